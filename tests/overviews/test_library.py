"""A list of texts as on a shelf: each with what stands on it, what it cites, which dates it names."""

from cwgdesk.desk.annotations import annotate
from cwgdesk.overviews.library import cited_rows, clause_names, clause_rows, dated_rows, library_rows
from cwgdesk.texts.library import remove_document
from cwgdesk.workspace.store import Workspace
from tests.ui.seeded import Seeded

SG = "resolves to instruct the Secretary-General"


def test_every_text_tells_how_much_stands_on_it(seeded: Seeded) -> None:
    annotate(seeded.ws, seeded.clause(f"{SG} 2"), "Ask for figures.")
    told = {
        row.found.document.name: (row.counts.notes, row.counts.positions, row.counts.amendments)
        for row in library_rows(seeded.ws)
    }
    assert told == {"Council Resolution 1334": (1, 3, 1), "Progress report 39/22": (0, 0, 0)}
    (only,) = library_rows(seeded.ws, [seeded.report])
    assert only.found.document.id == seeded.report


def test_clauses_come_text_by_text_in_reading_order(seeded: Seeded) -> None:
    everything = list(clause_rows(seeded.ws))
    mine = list(clause_rows(seeded.ws, seeded.resolution))
    assert {clause.document_id for clause in everything} == {seeded.resolution, seeded.report}
    assert [clause.order for clause in mine] == sorted(clause.order for clause in mine)
    assert f"{SG} 1" in [clause.path for clause in mine]


def test_a_citation_is_told_with_the_clause_that_makes_it(stocked: Workspace) -> None:
    rows = list(cited_rows(stocked))
    names = clause_names(stocked)
    assert len(rows) > 20
    assert all(row.place == names[row.reference.clause_id] != "" for row in rows)
    assert any("1332" in row.reference.text for row in rows)
    one = rows[0].reference
    here = [r.found.document for r in library_rows(stocked)]
    mine = [list(cited_rows(stocked, document.id)) for document in here]
    assert sum(map(len, mine)) == len(rows)
    assert one.id in {row.reference.id for part in mine for row in part}


def test_a_date_is_told_with_the_clause_that_names_it(stocked: Workspace) -> None:
    rows = list(dated_rows(stocked))
    assert {"annually"} <= {row.dated.text for row in rows}
    annually = next(row for row in rows if row.dated.text == "annually")
    assert annually.place.startswith(SG)


def test_clauses_of_a_removed_text_have_no_name(seeded: Seeded) -> None:
    clause_id = seeded.clause(f"{SG} 1")
    assert clause_names(seeded.ws, clause_id) == {clause_id: f"{SG} 1"}
    remove_document(seeded.ws, seeded.resolution)
    assert clause_names(seeded.ws, clause_id) == {}
    assert f"{SG} 1" not in clause_names(seeded.ws).values()
