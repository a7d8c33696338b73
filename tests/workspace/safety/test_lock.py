"""Who has a workspace: told to a second opener, and asked about where another machine has it."""

import json
import os
import platform
import threading
import time
from datetime import UTC, datetime

import pytest

from cwgdesk.app import open_desk
from cwgdesk.core.errors import StoreError
from cwgdesk.workspace.safety import lock
from tests.workspace.made import add_position, new_workspace


@pytest.fixture
def path(tmp_path):
    """Where a workspace would lie."""
    return tmp_path / "desk.cwg"


def test_who_takes_it_is_told_until_it_is_released(path):
    assert lock.take(path, "Ana") is False
    told = lock.holder(path)
    assert told is not None
    assert (told.who, told.host, told.pid) == ("Ana", platform.node(), os.getpid())
    assert abs((datetime.now(UTC) - datetime.fromisoformat(told.since)).total_seconds()) < 60
    assert lock.lock_path(path).name == "desk.cwg.lock"
    lock.release(path)
    assert lock.holder(path) is None
    lock.release(path)  # twice is harmless
    assert list(path.parent.iterdir()) == []


def test_what_a_killed_session_left_is_noticed_and_taken_over(path):
    lock.lock_path(path).write_text('{"who": "Bo", "host": "desk", "pid": 7, "since": "then"}')
    assert lock.take(path, "Ana") is True
    told = lock.holder(path)
    assert told is not None
    assert told.who == "Ana"


def test_the_second_opener_reads_who_has_it_where_and_since_when(path):
    lock.lock_path(path).write_text('{"who": "Bo", "host": "geneva-7", "pid": 7, "since": "this morning"}')
    refusal = lock.taken(path)
    assert isinstance(refusal, StoreError)
    assert str(refusal) == (
        "“desk.cwg” is already open: Bo has had it on geneva-7 since this morning (process 7)."
        " Close it there and try again."
    )


@pytest.mark.parametrize("content", ["", "{", "[]", '{"who": "Bo"}'])
def test_a_lock_file_nobody_can_read_names_nobody(path, content):
    lock.lock_path(path).write_text(content)
    assert lock.holder(path) is None
    assert str(lock.taken(path)).startswith("“desk.cwg” is open in another program.")


def holder(path):
    """Who says they have it; a test that asks expects somebody."""
    found = lock.holder(path)
    assert found is not None
    return found


def held_by_a_colleague(path, beat=3, machine="0badc0ffee00"):
    told = {"who": "Ana", "host": "MISSION-7", "pid": 41, "since": "2027-01-09T08:00:00+00:00"}
    told |= {"machine": machine, "beat": beat}
    lock.lock_path(path).write_text(json.dumps(told), encoding="utf-8")


@pytest.fixture
def closed(tmp_path):
    with new_workspace(tmp_path) as ws:
        add_position(ws)
        return ws.path


def test_the_lock_names_who_has_it_and_goes_with_the_workspace(tmp_path):
    with new_workspace(tmp_path) as ws:
        by = lock.holder(ws.path)
        assert by is not None
        assert (by.who, by.is_elsewhere) == ("Ana", False)
    assert lock.holder(ws.path) is None


def test_a_colleague_on_another_machine_is_named_and_asked_about(closed):
    held_by_a_colleague(closed)
    before = closed.read_bytes()
    with pytest.raises(lock.HeldElsewhere, match="Ana has had it on MISSION-7"):
        open_desk(closed)
    assert lock.lock_path(closed).exists()
    assert closed.read_bytes() == before
    with open_desk(closed, take_over=True) as ws:
        add_position(ws)
        assert not holder(closed).is_elsewhere


def test_the_same_host_name_on_another_machine_is_another_machine(closed, monkeypatch):
    monkeypatch.setattr(lock.platform, "node", lambda: "MISSION-7")
    monkeypatch.setattr(lock, "_machine", lambda: "feedfacecafe")
    held_by_a_colleague(closed)
    with pytest.raises(lock.HeldElsewhere):
        open_desk(closed)
    held_by_a_colleague(closed, machine="feedfacecafe")
    open_desk(closed).close()  # a program of this machine that was killed


def test_a_beat_that_moves_is_seen_without_any_clock(closed):
    held_by_a_colleague(closed)
    seen = holder(closed)
    assert not lock.is_moving(closed, seen, 0.3)

    def works_on():
        time.sleep(0.2)
        held_by_a_colleague(closed, beat=4)

    colleague = threading.Thread(target=works_on)
    colleague.start()
    assert lock.is_moving(closed, seen, 5)
    colleague.join()


def test_a_beat_counts_up_and_leaves_a_lock_of_somebody_else_alone(tmp_path):
    with new_workspace(tmp_path) as ws:
        first = holder(ws.path).beat
        ws.beat()
        assert holder(ws.path).beat == first + 1
        held_by_a_colleague(ws.path)
        ws.beat()
        assert holder(ws.path).host == "MISSION-7"


@pytest.mark.parametrize("content", ["", "{", "[]", '{"who": 1}'])
def test_a_lock_that_says_nothing_is_no_obstacle(closed, content):
    lock.lock_path(closed).write_text(content, encoding="utf-8")
    open_desk(closed).close()


def test_a_folder_in_the_place_of_the_lock_is_said(closed):
    lock.lock_path(closed).mkdir()
    with open_desk(closed) as ws:
        (told,) = ws.warnings
    assert isinstance(told, StoreError)
    assert "desk.cwg.lock" in str(told)
