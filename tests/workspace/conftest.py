"""An open workspace for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from cwgdesk.workspace.store import Workspace
from tests.workspace.made import new_workspace


@pytest.fixture
def ws(tmp_path: Path) -> Iterator[Workspace]:
    """An empty workspace, closed afterwards."""
    with new_workspace(tmp_path) as made:
        yield made
