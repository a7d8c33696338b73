from pathlib import Path

import pytest

from cwgdesk.app import open_desk
from cwgdesk.workspace.safety.places import (
    conflict_copies,
    is_read_only,
    is_shared,
    on_network,
    synchronised_by,
    system_of,
)
from tests.workspace.made import add_position, new_workspace, statement_of

MOUNTS = """\
/dev/vda1 / ext4 rw 0 0
server:/export /mnt/share nfs4 rw 0 0
/dev/vdb1 /mnt/share/local ext4 rw 0 0
//server/docs /media/My\\040Docs cifs rw 0 0
broken
"""


@pytest.mark.parametrize(
    ("folder", "system"),
    [
        ("/home/ana", "ext4"),
        ("/mnt/share/desk", "nfs4"),
        ("/mnt/share/local/desk", "ext4"),
        ("/mnt/shared", "ext4"),
        ("/media/My Docs/desk", "cifs"),
    ],
)
def test_the_innermost_mount_counts(folder, system):
    assert system_of(Path(folder), MOUNTS) == system


def test_a_share_named_by_its_server_is_a_share(tmp_path):
    assert on_network(Path("//server/docs/desk.cwg"))
    assert not on_network(tmp_path / "desk.cwg")


@pytest.mark.parametrize(
    ("folder", "program"),
    [
        ("OneDrive - Ministry of ICT/papers", "OneDrive"),
        ("OneDrive", "OneDrive"),
        ("Dropbox (Mission)/x", "Dropbox"),
        ("Library/Mobile Documents/com~apple~CloudDocs", "iCloud"),
        ("Google Drive/My Drive", "Google Drive"),
        ("Nextcloud", "Nextcloud"),
        ("papers", ""),
        ("my dropboxes", ""),
    ],
)
def test_the_program_that_carries_a_folder_is_known_by_its_name(tmp_path, folder, program):
    assert synchronised_by(tmp_path / folder / "desk.cwg") == program


def test_syncthing_is_known_by_what_it_leaves(tmp_path):
    (tmp_path / ".stfolder").mkdir()
    (tmp_path / "deep").mkdir()
    assert synchronised_by(tmp_path / "deep" / "desk.cwg") == "Syncthing"
    assert is_shared(tmp_path / "deep" / "desk.cwg")


def test_in_a_synchronised_folder_each_change_stands_in_the_one_file(tmp_path):
    folder = tmp_path / "Dropbox"
    folder.mkdir()
    with new_workspace(folder) as ws:
        noun_id = add_position(ws, "carried")
        assert [p.name for p in folder.iterdir() if p.name.endswith("-wal")] == []
        elsewhere = tmp_path / "desk.cwg"
        elsewhere.write_bytes(ws.path.read_bytes())
    with open_desk(elsewhere) as arrived:
        assert statement_of(arrived, noun_id) == "carried"


def test_second_versions_are_noticed_and_other_files_are_not(tmp_path):
    folder = tmp_path / "OneDrive"
    folder.mkdir()
    names = [
        "desk.cwg", "desk (Ana's conflicted copy 2027-01-09).cwg",
        "desk.sync-conflict-20270109-101112-ABCDEFG.cwg", "desk-LAPTOP7.cwg",
        "desk (conflicted copy 2027-01-09 101112).cwg", "desk 2027.cwg", "deskjet.cwg",
        "desk.replaced-20270109T101112000000.cwg", "desk (1).cwg",
    ]  # fmt: skip
    for name in names:
        (folder / name).write_bytes(b"x")
    found = {path.name for path in conflict_copies(folder / "desk.cwg")}
    assert found == set(names[1:5])


def test_a_file_that_nobody_may_write_is_read_only(tmp_path):
    path = tmp_path / "desk.cwg"
    path.write_bytes(b"x")
    assert not is_read_only(path)
    path.chmod(0o444)
    assert is_read_only(path)
    assert not is_read_only(tmp_path / "missing.cwg")
