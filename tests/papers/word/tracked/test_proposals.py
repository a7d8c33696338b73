"""The new text of a redline: read from a Word file with its tables and boxes, or from plain lines."""

from pathlib import Path

import pytest
from lxml.etree import _Element as Element
from lxml.etree import fromstring

from cwgdesk.core.errors import UserError
from cwgdesk.papers.word.ooxml import W, make
from cwgdesk.papers.word.tracked.lines import line_text
from cwgdesk.papers.word.tracked.plan import NewParagraph
from cwgdesk.papers.word.tracked.proposals import (
    NewItem,
    NewTable,
    items_of,
    plain_body,
    plain_lines,
    read_plain,
    row_cells,
    table_rows,
)


def p(words: str, look: str = "", style: str = "") -> str:
    held = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{held}<w:r><w:rPr>{look}</w:rPr><w:t>{words}</w:t></w:r></w:p>"


def told(item: NewItem) -> object:
    if isinstance(item, NewTable):
        return [[[told(part) for part in cell] for cell in row.cells] for row in item.rows]
    return item.text


def body(inner: str) -> Element:
    return fromstring(f'<w:body xmlns:w="{W}">{inner}</w:body>')


def test_paragraphs_and_tables_in_order() -> None:
    table = f"<w:tbl><w:tr><w:tc>{p('a')}</w:tc><w:tc>{p('b')}{p('c')}</w:tc></w:tr></w:tbl>"
    items = items_of(body(f"{p('before')}{table}{p('after')}"))
    assert [told(item) for item in items] == ["before", [[["a"], ["b", "c"]]], "after"]


def test_a_paragraph_knows_its_style_and_where_it_stands() -> None:
    root = body(p("a", "<w:b/>", "Call") + p("b"))
    first, second = items_of(root)
    assert (first, second) == (NewParagraph("a", "Call"), NewParagraph("b"))
    assert isinstance(first, NewParagraph)
    assert first.source is root[0]


def test_words_of_text_boxes_are_no_words_of_the_line() -> None:
    box = f"<w:r><w:pict><w:txbxContent>{p('inside')}</w:txbxContent></w:pict></w:r>"
    items = items_of(body(f"<w:p><w:r><w:t>outside</w:t></w:r>{box}</w:p>"))
    assert [told(item) for item in items] == ["outside"]


def test_rows_and_cells_are_found_through_content_controls() -> None:
    wrapped = "<w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt>"
    row = wrapped.format(f"<w:tr><w:tc/>{wrapped.format('<w:tc/>')}</w:tr>")
    table = fromstring(f'<w:tbl xmlns:w="{W}"><w:tblPr/><w:tr><w:tc/></w:tr>{row}</w:tbl>')
    assert [len(list(row_cells(row))) for row in table_rows(table)] == [1, 2]


def test_plain_lines_are_decoded_as_an_import_decodes_them(tmp_path: Path) -> None:
    words = "ссылаясь на Резолюцию 1334 о выполнении решений ВВУИО;"
    (tmp_path / "new.txt").write_bytes(words.encode("cp1251"))
    assert plain_lines(tmp_path / "new.txt") == [words]


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
    assert text.items == (NewParagraph("resolves"), NewParagraph("1 to act"))
    assert text.plain
    with pytest.raises(UserError, match=r"There is no file absent\.txt"):
        read_plain(tmp_path / "absent.txt")


def test_lines_become_paragraphs_of_a_body() -> None:
    made = plain_body(["1\tto act", "2\tto go"])
    assert [line_text(element) for element in made] == ["1\tto act", "2\tto go"]
    assert all(element.tag == make("p").tag for element in made)
