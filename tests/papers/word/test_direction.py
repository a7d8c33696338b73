"""Which way words run: by their own letters, then by their neighbours, then by the paragraph."""

import pytest

from cwgdesk.papers.word.direction import MARK, held_together, stretches

ARABIC = "ترحب مصر"


@pytest.mark.parametrize(
    ("text", "rtl", "cut"),
    [
        ("", True, []),
        ("2027", True, [("2027", True)]),
        ("1.", True, [("1.", True)]),
        ("1.", False, [("1.", False)]),
        ("plain words", True, [("plain words", False)]),
        (ARABIC, True, [(ARABIC, True)]),
        (f"{ARABIC} WSIS Forum", True, [(f"{ARABIC} ", True), ("WSIS Forum", False)]),
        (f"{ARABIC} WSIS Forum", False, [(ARABIC, True), (" WSIS Forum", False)]),
        (f"{ARABIC} WSIS (2027)", True, [(f"{ARABIC} ", True), ("WSIS", False), (" (2027)", True)]),
    ],
)
def test_a_text_is_cut_where_it_turns(text: str, rtl: bool, cut: list[tuple[str, bool]]) -> None:
    assert list(stretches(text, rtl)) == cut


@pytest.mark.parametrize(
    "token",
    [
        "9.c",
        "A/RES/70/125",
        "WSIS+20",
        "C25/12",
        "CWG-WSIS&SDG-43/7",
        "C26/7(Rev.1)-E",
        "5G",
        "E.164",
        "https://www.itu.int/council/?a=1",
        "WSIS Forum 2027",
        "PP-26",
        "ISO/IEC 27001",
    ],
)
@pytest.mark.parametrize("around", [(" ", " "), (" (", ") "), (" ", "، "), (" ", ". "), (" «", "» ")])
def test_what_is_read_as_one_is_not_torn_in_arabic(token: str, around: tuple[str, str]) -> None:
    before, after = around
    cut = list(stretches(f"{ARABIC}{before}{token}{after}{ARABIC}", True))
    assert cut == [(ARABIC + before, True), (token, False), (after + ARABIC, True)]


@pytest.mark.parametrize(
    ("text", "held"),
    [
        (f"{ARABIC} 9.c", f"{ARABIC} {MARK}9.c"),
        (f"{ARABIC} (5G)", f"{ARABIC} ({MARK}5G)"),
        (f"{ARABIC} {MARK}9.c", f"{ARABIC} {MARK}9.c"),
        (f"{ARABIC} 2027", f"{ARABIC} 2027"),
        (f"{ARABIC} 70/125", f"{ARABIC} 70/125"),
        (f"{ARABIC} WSIS+20", f"{ARABIC} WSIS+20"),
        (f"{ARABIC} A/RES/70/125", f"{ARABIC} A/RES/70/125"),
        ("1.", "1."),
        ("", ""),
        (f"3GPP {ARABIC} 9.c", f"{MARK}3GPP {ARABIC} {MARK}9.c"),
    ],
)
def test_a_token_that_begins_with_a_digit_is_held_together(text: str, held: str) -> None:
    assert held_together(text, True) == held
    assert held_together(text, False) == text
