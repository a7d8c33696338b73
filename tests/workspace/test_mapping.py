from dataclasses import FrozenInstanceError
from uuid import uuid4

import pytest

from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.core.errors import UserError
from cwgdesk.desk.positions import Position
from cwgdesk.workspace.lookup import assign, required
from cwgdesk.workspace.mapping import column_names, public_view, view
from cwgdesk.workspace.record import journal
from cwgdesk.workspace.tables import METADATA
from tests.workspace.made import add_position, edit_position, position


def test_every_table_is_strict(ws):
    listed = ws.door.rows("SELECT name, strict FROM pragma_table_list WHERE schema = 'main'")
    strict = {name for name, is_strict in listed if is_strict}
    assert strict >= METADATA.tables.keys()


def test_no_noun_shows_its_words_in_a_traceback():
    for kind in journal.nouns():
        assert kind.__repr__ is object.__repr__, kind
    for make in (view, public_view):
        assert "canary" not in repr(make(position("canary")))


def test_a_view_is_a_frozen_copy(ws):
    noun_id = add_position(ws, "first", red_line="line")
    with ws.read() as session:
        seen = view(session.get_one(Position, noun_id))
    edit_position(ws, noun_id, statement="second")
    assert (seen.statement, seen.red_line, seen.id) == ("first", "line", noun_id)
    with pytest.raises(FrozenInstanceError):
        seen.statement = "third"


def test_a_public_view_knows_nothing_confidential():
    seen = public_view(position("open", red_line="closed"))
    assert seen.statement == "open"
    for name in set(column_names(Position)) - set(column_names(Position, public_only=True)):
        with pytest.raises(AttributeError):
            getattr(seen, name)


def test_what_must_be_there_in_the_version_the_user_saw(ws):
    noun_id = add_position(ws, "first")
    with ws.read() as session:
        seen = required(session, Position, noun_id).version
        with pytest.raises(UserError, match="no longer in the workspace"):
            required(session, Position, uuid4())
    edit_position(ws, noun_id, statement="second")
    with ws.read() as session, pytest.raises(UserError, match="changed elsewhere"):
        required(session, Position, noun_id, seen)
    with ws.change(ChangeLabel.EDIT_POSITION, "x") as change:
        found = required(change.orm, Position, noun_id, seen + 1)
        assert not assign(found, {"statement": "second"})
        assert assign(found, {"statement": "third", "topic": "topic"})
