"""Characters of symbol fonts and special hyphens become what everybody can read."""

import pytest

from cwgdesk.texts.reading.docx.symbols import BULLET, plain_characters, symbol


@pytest.mark.parametrize(
    ("code", "font", "shown"),
    [
        (0xF061, "Symbol", "α"),
        (0x61, "Symbol", "α"),
        (0xF0B7, "Symbol", "•"),
        (0xF0FC, "Wingdings", "✓"),
        (0xF0A8, "Wingdings 2", "◻"),
        (0xF0FF, "Wingdings", BULLET),
        (0x2022, "Arial", "•"),
        (0x61, "Arial", "a"),
        (0xF061, "Arial", "α"),
        (0, "Symbol", BULLET),
        (0xD800, "Symbol", BULLET),
    ],
)
def test_symbols_by_font(code: int, font: str, shown: str) -> None:
    assert symbol(code, font) == shown


def test_the_same_words_compare_equal_whatever_hyphens_they_were_typed_with() -> None:
    assert plain_characters("follow\u2011up of imple\u00admentation", "") == "follow-up of implementation"
    assert plain_characters("\uf0b7 item", "Symbol") == "• item"
    assert plain_characters("plain words", "Symbol") == "plain words"
