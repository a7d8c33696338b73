"""One reading of a paper whose tracked changes were read as marks: rejected, accepted, or one author's."""

from collections.abc import Callable, Collection
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


def only_by(raw: RawDocument, authors: Collection[str]) -> RawDocument:
    """With the tracked changes of some authors alone; those of the others are rejected."""

    def others(run: Run) -> bool:
        return run.revision is not None and run.revision.author not in authors

    def is_gone(run: Run) -> bool:
        return others(run) and run.revision is not None and run.revision.mark in _CAME

    def kept(run: Run) -> Run:
        return replace(run, revision=None) if others(run) else run

    return replace(raw, blocks=tuple(_without(one, is_gone, kept) for one in raw.blocks))


def _cut(block: Block, gone: frozenset[Mark], *, struck: bool) -> Block:
    def is_gone(run: Run) -> bool:
        if run.revision is not None:
            return run.revision.mark in gone
        return struck and run.strike

    return _without(block, is_gone, lambda run: replace(run, revision=None))


def _without(block: Block, is_gone: Callable[[Run], bool], kept: Callable[[Run], Run]) -> Block:
    """A block without some of its words; the looks of the others stay on them."""
    texts: list[str] = []
    runs: list[Run] = []
    at = length = 0
    for run in sorted(block.runs, key=lambda one: one.start):
        plain = block.text[at : run.start]
        words = "" if is_gone(run) else block.text[run.start : run.end]
        start = length + len(plain)
        if words:
            runs.append(replace(kept(run), start=start, end=start + len(words)))
        texts += [plain, words]
        at, length = run.end, start + len(words)
    texts.append(block.text[at:])
    return replace(block, text="".join(texts), runs=tuple(runs), notes=())
