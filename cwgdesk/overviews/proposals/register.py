"""The register of outcomes: what became of every proposal, our words against the adopted ones, success."""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from uuid import UUID

from cwgdesk.desk.proposals.amendments import Outcome, Symbol
from cwgdesk.desk.sessions import Session, sessions
from cwgdesk.overviews.proposals.side_by_side import Proposed, side_by_side
from cwgdesk.texts.differences import Segment, segments
from cwgdesk.workspace.store import Workspace


@dataclass(frozen=True, slots=True)
class OutcomeRow:
    """A proposal and what became of it; `adopted` is what was proposed against what was adopted."""

    proposed: Proposed
    document: str
    path: str
    session: Session | None
    adopted: tuple[Segment, ...]


@dataclass(frozen=True, slots=True)
class Success:
    """How our proposals fared at a session; without a session those that were made for none."""

    session: Session | None
    counts: Counter[Outcome]

    @property
    def proposed(self) -> int:
        """How many were not withdrawn."""
        return self.counts.total() - self.counts[Outcome.WITHDRAWN]

    @property
    def decided(self) -> int:
        """How many of those the meeting has decided on."""
        return self.proposed - self.counts[Outcome.OPEN]

    @property
    def taken(self) -> int:
        """How many are in as they were, or with words of others."""
        return self.counts[Outcome.ADOPTED] + self.counts[Outcome.MERGED]

    @property
    def share(self) -> float | None:
        """Those taken among those decided; None where nothing is decided."""
        return self.taken / self.decided if self.decided else None


def register(
    ws: Workspace, *, ids: Collection[UUID] | None = None, document_id: UUID | None = None
) -> list[OutcomeRow]:
    """All proposals in the order of the texts, ours and theirs."""
    meetings = {meeting.id: meeting for meeting in sessions(ws)}
    return [
        OutcomeRow(
            one,
            row.document.name or row.document.file_name,
            row.path,
            meetings.get(one.source.session_id) if one.source.session_id else None,
            _against(one),
        )
        for row in side_by_side(ws, document_id=document_id)
        for one in row.proposals
        if ids is None or one.id in ids
    ]


def success(rows: Sequence[OutcomeRow]) -> list[Success]:
    """Ours by session, in the order of the meetings; those for no session last."""
    counts: dict[UUID | None, Counter[Outcome]] = {}
    meetings: dict[UUID | None, Session | None] = {}
    for row in rows:
        if row.proposed.ours:
            key = row.session.id if row.session else None
            meetings[key] = row.session
            counts.setdefault(key, Counter())[row.proposed.outcome] += 1
    found = [Success(meetings[key], counted) for key, counted in counts.items()]
    return sorted(found, key=lambda one: _when(one.session))


def _when(meeting: Session | None) -> tuple[bool, bool, str]:
    if meeting is None:
        return True, True, ""
    return False, meeting.starts_on is None, str(meeting.starts_on or meeting.name)


def _against(one: Proposed) -> tuple[Segment, ...]:
    words = one.source.adopted_text
    if not words or one.symbol is Symbol.SUP:
        return ()
    return segments(one.text, words)
