"""Files that somebody names or drops: read whole, unless they are part of a workspace."""

import os
from pathlib import Path

from cwgdesk.core.errors import UserError
from cwgdesk.core.files import systems
from cwgdesk.core.files.handles import is_open_here

_ENDING = ".cwg"
_COMPANIONS = tuple(_ENDING + end for end in ("-wal", "-shm", "-journal", ".lock", ".last", ".old"))
_BACKUPS = _ENDING + ".backups"


def belongs_to_a_workspace(path: Path) -> bool:
    """Is it a workspace, what lies beside one, a backup, or, under whatever name, a file that we have open?

    Told without opening it: that alone would cost an open workspace its lock (`handles`).
    """
    for name in (path, Path(os.path.realpath(path))):
        lower = name.name.casefold()
        if lower.endswith((_ENDING, *_COMPANIONS)) or any(
            folder.casefold().endswith(_BACKUPS) for folder in name.parent.parts
        ):
            return True
    return is_open_here(path)


def refuse_workspace(path: Path) -> None:
    """UserError for what belongs to a workspace and is no document."""
    if belongs_to_a_workspace(path):
        raise UserError(
            "“{file}” is a cwgdesk workspace, or a part of one, and not a document.",
            "Open it as a workspace, or choose the documents themselves.",
            file=path.name,
        )


def refuse_kept_elsewhere(path: Path) -> None:
    """UserError for a file whose content has to be fetched first: nobody waits for that in a window."""
    if systems.is_kept_elsewhere(path):
        raise not_here_yet(path.name)


def not_here_yet(file: str) -> UserError:
    """OneDrive, iCloud and their like show files that lie elsewhere."""
    return UserError(
        "“{file}” is not on this computer yet: only its name is here.",
        "Choose “Always keep on this device” for it, wait until it has come, and try again.",
        file=file,
    )


def given_bytes(path: Path) -> bytes:
    """All of a file that somebody named; UserError when it cannot be read or is part of a workspace."""
    refuse_workspace(path)
    refuse_kept_elsewhere(path)
    try:
        return systems.reaching(path).read_bytes()
    except FileNotFoundError:
        raise UserError("There is no file {file}.", "Check the name.", file=path.name) from None
    except OSError as error:
        raise UserError(
            "{file} cannot be read ({reason}).", "Check the name.", file=path.name, reason=error.strerror
        ) from None
