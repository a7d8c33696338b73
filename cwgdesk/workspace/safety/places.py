"""Where a workspace lies: on a share, in a folder that is synchronised, on a medium that cannot be written.

A write-ahead log fits none of the first two: on a share its locks do not hold, and a synchronising
program copies the one file, while what was committed last stands in the log beside it.
"""

import os
import re
import sys
from pathlib import Path

_NETWORK_SYSTEMS = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ncpfs", "fuse.sshfs", "fuse.rclone", "davfs"}
)
_LONGEST_NAME = 210  # bytes: beside it lie files whose names are up to 40 bytes longer
_DRIVE_REMOTE = 4  # GetDriveTypeW
# How the programs name their folders; a firm's OneDrive is called “OneDrive - Firm”.
_SYNCED_NAMES = (
    (re.compile(r"OneDrive( - .+|-.+)?", re.IGNORECASE), "OneDrive"),
    (re.compile(r"Dropbox( \(.+\))?", re.IGNORECASE), "Dropbox"),
    (re.compile(r"iCloud ?Drive|Mobile Documents|com~apple~CloudDocs", re.IGNORECASE), "iCloud"),
    (re.compile(r"Google ?Drive(-.+| \(.+\))?|My Drive|DriveFS", re.IGNORECASE), "Google Drive"),
    (re.compile(r"Nextcloud|ownCloud", re.IGNORECASE), "Nextcloud"),
    (re.compile(r"Syncthing", re.IGNORECASE), "Syncthing"),
)
# What the programs leave in the folders they look after, whatever those are called.
_SYNCED_SIGNS = (
    (".stfolder", "Syncthing"),
    (".stignore", "Syncthing"),
    (".dropbox", "Dropbox"),
    (".dropbox.cache", "Dropbox"),
    (".owncloudsync.log", "Nextcloud"),
    (".nextcloudsync.log", "Nextcloud"),
    (".tmp.drivedownload", "Google Drive"),
)
_SYNCED_VARIABLES = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")  # set on Windows


def on_network(path: Path) -> bool:
    """True where the file's folder is known to be on a share; unknown counts as local."""
    folder = path.absolute().parent
    if str(folder).startswith(("\\\\", "//")):
        return True
    if sys.platform == "win32":
        import ctypes

        return ctypes.windll.kernel32.GetDriveTypeW(folder.anchor) == _DRIVE_REMOTE
    mounts = Path("/proc/self/mounts")
    if not mounts.exists():
        return False
    return (
        system_of(folder.resolve(), mounts.read_text(encoding="utf-8", errors="replace")) in _NETWORK_SYSTEMS
    )


def system_of(folder: Path, mounts: str) -> str:
    """The file system type of the innermost mount that holds a folder, from a mount table's text."""
    best, kind = "", ""
    for line in mounts.splitlines():
        fields = line.split()
        if len(fields) < 3:
            continue
        place = fields[1].replace("\\040", " ")
        if folder.is_relative_to(place) and len(place) >= len(best):
            best, kind = place, fields[2]
    return kind


def synchronised_by(path: Path) -> str:
    """The program that carries the file's folder to other machines; empty where none is known."""
    folder = path.absolute().parent
    for part in folder.parts:
        for pattern, name in _SYNCED_NAMES:
            if pattern.fullmatch(part):
                return name
    for variable in _SYNCED_VARIABLES:
        root = os.environ.get(variable)
        if root and folder.is_relative_to(root):
            return "OneDrive"
    for above in (folder, *folder.parents):
        for sign, name in _SYNCED_SIGNS:
            if (above / sign).exists():
                return name
    return ""


def is_shared(path: Path) -> bool:
    """May somebody on another machine see this very file, now or after a while?"""
    return on_network(path) or bool(synchronised_by(path))


def is_name_too_long(path: Path) -> bool:
    """Would the names of what cwgdesk keeps beside such a file not fit?"""
    return len(os.fsencode(path.name)) > _LONGEST_NAME


def is_read_only(path: Path) -> bool:
    """May the file, or its folder, not be written? A file that nobody may write is meant to stay as it is."""
    try:
        if path.stat().st_mode & 0o222 == 0:
            return True
    except OSError:
        return False
    return not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK))


def conflict_copies(path: Path) -> list[Path]:
    """Second versions of a workspace that a synchronising program has put beside it, oldest name first.

    Dropbox and OneDrive: “desk (Ana's conflicted copy 2027-01-09).cwg”; Syncthing:
    “desk.sync-conflict-20270109-101112-ABCDEFG.cwg”; Nextcloud: “desk (conflicted copy 2027-01-09).cwg”;
    Google Drive: “desk (1).cwg” beside “desk.cwg”; iCloud: “desk 2.cwg”; OneDrive: “desk-MACHINE.cwg”.
    """
    stem = re.escape(path.stem)
    named = rf"{stem}(?:[ _.-]*\(.*conflict.*\)|\.sync-conflict-.+|[ _-]conflict.*)"
    if (program := synchronised_by(path)) == "Google Drive":
        named += rf"|{stem} \(\d+\)"
    elif program == "iCloud":
        named += rf"|{stem} \d+"
    elif program == "OneDrive":
        named += rf"|{stem}-[A-Z0-9][A-Z0-9-]+"
    pattern = re.compile(named, re.IGNORECASE)
    try:
        beside = sorted(path.parent.iterdir())
    except OSError:
        return []
    return [
        other
        for other in beside
        if other.suffix == path.suffix and other != path and pattern.fullmatch(other.stem)
    ]
