"""A noun fetched to be changed must be there, and be the one the user saw."""

from uuid import uuid4

import pytest

from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.core.errors import UserError
from cwgdesk.desk.positions import Position
from cwgdesk.workspace.lookup import assign, required
from tests.workspace.made import add_position, edit_position


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
