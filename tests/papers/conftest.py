"""The desk that the papers' tests write from."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.papers.desk import Desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """An open workspace with a resolution of two clauses; closed afterwards."""
    made = Desk(tmp_path / "desk.cwg")
    yield made
    made.ws.close()
