"""Notes at the feet of pages are told from the text."""

import pytest

from cwgdesk.texts.reading.pdf.lines import Span
from cwgdesk.texts.reading.pdf.margins import foot_of, note_mark, parted, raised_in
from tests.texts.reading.pdf.drawn import line, with_mark


def test_small_print_at_the_foot_that_begins_with_a_mark_is_a_note() -> None:
    lines = [line("the text", 700), line("Figure below", 90, size=8), line("1 See A/79/62.", 80, size=8)]
    assert foot_of(lines, 11, []) == 2
    assert foot_of(lines[:2], 11, []) == 2  # no mark: no note


def test_a_note_as_large_as_the_text_is_told_by_the_mark_above_it_or_on_the_page_before() -> None:
    text, note = with_mark("the text", "1"), line("1 See A/79/62.", 60)
    assert parted([[text, note]], 11) == [([text], [note])]
    assert parted([[text], [line("more text", 700), note]], 11)[1][1] == [note]
    assert parted([[line("the text", 700), note]], 11) == [([line("the text", 700), note], [])]


def test_a_mark_is_raised_within_a_line_and_not_at_its_beginning() -> None:
    begins = line("")
    begins.spans[:] = [Span("1", raised=True), Span(" See A/79/62.")]
    assert raised_in([with_mark("the text", "1"), begins, with_mark("more", "2")]) == ["1", "2"]
    assert note_mark(begins) == "1"


@pytest.mark.parametrize(
    ("words", "mark"),
    [
        ("12 See", "12"),
        ("* Adopted", "*"),
        ("a) See", "a"),
        ("b. See", "b"),
        ("†See", "†"),
        ("See 12", None),
        ("2026, as", None),
        ("a caption of the figure", None),
        ("a See also", None),
        ("eHealth", None),
        ("y de la", None),
    ],
)
def test_the_mark_with_which_a_note_begins(words: str, mark: str | None) -> None:
    assert note_mark(line(words)) == mark
