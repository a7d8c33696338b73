"""The paragraphs of an OpenDocument text, each where it stands and with what was changed."""

# ruff: noqa: E501 (XML shows best in one line)

import pytest

from cwgdesk.texts.reading.common.raw import BlockKind, Mark, NoteMark, Revisions
from cwgdesk.texts.reading.odt.reader import read_odt
from tests.texts.reading.odt.drawn import blocks, odt


def test_white_space_counts_as_the_format_says() -> None:
    body = "<text:p> a\n   b<text:s text:c='3'/>c<text:tab/>d<text:line-break/>e</text:p>"
    assert blocks(body)[0].text == "a b   c\td\ne"


def test_notes_links_looks_and_boxes() -> None:
    styles = '<style:style style:name="T" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>'
    body = (
        '<text:p><text:span text:style-name="T">Noting</text:span> it<text:note text:id="n1" text:note-class="footnote">'
        "<text:note-citation>1</text:note-citation><text:note-body><text:p>why</text:p></text:note-body></text:note> "
        '<text:a xlink:href="https://itu.int/">there</text:a><draw:frame><draw:text-box><text:p>boxed</text:p>'
        "</draw:text-box></draw:frame></text:p>"
    )
    first, note, box = blocks(body, styles)
    assert first.text == "Noting it there"
    assert [(r.italic, r.link) for r in first.runs] == [(True, ""), (False, "https://itu.int/")]
    assert first.notes == (NoteMark(9, "footnote-n1", "1"),)
    assert (note.kind, note.label, note.text) == (BlockKind.FOOTNOTE, "1", "why")
    assert (box.kind, box.text) == (BlockKind.TEXTBOX, "boxed")


CHANGES = (
    '<text:tracked-changes><text:changed-region text:id="c1"><text:insertion><office:change-info>'
    "<dc:creator>Ann</dc:creator><dc:date>2026-01-02</dc:date></office:change-info></text:insertion>"
    '</text:changed-region><text:changed-region text:id="c2"><text:deletion><office:change-info/>'
    "<text:p>old</text:p><text:p>older </text:p></text:deletion></text:changed-region></text:tracked-changes>"
)


CHANGED = (
    CHANGES + '<text:p>keep <text:change-start text:change-id="c1"/>new<text:change-end text:change-id="c1"/>'
    '<text:change text:change-id="c2"/> end</text:p>'
)


@pytest.mark.parametrize(
    ("revisions", "expected"),
    [
        (Revisions.ACCEPTED, ["keep new end"]),
        (Revisions.REJECTED, ["keep old", "older end"]),
        (Revisions.MARKED, ["keep newold", "older end"]),
    ],
)
def test_tracked_changes(revisions: Revisions, expected: list[str]) -> None:
    assert [b.text for b in blocks(CHANGED, revisions=revisions)] == expected


def test_marked_changes_carry_their_author() -> None:
    revision = blocks(CHANGED, revisions=Revisions.MARKED)[0].runs[0].revision
    assert revision is not None
    assert (revision.mark, revision.author, revision.date) == (Mark.INSERTED, "Ann", "2026-01-02")


def test_cells_know_their_place() -> None:
    row = "<table:table-row>{}</table:table-row>"
    cell = "<table:table-cell><text:p>{}</text:p></table:table-cell>"
    head = f"<table:table-header-rows>{row.format(cell.format('h'))}</table:table-header-rows>"
    wide = cell.format("w").replace("cell>", 'cell table:number-columns-repeated="2">', 1)
    body = f"<table:table>{head}{row.format(wide + cell.format('x'))}</table:table>"
    places = [(b.text, b.cell.row, b.cell.column, b.cell.header) for b in blocks(body) if b.cell]
    assert places == [("h", 0, 0, True), ("w", 1, 0, False), ("x", 1, 2, False)]


def test_what_is_no_text_is_listed() -> None:
    body = (
        "<text:p>words<office:annotation><dc:creator>Ann</dc:creator><text:p>why?</text:p></office:annotation>"
        "<draw:frame><draw:image/></draw:frame><text:ruby><text:ruby-base>漢</text:ruby-base><text:ruby-text>kan"
        "</text:ruby-text></text:ruby></text:p>"
    )
    document = read_odt(odt(body), "x.odt")
    assert [block.text for block in document.blocks] == ["words漢"]
    assert [(entry.what, entry.text) for entry in document.left_out] == [
        ("comment", "Ann: why?"),
        ("picture", ""),
        ("reading aid", "kan"),
    ]
