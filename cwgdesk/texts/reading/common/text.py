"""A document as plain words."""

import unicodedata

from cwgdesk.texts.reading.common.raw import Block, BlockKind, RawDocument

_BESIDE = frozenset({BlockKind.HEADER, BlockKind.TAKEN_AWAY})


def plain_text(document: RawDocument, labels: bool = False) -> str:
    """Every word in reading order, a paragraph a line; with automatic numbers if `labels`.

    A number alone in its cell is all that a reader sees there: it is always shown.
    """
    lines = [_line(block, labels) for block in document.blocks if block.kind not in _BESIDE]
    return "\n".join(lines) + ("\n" if lines else "")


def _line(block: Block, labels: bool) -> str:
    if block.kind is BlockKind.CELL and not block.text.strip():
        return block.label
    return f"{block.label}\t{block.text}" if labels and block.label else block.text


def unspaced(c: str) -> bool:
    """Chinese and Japanese are written without spaces between words."""
    return bool(c) and unicodedata.east_asian_width(c) in "WF" and not c.isascii()
