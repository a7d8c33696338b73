"""What a change touched, as the views hear of it, and on which clauses the touched things stand."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from cwgdesk.desk.annotations import Annotation
from cwgdesk.desk.coverage import CoverageLink
from cwgdesk.desk.positions import Position
from cwgdesk.desk.practices import Practice
from cwgdesk.desk.proposals.amendments import Amendment
from cwgdesk.desk.proposals.their_proposals import TheirProposal
from cwgdesk.texts.anchors import Anchor
from cwgdesk.texts.library import Clause, DatedItem, Document, Reference, Work
from cwgdesk.workspace.mapping import Noun, column_names
from cwgdesk.workspace.store import Workspace

_ANCHORED: tuple[tuple[type[Noun], tuple[str, ...]], ...] = (
    (Annotation, ("anchor_id",)),
    (Position, ("anchor_id",)),
    (Amendment, ("anchor_id",)),
    (TheirProposal, ("anchor_id",)),
    (Practice, ("anchor_id",)),
    (CoverageLink, ("passage_id", "clause_anchor_id")),
)
_STEPS = 200  # of a thing's history that are looked at: more than a view lets gather before it reads anew


def tables(*kinds: type[Noun]) -> frozenset[str]:
    """The tables of these nouns, as a view says what it watches."""
    return frozenset(kind.__tablename__ for kind in kinds)


TEXTS = tables(Work, Document, Clause, Reference, DatedItem)
ON_CLAUSES = tables(Anchor, *(kind for kind, _ in _ANCHORED))


@dataclass(frozen=True, slots=True)
class Touched:
    """The rows that changes touched: table and id of each."""

    objects: frozenset[tuple[str, UUID]]

    def of(self, kind: type[Noun]) -> frozenset[UUID]:
        """The touched rows of one noun."""
        return frozenset(noun_id for table, noun_id in self.objects if table == kind.__tablename__)

    def within(self, names: Collection[str]) -> bool:
        """Was nothing touched outside of these tables?"""
        return all(table in names for table, _ in self.objects)

    def meets(self, names: Collection[str]) -> bool:
        """Was anything touched in these tables?"""
        return any(table in names for table, _ in self.objects)


Spot = tuple[UUID, UUID | None]  # a document, and a clause of it


def spots(ws: Workspace, touched: Touched) -> frozenset[Spot] | None:
    """Where the touched things stand and stood; None where the journal has forgotten it."""
    anchors, found = set(touched.of(Anchor)), set[Spot]()
    for kind, columns in _ANCHORED:
        for noun_id in touched.of(kind):
            states = list(_states(ws, kind, noun_id))
            if not states:
                return None
            anchors |= set(_values(states, columns))
            if kind is Position:  # one on a document as a whole
                found |= {(document_id, None) for document_id in _values(states, ("document_id",))}
                anchors |= _of_proposals(ws, _values(states, ("proposal_id",)))
    for anchor_id in anchors:
        states = list(_states(ws, Anchor, anchor_id))
        if not states:
            return None
        found |= {(state["document_id"], state["clause_id"]) for state in states}
    return frozenset(found)


def _of_proposals(ws: Workspace, proposals: Iterable[UUID]) -> set[UUID]:
    """Where the proposals of others stand or stood on which positions are."""
    found = (state for one in set(proposals) for state in _states(ws, TheirProposal, one))
    return set(_values(found, ("anchor_id",)))


def _values(states: Iterable[dict[str, Any]], columns: Iterable[str]) -> Iterator[UUID]:
    return (state[name] for state in states for name in columns if state.get(name) is not None)


def _states(ws: Workspace, kind: type[Noun], noun_id: UUID) -> Iterator[dict[str, Any]]:
    """The columns of a thing as they are, and as its latest changes knew them."""
    with ws.read() as orm:
        present = orm.get(kind, noun_id)
        if present is not None:
            yield {name: getattr(present, name) for name in column_names(kind)}
    for entry in ws.history(noun_id, _STEPS):
        if entry.table == kind.__tablename__:
            yield from (state for state in (entry.before, entry.after) if state is not None)
