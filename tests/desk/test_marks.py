"""What stands in the margin of a text."""

from cwgdesk.desk.annotations import (
    annotate,
)
from cwgdesk.desk.marks import Counts, document_counts, marks_of
from cwgdesk.desk.positions import Clearance, Stance, record_position
from cwgdesk.desk.practices import (
    add_practice,
)
from cwgdesk.desk.proposals.amendments import Symbol, propose
from cwgdesk.texts.library import Clause, documents, find_clause
from cwgdesk.workspace.store import Workspace


def _clause(ws: Workspace, typed: str) -> Clause:
    return find_clause(ws, typed)[0].clause


def test_the_margin_shows_what_stands_on_each_clause(stocked: Workspace) -> None:
    first, second = _clause(stocked, "sg 1"), _clause(stocked, "sg 5")
    annotate(stocked, first.id, "One.")
    annotate(stocked, first.id, "Two.")
    record_position(stocked, clause_id=first.id, stance=Stance.CONCERN)
    propose(stocked, second.id, Symbol.ADD, new_text="to publish it;")
    propose(stocked, second.id, Symbol.MOD)
    add_practice(stocked, "School maps", clause_id=second.id)
    marks = marks_of(stocked, first.document_id)
    assert set(marks) == {first.id, second.id}
    one, two = marks[first.id], marks[second.id]
    assert (one.notes, one.stance, one.clearance, one.symbol) == (2, Stance.CONCERN, Clearance.DRAFT, None)
    assert (two.symbol, two.added, two.amendments, two.practices) == (Symbol.MOD, ["5bis"], 2, 1)
    assert document_counts(stocked) == {
        first.document_id: Counts(notes=2, positions=1, amendments=2, practices=1)
    }
    assert marks_of(stocked, documents(stocked)[1].document.id) == {}
