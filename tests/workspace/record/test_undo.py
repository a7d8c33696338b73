import pytest
from sqlalchemy import delete, update

from cwgdesk.app import open_desk
from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.core.errors import UserError
from cwgdesk.desk.positions import Position
from cwgdesk.texts.anchors import Anchor
from cwgdesk.texts.library import Clause, Document, Work
from cwgdesk.workspace.change import ChangeState
from tests.workspace.made import (
    add_position,
    clause,
    document,
    edit_position,
    everything,
    position,
    statement_of,
    version_of,
)


def take_back_and_forth(ws):
    """Undo everything, redo everything; the content at each step must be the same both ways."""
    down = [everything(ws)]
    while ws.undo():
        down.append(everything(ws))
    up = [everything(ws)]
    while ws.redo():
        up.append(everything(ws))
    assert up == down[::-1]


def test_steps_are_named(ws):
    assert ws.undo() is None
    assert ws.redo() is None
    noun_id = add_position(ws, "first")
    edit_position(ws, noun_id, statement="second")
    assert ws.undoable() == (ChangeLabel.EDIT_POSITION, "topic")
    done = ws.undo()
    assert (done.label, done.subject, done.objects) == (
        ChangeLabel.EDIT_POSITION,
        "topic",
        {("position", noun_id)},
    )
    assert ws.undoable() == (ChangeLabel.RECORD_POSITION, "first")
    assert ws.redoable() == (ChangeLabel.EDIT_POSITION, "topic")
    assert statement_of(ws, noun_id) == "first"


def test_there_and_back_again(ws):
    first, second = add_position(ws, "a", rationale="r"), add_position(ws, "b")
    edit_position(ws, first, statement="c", red_line="d")
    with ws.change(ChangeLabel.REMOVE_POSITION, "x") as change:
        change.orm.delete(change.orm.get_one(Position, second))
    for _ in range(3):
        take_back_and_forth(ws)


def test_undo_survives_a_restart(ws):
    noun_id = add_position(ws, "first")
    edit_position(ws, noun_id, statement="second")
    ws.undo()
    ws.close()
    with open_desk(ws.path) as again:
        assert again.redoable() == (ChangeLabel.EDIT_POSITION, "topic")
        again.redo()
        assert statement_of(again, noun_id) == "second"
        again.undo()
        again.undo()
        assert statement_of(again, noun_id) is None


def test_a_new_change_clears_redo_but_not_history(ws):
    noun_id = add_position(ws, "first")
    edit_position(ws, noun_id, statement="second")
    ws.undo()
    edit_position(ws, noun_id, statement="third")
    assert ws.redoable() is None
    assert [entry.state for entry in ws.changes()] == [
        ChangeState.DONE,
        ChangeState.RECORD,
        ChangeState.DISCARDED,
        ChangeState.DONE,
    ]
    take_back_and_forth(ws)


def test_version_counters_never_go_back(ws):
    noun_id = add_position(ws, "first")
    seen = [version_of(ws, noun_id)]
    edit_position(ws, noun_id, statement="second")
    for step in (ws.undo, ws.redo, ws.undo):
        step()
        seen.append(version_of(ws, noun_id))
    ws.undo()  # the position itself goes
    ws.redo()
    seen.append(version_of(ws, noun_id))
    assert seen == sorted(set(seen))


@pytest.mark.parametrize("steps", [("undo",), ("undo", "redo"), ("undo", "undo", "redo")])
def test_a_view_from_before_an_undo_cannot_be_saved_over_it(ws, steps):
    noun_id = add_position(ws, "first")
    edit_position(ws, noun_id, statement="second")
    with ws.read() as session:
        stale = session.get_one(Position, noun_id)
    for step in steps:
        getattr(ws, step)()
    stale.statement = "stale"
    with (
        pytest.raises(UserError, match="changed elsewhere"),
        ws.change(ChangeLabel.EDIT_POSITION, "x") as change,
    ):
        change.orm.add(stale)


def library(ws):
    work = Work()
    first = document(work)
    root = clause(first.id, 0)
    child = clause(first.id, 1, root.id)
    with ws.change(ChangeLabel.IMPORT_DOCUMENT, "1334") as change:
        for noun in (work, first, root, child, clause(first.id, 2, child.id)):
            change.orm.add(noun)
            change.orm.flush()
    anchor = Anchor(document_id=first.id, clause_id=root.id, block=0, start=0, end=2, quote="to")
    with ws.change(ChangeLabel.RECORD_POSITION, "x") as change:
        change.orm.add(anchor)
        change.orm.flush()
        change.orm.add(position("on a clause", anchor_id=anchor.id))
    return first.id, root.id


def test_cascades_come_back(ws):
    first, _ = library(ws)
    with ws.change(ChangeLabel.REMOVE_DOCUMENT, "1334") as change:
        change.orm.execute(delete(Document).where(Document.id == first))
    left = everything(ws)
    assert left["clause"] == left["anchor"] == left["position"] == []
    take_back_and_forth(ws)


def test_references_to_the_same_table_come_back(ws):
    _, root = library(ws)
    with ws.change(ChangeLabel.MERGE_CLAUSES, "x") as change:
        change.orm.execute(delete(Clause).where(Clause.id == root))
    assert sorted(row["parent_id"] is None for row in everything(ws)["clause"]) == [False, True]
    take_back_and_forth(ws)


def test_bulk_statements_come_back(ws):
    for number in range(5):
        add_position(ws, str(number))
    with ws.change(ChangeLabel.EDIT_POSITION, "all") as change:
        change.orm.execute(update(Position).values(statement="same"))
    with ws.change(ChangeLabel.REMOVE_POSITION, "all") as change:
        change.orm.execute(delete(Position))
    take_back_and_forth(ws)


def test_undo_stops_at_what_cannot_be_undone(ws):
    noun_id = add_position(ws, "first")
    with ws.change(ChangeLabel.EDIT_POSITION, "delivered", undoable=False) as change:
        change.orm.get_one(Position, noun_id).statement = "delivered"
    assert ws.undoable() is None
    edit_position(ws, noun_id, statement="later")
    ws.undo()
    assert ws.undo() is None
    assert statement_of(ws, noun_id) == "delivered"


def test_undo_inside_a_change_is_a_bug(ws):
    add_position(ws)
    with pytest.raises(RuntimeError), ws.change(ChangeLabel.RECORD_POSITION, "x"):
        ws.undo()
