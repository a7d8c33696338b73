"""All loaded texts read aloud, one after the other, each clause with its place."""

from cwgdesk.overviews.spoken import loaded_clauses
from cwgdesk.texts.library import clauses, documents, remove_document
from cwgdesk.workspace.store import Workspace


def test_every_clause_is_there_with_its_document_and_words(stocked: Workspace) -> None:
    heard = loaded_clauses(stocked)
    for row in documents(stocked):
        mine = [clause for document, clause in heard if document.id == row.document.id]
        kept = clauses(stocked, row.document.id)
        assert [(c.id, c.path, c.text) for c in mine] == [(c.id, c.path, c.text) for c in kept]
    assert len(heard) == 84


def test_a_removed_text_is_silent(stocked: Workspace) -> None:
    first, second = (row.document.id for row in documents(stocked))
    remove_document(stocked, first)
    assert {document.id for document, _ in loaded_clauses(stocked)} == {second}
