"""A file that this process has open is known under every name it has."""

from cwgdesk.core.files.handles import is_open_here


def test_an_open_file_is_known_under_all_its_names(tmp_path):
    path = tmp_path / "desk.cwg"
    path.write_bytes(b"x")
    other, link = tmp_path / "paper.docx", tmp_path / "link.txt"
    other.hardlink_to(path)
    link.symlink_to(path)
    assert not is_open_here(path)
    with path.open("rb"):
        assert all(is_open_here(name) for name in (path, other, link))
    assert not is_open_here(other)
    assert not is_open_here(tmp_path / "missing")
