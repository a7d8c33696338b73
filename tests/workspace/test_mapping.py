from dataclasses import FrozenInstanceError

import pytest

from cwgdesk.desk.positions import Position
from cwgdesk.workspace.mapping import column_names, public_view, view
from cwgdesk.workspace.record import journal
from tests.workspace.made import add_position, edit_position, position


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
