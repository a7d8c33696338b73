"""Who we are is said once."""

from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.desk.delegation import delegation, set_delegation
from cwgdesk.workspace.store import Workspace


def test_there_is_one_delegation(stocked: Workspace) -> None:
    assert delegation(stocked) is None
    set_delegation(stocked, state="Republic of Example", code="EXA")
    set_delegation(stocked, contact="Ministry")
    ours = delegation(stocked)
    assert ours is not None
    assert (ours.state, ours.code, ours.contact) == ("Republic of Example", "EXA", "Ministry")
    undoable = stocked.undoable()
    assert undoable is not None
    assert undoable[0] is ChangeLabel.EDIT_SETTINGS
