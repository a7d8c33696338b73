"""Fixtures that every room's tests share."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

SHARED = Path(__file__).resolve().parent.parent.parent / "shared"


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
