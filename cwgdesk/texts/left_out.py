"""What a file holds and its text does not show, word for word; and which of it can be put back."""

from dataclasses import dataclass
from uuid import UUID

from cwgdesk.texts.library import Clause, Document, blocks, clauses, document
from cwgdesk.texts.reading.common.raw import Block, BlockKind
from cwgdesk.texts.structure.lines.residue import clean, furniture
from cwgdesk.workspace.store import Workspace

_SHOWN_ELSEWHERE = frozenset({BlockKind.HEADER, BlockKind.COMMENT})


@dataclass(frozen=True, slots=True)
class LeftOutRow:
    """Words beside the text: what they are, where they stand, and the clause they were put back to."""

    what: str
    words: str
    page: int | None = None
    block: int | None = None  # can be put back
    clause: Clause | None = None  # and has been


@dataclass(frozen=True, slots=True)
class LeftOutOf:
    """All that is beside the text of one document."""

    document: Document
    rows: tuple[LeftOutRow, ...]


def left_out_of(ws: Workspace, document_id: UUID) -> LeftOutOf:
    """What was taken away first, in the order of the file; then what was never words of the text."""
    of, paragraphs, there = document(ws, document_id), blocks(ws, document_id), clauses(ws, document_id)
    owners = {int(place): clause for clause in reversed(there) for place in _blocks_of(clause)}
    taken = [
        LeftOutRow(what, block.text.strip(), block.page, at, owners.get(at))
        for at, block in enumerate(paragraphs)
        if (what := _taken_for(block, at in owners))
    ]
    told = {row.what for row in taken}
    others = [
        LeftOutRow(str(one["what"]), str(one.get("text", "")))
        for one in of.left_out
        if one["what"] not in told
    ]
    return LeftOutOf(of, (*taken, *others))


def _blocks_of(clause: Clause) -> list[int]:
    return [clause.block, *(place["block"] for place in clause.more)]


def _taken_for(block: Block, is_shown: bool) -> str:
    """What words were taken for; "" where they are text, or no words at all."""
    if block.taken is not None:
        return block.taken.what
    words = clean(block.text).text.strip()
    if is_shown or not words or block.kind in _SHOWN_ELSEWHERE:
        return ""
    return furniture(words)
