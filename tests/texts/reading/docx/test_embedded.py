"""A web page or a plain text inside a Word file gives its paragraphs; nothing else is guessed at."""

import pytest

from cwgdesk.texts.reading.common.raw import Block, BlockKind, Cell, NoteMark
from cwgdesk.texts.reading.docx.embedded import adopted, foreign_blocks

PAGE = b"""<html><head><title>not shown</title><style>p {}</style></head>
<body><h1>Title</h1><p>One  <b>bold</b>
word</p><ul><li>first</li><li>second<br>line</li></ul><script>alert()</script></body></html>"""


def test_a_web_page_gives_what_it_shows() -> None:
    shown = ["Title", "One bold word", "first", "second", "line"]
    assert [block.text for block in foreign_blocks(PAGE, "x")] == shown


def test_a_plain_text_gives_its_lines() -> None:
    assert [block.text for block in foreign_blocks("première\n\nseconde\n".encode(), "x")] == [
        "première",
        "seconde",
    ]


@pytest.mark.parametrize("data", [rb"{\rtf1 words}", b"MIME-Version: 1.0\n", b"PK\x03\x04", b"a\x00b"])
def test_other_forms_give_nothing(data: bytes) -> None:
    assert foreign_blocks(data, "x") == []


def test_keys_of_the_inner_file_become_unique_in_the_outer_one() -> None:
    inner = [
        Block("see", notes=(NoteMark(3, "footnote-1", "1"),), list_id="list-1"),
        Block("note", BlockKind.FOOTNOTE, note="footnote-1"),
        Block("cell", BlockKind.CELL, cell=Cell(0, 2, 1)),
    ]
    see, note, cell = adopted(inner, 3, "chunk1-")
    assert (see.notes[0].note, see.list_id, see.note) == ("chunk1-footnote-1", "chunk1-list-1", "")
    assert note.note == "chunk1-footnote-1"
    assert cell.cell == Cell(3, 2, 1)
