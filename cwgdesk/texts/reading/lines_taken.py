"""Lines taken otherwise than they look: joined to paragraphs, or each a paragraph of its own."""

from collections.abc import Iterable
from dataclasses import replace

from cwgdesk.texts.reading.common.raw import Block, BlockKind, Lines, RawDocument
from cwgdesk.texts.reading.wrapping import joined


def taken(document: RawDocument, lines: Lines) -> RawDocument:
    """A document with its lines taken as asked, and saying so; plain text has done so itself."""
    if lines is Lines.AUTO:
        return document
    blocks = document.blocks
    if document.format != "txt":
        blocks = tuple(_joined(blocks) if lines is Lines.JOINED else _apart(blocks))
    return replace(document, blocks=blocks, properties=document.properties | {"lines": lines.value})


def _apart(blocks: Iterable[Block]) -> Iterable[Block]:
    for block in blocks:
        first, *others = [line for line in block.text.split("\n") if line.strip()] or [block.text]
        if block.kind is not BlockKind.BODY or not others:
            yield block
            continue
        yield replace(block, text=first, runs=(), notes=())
        for line in others:
            yield replace(block, text=line, label="", level=None, page_break=False, runs=(), notes=())


def _joined(blocks: Iterable[Block]) -> Iterable[Block]:
    plain: list[Block] = []
    for block in blocks:
        if block.kind is BlockKind.BODY and not block.label and block.outline is None:
            plain.append(block)
            continue
        yield from _together(plain)
        plain.clear()
        yield block
    yield from _together(plain)


def _together(plain: list[Block]) -> list[Block]:
    """The paragraphs that lines between two other blocks make."""
    if len(plain) < 2:
        return plain
    lines = [line for block in plain for line in block.text.split("\n")]
    return [replace(block, rtl=plain[0].rtl, page=plain[0].page) for block in joined(lines).blocks]
