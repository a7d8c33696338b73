import os

from cwgdesk.app import open_desk
from cwgdesk.workspace.safety import copying
from tests.workspace.made import add_position, new_workspace, statement_of


def test_what_a_killed_program_left_half_made_is_swept_at_the_next_opening(tmp_path):
    with new_workspace(tmp_path) as ws:
        noun_id, path = add_position(ws), ws.path
    for end in (
        ".new",
        ".copying",
        ".migrating",
        ".migrating-journal",
        ".rekeyed",
        ".rekeyed-0",
        ".rekeying.new",
    ):
        (tmp_path / f"desk.cwg{end}").write_bytes(b"half")
    with open_desk(path) as ws:
        assert statement_of(ws, noun_id)
        assert sorted(each.name for each in tmp_path.iterdir()) == [
            "desk.cwg", "desk.cwg-wal", "desk.cwg.backups", "desk.cwg.lock",
        ]  # fmt: skip


def test_a_second_name_of_the_workspace_itself_is_not_blanked(tmp_path):
    with new_workspace(tmp_path) as ws:
        noun_id, path = add_position(ws), ws.path
    os.link(path, tmp_path / "desk.cwg.old")
    with open_desk(path) as ws:
        assert ws.check() == []
        assert statement_of(ws, noun_id)
    assert not (tmp_path / "desk.cwg.old").exists()


def test_a_copy_that_somebody_keeps_under_that_name_stays(tmp_path):
    with new_workspace(tmp_path) as ws:
        add_position(ws)
        path = ws.path
    kept = tmp_path / "desk.cwg.old"
    kept.write_bytes(path.read_bytes())
    before = kept.read_bytes()
    open_desk(path).close()
    assert kept.read_bytes() == before


def test_counts_are_of_every_table(ws):
    before = copying.row_counts(ws.door.raw)
    add_position(ws)
    after = copying.row_counts(ws.door.raw)
    assert after["position"] == before["position"] + 1
    assert after["journal_image"] == before["journal_image"] + 1
