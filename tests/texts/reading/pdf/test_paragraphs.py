"""Paragraphs rebuilt from lines: where one ends, and how its lines join."""

from cwgdesk.texts.reading.common.raw import Block, BlockKind, NoteMark
from cwgdesk.texts.reading.pdf.lines import Line
from cwgdesk.texts.reading.pdf.paragraphs import Writer
from tests.texts.reading.pdf.drawn import line, with_mark

FULL = "the outcomes of the World Summit on the Information Society and of its"


def below(*words: str) -> list[Line]:
    """Lines one below the other."""
    return [line(each, 700 - 14 * n) for n, each in enumerate(words)]


def written(*pages: list[Line]) -> list[Block]:
    """The blocks of pages without notes."""
    writer = Writer([each for page in pages for each in page])
    for page in pages:
        writer.page(page, [], {})
    return writer.finish([])


def test_a_paragraph_ends_with_its_short_last_line_and_a_label_begins_one() -> None:
    found = written(below(f"recalling {FULL}", "follow-up;", f"1. to take note of {FULL}", "2. to report."))
    assert [block.text for block in found] == [
        f"recalling {FULL} follow-up;",
        f"1. to take note of {FULL}",
        "2. to report.",
    ]


def test_a_wide_gap_between_lines_parts_paragraphs() -> None:
    lines = [*below(FULL, FULL, FULL), line(FULL, 600)]
    assert len(written(lines)) == 2


def test_a_paragraph_runs_on_over_the_page() -> None:
    (block,) = written(below(f"It begins with {FULL}"), below("and ends here."))
    assert block.text == f"It begins with {FULL} and ends here."
    assert block.page == 1


def test_a_divided_word_is_joined_and_a_word_with_a_hyphen_keeps_it() -> None:
    (divided,) = written(below(f"of {FULL} imple-", "mentation."))
    assert divided.text == f"of {FULL} implementation."
    kept = written(below(f"the follow-up of {FULL} follow-", "up to it."))
    assert kept[0].text.endswith("follow-up to it.")


def test_marks_point_at_their_notes_and_notes_stand_after_their_page() -> None:
    body, foot = [with_mark(f"See {FULL}.", "1")], [line("1 See A/79/62.", 60, size=8)]
    writer = Writer([*body, *foot])
    notes = writer.notes(1, foot)
    writer.page(body, notes, {})
    text, note = writer.finish([])
    assert text.text == f"See {FULL}."
    assert text.notes == (NoteMark(len(text.text), "footnote-1-1", "1"),)
    assert (note.kind, note.label, note.text) == (BlockKind.FOOTNOTE, "1", "See A/79/62.")


def test_two_notes_are_two_and_a_number_at_a_line_start_by_chance_is_none() -> None:
    foot = [
        line(words, 80 - 10 * n, size=8) for n, words in enumerate(["1 See A/79/62 of", "12 May.", "2 Ibid."])
    ]
    assert [(note.label, note.text) for note in Writer(foot).notes(1, foot)] == [
        ("1", "See A/79/62 of 12 May."),
        ("2", "Ibid."),
    ]
