"""Asking the library."""

from uuid import uuid4

import pytest

from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.core.errors import UserError
from cwgdesk.texts.library import (
    as_found,
    cite,
    clause,
    clauses,
    document,
    documents,
    edit_document,
    find_clause,
    with_reference,
)
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
