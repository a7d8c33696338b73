"""A change of passphrase that is killed or refused at any file operation: nothing is lost."""

import multiprocessing
import sys

import pytest

from cwgdesk.app import open_desk
from cwgdesk.core.errors import StoreError
from cwgdesk.workspace.safety import rekeying
from cwgdesk.workspace.safety.lock import lock_path
from tests.workspace.made import everything
from tests.workspace.safety import rekeyed_files
from tests.workspace.safety.rekeyed_files import FIRST, SECOND, databases, full_house, opens

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kills as POSIX does")


def changed(path, at, how, new=SECOND):
    """What the child said and how many file operations it made; None when it was killed."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.workspace.safety.rekeyed_files"])
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=rekeyed_files.change, args=(path, sender, at, how, new))
    process.start()
    sender.close()
    try:
        return receiver.recv()
    except EOFError:
        return None
    finally:
        process.join()
        receiver.close()
        process.close()


def faults(folder, path, content, said, new=SECOND):
    """What is not as promised after a stop: before, and after the next opening."""
    found = [f"{file.name} opens with neither" for file in databases(folder) if not _half_made(file, path)
             and not (opens(file, FIRST) or opens(file, new))]  # fmt: skip
    lock_path(path).unlink(missing_ok=True)
    decided = rekeying.read(path) is not None
    try:
        ws = open_desk(path, new, back_up=False)
        is_new = True
    except StoreError:
        ws = open_desk(path, FIRST, back_up=False)
        is_new = False
    with ws:
        if everything(ws) != content:
            found.append("the content differs")
        found += map(str, ws.check())
    if decided and not is_new:
        found.append("decided and not completed")
    if said is not None and said[0].endswith("does what is left.") and not is_new:
        found.append("said to be left, and not done")
    other = FIRST if is_new else new
    found += [f"{file.name} opens with the other one" for file in databases(folder) if opens(file, other)]
    if len(databases(folder)) < 8 or any("rekey" in file.name for file in folder.rglob("*")):
        found.append(f"left: {sorted(file.name for file in folder.rglob('*'))}")
    return found, is_new


def _half_made(file, path):
    return file.name.startswith(f"{path.name}.rekeyed-") or file.name == "unfinished"


@pytest.fixture
def house(tmp_path):
    path = full_house(tmp_path)
    with open_desk(path, FIRST, back_up=False) as ws:
        content = everything(ws)
    return path, content


def stopped_at_all(folder, house, how, every, offset):
    """Stop at each of these operations in turn, on a house that is put back each time."""
    path, content = house
    kept = {file: file.read_bytes() for file in folder.rglob("*") if file.is_file()}
    found, ends, at, last = [], set(), offset, None
    while last is None or at <= last:
        for file in [each for each in folder.rglob("*") if each.is_file()]:
            file.unlink()
        for file, data in kept.items():
            file.write_bytes(data)
        if last is None:
            undisturbed = changed(path, 0, "not at all")
            assert undisturbed is not None
            last = undisturbed[1]
            continue
        said = changed(path, at, how)
        wrong, is_new = faults(folder, path, content, said)
        found += [f"{how} at {at}: {each}" for each in wrong]
        ends.add(is_new)
        if said is not None and said[0] == "done" and not is_new:
            found.append(f"{how} at {at}: said done, and is not")
        if said is not None and "could not be written:" in said[0] and is_new:
            found.append(f"{how} at {at}: refused, and done later all the same")
        at += every
    return found, ends


@pytest.mark.parametrize("how", ["kill", "once", "on"])
def test_stopped_at_some_operations_nothing_is_lost(tmp_path, house, how):
    found, ends = stopped_at_all(tmp_path, house, how, 45, {"kill": 5, "once": 20, "on": 44}[how])
    assert found == []
    assert ends == {False, True}  # stopped before the decision and after it


@pytest.mark.slow
@pytest.mark.parametrize("how", ["kill", "once", "on"])
def test_stopped_at_every_operation_nothing_is_lost(tmp_path, house, how):
    found, ends = stopped_at_all(tmp_path, house, how, 1, 1)
    assert found == []
    assert ends == {False, True}
