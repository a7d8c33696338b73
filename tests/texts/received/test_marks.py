"""Lines that begin a proposal, give its reasons, or stand for what is left out."""

import pytest

from cwgdesk.texts.received.marks import is_omission, reasons_of, sign_line


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("MOD\tEGY/7/1", ("MOD", "EGY/7/1", "")),
        ("ADD RCC/62A1/2", ("ADD", "RCC/62A1/2", "")),
        ("SUP\tEUR/XX/1", ("SUP", "EUR/XX/1", "")),
        ("(MOD) ACP/12/01", ("MOD", "ACP/12/01", "")),
        ("ADD*\tARB/79A3/1", ("ADD", "ARB/79A3/1", "")),
        ("SUP* IAP/CWG-WSIS&SDG-43/12/3", ("SUP", "IAP/CWG-WSIS&SDG-43/12/3", "")),
        ("NOC", ("NOC", "", "")),
        ("[MOD] GHA/30/1", ("MOD", "GHA/30/1", "")),
        ("MOD\t12\tto report;", ("MOD", "", "12\tto report;")),
        ("NOC SRL/140/1 recalling a)", ("NOC", "SRL/140/1", "recalling a)")),
    ],
)
def test_a_symbol_begins_a_proposal(line: str, said: tuple[str, str, str]) -> None:
    found = sign_line(line)
    assert found is not None
    assert (found.sign, found.number, found.tail) == said


@pytest.mark.parametrize("line", ["MODERN times", "Add value", "5 MOD", "ADDENDUM 1", "modify"])
def test_other_words_begin_none(line: str) -> None:
    assert sign_line(line) is None


@pytest.mark.parametrize(
    "line",
    ["Reasons: x", "Motifs : x", "Motivos: x", "Основания: x", "الأسباب: x", "理由：x", "Reason: x",
     "REASONS:\tx", "Основание: x", "Motif: x"],
)  # fmt: skip
def test_reasons_in_six_languages(line: str) -> None:
    assert reasons_of(line) == "x"


def test_what_is_no_reason_and_what_is_left_out() -> None:
    assert reasons_of("For these reasons: x") is None
    assert [is_omission(line) for line in ("…", "[...]", ". . .", "", "5 …")] == [
        True,
        True,
        False,
        False,
        False,
    ]
