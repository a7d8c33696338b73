from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cwgdesk.app import open_desk
from cwgdesk.core.errors import StoreError
from cwgdesk.workspace.safety import backup, copying, keys
from cwgdesk.workspace.safety.backup import Backup
from tests.workspace.made import add_position, new_workspace, statement_of

NOON = datetime(2026, 2, 3, 12, tzinfo=UTC)


def test_a_backup_is_a_whole_workspace(ws):
    noun_id = add_position(ws, "kept")
    ws.store_file(*original(b"words"))
    copied = ws.backup()
    add_position(ws, "later")
    with open_desk(copied) as again:
        assert statement_of(again, noun_id) == "kept"
        assert again.file_bytes(original(b"words")[0]) == b"words"
        assert again.undo()
        assert len(again.changes()) == 2
    assert not list(copied.parent.glob("unfinished*"))


def original(content: bytes) -> tuple[str, str, bytes]:
    import hashlib

    return hashlib.sha256(content).hexdigest(), "r.txt", content


def test_opening_makes_one_when_something_changed(tmp_path):
    with new_workspace(tmp_path) as ws:
        assert ws.backups() == []  # nothing to lose yet
        add_position(ws)
        path = ws.path
    with open_desk(path) as ws:
        assert [each.change for each in ws.backups()] == [1]
    with open_desk(path) as ws:
        assert len(ws.backups()) == 1
        add_position(ws)
        assert ws.backup_if_due() is None  # not an hour old yet
        (latest,) = ws.backups()
        assert backup.is_due(ws.door, latest.when + timedelta(hours=1))
        assert not backup.is_due(ws.door, latest.when + timedelta(minutes=59))


def test_no_backup_is_no_reason_not_to_open(tmp_path):
    with new_workspace(tmp_path) as ws:
        noun_id, path = add_position(ws), ws.path
    backup.folder_of(path).write_text("in the way")
    with open_desk(path) as ws:
        assert statement_of(ws, noun_id)
        assert len(ws.warnings) == 1
        with pytest.raises(StoreError):
            ws.backup()


def test_a_backup_that_does_not_verify_gets_no_name(ws, monkeypatch):
    add_position(ws)
    counts = iter(range(9))
    monkeypatch.setattr(copying, "row_counts", lambda raw: {"n": next(counts)})
    with pytest.raises(StoreError, match="damaged"):
        ws.backup()
    assert ws.backups() == []


def test_files_that_are_not_ours_are_left_alone(ws):
    add_position(ws)
    ws.backup()
    stranger = backup.folder_of(ws.path) / "holiday.cwg"
    stranger.write_text("mine")
    backup.thin_out([])
    assert len(ws.backups()) == 1
    assert stranger.exists()


@given(st.lists(st.integers(0, 24 * 500), unique=True, max_size=120))
def test_thinning_keeps_the_newest_and_something_of_every_age(hours):
    made = sorted((Backup(NOON - timedelta(hours=h), h, Path(str(h))) for h in hours), reverse=True)
    keep = backup.kept(made)
    assert set(made[:10]) <= keep
    assert len(keep) <= 10 + 14 + 8 + 12
    if made:
        days = {each.when.date() for each in made}
        assert {each.when.date() for each in keep} >= set(sorted(days, reverse=True)[:14])
        months = {each.when.strftime("%Y-%m") for each in made}
        assert {each.when.strftime("%Y-%m") for each in keep} >= set(sorted(months, reverse=True)[:12])
    assert backup.kept(sorted(keep, reverse=True)) == keep


AHEAD = timedelta(days=400)


def test_a_backup_from_the_future_stops_no_other(ws):
    """The clock was 400 days ahead for a while, and is right again."""
    now = datetime.now(UTC)
    add_position(ws, "made while the clock was wrong")
    ahead = backup.make(ws.door, keys.OPEN_KEY, now + AHEAD)
    assert backup.is_due(ws.door)
    add_position(ws, "made since")
    right = ws.backup_if_due()
    assert right is not None
    assert [each.path for each in ws.backups()] == [right, ahead]
    assert not backup.is_due(ws.door, now + timedelta(minutes=59))
    add_position(ws, "more")
    assert backup.is_due(ws.door, now + timedelta(hours=2))
    assert backup.is_due(ws.door, now + AHEAD + timedelta(hours=1))  # and when its time has come


def test_a_clock_that_jumps_back_and_forth_never_stops_the_backups(ws):
    now = datetime.now(UTC)
    for days in (0, 400, -400, 3, -3, 0):
        add_position(ws, f"{days}")
        moment = now + timedelta(days=days, seconds=1 + abs(days))
        if backup.is_due(ws.door, moment):
            made = backup.make(ws.door, keys.OPEN_KEY, moment)
            assert made.exists()
            assert not backup.is_due(ws.door, moment)
        add_position(ws, "later")
        assert backup.is_due(ws.door, moment + timedelta(hours=1, seconds=1))


def test_many_backups_from_the_future_do_not_push_out_those_of_today(tmp_path):
    def made(when, change):
        path = tmp_path / f"{when:%Y%m%dT%H%M%S}-{change}.cwg"
        path.write_text("backup")
        return Backup(when, change, path)

    future = [made(NOON + timedelta(days=day), day) for day in range(1, 60)]
    today = [made(NOON - timedelta(hours=hour), 100 - hour) for hour in range(12)]
    backup.thin_out([*future, *today], NOON)
    left = {path.name for path in tmp_path.iterdir()}
    assert {each.path.name for each in today[:10]} <= left
    assert {each.path.name for each in future[-10:]} <= left
    assert len(left) < 25


def test_backups_are_encrypted_with_the_same_key(tmp_path):
    with new_workspace(tmp_path, "correct horse") as ws:
        add_position(ws, "canary words")
        copied, code = ws.backup(), ws.recovery_code() or ""
    assert b"canary" not in copied.read_bytes()
    copying.verify(copied, keys.key_of_code(code))
    with open_desk(copied, "correct horse") as again:
        assert again.search("canary")


def test_the_backups_that_hold_a_thing_are_counted_and_no_older_ones(ws):
    add_position(ws, "first")
    ws.backup()
    noun_id = add_position(ws, "kept")
    assert ws.backups_holding(("position", noun_id)) == 0
    backup.make(ws.door, ws._key, NOON)
    assert ws.backups_holding(("position", noun_id)) == 1
    name, *_ = original(b"words")
    assert ws.backups_holding(("document", noun_id), [name]) == 1  # in the history there
    assert ws.backups_holding(("document", keys_of_nothing()), [name]) == 0
    ws.store_file(*original(b"words"))
    backup.make(ws.door, ws._key, NOON + timedelta(hours=1))
    assert ws.backups_holding(("document", keys_of_nothing()), [name]) == 1


def keys_of_nothing():
    from uuid import uuid4

    return uuid4()
