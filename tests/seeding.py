"""Fixtures of the seeded desk, for whoever imports them into a conftest."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.ui.seeded import Seeded


@pytest.fixture(scope="session")
def _made_once(tmp_path_factory: pytest.TempPathFactory) -> Seeded:
    made = Seeded(tmp_path_factory.mktemp("seeded") / "desk.cwg")
    made.ws.close()
    return made


@pytest.fixture
def seeded(_made_once: Seeded, tmp_path: Path) -> Iterator[Seeded]:
    """Two texts, positions, a proposal, practices, two sessions; a copy for each test."""
    copied = _made_once.copied(tmp_path / "desk.cwg")
    yield copied
    copied.ws.close()
