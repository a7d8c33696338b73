"""How a paper names the texts and clauses that it cites."""

from uuid import uuid4

import pytest

from cwgdesk.core.errors import UserError
from cwgdesk.papers.drafts.sources import CitedDocument, cited, cited_clause
from cwgdesk.texts.anchors import Anchor
from cwgdesk.texts.library import documents
from tests.papers.desk import CALL, FIRST

NAME = "Council Resolution 1334 (modified 2023)"


def test_a_document_is_named_as_running_text_does(desk):
    document = documents(desk.ws)[0].document
    with desk.ws.read() as orm:
        assert cited(orm, document.id) == CitedDocument(NAME)
        with pytest.raises(UserError):
            cited(orm, uuid4())


def test_a_place_in_it_follows_the_name():
    assert CitedDocument(NAME).of("resolves 5") == f"{NAME}, resolves 5"


def test_a_clause_is_cited_with_its_document(desk):
    with desk.ws.read() as orm:
        source = cited_clause(orm, desk.anchors[0])
        assert source is not None
        assert (source.clause.path, source.clause.text, source.document) == (f"{CALL} 1", FIRST, NAME)


def test_an_anchor_that_lost_its_clause_cites_none(desk):
    with desk.ws.change("edit-note", "lost") as change:
        change.orm.get(Anchor, desk.anchors[0]).clause_id = None
    with desk.ws.read() as orm:
        assert cited_clause(orm, desk.anchors[0]) is None
