"""Footnotes count 1, 2, 3 and endnotes i, ii, iii, unless the file says otherwise."""

from cwgdesk.texts.reading.docx.notes import load_notes
from tests.texts.reading.making import docx, element, package, paragraph

FOOTNOTES = (
    '<w:footnote w:id="0" w:type="separator"><w:p/></w:footnote>'
    f'<w:footnote w:id="2">{paragraph("See A/79/62.")}</w:footnote>'
)
FOOT, END = element('<w:footnoteReference w:id="2"/>'), element('<w:endnoteReference w:id="1"/>')


def test_notes_are_found_by_key_and_separators_are_none() -> None:
    endnotes = f'<w:endnote w:id="1">{paragraph("Adopted.")}</w:endnote>'
    notes = load_notes(package(docx(paragraph("x"), footnotes=FOOTNOTES, endnotes=endnotes)))
    assert {key: "".join(note.itertext()) for key, note in notes.elements.items()} == {
        "footnote-2": "See A/79/62.",
        "endnote-1": "Adopted.",
    }
    assert notes.parts["footnote-2"] == "word/footnotes.xml"


def test_each_kind_counts_for_itself() -> None:
    notes = load_notes(package(docx(paragraph("x"))))
    marks = [
        notes.mark(key, at) for key, at in (("footnote-2", FOOT), ("endnote-1", END), ("footnote-3", FOOT))
    ]
    assert marks == ["1", "i", "2"]


def test_a_mark_that_is_typed_is_not_counted() -> None:
    notes = load_notes(package(docx(paragraph("x"))))
    typed = element('<w:footnoteReference w:customMarkFollows="1" w:id="3"/>')
    assert [notes.mark("footnote-3", typed), notes.mark("footnote-2", FOOT)] == ["", "1"]


def test_the_file_says_how_and_from_where_to_count() -> None:
    asked = '<w:footnotePr><w:numFmt w:val="lowerLetter"/><w:numStart w:val="3"/></w:footnotePr>'
    notes = load_notes(package(docx(paragraph("x"), settings=asked)))
    assert [notes.mark("footnote-2", FOOT), notes.mark("footnote-3", FOOT)] == ["c", "d"]
    of_section = load_notes(package(docx(paragraph("x") + f"<w:sectPr>{asked}</w:sectPr>")))
    assert of_section.mark("footnote-2", FOOT) == "c"
