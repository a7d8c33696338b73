from pathlib import Path

import pytest

from cwgdesk.workspace.safety.places import on_network, system_of

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
