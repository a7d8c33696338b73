import json
import re
import shutil
import subprocess
import sys
import threading

import pytest

from cwgdesk.app import new_desk, open_desk
from cwgdesk.core.errors import StoreError
from cwgdesk.workspace import door, migrate
from cwgdesk.workspace.safety import keys, lock
from tests.workspace.made import add_position, new_workspace, statement_of

OPEN = "import sys, pathlib; from cwgdesk.app import open_desk; open_desk(pathlib.Path(sys.argv[1]))"


def complaint(program, path):
    """What another program says when it runs on the file."""
    command = [sys.executable, "-c", program, path]
    return subprocess.run(command, capture_output=True, text=True, check=False).stderr


def test_what_is_kept_is_there_after_reopening(tmp_path):
    with new_workspace(tmp_path) as ws:
        noun_id = add_position(ws, "We agree.")
        path = ws.path
    with open_desk(path) as again:
        assert statement_of(again, noun_id) == "We agree."
        assert again.author == "Ana"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["desk.cwg", "desk.cwg.backups"]


def test_a_file_that_is_there_is_never_overwritten(tmp_path):
    with new_workspace(tmp_path) as ws, pytest.raises(StoreError, match="already there"):
        new_desk(ws.path)


@pytest.mark.parametrize("content", [None, b"", b"short", b"not a workspace at all" * 500])
def test_what_is_no_workspace_is_refused_and_left_alone(tmp_path, content):
    path = tmp_path / "strange.cwg"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(StoreError):
        open_desk(path)
    assert (path.read_bytes() if path.exists() else None) == content
    assert [p.name for p in tmp_path.iterdir()] == ([] if content is None else ["strange.cwg"])


def test_a_folder_that_is_not_there_is_named(tmp_path):
    with pytest.raises(StoreError, match="missing"):
        new_desk(tmp_path / "missing" / "desk.cwg")


def test_a_second_opener_in_the_same_program_is_told_who_has_it(ws):
    add_position(ws)
    with pytest.raises(StoreError, match="Ana") as caught:
        open_desk(ws.path)
    assert str(caught.value.values["pid"]) in str(caught.value)
    add_position(ws)


def test_a_second_program_is_told_who_has_it(ws):
    add_position(ws)
    # Refusing a second opener in this process must not drop the lock that others see.
    with pytest.raises(StoreError):
        open_desk(ws.path)
    told = complaint(OPEN, ws.path)
    assert "is already open: Ana has had it" in told
    assert re.search(r"since \d{4}-\d\d-\d\d \d\d:\d\d \(process", told)  # by this machine's clock
    add_position(ws)


def test_a_lock_file_left_by_a_killed_program_is_no_obstacle(ws, tmp_path):
    noun_id = add_position(ws)
    copied = tmp_path / "copy.cwg"
    shutil.copy(ws.path, copied)
    shutil.copy(ws.path.with_name("desk.cwg-wal"), tmp_path / "copy.cwg-wal")
    shutil.copy(lock.lock_path(ws.path), lock.lock_path(copied))
    with open_desk(copied) as again:
        assert statement_of(again, noun_id)
        assert json.loads(lock.lock_path(copied).read_text())["who"] == "Ana"
    assert not lock.lock_path(copied).exists()


def test_a_lock_file_nobody_can_read_still_refuses_in_words(ws):
    lock.lock_path(ws.path).write_text("{")
    with pytest.raises(StoreError, match="open in another program"):
        open_desk(ws.path)


def test_a_newer_workspace_is_refused_and_left_alone(tmp_path):
    with new_workspace(tmp_path) as ws:
        path = ws.path
    raw = door.connect(path, keys.OPEN_KEY)
    raw.execute(f"PRAGMA user_version = {migrate.SCHEMA + 1}")
    raw.close()
    before = path.read_bytes()
    with pytest.raises(StoreError, match="newer cwgdesk"):
        open_desk(path)
    # Reading it for its number may set the write-ahead mark in its header, never anything else.
    assert path.stat().st_size == len(before)
    raw = door.connect(path, keys.OPEN_KEY)
    assert migrate.schema_of(raw) == migrate.SCHEMA + 1
    raw.close()


def test_another_thread_may_use_it(ws):
    found = []
    thread = threading.Thread(target=lambda: found.append(add_position(ws)))
    thread.start()
    thread.join()
    assert statement_of(ws, found[0])


def test_closing_twice_is_harmless(ws):
    ws.close()
    ws.close()


def test_the_settings_that_reliability_asks_for(ws):
    asked = {
        "journal_mode": "wal", "synchronous": 2, "locking_mode": "exclusive", "foreign_keys": 1,
        "recursive_triggers": 1, "secure_delete": 1, "query_only": 1, "temp_store": 0,
    }  # fmt: skip
    assert {name: ws.door.rows(f"PRAGMA {name}")[0][0] for name in asked} == asked


def test_a_network_share_gets_the_rollback_journal(tmp_path, monkeypatch):
    monkeypatch.setattr(door, "is_shared", lambda _path: True)
    with new_workspace(tmp_path) as ws:
        assert ws.door.rows("PRAGMA journal_mode")[0][0] == "delete"
        assert ws.door.rows("PRAGMA synchronous")[0][0] == 3
        noun_id = add_position(ws)
        path = ws.path
    with open_desk(path) as again:
        assert statement_of(again, noun_id)


def test_an_author_signs_from_now_on(ws):
    add_position(ws)
    ws.set_author("Bo")
    add_position(ws)
    assert [entry.author for entry in ws.changes()] == ["Bo", "Ana"]
    ws.close()
    with open_desk(ws.path) as again:
        assert again.author == "Bo"


def test_settings_are_kept(ws):
    assert ws.setting("language") == ""
    ws.keep_setting("language", "fr")
    ws.keep_setting("language", "ar")
    assert ws.setting("language") == "ar"


def test_mappings_must_be_loaded(ws):
    ws.close()
    alone = (
        "import sys, pathlib; from cwgdesk.workspace.store import open_workspace;"
        "open_workspace(pathlib.Path(sys.argv[1]))"
    )
    assert "no mapping is loaded for" in complaint(alone, ws.path)
