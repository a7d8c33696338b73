"""What lies beside a workspace and is the same one, told by salt or name; nothing else is touched."""

import os
import subprocess
import sys

from cwgdesk.workspace import door
from cwgdesk.workspace.safety import keys, kin
from tests.workspace.made import add_position, new_workspace
from tests.workspace.safety.rekeyed_files import full_house


def test_copies_are_told_by_their_salt_whatever_their_name(tmp_path):
    path = full_house(tmp_path, None)
    near = kin.found(path, door.salt_of_file(path), keys.OPEN_KEY)
    assert {each.name for each in near.opening} >= {
        "what could be rescued.cwg",
        "schema-0.cwg",
        "desk.cwg.old",
    }
    assert path not in near.opening
    assert (near.damaged, near.closed, near.links) == ((), (), ())


def test_the_open_workspace_under_another_name_is_not_opened_and_keeps_its_lock(tmp_path):
    with new_workspace(tmp_path) as ws:
        add_position(ws)
        (tmp_path / "snapshot.cwg").hardlink_to(ws.path)
        near = kin.found(ws.path, door.salt_of(ws.door.raw), keys.OPEN_KEY)
        assert near == kin.Kin()
        # A second program is still kept out: the lock that POSIX would have dropped is there.
        look = (
            f"import sys, sqlite3; sqlite3.connect({str(ws.path)!r}, timeout=0.1).execute('BEGIN IMMEDIATE')"
        )
        other = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=False)
        assert "database is locked" in other.stderr


def test_what_is_no_workspace_is_left_alone(tmp_path):
    with new_workspace(tmp_path) as ws:
        (tmp_path / "paper.docx").write_bytes(b"PK" * 5000)
        (tmp_path / "short").write_bytes(b"x")
        os.mkfifo(tmp_path / "pipe")
        assert kin.found(ws.path, door.salt_of(ws.door.raw), keys.OPEN_KEY) == kin.Kin()
