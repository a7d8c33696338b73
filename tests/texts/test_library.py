"""Asking the library."""

from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest

from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.core.errors import UserError
from cwgdesk.texts.library import (
    Clause,
    as_found,
    blocks,
    cite,
    clause,
    clauses,
    clauses_in,
    dated_items,
    document,
    documents,
    edit_document,
    find_clause,
    original,
    raw_document,
    references,
    remove_document,
    with_reference,
)
from cwgdesk.workspace.lookup import required
from cwgdesk.workspace.store import Workspace


def test_rows_count_the_clauses_of_each_document(stocked: Workspace) -> None:
    rows = documents(stocked)
    assert [row.work.title for row in rows] == ["Council Resolution 1334", "Progress report resolution 1334"]
    assert all(row.clauses == len(clauses(stocked, row.document.id)) for row in rows)


def test_go_to_finds_clauses_across_documents_with_their_home(stocked: Workspace) -> None:
    hit = find_clause(stocked, "sg 5")[0]
    assert hit.clause.path == "resolves to instruct the Secretary-General 5"
    assert hit.document.name == "Council Resolution 1334 (modified 2023)"
    assert clause(stocked, hit.clause.id).text == hit.clause.text
    report = documents(stocked)[1].document.id
    assert find_clause(stocked, "sg 5", report) == []


def test_copy_with_reference_gives_the_words_and_where_they_stand(stocked: Workspace) -> None:
    hit = find_clause(stocked, "recalling c")[0]
    citation = "Council Resolution 1334 (modified 2023), recalling c)"
    assert cite(hit.clause, hit.document) == citation
    assert with_reference(hit.clause, hit.document) == f"{hit.clause.text} [{citation}]"


def test_a_clause_reaches_pure_modules_as_the_parser_made_it(stocked: Workspace) -> None:
    row = documents(stocked)[0]
    found = [as_found(c) for c in clauses(stocked, row.document.id)]
    ids = {f.id for f in found}
    assert all(f.parent is None or f.parent in ids for f in found)
    assert {f.addressee for f in found} >= {"Secretary-General"}


def test_how_a_document_names_itself_can_be_corrected(stocked: Workspace) -> None:
    before = documents(stocked)[1].document
    edit_document(stocked, before.id, seen_version=before.version, title="Report 2024", language="en")
    assert document(stocked, before.id).title == "Report 2024"
    assert stocked.undoable() == (ChangeLabel.EDIT_DOCUMENT, before.name)
    with pytest.raises(UserError, match="changed elsewhere"):
        edit_document(stocked, before.id, seen_version=before.version, title="Later")


def test_the_text_of_a_document_cannot_be_edited(stocked: Workspace) -> None:
    with pytest.raises(TypeError, match="sha256"):
        edit_document(stocked, documents(stocked)[0].document.id, sha256="0" * 64)


def test_what_is_gone_is_said_in_a_sentence(stocked: Workspace) -> None:
    with pytest.raises(UserError, match="no longer in the workspace"):
        clause(stocked, uuid4())


def test_the_paragraphs_and_the_file_itself_are_kept_as_they_came(stocked: Workspace, samples: Path) -> None:
    for row in documents(stocked):
        file = (samples / row.document.file_name).read_bytes()
        assert original(stocked, row.document.id) == file
        kept = blocks(stocked, row.document.id)
        assert "".join("".join(b.text.split()) for b in kept) in "".join(file.decode().split())
        places = [(found.block, found.start, found.end) for found in clauses(stocked, row.document.id)]
        assert all(kept[block].text[start:end].strip() for block, start, end in places)


def test_a_document_whose_text_is_missing_says_what_to_do(stocked: Workspace) -> None:
    lost = replace(documents(stocked)[0].document, sha256="0" * 64)
    with stocked.read() as orm, pytest.raises(UserError, match="Restore a backup"):
        raw_document(orm, lost)


def test_what_a_document_cites_and_when_things_are_due_in_reading_order(stocked: Workspace) -> None:
    resolution = documents(stocked)[0].document.id
    order = {clause.id: clause.order for clause in clauses(stocked, resolution)}
    for found in (references(stocked, resolution), dated_items(stocked, resolution)):
        assert [order[item.clause_id] for item in found] == sorted(order[item.clause_id] for item in found)
    assert {"un/A/RES/70/125", "pp/140"} <= {found.target for found in references(stocked, resolution)}
    assert ("recurring", "year") in {(found.kind, found.every) for found in dated_items(stocked, resolution)}
    assert references(stocked, uuid4()) == []


def test_clauses_merged_away_are_shown_only_to_who_asks_for_them(stocked: Workspace) -> None:
    resolution = documents(stocked)[0].document.id
    gone = clauses(stocked, resolution)[-1].id
    with stocked.change(ChangeLabel.EDIT_DOCUMENT, "") as change:
        required(change.orm, Clause, gone).retired = True
    with stocked.read() as orm:
        assert gone not in {clause.id for clause in clauses_in(orm, resolution)}
        assert gone in {clause.id for clause in clauses_in(orm, resolution, retired=True)}


def test_a_removed_document_leaves_the_list_and_comes_back_with_undo(stocked: Workspace) -> None:
    report = documents(stocked)[1].document
    remove_document(stocked, report.id)
    assert report.id not in {row.document.id for row in documents(stocked)}
    assert [row.document.id for row in documents(stocked, hidden=True)] == [report.id]
    assert document(stocked, report.id).name == report.name  # what cites it keeps its words
    stocked.undo()
    assert report.id in {row.document.id for row in documents(stocked)}
