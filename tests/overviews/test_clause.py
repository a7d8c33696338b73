"""One clause under a lamp, with everything that lies on it, and who put it there when."""

from cwgdesk.desk.annotations import annotate
from cwgdesk.desk.proposals.amendments import edit_amendment
from cwgdesk.overviews.clause import read_detail, read_history
from cwgdesk.texts.library import documents, find_clause
from cwgdesk.workspace.store import Workspace
from tests.ui.seeded import Seeded

SG = "resolves to instruct the Secretary-General"


def test_everything_on_a_clause_and_nothing_of_its_neighbours(seeded: Seeded) -> None:
    annotate(seeded.ws, seeded.clause(f"{SG} 1"), "Look here.")
    annotate(seeded.ws, seeded.clause(f"{SG} 2"), "Not here.")
    detail = read_detail(seeded.ws, seeded.clause(f"{SG} 1"))
    assert (detail.clause.path, detail.document.name) == (f"{SG} 1", "Council Resolution 1334")
    assert [(row.note.text, row.place) for row in detail.notes] == [("Look here.", f"{SG} 1")]
    assert [row.position.id for row in detail.positions] == [seeded.position]
    assert [row.amendment.id for row in detail.amendments] == [seeded.amendment]
    assert detail.practices == []
    assert seeded.session in {session.id for session in detail.sessions}


def test_dates_and_citations_of_the_clause(stocked: Workspace) -> None:
    document = next(row.document for row in documents(stocked) if "1334" in row.document.name)
    clause = find_clause(stocked, "sg 12", document.id)[0].clause
    detail = read_detail(stocked, clause.id)
    assert "annually" in [item.text for item in detail.dates]
    assert all(item.clause_id == clause.id for item in (*detail.dates, *detail.references))


def test_the_newest_step_is_told_first(seeded: Seeded) -> None:
    edit_amendment(seeded.ws, seeded.amendment, reasons="Shorter.")
    steps = read_history(seeded.ws, [seeded.amendment, seeded.position])
    assert [step.when for step in steps] == sorted((step.when for step in steps), reverse=True)
    assert str(steps[0].label) == "edit-amendment"
    assert {str(step.label) for step in steps} >= {"edit-amendment", "propose-amendment", "record-position"}
