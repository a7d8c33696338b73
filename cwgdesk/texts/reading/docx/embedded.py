"""Files inside a Word file (altChunk): web pages and plain text; their blocks become its own."""

import re
from collections.abc import Sequence
from dataclasses import replace

from cwgdesk.texts.reading.common.archive import Element, parse_html
from cwgdesk.texts.reading.common.raw import Block
from cwgdesk.texts.reading.txt import decode

_BLOCKS = (
    "address article aside blockquote body br caption dd div dl dt fieldset figcaption footer form "
    "h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td tfoot th thead tr ul"
)
_BLOCK_TAGS = frozenset(_BLOCKS.split())
_UNSHOWN = frozenset(("script", "style", "head", "template", "noscript"))


def foreign_blocks(data: bytes, file: str) -> list[Block]:
    """The paragraphs of a web page or a plain text; none for any other form."""
    start = data[:2048].lower()
    if b"<html" in start or b"<body" in start or b"<!doctype html" in start:
        return [Block(line) for line in _html_lines(parse_html(data))]
    if data.startswith((b"{\\rtf", b"MIME-Version", b"PK")) or b"\x00" in data[:2048]:
        return []
    return [Block(line) for line in decode(data, file).text.splitlines() if line.strip()]


def adopted(blocks: Sequence[Block], tables: int, prefix: str) -> list[Block]:
    """Blocks of an inner file with the keys of notes, lists and tables made unique in the outer one."""
    return [
        replace(
            block,
            note=prefix + block.note if block.note else "",
            notes=tuple(replace(mark, note=prefix + mark.note) for mark in block.notes),
            list_id=prefix + block.list_id if block.list_id else "",
            cell=replace(block.cell, table=block.cell.table + tables) if block.cell else None,
        )
        for block in blocks
    ]


def _html_lines(root: Element | None) -> list[str]:
    if root is None:
        return []
    pieces: list[str] = []

    def walk(element: Element) -> None:
        if not isinstance(element.tag, str) or element.tag in _UNSHOWN:
            pieces.append(element.tail or "")
            return
        edge = "\n" if element.tag in _BLOCK_TAGS else ""
        pieces.append(edge + (re.sub(r"\s+", " ", element.text or "")))
        for child in element:
            walk(child)
        pieces.append(edge + re.sub(r"\s+", " ", element.tail or ""))

    walk(root)
    return [line.strip() for line in "".join(pieces).split("\n") if line.strip()]
