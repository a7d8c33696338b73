"""Footnotes: each a clause of its own, under the clause that carries its mark."""

from cwgdesk.texts.reading.common.raw import Block, BlockKind, NoteMark
from cwgdesk.texts.structure.footnotes import add_footnotes
from cwgdesk.texts.structure.found import ClauseKind
from cwgdesk.texts.structure.lines.lines import prepare
from cwgdesk.texts.structure.parse import parse
from cwgdesk.texts.structure.sketch import Page, sketch
from tests.texts.structure.drawn import document, sketched


def test_a_footnote_hangs_on_the_clause_that_carries_its_mark():
    blocks = [
        Block("The General Assembly,"),
        Block("1.\tRequests all States;", notes=(NoteMark(10, "footnote-2", "3"),)),
        Block("Including the least developed.", kind=BlockKind.FOOTNOTE, note="footnote-2"),
    ]
    found = parse(document(blocks)).clauses
    assert (found[-1].kind, found[-1].path, found[-1].label) == (ClauseKind.FOOTNOTE, "footnote 3", "3")
    assert found[-1].parent == found[1].id


def note(text: str, key: str) -> Block:
    return Block(text, kind=BlockKind.FOOTNOTE, note=key)


def noted(*blocks: Block) -> Page:
    """A page with a paragraph a line, and the notes below it."""
    prepared, page = prepare(blocks), Page()
    for number, line in enumerate(prepared.lines, 1):
        page.add(sketch(line, ClauseKind.PARAGRAPH, f"paragraph {number}"))
    add_footnotes(page, prepared.notes, prepared.lines)
    return page


def test_notes_stand_at_the_end_in_the_order_of_the_file_under_what_carries_them():
    page = noted(
        Block("Texte un.", notes=(NoteMark(5, "a", "1"),)),
        Block("第二段。", notes=(NoteMark(2, "b", "*"),)),
        note("Première note.", "a"),
        note("第二个脚注。", "b"),
    )
    assert sketched(page).splitlines()[2:] == ["  footnote: footnote 1", "  footnote: footnote *"]
    assert [item.parent and item.parent.text for item in page.sketches[2:]] == ["Texte un.", "第二段。"]


def test_a_note_of_two_paragraphs_is_one_clause():
    page = noted(
        Block("Text.", notes=(NoteMark(4, "a", "1"),)), note("It begins,", "a"), note("and ends.", "a")
    )
    assert [item.text for item in page.sketches] == ["Text.", "It begins,\nand ends."]


def test_a_note_without_a_mark_hangs_on_nothing():
    page = noted(Block("Text."), note("Nobody points here.", "z"))
    assert (page.sketches[-1].parent, page.sketches[-1].cite, page.sketches[-1].label) == (None, "", "")
