"""kill -9 while writing: nothing acknowledged is lost, nothing is half-written (promise 1)."""

import multiprocessing
import random
import sys
import time

import pytest

from cwgdesk.app import new_desk, open_desk
from tests.workspace import writer

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kills as POSIX does")


def killed_once(path, how, dice):
    """Let a program write for a random while, kill it, return the last number it acknowledged."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.workspace.writer"])
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=writer.write, args=(path, sender, how))
    process.start()
    sender.close()
    last = 0
    # One in ten dies while it opens the file and recovers what the one before left.
    for _ in range(0 if dice.random() < 0.1 else dice.randrange(1, 9)):
        last = receiver.recv()
    time.sleep(dice.random() * 0.02)
    process.kill()
    process.join()
    try:
        while True:
            last = receiver.recv()
    except EOFError:
        receiver.close()
        process.close()
        return last


def kill_again_and_again(folder, times, how, seed):
    """All the faults that so many kills bring about; checks after each of them."""
    path = folder / "desk.cwg"
    with new_desk(path, author="Ana") as ws:
        writer.seed(ws)
    dice = random.Random(seed)
    acknowledged, found = 0, []
    for _ in range(times):
        acknowledged = max(acknowledged, killed_once(path, how, dice))
        with open_desk(path) as ws:
            found += writer.faults(ws, acknowledged)
            acknowledged = writer.present(ws)
        if found and how != "right":
            break
    return found, acknowledged


def test_twenty_kills_lose_nothing(tmp_path):
    found, written = kill_again_and_again(tmp_path, 20, "right", 1)
    assert found == []
    assert written >= 20  # it was writing when it was killed


@pytest.mark.parametrize(("how", "fault"), [("ack-first", "acknowledged"), ("autocommit", "counter")])
def test_a_store_that_breaks_the_promise_is_caught(tmp_path, how, fault):
    found, _ = kill_again_and_again(tmp_path, 60, how, 2)
    assert found
    assert any(each.startswith(fault) for each in found)


@pytest.mark.slow
def test_two_hundred_kills_lose_nothing(tmp_path):
    found, written = kill_again_and_again(tmp_path, 200, "right", 3)
    assert found == []
    assert written >= 200
