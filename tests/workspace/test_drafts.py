import pytest

from cwgdesk.app import open_desk
from cwgdesk.core.change_labels import ChangeLabel
from tests.workspace.made import add_position, position


def test_drafts_are_kept_replaced_and_dropped(ws):
    ws.keep_draft("a", "one")
    ws.keep_draft("b", "two")
    ws.keep_draft("a", "one more")
    assert ws.drafts() == {"a": "one more", "b": "two"}
    ws.drop_draft("a")
    ws.drop_draft("never there")
    assert ws.drafts() == {"b": "two"}
    ws.close()
    with open_desk(ws.path) as again:
        assert again.drafts() == {"b": "two"}


def test_drafts_are_no_step_to_undo_and_nobody_is_told(ws):
    told = []
    add_position(ws, "x")
    ws.subscribe(told.append)
    ws.keep_draft("a", "one")
    assert told == []
    ws.undo()
    assert ws.drafts() == {"a": "one"}


def test_leaving_a_field_turns_its_draft_into_a_change_or_neither(ws):
    ws.keep_draft("a", "typed")
    with pytest.raises(ValueError), ws.change(ChangeLabel.EDIT_POSITION, "x") as change:
        change.orm.add(position("typed"))
        ws.drop_draft("a")
        raise ValueError
    assert ws.drafts() == {"a": "typed"}
    with ws.change(ChangeLabel.EDIT_POSITION, "x") as change:
        change.orm.add(position("typed"))
        ws.drop_draft("a")
    assert ws.drafts() == {}
