"""Which way words run: by their own letters, then by their neighbours, then by the paragraph."""

import pytest

from cwgdesk.papers.word.direction import runs_right_to_left, stretches

ARABIC = "ترحب مصر"


@pytest.mark.parametrize(
    ("text", "otherwise", "right_to_left"),
    [
        ("Egypt", True, False),
        (ARABIC, False, True),
        ("2027 – " + ARABIC, False, True),
        ("« Egypt »", True, False),
        ("2027", True, True),
        ("", False, False),
    ],
)
def test_the_first_letter_decides(text: str, otherwise: bool, right_to_left: bool) -> None:
    assert runs_right_to_left(text, otherwise) is right_to_left


@pytest.mark.parametrize(
    ("text", "rtl", "cut"),
    [
        ("", True, []),
        ("2027", True, [("2027", False)]),
        ("plain words", True, [("plain words", False)]),
        (ARABIC, True, [(ARABIC, True)]),
        (f"{ARABIC} WSIS Forum", True, [(f"{ARABIC} ", True), ("WSIS Forum", False)]),
        (f"{ARABIC} WSIS Forum", False, [(ARABIC, True), (" WSIS Forum", False)]),
        (f"{ARABIC} WSIS (2027)", True, [(f"{ARABIC} ", True), ("WSIS", False), (" (2027)", True)]),
    ],
)
def test_a_text_is_cut_where_it_turns(text: str, rtl: bool, cut: list[tuple[str, bool]]) -> None:
    assert list(stretches(text, rtl)) == cut
