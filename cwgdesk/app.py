"""Puts the pieces together: loads all mappings, opens a workspace."""

from pathlib import Path

from cwgdesk.desk import (
    amendments,
    annotations,
    coverage,
    delegation,
    positions,
    practices,
    sessions,
)
from cwgdesk.papers import contributions
from cwgdesk.texts import anchors, library
from cwgdesk.workspace.store import Workspace, create_workspace, open_workspace

# Loading a mapping module declares its tables; a workspace needs all of them declared.
MAPPINGS = (
    library,
    anchors,
    annotations,
    sessions,
    positions,
    amendments,
    practices,
    coverage,
    delegation,
    contributions,
)


def open_desk(path: Path, passphrase: str | None = None, *, recovery_code: str | None = None) -> Workspace:
    """Open the workspace at `path`; StoreError says why when it cannot be."""
    return open_workspace(path, passphrase=passphrase, recovery_code=recovery_code)


def new_desk(path: Path, passphrase: str | None = None, *, author: str = "") -> Workspace:
    """Create an empty workspace at `path`, which must not exist yet."""
    return create_workspace(path, passphrase=passphrase, author=author)
