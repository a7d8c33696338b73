"""Puts the pieces together: loads all mappings, opens a workspace."""

from pathlib import Path

from cwgdesk.core.progress import Progress
from cwgdesk.desk import (
    annotations,
    coverage,
    delegation,
    positions,
    practices,
    sessions,
)
from cwgdesk.desk.proposals import amendments, their_proposals
from cwgdesk.papers import contributions
from cwgdesk.papers.back import returned
from cwgdesk.texts import anchors, library
from cwgdesk.workspace.safety.salvage import Rescued
from cwgdesk.workspace.store import Workspace, create_workspace, open_workspace, rescue_workspace

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
    their_proposals,
    returned,
)


def open_desk(
    path: Path,
    passphrase: str | None = None,
    *,
    recovery_code: str | None = None,
    back_up: bool = True,
    take_over: bool = False,
) -> Workspace:
    """Open the workspace at `path`; StoreError says why when it cannot be."""
    return open_workspace(path, passphrase, recovery_code=recovery_code, back_up=back_up, take_over=take_over)


def new_desk(path: Path, passphrase: str | None = None, *, author: str = "") -> Workspace:
    """Create an empty workspace at `path`, which must not exist yet."""
    return create_workspace(path, passphrase=passphrase, author=author)


def rescue_desk(
    path: Path, target: Path, passphrase: str | None = None, *, recovery_code: str | None = None
) -> Rescued:
    """Save what can be read of a workspace that no longer opens in a new one at `target`."""
    return rescue_workspace(path, target, passphrase, recovery_code=recovery_code)


def sample_desk(path: Path, progress: Progress | None = None) -> Workspace:
    """Create the sample workspace at `path` and open it; nothing is left there when that fails."""
    from cwgdesk.papers.sample import fill_sample  # brings the readers along, which a start does not need

    ws = create_workspace(path, author="Example delegate")
    try:
        fill_sample(ws, progress=progress)
    except BaseException:
        ws.close()
        path.unlink(missing_ok=True)
        raise
    return ws
