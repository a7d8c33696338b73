"""A document as plain words."""

from cwgdesk.texts.reading.common.raw import Block, BlockKind, Mark, RawDocument


def plain_text(document: RawDocument, labels: bool = False) -> str:
    """Every word in reading order, a paragraph a line; with automatic numbers if `labels`."""
    lines = [_line(block, labels) for block in document.blocks if block.kind is not BlockKind.HEADER]
    return "\n".join(lines) + ("\n" if lines else "")


def _line(block: Block, labels: bool) -> str:
    return f"{block.label}\t{block.text}" if labels and block.label else block.text


def text_without(block: Block, *marks: Mark) -> str:
    """The text of a block read as MARKED, without the runs that carry one of `marks`."""
    gone = [(r.start, r.end) for r in block.runs if r.revision and r.revision.mark in marks]
    kept: list[str] = []
    at = 0
    for start, end in gone:
        kept.append(block.text[at:start])
        at = end
    return "".join([*kept, block.text[at:]])
