"""Where a paragraph begins and ends, and where it stands: body, cell, note or text box."""

# ruff: noqa: E501 (XML shows best in one line)

import pytest

from cwgdesk.texts.reading.common.raw import BlockKind, NoteMark, Revisions
from cwgdesk.texts.reading.common.text import plain_text
from tests.texts.reading.making import docx, only, paragraph, read, run, texts


@pytest.mark.parametrize(
    ("mark", "revisions", "expected"),
    [
        ("del", Revisions.ACCEPTED, ["ab"]),
        ("del", Revisions.REJECTED, ["a", "b"]),
        ("ins", Revisions.ACCEPTED, ["a", "b"]),
        ("ins", Revisions.REJECTED, ["ab"]),
        ("moveFrom", Revisions.ACCEPTED, ["ab"]),
        ("del", Revisions.MARKED, ["a", "b"]),
    ],
)
def test_a_paragraph_whose_mark_is_gone_runs_on(mark: str, revisions: Revisions, expected: list[str]) -> None:
    assert texts(docx(paragraph("a", f"<w:rPr><w:{mark}/></w:rPr>") + paragraph("b")), revisions) == expected


def table(*rows: str) -> str:
    return f"<w:tbl>{''.join(rows)}</w:tbl>"


def row(*cells: str, properties: str = "") -> str:
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(cells)}</w:tr>"


def cell(text: str, properties: str = "", more: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{paragraph(text)}{more}</w:tc>"


def test_tracked_rows_and_cells_come_and_go() -> None:
    data = docx(
        table(
            row(cell("a"), cell("b", "<w:cellIns/>")),
            row(cell("c"), properties="<w:del/>"),
            row(cell("d"), properties="<w:ins/>"),
        )
    )
    assert texts(data) == ["a", "b", "d"]
    assert texts(data, Revisions.REJECTED) == ["a", "c"]


def test_cells_know_their_place() -> None:
    inner = table(row(cell("inner")))
    data = docx(
        table(
            row(cell("wide", '<w:gridSpan w:val="2"/>'), cell("right"), properties="<w:tblHeader/>"),
            row(cell("one", more=paragraph("two") + inner)),
        )
    )
    found = [(b.text, b.cell) for b in read(data).blocks]
    places = [(t, c.table, c.row, c.column, c.paragraph, c.header) for t, c in found if c]
    assert places == [
        ("wide", 0, 0, 0, 0, True),
        ("right", 0, 0, 2, 0, True),
        ("one", 0, 1, 0, 0, False),
        ("two", 0, 1, 0, 1, False),
        ("inner", 1, 0, 0, 0, False),
    ]


NUMBERED = '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p>'
COUNTS = (
    '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
    '<w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
)


def number_in(properties: str = "", inner: str = NUMBERED) -> str:
    return row(f"<w:tc><w:tcPr>{properties}</w:tcPr>{inner}</w:tc>", cell("words"))


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([number_in(), number_in()], ["1.", "2."]),
        ([number_in('<w:vMerge w:val="restart"/>'), number_in("<w:vMerge/>"), number_in()], ["1.", "3."]),
        ([number_in('<w:vMerge w:val="restart"/>'), number_in('<w:vMerge w:val="continue"/>')], ["1."]),
        ([number_in("<w:hMerge/>"), number_in('<w:hMerge w:val="restart"/>')], ["2."]),
        ([number_in("<w:vMerge/>", NUMBERED * 2), number_in()], ["3."]),
        ([number_in(inner=NUMBERED * 2)], ["1.", "2."]),
        ([number_in("<w:vMerge/>", table(number_in()) + NUMBERED), number_in()], ["3."]),
        ([number_in(inner=table(number_in()) + paragraph("")), number_in()], ["1.", "2."]),
        ([number_in('<w:gridSpan w:val="2"/>')], ["1."]),
        ([number_in("<w:vMerge/>", NUMBERED.replace("</w:p>", f"{run('seen')}</w:p>")), number_in()], ["1.", "2."]),
    ],
)  # fmt: skip
def test_a_number_alone_is_seen_in_its_cell_unless_that_is_merged_away(
    rows: list[str], expected: list[str]
) -> None:
    found = read(docx(table(*rows), numbering=COUNTS))
    assert [block.label for block in found.blocks if block.label] == expected
    shown = [line for line in plain_text(found).split("\n") if line.endswith(".")]
    assert shown == [block.label for block in found.blocks if block.label and not block.text]


def test_an_absurd_span_costs_nothing() -> None:
    data = docx(table(row(cell("a", '<w:gridSpan w:val="2000000000"/>'), cell("b"))))
    assert [b.cell.column for b in read(data).blocks if b.cell] == [0, 63]


FOOTNOTES = (
    '<w:footnote w:id="-1" w:type="separator"><w:p/></w:footnote>'
    f'<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r>{run(" The note.")}</w:p></w:footnote>'
    f'<w:footnote w:id="3">{paragraph("Starred.")}</w:footnote><w:footnote w:id="4">{paragraph("Nobody.")}</w:footnote>'
)


def test_notes_stand_at_their_mark() -> None:
    body = (
        f'<w:p>{run("See")}<w:r><w:footnoteReference w:id="2"/></w:r>{run(" and")}'
        '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="3"/><w:t>*</w:t></w:r></w:p>'
        + paragraph("After")
    )
    document = read(docx(body, footnotes=FOOTNOTES))
    assert [(b.text, b.kind, b.label, b.note) for b in document.blocks] == [
        ("See and", BlockKind.BODY, "", ""),
        ("The note.", BlockKind.FOOTNOTE, "1", "footnote-2"),
        ("Starred.", BlockKind.FOOTNOTE, "*", "footnote-3"),
        ("After", BlockKind.BODY, "", ""),
    ]
    assert document.blocks[0].notes == (NoteMark(3, "footnote-2", "1"), NoteMark(7, "footnote-3", "*"))
    assert [entry.text for entry in document.left_out] == ["Nobody."]


def test_a_text_box_is_read_once() -> None:
    box = f"<w:txbxContent>{paragraph('boxed')}</w:txbxContent>"
    body = (
        f"<w:p>{run('anchor')}<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx>{box}</wps:txbx>"
        f"</w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r></w:p>"
    )
    assert [(b.text, b.kind) for b in read(docx(body)).blocks] == [
        ("anchor", BlockKind.BODY),
        ("boxed", BlockKind.TEXTBOX),
    ]


def test_right_to_left_paragraphs_say_on_which_side_they_stand() -> None:
    block = only(docx(paragraph("نص", '<w:bidi/><w:jc w:val="left"/>')))
    assert (block.rtl, block.align) == (True, "right")


def test_a_page_break_and_a_new_section_stand_before_the_paragraph_that_follows() -> None:
    broken = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
    section = paragraph("two", '<w:sectPr><w:type w:val="nextPage"/></w:sectPr>')
    data = docx(paragraph("one") + broken + section + paragraph("three") + paragraph("four"))
    assert [(b.text, b.page_break) for b in read(data).blocks] == [
        ("one", False),
        ("two", True),
        ("three", True),
        ("four", False),
    ]


def test_words_outside_any_paragraph_still_count() -> None:
    assert texts(docx(paragraph("one") + run("loose") + paragraph("two"))) == ["one", "loose", "two"]
