"""What is seen on a page from the right is put in the order in which it is read."""

from pathlib import Path

import pytest

from cwgdesk.texts.reading.pdf.glyphs import Glyph
from cwgdesk.texts.reading.pdf.reader import read_pdf
from cwgdesk.texts.reading.pdf.right_to_left import breaks_in, is_right_to_left, lines_from
from cwgdesk.texts.structure.found import Doubt
from cwgdesk.texts.structure.parse import parse
from tests.texts.reading.pdf.drawn import line as drawn_line
from tests.texts.reading.pdf.set_glyphs import glyph, seen

DATA = Path(__file__).parents[3] / "data"


def _read(glyphs: list[Glyph]) -> list[str]:
    return [line.text for line in lines_from(glyphs, 1, 600)]


@pytest.mark.parametrize(
    ("shown", "words"),
    [
        ("داحت~ا سلجم", "مجلس الاتحاد"),
        ("2027 ربمسيد 31", "31 ديسمبر 2027"),
        ("70/125 رارقلا", "القرار 70/125"),
        ("2022-2018 نم", "من 2018-2022"),
        ("SDG 39/22 قيثو", "وثيق SDG 39/22"),
        ("(WSIS+20) نأشب", "بشأن (WSIS+20)"),
        (")WSIS+20( نأشب", "بشأن (WSIS+20)"),
        ("(2023 يف ل)", "(ل في 2023)"),
        ("WT/MIN(22)/30 ةقيثو", "وثيقة WT/MIN(22)/30"),
        ("دنب (أ", "أ) بند"),
    ],
)
def test_letters_run_from_the_right_and_numbers_and_latin_words_from_the_left(shown: str, words: str) -> None:
    assert _read(seen(shown)) == [words]


def test_a_line_of_latin_words_is_read_from_the_left() -> None:
    assert _read(seen("A/RES/77/18")) == ["A/RES/77/18"]


def test_a_vowel_sign_belongs_to_the_letter_under_it_and_not_to_the_line_above() -> None:
    above, below = seen("سلجم"), [glyph(g.text, g.x, 688) for g in seen("ركذي")]
    shadda = glyph("\u0651", 106, 690, 2)
    assert _read([*above, *below, shadda]) == ["مجلس", "يذكّر"]


def test_a_sign_on_a_ligature_stands_after_its_own_letter() -> None:
    lam_alef = [glyph("\u0644\u0627", 100, width=8), glyph("\u0643", 108)]
    fatha = glyph("\u064e", 105, 702, 2)
    assert _read([*lam_alef, fatha]) == ["ك\u0644\u064e\u0627"]


def test_a_stroke_that_fills_a_line_is_no_letter_and_a_typed_one_is() -> None:
    filling = [glyph("ب", 100), glyph("\u0640\u0640", 105), glyph("ت", 110)]
    typed = [glyph("ب", 100), glyph("\u0640", 105), glyph("ت", 110)]
    assert _read(filling) == ["تب"]
    assert _read(typed) == ["تـب"]


def test_words_are_parted_where_there_is_room_and_pieces_where_there_is_much() -> None:
    assert _read([glyph("ب", 100), glyph("ت", 110)]) == ["ت ب"]
    assert _read([glyph("ب", 100), glyph("ت", 140)]) == ["ت", "ب"]


def test_boxes_are_mirrored_so_that_a_line_begins_at_its_left() -> None:
    line = lines_from(seen("سلجم"), 1, 600)[0]
    assert (line.left, line.right, line.page) == (480, 500, 1)


def test_a_word_that_the_file_does_not_tell_for_certain_is_torn_as_a_whole() -> None:
    line = lines_from(seen("م\ufffdأ نيب"), 1, 600)[0]
    assert [(span.text, span.torn) for span in line.spans] == [("بين ", False), ("أ\ufffdم", True)]


@pytest.mark.parametrize("word", ["جماعةالتعاون", "ىلع", "\u064bعضوا"])
def test_what_no_word_is_like_is_torn(word: str) -> None:
    line = lines_from(seen(word[::-1] if word[0] != "\u064b" else word), 1, 600)[0]
    assert any(span.torn for span in line.spans)


def test_arabic_and_hebrew_are_read_from_the_right() -> None:
    assert is_right_to_left(["القرار 1334"])
    assert is_right_to_left(["החלטה"])
    assert not is_right_to_left(["Resolution 1334 of the Council (القرار)"])


def test_a_printed_resolution_says_what_its_word_file_says() -> None:
    document = read_pdf((DATA / "council-resolution-1334.ar.pdf").read_bytes(), "x")
    assert [block.text for block in document.blocks] == [
        "القرار 1334 (المعدّل في 2023)",
        "إن مجلس الاتحاد،",
        "إذ يذكّر بالقرار 140 (المراجَع في بوخارست، 2022) لمؤتمر المندوبين المفوضين،",
        "يقرر تكليف الأمين العام",
        "1 بأن يقدم تقريراً سنوياً إلى المجلس بحلول 31 ديسمبر 2027 عن الاجتماعات الأولى؛",
        "2 بأن يتعاون مع 193 دولة عضواً (WSIS+20) بشأن الاتصالات،",
    ]
    assert all(block.rtl for block in document.blocks)
    assert {clause.doubt for clause in parse(document).clauses} == {Doubt.NONE}


def test_a_stroke_that_fills_a_line_joins_however_far_it_reaches() -> None:
    assert _read([glyph("ب", 100), glyph("\u0640\u0640", 108, width=2), glyph("ت", 113)]) == ["تب"]


def test_columns_that_run_from_the_left_break_off_where_they_are_read_from_the_right() -> None:
    recitals = ["وإذ تلاحظ عمل الفريق،", "وإذ تشير إلى قراراتها،"]
    items = ["1 - تطلب إلى الأمين العام أن", "يقدم تقريرا؛", "2 - تقرر أن تواصل النظر."]
    first, second = (
        [drawn_line(words, 700 - 14 * n) for n, words in enumerate(column)] for column in (recitals, items)
    )
    for line in second:
        line.column = 2
    assert breaks_in([[*first, *second]]) < breaks_in([[*second, *first]])
