"""The paragraphs of a received paper, each read both ways: as it was, and as it is proposed."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from cwgdesk.texts.reading.common.raw import Block, BlockKind, Cell, Mark, RawDocument, Run
from cwgdesk.texts.structure.lines.clause_labels import automatic_label, read_label
from cwgdesk.texts.structure.lines.residue import clean

_GONE = (Mark.DELETED, Mark.MOVED_OUT)
_CAME = (Mark.INSERTED, Mark.MOVED_IN)
_SPACES = re.compile(r"\s+")
_ASIDE = (BlockKind.HEADER, BlockKind.COMMENT, BlockKind.TAKEN_AWAY)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph. `base` and `text` are whole, with their labels; equal where nothing is marked."""

    block: int
    base: str
    text: str
    label: str = ""  # an automatic one; typed ones stand in the words
    tracked: bool = False
    printed: bool = False  # the marks are looks, struck and underlined, as conferences print them
    authors: tuple[str, ...] = ()
    cell: Cell | None = None

    @property
    def changed(self) -> bool:
        """Is it proposed to read otherwise?"""
        return self.base != self.text

    @property
    def shown(self) -> str:
        """What is quoted of it: the proposed words, the old ones where none are left."""
        return self.text or self.base

    def without_marks(self) -> "Paragraph":
        """As a clean paragraph: the proposed words alone."""
        return replace(self, base=self.text, tracked=False, printed=False)


def paragraphs(raw: RawDocument) -> list[Paragraph]:
    """All paragraphs of a paper whose tracked changes were read as marks, headers and comments aside."""
    found: list[Paragraph] = []
    for place, block in enumerate(raw.blocks):
        if block.kind not in _ASIDE:
            found += _of_block(place, block)
    return [one for one in found if one.base or one.text]


def _of_block(place: int, block: Block) -> Iterable[Paragraph]:
    tracked = any(run.revision is not None for run in block.runs)
    struck = any(run.strike for run in block.runs)
    if tracked:
        base, text = (_reading(block, gone) for gone in (_came, _went))
        authors = dict.fromkeys(r.revision.author for r in block.runs if r.revision is not None)
        yield _made(place, block, base, text, tracked=True, authors=tuple(filter(None, authors)))
    elif struck or any(run.underline and not run.link for run in block.runs):
        base, text = (_reading(block, gone) for gone in (_underlined, _struck))
        yield _made(place, block, base, text, printed=True)
    else:
        for line in clean(block.text).text.split("\n"):
            yield _made(place, block, line, line)


def _made(
    place: int,
    block: Block,
    base: str,
    text: str,
    *,
    tracked: bool = False,
    printed: bool = False,
    authors: tuple[str, ...] = (),
) -> Paragraph:
    base, text = (_SPACES.sub(" ", clean(words).text).strip() for words in (base, text))
    return Paragraph(place, base, text, block.label.strip(), tracked, printed, authors, block.cell)


def _came(run: Run) -> bool:
    return run.revision is not None and run.revision.mark in _CAME


def _went(run: Run) -> bool:
    return run.revision is not None and run.revision.mark in _GONE


def _underlined(run: Run) -> bool:
    return run.underline and not run.strike and not run.link


def _struck(run: Run) -> bool:
    return run.strike


def _reading(block: Block, gone: Callable[[Run], bool]) -> str:
    """The words of a block without some of its runs."""
    kept: list[str] = []
    at = 0
    for run in sorted(block.runs, key=lambda one: one.start):
        if gone(run):
            kept.append(block.text[at : run.start])
            at = max(at, run.end)
    return "".join([*kept, block.text[at:]])


def split_label(words: str, automatic: str = "") -> tuple[str, str]:
    """The label of a paragraph and its words; a bare number before a space counts as one."""
    if automatic and automatic_label(automatic) is not None:
        found = automatic_label(automatic)
        return ("", words) if found is None or found.is_bullet else (automatic, words)
    found = read_label(words)
    if found is None or found.is_bullet:
        return "", words.strip()
    return found.shown, words[found.end :].strip()
