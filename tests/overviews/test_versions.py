"""Two versions of a text side by side, line by line, and what stood on the old one."""

from pathlib import Path

import pytest

from cwgdesk.desk.annotations import annotate
from cwgdesk.desk.proposals.amendments import Symbol
from cwgdesk.desk.proposals.their_proposals import keep_proposal
from cwgdesk.overviews.versions import (
    beside,
    compare_two,
    pair_around,
    read_standing,
    read_two,
    read_versions,
    usual_pair,
)
from cwgdesk.texts.carrying import carry_over
from cwgdesk.texts.differences import SegmentKind
from cwgdesk.texts.importing import preview_file, store_import
from cwgdesk.texts.library import Document, documents, find_clause
from cwgdesk.texts.versions.pairs import PairStatus
from cwgdesk.workspace.store import Workspace

RESOLUTION = "council-resolution-1334-modified-2023.en.txt"
SG = "resolves to instruct the Secretary-General"


@pytest.fixture
def newer(stocked: Workspace, samples: Path, tmp_path: Path) -> Document:
    """The resolution of 2027: one clause gone, one reworded."""
    text = (samples / RESOLUTION).read_text(encoding="utf-8").replace("modified 2023", "modified 2027", 1)
    lines = [line for line in text.splitlines() if "to submit and promote" not in line]
    path = tmp_path / "newer.txt"
    path.write_text(
        "\n".join(lines).replace("to report annually to the Council", "to report each second year to it"),
        encoding="utf-8",
    )
    document_id = store_import(stocked, preview_file(path))
    return next(row.document for row in documents(stocked) if row.document.id == document_id)


@pytest.fixture
def older(stocked: Workspace, newer: Document) -> Document:
    """The version of 2023."""
    return next(
        row.document
        for row in documents(stocked)
        if row.document.work_id == newer.work_id and row.document.id != newer.id
    )


def test_a_work_with_two_versions_can_be_chosen_and_any_two_texts(
    stocked: Workspace, older: Document, newer: Document
) -> None:
    work, everything = read_versions(stocked)
    assert [d.id for d in work.documents] == [older.id, newer.id]
    assert (work.key, everything.key) == (str(newer.work_id), "any")
    assert len(everything.documents) == 3


def test_the_newest_version_is_looked_at_with_the_one_before_it(older: Document, newer: Document) -> None:
    found = usual_pair([older, newer])
    assert found is not None
    assert [d.id for d in found] == [older.id, newer.id]
    assert usual_pair([older]) is None
    assert pair_around([older, newer], newer.id) == (older.id, newer.id, False)
    assert pair_around([older, newer], older.id) == (older.id, newer.id, False)
    assert pair_around([older], older.id) is None


def test_what_became_of_every_clause_stands_in_its_line(
    stocked: Workspace, older: Document, newer: Document
) -> None:
    two = read_two(stocked, older.id, newer.id)
    assert [d.id for d in two.versions] == [older.id, newer.id]
    compared = compare_two(two)
    (gone,) = (row for row in compared.rows if row.status is PairStatus.GONE)
    assert gone.old is not None
    assert gone.old.text.startswith("to submit and promote")
    (reworded,) = (
        row for row in compared.rows if row.new is not None and "each second year to it" in row.new.text
    )
    assert reworded.status is PairStatus.REWORDED
    assert reworded.new is not None
    kept = [piece.text for piece in reworded.pieces if piece.kind is not SegmentKind.DELETED]
    assert "".join(kept) == reworded.new.text
    assert compared.counts[PairStatus.GONE] == 1
    assert reworded.old is not None
    assert len(list(compared.lives[reworded.old.id])) == 2


def test_side_by_side_nothing_is_compared(stocked: Workspace, older: Document, newer: Document) -> None:
    two = read_two(stocked, older.id, newer.id)
    rows = beside(two).rows
    assert {row.status for row in rows} == {None}
    assert [row.old.id for row in rows if row.old] == [clause.id for clause in two.old_clauses]


def test_what_was_carried_moved_or_found_no_place(
    stocked: Workspace, older: Document, newer: Document
) -> None:
    for path in ("sg 1", "sg 2", "sg 12"):
        annotate(stocked, find_clause(stocked, path, older.id)[0].clause.id, f"On {path}.")
    assert read_standing(stocked, older.id, newer.id).waiting == 3
    carry_over(stocked, older.id, newer.id)
    standing = read_standing(stocked, older.id, newer.id)
    assert (standing.waiting, standing.exact) == (0, 1)
    assert [(thing.kind, thing.words) for thing in standing.moved] == [("note", "On sg 12.")]
    assert [(thing.kind, thing.words, thing.document_id) for thing in standing.lost] == [
        ("note", "On sg 2.", older.id)
    ]


def test_a_proposal_of_others_that_moved_is_for_a_look_too(
    stocked: Workspace, older: Document, newer: Document
) -> None:
    clause = find_clause(stocked, "sg 12", older.id)[0].clause
    keep_proposal(stocked, clause.id, Symbol.MOD, "Kenya", new_text="to report;")
    carry_over(stocked, older.id, newer.id)
    (thing,) = read_standing(stocked, older.id, newer.id).moved
    assert (thing.kind, thing.words) == ("proposal", "Kenya, MOD")
