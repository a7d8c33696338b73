import threading

import pytest
from sqlalchemy import delete, text, update
from sqlalchemy.exc import IntegrityError, InvalidRequestError

from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.core.errors import UserError
from cwgdesk.core.ids import new_id
from cwgdesk.core.progress import Cancelled
from cwgdesk.desk.positions import Position
from cwgdesk.workspace.change import ChangeKind
from cwgdesk.workspace.safety.troubles import WriteOutsideChange
from tests.workspace.made import add_position, edit_position, everything, position, statement_of


def test_a_change_is_kept_when_its_block_ends(ws):
    noun_id = add_position(ws, "We support this.")
    assert statement_of(ws, noun_id) == "We support this."


@pytest.mark.parametrize("error", [ValueError, Cancelled, KeyboardInterrupt])
def test_a_change_that_raises_leaves_nothing(ws, error):
    before = everything(ws)
    with pytest.raises(error), ws.change(ChangeLabel.RECORD_POSITION, "x") as change:
        change.orm.add(position())
        change.orm.flush()
        ws.keep_draft("field", "typed")
        raise error
    assert everything(ws) == before
    assert ws.drafts() == {}
    assert ws.undoable() is None
    add_position(ws)  # and the door is not stuck


def test_no_change_inside_a_change(ws):
    with pytest.raises(WriteOutsideChange), ws.change(ChangeLabel.RECORD_POSITION, "outer"):
        with ws.change(ChangeLabel.RECORD_POSITION, "inner"):
            pass


def test_nothing_is_written_while_reading(ws):
    noun_id = add_position(ws)
    attempts = [
        lambda session: setattr(session.get(Position, noun_id), "statement", "no"),
        lambda session: session.add(position()),
        lambda session: session.delete(session.get(Position, noun_id)),
        lambda session: session.execute(update(Position).values(statement="no")),
        lambda session: session.execute(delete(Position)),
        lambda session: session.execute(text("DELETE FROM position")),
        lambda session: session.commit(),
    ]
    for attempt in attempts:
        with pytest.raises(WriteOutsideChange), ws.read() as session:
            attempt(session)
    assert statement_of(ws, noun_id) == "We agree."


def test_only_the_change_commits(ws):
    with pytest.raises(WriteOutsideChange), ws.change(ChangeLabel.RECORD_POSITION, "x") as change:
        change.orm.add(position())
        change.orm.commit()
    assert everything(ws)["position"] == []


def test_a_session_is_dead_after_its_change(ws):
    noun_id = add_position(ws)
    with ws.change(ChangeLabel.EDIT_POSITION, "x") as change:
        kept = change.orm
    with pytest.raises(InvalidRequestError):
        kept.execute(update(Position).where(Position.id == noun_id).values(statement="no"))
    assert statement_of(ws, noun_id) == "We agree."


def test_reading_inside_a_change_sees_the_change(ws):
    with ws.change(ChangeLabel.RECORD_POSITION, "x") as change:
        made = position("new")
        change.orm.add(made)
        change.orm.flush()
        with ws.read() as session:
            assert session.get(Position, made.id) is made
    assert statement_of(ws, made.id) == "new"


def test_a_change_that_changes_nothing_leaves_no_step(ws):
    noun_id = add_position(ws, "first")
    edit_position(ws, noun_id, statement="first")
    assert ws.undoable() == (ChangeLabel.RECORD_POSITION, "first")
    assert len(ws.changes()) == 1


def test_subscribers_learn_what_changed_and_who_did_it(ws):
    told = []
    unsubscribe = ws.subscribe(told.append)
    view = object()
    made = position("s")
    with ws.change(ChangeLabel.RECORD_POSITION, "topic", initiator=view) as change:
        change.orm.add(made)
        assert told == []
    (notice,) = told
    assert notice.objects == {("position", made.id)}
    assert (notice.label, notice.subject, notice.initiator) == (ChangeLabel.RECORD_POSITION, "topic", view)
    ws.undo()
    assert told[1].kind is ChangeKind.UNDO
    assert told[1].objects == {("position", made.id)}
    unsubscribe()
    unsubscribe()
    ws.redo()
    assert len(told) == 2


def test_subscribers_may_read_and_are_told_only_of_what_is_kept(ws):
    told = []
    ws.subscribe(lambda notice: told.append([statement_of(ws, noun_id) for _, noun_id in notice.objects]))
    with pytest.raises(ValueError), ws.change(ChangeLabel.RECORD_POSITION, "x") as change:
        change.orm.add(position())
        raise ValueError
    assert told == []
    add_position(ws, "kept")
    assert told == [["kept"]]


def test_a_stale_save_is_refused_in_words(ws):
    noun_id = add_position(ws, "first")
    with ws.read() as session:
        stale = session.get_one(Position, noun_id)
    edit_position(ws, noun_id, statement="second")
    stale.statement = "third"
    with (
        pytest.raises(UserError, match="changed elsewhere"),
        ws.change(ChangeLabel.EDIT_POSITION, "x") as change,
    ):
        change.orm.add(stale)
    assert statement_of(ws, noun_id) == "second"


def test_bulk_statements_count_versions_up(ws):
    noun_id = add_position(ws, "first")
    with ws.read() as session:
        stale = session.get_one(Position, noun_id)
    with ws.change(ChangeLabel.EDIT_POSITION, "all") as change:
        change.orm.execute(update(Position).values(statement="bulk"))
    stale.statement = "third"
    with (
        pytest.raises(UserError, match="changed elsewhere"),
        ws.change(ChangeLabel.EDIT_POSITION, "x") as change,
    ):
        change.orm.add(stale)


def test_threads_take_turns(ws):
    noun_id = add_position(ws, "0")

    def count_up():
        for _ in range(20):
            with ws.change(ChangeLabel.EDIT_POSITION, "x") as change:
                found = change.orm.get_one(Position, noun_id)
                found.statement = str(int(found.statement) + 1)

    threads = [threading.Thread(target=count_up) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert statement_of(ws, noun_id) == "80"


def test_errors_do_not_quote_what_was_written(ws):
    for wrong in ({"anchor_id": new_id()}, {"created_at": None}):
        made = position("canary words", rationale="canary reasons")
        for name, value in wrong.items():
            setattr(made, name, value)
        with pytest.raises(IntegrityError) as caught, ws.change(ChangeLabel.RECORD_POSITION, "x") as change:
            change.orm.add(made)
        assert "canary" not in str(caught.value) + repr(caught.value)
