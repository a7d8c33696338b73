"""Who changed what, when, and from what."""

from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.desk.positions import Position, Stance
from cwgdesk.workspace.change import ChangeKind, ChangeState
from cwgdesk.workspace.record import history
from tests.workspace.made import NOW, add_position, edit_position


def test_history_tells_who_what_when_and_from_what(ws):
    noun_id = add_position(ws, "first")
    edit_position(ws, noun_id, stance=Stance.OPPOSE)
    ws.undo()
    undone, edited, made = ws.history(noun_id)
    assert (made.before, made.after["statement"], made.after["created_at"]) == (None, "first", NOW)
    assert edited.differences == {"stance": (Stance.SUPPORT, Stance.OPPOSE)}
    assert undone.differences == {"stance": (Stance.OPPOSE, Stance.SUPPORT)}
    assert {entry.author for entry in (undone, edited, made)} == {"Ana"}
    assert edited.label is ChangeLabel.EDIT_POSITION
    assert made.when <= edited.when <= undone.when
    assert made.device


def test_history_joins_several_steps_of_one_change(ws):
    noun_id = add_position(ws, "first")
    with ws.change(ChangeLabel.EDIT_POSITION, "x") as change:
        found = change.orm.get_one(Position, noun_id)
        for words in ("second", "third"):
            found.statement = words
            change.orm.flush()
    assert ws.history(noun_id)[0].differences == {"statement": ("first", "third")}
    assert len(ws.history(noun_id)) == 2


def test_the_history_of_all_tells_the_newest_first_and_no_more_than_asked(ws):
    first, second = add_position(ws, "first"), add_position(ws, "second")
    assert [entry.noun_id for entry in history.history(ws.door, None, 10)] == [second, first]
    assert [entry.noun_id for entry in history.history(ws.door, None, 1)] == [second]
    assert [entry.noun_id for entry in history.history(ws.door, first, 10)] == [first]


def test_changes_tell_how_many_nouns_they_touched_and_where_they_stand(ws):
    add_position(ws, "first")
    ws.undo()
    undo, done = history.changes(ws.door, 10)
    assert (done.label, done.subject, done.objects) == (ChangeLabel.RECORD_POSITION, "first", 1)
    assert (done.kind, done.state) == (ChangeKind.DO, ChangeState.UNDONE)
    assert (undo.kind, undo.state, undo.objects) == (ChangeKind.UNDO, ChangeState.RECORD, 1)
    assert len(history.changes(ws.door, 1)) == 1
