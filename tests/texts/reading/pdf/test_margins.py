"""What repeats on the pages of a PDF goes; notes at their feet are told from the text."""

import pytest

from cwgdesk.texts.reading.common.left_out import LeftOutList
from cwgdesk.texts.reading.pdf.lines import Line, Span
from cwgdesk.texts.reading.pdf.margins import foot_of, note_mark, parted, raised_in, without_margins
from tests.texts.reading.pdf.drawn import line, with_mark

HEIGHT = 842.0


def page(number: int) -> list[Line]:
    return [
        line("WSIS&SDG-39/22", 800, page=number),
        line(f"Paragraph {'abc'[number]} of the text", 600, page=number),
        line(f"- {number + 1} -", 30, page=number),
    ]


def test_headers_and_page_numbers_go_and_are_listed() -> None:
    left_out = LeftOutList()
    kept = without_margins([page(n) for n in range(3)], [HEIGHT] * 3, 11, left_out)
    assert [[each.text for each in lines] for lines in kept] == [
        [f"Paragraph {c} of the text"] for c in "abc"
    ]
    assert {entry.what: entry.text.split("\n") for entry in left_out.entries()} == {
        "header": ["WSIS&SDG-39/22"] * 3,
        "page mark": ["- 1 -", "- 2 -", "- 3 -"],
    }


def test_what_stands_once_at_an_edge_stays() -> None:
    left_out = LeftOutList()
    only = [line("Resolution 1334", 800), line("the Council,", 780)]
    assert without_margins([only], [HEIGHT], 11, left_out) == [only]
    assert left_out.entries() == ()


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
    [("12 See", "12"), ("* Adopted", "*"), ("a) See", "a"), ("See 12", None), ("2026, as", None)],
)
def test_the_mark_with_which_a_note_begins(words: str, mark: str | None) -> None:
    assert note_mark(line(words)) == mark
