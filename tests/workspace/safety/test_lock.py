"""A small file beside the workspace tells who has it; it never keeps anybody out by itself."""

import os
import platform
from datetime import UTC, datetime

import pytest

from cwgdesk.core.errors import StoreError
from cwgdesk.workspace.safety import lock


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
