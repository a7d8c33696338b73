"""What somebody names is read, unless it is part of a workspace."""

import pytest

from cwgdesk.core.errors import UserError
from cwgdesk.core.files.given_files import belongs_to_a_workspace, given_bytes, refuse_workspace


@pytest.mark.parametrize(
    "name",
    [
        "desk.cwg",
        "DESK.CWG",
        "desk.cwg-wal",
        "desk.cwg.lock",
        "desk.cwg.last",
        "desk.cwg.backups/20270109T101112-4.cwg",
        "desk.cwg.backups/unfinished",
    ],
)
def test_a_workspace_and_what_lies_beside_it_is_refused(tmp_path, name):
    path = tmp_path / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(b"x")
    assert belongs_to_a_workspace(path)
    with pytest.raises(UserError, match="not a document"):
        given_bytes(path)
    with pytest.raises(UserError, match="not a document"):
        refuse_workspace(path)


def test_a_file_is_read_whole_or_refused_in_a_sentence(tmp_path):
    path = tmp_path / "terms.txt"
    path.write_bytes(b"1 2 3")
    assert given_bytes(path) == b"1 2 3"
    with pytest.raises(UserError, match=r"no file missing\.txt"):
        given_bytes(tmp_path / "missing.txt")
    with pytest.raises(UserError, match="cannot be read"):
        given_bytes(tmp_path)
