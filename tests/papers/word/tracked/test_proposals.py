"""The new text of a redline: read from a Word file with its tables and boxes, or from plain lines."""

from pathlib import Path

import pytest
from lxml.etree import fromstring

from cwgdesk.core.errors import UserError
from cwgdesk.papers.word.ooxml import W, make
from cwgdesk.papers.word.package import MAIN, Relation, content_types, relations_part, zip_bytes
from cwgdesk.papers.word.tracked.lines import line_text
from cwgdesk.papers.word.tracked.plan import NewParagraph, NewRun
from cwgdesk.papers.word.tracked.proposals import (
    NewItem,
    NewTable,
    plain_body,
    plain_lines,
    read_plain,
    read_word,
    row_cells,
    table_rows,
)


def saved(path: Path, inner: str) -> Path:
    """A Word file with this body."""
    parts = dict([relations_part("", [Relation("rId1", "officeDocument", MAIN)])])
    parts[MAIN] = f'<w:document xmlns:w="{W}">{inner}</w:document>'.encode()
    path.write_bytes(zip_bytes({**parts, "[Content_Types].xml": content_types(parts)}))
    return path


def p(words: str, look: str = "", style: str = "") -> str:
    held = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{held}<w:r><w:rPr>{look}</w:rPr><w:t>{words}</w:t></w:r></w:p>"


def told(item: NewItem) -> object:
    if isinstance(item, NewTable):
        return [[[told(part) for part in cell] for cell in row.cells] for row in item.rows]
    return item.text


def test_paragraphs_and_tables_in_order_and_flat(tmp_path: Path) -> None:
    table = f"<w:tbl><w:tr><w:tc>{p('a')}</w:tc><w:tc>{p('b')}{p('c')}</w:tc></w:tr></w:tbl>"
    text = read_word(
        saved(tmp_path / "new.docx", f"<w:body>{p('before')}{table}{p('after')}</w:body>"), frozenset()
    )
    assert [told(item) for item in text.items] == ["before", [[["a"], ["b", "c"]]], "after"]
    assert [paragraph.text for paragraph in text.flat] == ["before", "a", "b", "c", "after"]
    assert (text.boxes, text.plain, text.notes) == ((), False, False)


def test_its_own_changes_are_accepted_and_notes_are_noticed(tmp_path: Path) -> None:
    change = "<w:ins><w:r><w:t>new</w:t></w:r></w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del>"
    inner = f"<w:body><w:p>{change}<w:r><w:footnoteReference/></w:r></w:p></w:body>"
    text = read_word(saved(tmp_path / "new.docx", inner), frozenset())
    assert [paragraph.text for paragraph in text.flat] == ["new"]
    assert text.notes


def test_looks_are_kept_and_only_styles_that_the_base_has(tmp_path: Path) -> None:
    off = '<w:b w:val="0"/>'
    paragraphs = p("a", "<w:b/>", "Call") + p("b", "<w:i/>", "Own") + p("c", off)
    inner = f"<w:body>{paragraphs}</w:body>"
    text = read_word(saved(tmp_path / "new.docx", inner), frozenset({"Call"}))
    assert text.flat == (
        NewParagraph("a", "Call", (NewRun(0, 1, bold=True),)),
        NewParagraph("b", "", (NewRun(0, 1, italic=True),)),
        NewParagraph("c"),
    )


def test_text_boxes_stand_apart_and_before_their_paragraph(tmp_path: Path) -> None:
    box = f"<w:r><w:pict><w:txbxContent>{p('inside')}</w:txbxContent></w:pict></w:r>"
    inner = f"<w:body><w:p><w:r><w:t>outside</w:t></w:r>{box}</w:p></w:body>"
    text = read_word(saved(tmp_path / "new.docx", inner), frozenset())
    assert [[told(item) for item in items] for items in text.boxes] == [["inside"]]
    assert [paragraph.text for paragraph in text.flat] == ["inside", "outside"]


def test_a_file_without_a_body_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"new\.docx has no text"):
        read_word(saved(tmp_path / "new.docx", ""), frozenset())


def test_rows_and_cells_are_found_through_content_controls() -> None:
    wrapped = "<w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt>"
    row = wrapped.format(f"<w:tr><w:tc/>{wrapped.format('<w:tc/>')}</w:tr>")
    table = fromstring(f'<w:tbl xmlns:w="{W}"><w:tblPr/><w:tr><w:tc/></w:tr>{row}</w:tbl>')
    assert [len(list(row_cells(row))) for row in table_rows(table)] == [1, 2]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_plain_lines_in_any_encoding(tmp_path: Path, encoding: str) -> None:
    words = "  considérant l'évidence;\r\n\r\n\tdécide\x0c2 présenter"
    (tmp_path / "new.txt").write_bytes(words.encode(encoding))
    assert plain_lines(tmp_path / "new.txt") == [
        "considérant l'évidence;", "décide", "2 présenter",
    ]  # fmt: skip


def test_a_plain_text_is_a_paragraph_a_line(tmp_path: Path) -> None:
    (tmp_path / "new.txt").write_text("resolves\n1 to act\n")
    text = read_plain(tmp_path / "new.txt")
    assert text.items == text.flat == (NewParagraph("resolves"), NewParagraph("1 to act"))
    assert text.plain
    with pytest.raises(UserError, match=r"There is no file absent\.txt"):
        read_plain(tmp_path / "absent.txt")


def test_lines_become_paragraphs_of_a_body() -> None:
    made = plain_body(["1\tto act", "2\tto go"])
    assert [line_text(element) for element in made] == ["1\tto act", "2\tto go"]
    assert all(element.tag == make("p").tag for element in made)
