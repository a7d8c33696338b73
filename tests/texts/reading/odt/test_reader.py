"""OpenDocument: labels, tables, notes, tracked changes."""

# ruff: noqa: E501 (XML shows best in one line)

from pathlib import Path

import pytest

from cwgdesk.core.errors import UserError
from cwgdesk.texts.reading.common.raw import Block, BlockKind, Mark, NoteMark, Revisions
from cwgdesk.texts.reading.odt.reader import read_odt
from tests.texts.reading.making import packed

_NAMES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for name in ("office", "text", "style", "table", "meta")
)
_MORE = (
    'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" '
    'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink"'
)


def odt(body: str, styles: str = "") -> bytes:
    content = (
        f"<office:document-content {_NAMES} {_MORE}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    return packed({"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": content})


def blocks(body: str, styles: str = "", revisions: Revisions = Revisions.ACCEPTED) -> tuple[Block, ...]:
    return read_odt(odt(body, styles), "x.odt", revisions).blocks


LIST = (
    '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" '
    'style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="a" '
    'style:num-prefix="(" style:num-suffix=")"/><text:list-level-style-number text:level="3" style:num-format="1" '
    'text:display-levels="3"/></text:list-style>'
)


def test_labels_are_computed() -> None:
    inner = "<text:list><text:list-item><text:p>a</text:p></text:list-item></text:list>"
    body = (
        f'<text:list text:style-name="L"><text:list-item><text:p>one</text:p><text:p>more</text:p>{inner}</text:list-item>'
        f"<text:list-item><text:p>two</text:p>{inner}</text:list-item></text:list><text:p>between</text:p>"
        '<text:list text:style-name="L" text:continue-numbering="true"><text:list-item><text:p>three</text:p>'
        '</text:list-item><text:list-item text:start-value="9"><text:p>nine</text:p></text:list-item></text:list>'
        '<text:list text:style-name="L"><text:list-item><text:p>new</text:p></text:list-item></text:list>'
    )
    assert [(b.label, b.text) for b in blocks(body, LIST)] == [
        ("1.", "one"),
        ("", "more"),
        ("(a)", "a"),
        ("2.", "two"),
        ("(a)", "a"),
        ("", "between"),
        ("3.", "three"),
        ("9.", "nine"),
        ("1.", "new"),
    ]


def test_deeper_labels_show_the_levels_above() -> None:
    deep = "<text:list><text:list-item><text:list><text:list-item><text:p>x</text:p></text:list-item></text:list></text:list-item></text:list>"
    body = f'<text:list text:style-name="L"><text:list-item><text:p>one</text:p>{deep}</text:list-item></text:list>'
    assert blocks(body, LIST)[1].label == "1.a.1"


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


def test_passwords_are_told(corpora: Path) -> None:
    path = corpora / "odt/odftoolkit/PasswordProtected.odt"
    with pytest.raises(UserError, match="password-protected"):
        read_odt(path.read_bytes(), path.name)
