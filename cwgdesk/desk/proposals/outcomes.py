"""What the meeting made of proposals, ours and others': recorded, and suggested from the newest version."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from uuid import UUID

from rapidfuzz.distance import Indel
from sqlalchemy import select
from sqlalchemy.orm import Session as OrmSession

from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.desk.proposals.amendments import Amendment, Outcome, Symbol
from cwgdesk.desk.proposals.their_proposals import TheirProposal
from cwgdesk.texts.anchors import Anchor, citation_of
from cwgdesk.texts.library import Clause, Document, as_found, clauses_in
from cwgdesk.texts.versions.compare import compare
from cwgdesk.texts.versions.merging import holds_all_of, same_words, settled
from cwgdesk.texts.versions.pairs import Pair
from cwgdesk.workspace.lookup import required
from cwgdesk.workspace.store import Workspace

_TAIL = " .;,،؛。；，"  # what ends a clause, whatever follows it
_ALIKE = 0.6  # a new clause that shares this much of an added one is on the same matter


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What the newest version seems to have made of a proposal; a person decides."""

    id: UUID
    ours: bool
    outcome: Outcome
    words: str  # of the newest version, "" where the clause is gone
    version: str  # its name


def record_outcome(
    ws: Workspace,
    proposal_id: UUID,
    outcome: Outcome,
    *,
    words: str | None = None,
    note: str | None = None,
    seen_version: int | None = None,
) -> None:
    """Say what became of a proposal, ours or another's; the note is for the delegation only.

    Without `words` an outcome *adopted* has the proposed ones, *open* has none, any other keeps what it had.
    """
    with ws.read() as orm:
        kind = Amendment if orm.get(Amendment, proposal_id) else TheirProposal
        subject = citation_of(ws, required(orm, kind, proposal_id).anchor_id)
    with ws.change(ChangeLabel.RECORD_OUTCOME, subject) as change:
        proposal = required(change.orm, kind, proposal_id, seen_version)
        proposal.outcome = outcome
        if words is not None:
            proposal.adopted_text = words.strip()
        elif outcome is Outcome.ADOPTED:
            proposal.adopted_text = _proposed(proposal)
        elif outcome is Outcome.OPEN:
            proposal.adopted_text = ""
        if note is not None:
            _keep_note(proposal, note.strip())


def suggestions(ws: Workspace) -> list[Suggestion]:
    """What the newest versions of the texts seem to have made of every proposal that is still open.

    Equal to what was proposed: adopted. Equal to the text before: refused. All that was proposed and
    more: merged. Otherwise: changed. Nothing is said of a proposal on the newest version itself.
    """
    with ws.read() as orm:
        reader = _Newest(orm)
        return [made for kind in (Amendment, TheirProposal) for made in reader.suggested(kind)]


def suggested_outcome(symbol: Symbol, base: str, proposed: str, now: str | None) -> Outcome:
    """What became of a proposal, from the words of its clause in the new version; None: it is gone."""
    if symbol is Symbol.NOC:
        return Outcome.ADOPTED if now is not None and same_words(base, now) else Outcome.CHANGED
    if symbol is Symbol.SUP:
        if now is None:
            return Outcome.ADOPTED
        return Outcome.REFUSED if same_words(base, now) else Outcome.CHANGED
    if now is None:
        return Outcome.REFUSED if symbol is Symbol.ADD else Outcome.CHANGED
    if same_words(proposed, now):
        return Outcome.ADOPTED
    if same_words(base, now):
        return Outcome.REFUSED
    return Outcome.MERGED if _holds(symbol, base, proposed, now) else Outcome.CHANGED


def _holds(symbol: Symbol, base: str, proposed: str, now: str) -> bool:
    if symbol is Symbol.ADD:
        return settled(proposed).rstrip(_TAIL) in settled(now)
    return holds_all_of(base, now, proposed)


def _proposed(proposal: Amendment | TheirProposal) -> str:
    return proposal.base_text if proposal.symbol is Symbol.NOC else proposal.new_text


def _keep_note(proposal: Amendment | TheirProposal, note: str) -> None:
    if isinstance(proposal, Amendment):
        proposal.outcome_note = note
    elif note and note not in proposal.note.splitlines():  # there is one note on a proposal of others
        proposal.note = f"{proposal.note}\n{note}".strip()


class _Newest:
    """Finds the clause of a proposal again in the newest version of its text."""

    def __init__(self, orm: OrmSession) -> None:
        self.orm = orm
        self.compared = cache(self._compared)
        self.newest = cache(self._newest)

    def suggested(self, kind: type[Amendment] | type[TheirProposal]) -> Iterator[Suggestion]:
        standing = select(kind, Anchor).join(Anchor, kind.anchor_id == Anchor.id)
        for proposal, anchor in self.orm.execute(standing.where(kind.outcome == Outcome.OPEN)):
            newest = self.newest(anchor.document_id)
            found, now = self._now(proposal, anchor, newest)
            if not found:
                continue
            outcome = suggested_outcome(proposal.symbol, proposal.base_text, _proposed(proposal), now)
            yield Suggestion(
                proposal.id,
                isinstance(proposal, Amendment),
                outcome,
                now or "",
                newest.name or newest.file_name,
            )

    def _now(
        self, proposal: Amendment | TheirProposal, anchor: Anchor, newest: Document
    ) -> tuple[bool, str | None]:
        """Can anything be said, and the words in the newest version (None: the clause is gone)?"""
        before = anchor.document_id if anchor.document_id != newest.id else anchor.carried_from
        if proposal.symbol is Symbol.ADD:
            return self._added(proposal.new_text, before, newest.id) if before else (False, None)
        if anchor.clause_id is None:
            return False, None
        if anchor.document_id != newest.id:
            return self._became(anchor.clause_id, anchor.document_id, newest.id)
        clause = required(self.orm, Clause, anchor.clause_id)
        # Carried to the newest version its base is still the text before, unless it was redone.
        on_the_new_one = before is None and clause.text == proposal.base_text
        redone = isinstance(proposal, Amendment) and proposal.redone
        return (False, None) if on_the_new_one or redone else (True, clause.text)

    def _newest(self, document_id: UUID) -> Document:
        document = required(self.orm, Document, document_id)
        versions = select(Document).where(
            Document.work_id == document.work_id,
            Document.language == document.language,
            Document.hidden.is_(False),
        )
        last = self.orm.scalars(versions.order_by(Document.order.desc(), Document.imported_at.desc())).first()
        return last or document

    def _compared(self, old: UUID, new: UUID) -> tuple[Pair, ...]:
        return compare(*([as_found(c) for c in clauses_in(self.orm, one)] for one in (old, new)))

    def _became(self, clause_id: UUID, old: UUID, new: UUID) -> tuple[bool, str | None]:
        pair = next((p for p in self.compared(old, new) if p.old and p.old.id == clause_id), None)
        return pair is not None, pair.new.text if pair and pair.new else None

    def _added(self, text: str, old: UUID, new: UUID) -> tuple[bool, str | None]:
        """The new clause that is what was added, or holds it, or is most like it."""
        added = [pair.new.text for pair in self.compared(old, new) if pair.new and not pair.old]
        whole, bare = settled(text), settled(text).rstrip(_TAIL)
        for there in (
            [one for one in added if settled(one) == whole],
            [one for one in added if bare in settled(one)],
            [one for one in added if Indel.normalized_similarity(text, one) >= _ALIKE],
        ):
            if there:
                return True, max(there, key=lambda one: Indel.normalized_similarity(text, one))
        return True, None
