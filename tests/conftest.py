"""Fixtures that every room's tests share."""

import gc
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from cwgdesk.workspace.safety import keys
from cwgdesk.workspace.secrecy import cost
from cwgdesk.workspace.store import Workspace
from tests import cheap

SHARED = Path(__file__).resolve().parent.parent.parent / "shared"


def pytest_collection_finish() -> None:
    """What stands when the tests begin is there to stay: no search for garbage goes through it again."""
    gc.collect()
    gc.freeze()


def _shared_folder(name: str) -> Path:
    folder = SHARED / name
    if not folder.is_dir():
        pytest.skip(f"needs ../shared/{name}, which is not part of the project")
    return folder


@pytest.fixture(scope="session")
def corpora() -> Path:
    """Real files nobody here wrote; skips where they are absent."""
    return _shared_folder("corpora")


@pytest.fixture(scope="session")
def samples() -> Path:
    """The two seed texts as the project ships them."""
    return Path(__file__).resolve().parent.parent / "resources" / "samples"


@pytest.fixture(autouse=True)
def no_leaked_threads() -> Iterator[None]:
    """A test must end every thread it started."""
    before = set(threading.enumerate())
    yield
    leaked = [t for t in threading.enumerate() if t not in before and not t.daemon and t.is_alive()]
    assert not leaked, f"threads left running: {leaked}"


@pytest.fixture(autouse=True)
def cheap_passphrases(monkeypatch: pytest.MonkeyPatch) -> None:
    """A test spends no time on passphrases; what they cost is tried where it is meant, without this."""
    monkeypatch.setattr(cost, "measured", cheap.measured)
    monkeypatch.setattr(cost, "argon", cheap.argon)
    monkeypatch.setattr(keys, "new_salt", cheap.new_salt)


@pytest.fixture
def dear_passphrases(cheap_passphrases: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """For what a process that knows nothing of tests opens: salts without the mark of the cheap ones."""
    monkeypatch.setattr(keys, "new_salt", cost.new_salt)


@pytest.fixture(scope="session")
def stocked_file(tmp_path_factory: pytest.TempPathFactory, samples: Path) -> Path:
    """A closed workspace that holds the two sample texts and nothing else."""
    from cwgdesk.app import new_desk
    from cwgdesk.texts.importing import import_files

    path = tmp_path_factory.mktemp("stocked") / "desk.cwg"
    with new_desk(path, author="Ms A. Delegate") as ws:
        for imported in import_files(ws, sorted(samples.glob("*.txt"))):
            assert imported.error is None
    return path


@pytest.fixture
def stocked(stocked_file: Path, tmp_path: Path) -> Iterator[Workspace]:
    """An open workspace of its own for each test, with the two sample texts."""
    from cwgdesk.app import open_desk

    path = tmp_path / "desk.cwg"
    shutil.copyfile(stocked_file, path)
    with open_desk(path) as ws:
        yield ws


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample workspace, closed."""
    from cwgdesk.app import sample_desk

    path = tmp_path_factory.mktemp("sample") / "sample.cwg"
    sample_desk(path).close()
    return path


@pytest.fixture
def sample(sample_file: Path, tmp_path: Path) -> Iterator[Workspace]:
    """The sample workspace, open, a copy of its own for each test."""
    from cwgdesk.app import open_desk

    path = tmp_path / "sample.cwg"
    shutil.copyfile(sample_file, path)
    with open_desk(path) as ws:
        yield ws
