"""One reading of a paper whose tracked changes were read as marks: rejected or accepted."""

from dataclasses import replace

from cwgdesk.texts.reading.common.raw import Block, Mark, RawDocument, Run

_GONE = frozenset({Mark.DELETED, Mark.MOVED_OUT})
_CAME = frozenset({Mark.INSERTED, Mark.MOVED_IN})


def accepted(raw: RawDocument) -> RawDocument:
    """As it is proposed: what is deleted, or struck out in a cell, is gone."""
    return replace(raw, blocks=tuple(_cut(one, _GONE, struck=one.cell is not None) for one in raw.blocks))


def rejected(raw: RawDocument) -> RawDocument:
    """As it was: what is inserted is gone."""
    return replace(raw, blocks=tuple(_cut(one, _CAME, struck=False) for one in raw.blocks))


def _cut(block: Block, gone: frozenset[Mark], *, struck: bool) -> Block:
    """A block without some of its words; the looks of the others stay on them."""
    texts: list[str] = []
    runs: list[Run] = []
    at = length = 0
    for run in sorted(block.runs, key=lambda one: one.start):
        plain = block.text[at : run.start]
        words = "" if _is_gone(run, gone, struck) else block.text[run.start : run.end]
        start = length + len(plain)
        if words:
            runs.append(replace(run, start=start, end=start + len(words), revision=None))
        texts += [plain, words]
        at, length = run.end, start + len(words)
    texts.append(block.text[at:])
    return replace(block, text="".join(texts), runs=tuple(runs), notes=())


def _is_gone(run: Run, gone: frozenset[Mark], struck: bool) -> bool:
    if run.revision is not None:
        return run.revision.mark in gone
    return struck and run.strike
