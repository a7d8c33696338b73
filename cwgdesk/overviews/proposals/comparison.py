"""What the comparison table says, read off the desk: all of it, or only what is public."""

from collections.abc import Iterator
from datetime import date
from uuid import UUID

from cwgdesk.desk.clearance import publishable
from cwgdesk.desk.delegation import delegation
from cwgdesk.desk.positions import PositionRow
from cwgdesk.overviews.proposals.side_by_side import ClauseProposals, Ground, Proposed, side_by_side
from cwgdesk.papers.drafts.comparison import ComparedClause, ComparedProposal, Comparison, Remark
from cwgdesk.reference.paper_words import LANGUAGES
from cwgdesk.workspace.store import Workspace

_STATES = {Ground.REDONE: "redone", Ground.STALE: "other_words"}


def comparison(
    ws: Workspace,
    made: date,
    *,
    document_id: UUID | None = None,
    clause_id: UUID | None = None,
    public: bool = False,
) -> Comparison:
    """The table over all proposals, or those on one text or clause.

    A public one has no text that may not be quoted, no proposal whose place nobody has confirmed, no
    position that is not cleared, and nothing that is for the delegation only.
    """
    rows = side_by_side(ws, document_id=document_id, clause_id=clause_id)
    if public:
        rows = [row for row in rows if not row.document.confidential]
    languages = [row.document.language for row in rows if row.document.language in LANGUAGES]
    us = delegation(ws)
    clauses = (_clause(row, public=public) for row in rows)
    return Comparison(
        tuple(clause for clause in clauses if clause.proposals),
        languages[0] if languages else "en",
        public,
        us.state if us else "",
        made,
    )


def _clause(row: ClauseProposals, *, public: bool) -> ComparedClause:
    shown = [one for one in row.proposals if one.sure or not public]
    changed = any(one.symbol.value in ("MOD", "SUP") and one.counts for one in shown)
    remarks = () if public else tuple(one for held in row.positions for one in _secret(held))
    return ComparedClause(
        row.document.name or row.document.file_name,
        row.path,
        row.base,
        tuple(_proposal(one, public=public) for one in shown),
        row.merged_segments if changed else (),
        remarks,
    )


def _proposal(one: Proposed, *, public: bool) -> ComparedProposal:
    held = one.position
    told = held if held and (not public or publishable(held.position)) else None
    states = [_STATES[one.ground]] if one.ground in _STATES else []
    states += [] if one.sure else ["unconfirmed"]
    remarks = () if public else tuple(_remarks(one))
    return ComparedProposal(
        one.name,
        one.symbol.value,
        one.source.label,
        one.number,
        one.segments,
        one.source.reasons,
        tuple(states),
        told.position.stance.value if told else "",
        told.position.statement if told else "",
        remarks,
    )


def _remarks(one: Proposed) -> Iterator[Remark]:
    if one.position:
        yield from _secret(one.position)
    if one.source.note:
        yield Remark("", one.source.note)


def _secret(held: PositionRow) -> Iterator[Remark]:
    """What is for the delegation only in a position."""
    position = held.position
    told = {"rationale": position.rationale, "fallback": position.fallback, "red_line": position.red_line}
    yield from (Remark(key, words) for key, words in told.items() if words)
