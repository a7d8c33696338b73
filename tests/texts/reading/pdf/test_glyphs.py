"""Which letters a glyph stands for, and how certain that is."""

from pathlib import Path

import pypdfium2 as pdfium
import pytest

from cwgdesk.texts.reading.pdf import glyphs
from cwgdesk.texts.reading.pdf.glyphs import UNREADABLE, Glyph, glyphs_of
from tests.texts.reading.pdf.set_glyphs import glyph

DATA = Path(__file__).parents[3] / "data"


@pytest.fixture
def printed() -> list[Glyph]:
    document = pdfium.PdfDocument((DATA / "council-resolution-1334.ar.pdf").read_bytes())
    page = document[0].get_textpage()
    return glyphs_of(page.raw)


def test_the_letters_of_a_ligature_are_one_glyph_in_the_order_of_reading(printed: list[Glyph]) -> None:
    assert {each.text for each in printed if len(each.text) > 1} == {"لا", "لأ"}


def test_what_pdfium_puts_in_between_is_no_glyph(printed: list[Glyph]) -> None:
    assert not any(each.text in "\r\n" for each in printed)
    assert all(each.right > each.left for each in printed)


@pytest.mark.parametrize(
    ("code", "letters"),
    [
        (0xFEFB, "لا"), (0xFDF2, "الله"), (0xFE8E, "ا"), (0x0627, "ا"), (0x200F, ""), (0x00A0, " "),
        (0, UNREADABLE), (0xE123, UNREADABLE), (0xD812, UNREADABLE), (0x18, UNREADABLE), (0xF0B7, "•"),
    ],
)  # fmt: skip
def test_codes_are_read_as_the_letters_that_they_present(code: int, letters: str) -> None:
    assert glyphs._letters(code) == letters


@pytest.mark.parametrize(
    ("told", "read"), [("ال", "لا"), ("لا", "لا"), ("الله", "الله"), ("هللا", "الله"), ("AB", "AB")]
)
def test_ligatures_that_come_last_letter_first_are_turned(told: str, read: str) -> None:
    assert glyphs._in_order(told, True) == read


def test_a_shadow_is_drawn_twice_and_a_double_letter_is_not() -> None:
    assert glyphs._drawn_twice([glyph("م", 100)], glyph("م", 100.3))
    assert not glyphs._drawn_twice([glyph("م", 100)], glyph("م", 105))


def test_a_flat_stroke_on_the_base_line_fills_a_line_and_a_full_stop_does_not() -> None:
    assert glyphs._is_stretch((100, 700, 103.6, 701), 700, 12)
    assert not glyphs._is_stretch((100, 700, 101.3, 701.4), 700, 12)
    assert not glyphs._is_stretch((100, 703, 104, 704), 700, 12)
