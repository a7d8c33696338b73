from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, text

from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.desk.coverage import CoverageLink
from cwgdesk.desk.positions import Position
from cwgdesk.texts.library import Document
from cwgdesk.workspace.mapping import Base
from cwgdesk.workspace.record import journal
from cwgdesk.workspace.tables import METADATA
from tests.workspace.made import clause, document, position, statement_of


def test_every_table_of_a_noun_is_journalled_or_says_that_it_is_not(ws):
    triggers = {name for (name,) in ws.door.rows("SELECT name FROM temp.sqlite_master WHERE type='trigger'")}
    for mapper in Base.registry.mappers:
        kind = mapper.class_
        journalled = getattr(kind, "journalled", None)
        assert journalled is not None, kind
        for what in ("insert", "update", "delete"):
            assert (f"journal_{kind.__tablename__}_{what}" in triggers) is journalled


def test_every_noun_counts_versions():
    for kind in journal.nouns():
        assert kind.__mapper__.version_id_col is not None


def test_every_reference_has_an_index():
    for table in METADATA.tables.values():
        indexed = {next(iter(index.columns)).name for index in table.indexes}
        indexed |= {next(iter(table.primary_key.columns)).name}
        for column in table.columns:
            assert not column.foreign_keys or column.name in indexed, column


def test_cascades_and_plain_sql_are_recorded(ws):
    from cwgdesk.texts.library import Work

    work = Work()
    first = document(work)
    with ws.change(ChangeLabel.IMPORT_DOCUMENT, "x") as change:
        for noun in (work, first, clause(first.id, 0), clause(first.id, 1)):
            change.orm.add(noun)
            change.orm.flush()
    told = []
    ws.subscribe(told.append)
    with ws.change(ChangeLabel.REMOVE_DOCUMENT, "x") as change:
        change.orm.execute(delete(Document))
    assert sorted(table for table, _ in told[0].objects) == ["clause", "clause", "document"]
    with ws.change(ChangeLabel.REMOVE_DOCUMENT, "x") as change:
        change.orm.execute(text("UPDATE work SET title = 'plain'"))
    assert told[1].objects == {("work", work.id)}


words = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(words, st.floats(allow_nan=False, allow_infinity=False), st.lists(words, max_size=3))
def test_any_content_comes_back_exactly(ws, statement, score, evidence):
    from cwgdesk.texts.anchors import Anchor
    from cwgdesk.texts.library import Work

    noun = position(statement)
    work = Work()
    first = document(work)
    anchor = Anchor(document_id=first.id, block=0, start=0, end=0, quote=statement)
    link = CoverageLink(passage_id=anchor.id, clause_anchor_id=anchor.id, score=score, evidence=evidence)
    with ws.change(ChangeLabel.RECORD_POSITION, "x") as change:
        for each in (work, first, anchor, link, noun):
            change.orm.add(each)
            change.orm.flush()
    with ws.change(ChangeLabel.REMOVE_POSITION, "x") as change:
        change.orm.execute(delete(CoverageLink))
        change.orm.execute(delete(Position))
    ws.undo()
    assert statement_of(ws, noun.id) == statement
    with ws.read() as session:
        back = session.get_one(CoverageLink, link.id)
        assert (back.score, back.evidence) == (score, evidence)
    ws.undo()
