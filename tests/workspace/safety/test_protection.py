import pytest

from cwgdesk.app import open_desk
from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.core.errors import StoreError, UserError
from tests.workspace.made import add_position, edit_position, new_workspace, statement_of

FIRST, SECOND = "correct horse battery", "another long passphrase"


def test_only_the_passphrase_and_the_code_open_it(tmp_path):
    with new_workspace(tmp_path, FIRST) as ws:
        noun_id, code, path = add_position(ws), ws.recovery_code(), ws.path
        assert ws.is_protected
    for wrong in (None, "", "correct horse", FIRST + " "):
        with pytest.raises(StoreError, match="does not open with this passphrase"):
            open_desk(path, wrong)
    with open_desk(path, FIRST) as ws:
        assert statement_of(ws, noun_id)
    with open_desk(path, recovery_code=code) as ws:
        assert statement_of(ws, noun_id)


def test_without_a_passphrase_there_is_no_code(ws):
    assert not ws.is_protected
    assert ws.recovery_code() is None


@pytest.mark.parametrize(("before", "after"), [(None, FIRST), (FIRST, SECOND), (FIRST, None)])
def test_changing_the_passphrase_changes_file_code_and_backups(tmp_path, before, after):
    with new_workspace(tmp_path, before) as ws:
        noun_id, old_code, path = add_position(ws, "kept"), ws.recovery_code(), ws.path
        edit_position(ws, noun_id, statement="edited")
        ws.undo()
        backup = ws.backup()
        ws.set_passphrase(after)
        # The workspace stays open, with its undo, journal and search.
        assert statement_of(ws, noun_id) == "kept"
        assert ws.redoable() == (ChangeLabel.EDIT_POSITION, "topic")
        edit_position(ws, noun_id, statement="after")
        assert [hit.noun_id for hit in ws.search("after")] == [noun_id]
        assert ws.history(noun_id)[0].differences == {"statement": ("kept", "after")}
        code = ws.recovery_code()
    for file in (path, backup):
        with pytest.raises(StoreError):
            open_desk(file, before)
        if old_code:
            with pytest.raises(StoreError):
                open_desk(file, recovery_code=old_code)
        with open_desk(file, after) as again:
            assert statement_of(again, noun_id)
    if code:
        with open_desk(path, recovery_code=code) as again:
            assert again.check() == []
    assert not [p for p in tmp_path.rglob("*") if p.suffix not in (".cwg", ".backups")]


def test_a_short_passphrase_is_refused_and_changes_nothing(ws):
    with pytest.raises(UserError, match="at least 8 characters"):
        ws.set_passphrase("short")
    assert not ws.is_protected
