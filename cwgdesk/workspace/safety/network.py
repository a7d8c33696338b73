"""Does a file lie on a network share? Write-ahead logs do not fit there."""

import sys
from pathlib import Path

_NETWORK_SYSTEMS = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ncpfs", "fuse.sshfs", "fuse.rclone", "davfs"}
)
_DRIVE_REMOTE = 4  # GetDriveTypeW


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
