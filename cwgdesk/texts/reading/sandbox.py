"""What a program that opens strangers' files may reach: one folder, and neither home nor network.

Linux: bubblewrap where it is installed, else `unshare` of util-linux, where the system lets a user have
name spaces of his own. Both are tried with a harmless command first, for they may be there and forbidden.
macOS and Windows: nothing of the sort comes with the system; it is said on the import, and the program
has only the environment that is made here.
"""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

_PATIENCE = 10.0  # seconds for the harmless command
_SYSTEM = ("/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/etc", "/opt", "/var/cache/fontconfig")
# Where people keep what is theirs; each is empty for the program.
_PRIVATE = ("/home", "/root", "/tmp", "/var/tmp", "/run/user", "/media", "/srv", "/dev/shm")  # noqa: S108
_KEPT_VARIABLES = (
    "PATH",
    "LANG",
    "LC_ALL",
    "SYSTEMROOT",
    "WINDIR",
    "COMSPEC",
    "PROGRAMFILES",
    "NUMBER_OF_PROCESSORS",
)
# Arguments: the folder, the program's folder, then places to empty up to "--", then the command.
_IN_NAME_SPACES = """
set -e
keep=$1 program=$2; shift 2
mount -n -t tmpfs none /mnt
mkdir /mnt/keep /mnt/program
mount -n --bind "$keep" /mnt/keep
mount -n --bind "$program" /mnt/program
mount -n -o remount,bind,ro /
while [ "$1" != -- ]; do if [ -d "$1" ]; then mount -n -t tmpfs none "$1"; fi; shift; done
shift
mkdir -p "$keep"
mount -n --move /mnt/keep "$keep"
[ -e "$program" ] || { mkdir -p "$program"; mount -n --move /mnt/program "$program"; }
cd "$keep"
exec "$@"
"""


@dataclass(frozen=True, slots=True)
class Sandbox:
    """How a command is started so that it reaches its folder only; no `tool` where that cannot be."""

    tool: str
    prefix: tuple[str, ...] = ()

    def command(self, command: list[str], memory: int) -> list[str]:
        """The command inside, with so many bytes of address space where the system can cap them."""
        if sys.platform != "linux":
            return command
        capped = ["/bin/sh", "-c", 'ulimit -v "$1"; shift; exec "$@"', "sh", str(memory // 1024), *command]
        return [*self.prefix, *capped]


def sandbox(program: str, folder: Path) -> Sandbox:
    """The best that this system has, tried out; without a tool where it has none."""
    if sys.platform == "linux":
        at = str(Path(program).resolve().parent)
        for tool, prefix in (("bwrap", _bubblewrap(at, folder)), ("unshare", _name_spaces(at, folder))):
            if shutil.which(tool) and _works(prefix):
                return Sandbox(tool, tuple(prefix))
    return Sandbox("")


def environment(folder: Path) -> dict[str, str]:
    """Variables for a program whose home is this folder: no display, no agents, no proxies, no names."""
    kept = {name: os.environ[name] for name in _KEPT_VARIABLES if name in os.environ}
    homes = ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "TMPDIR", "TEMP", "TMP", "XDG_RUNTIME_DIR")
    return kept | dict.fromkeys(homes, str(folder))


def _bubblewrap(program: str, folder: Path) -> list[str]:
    seen = [part for place in (*_SYSTEM, program) for part in ("--ro-bind-try", place, place)]
    return [
        *("bwrap", "--unshare-all", "--die-with-parent", "--proc", "/proc", "--dev", "/dev"),
        *("--tmpfs", "/tmp", *seen, "--bind", str(folder), str(folder), "--chdir", str(folder), "--"),  # noqa: S108
    ]


def _name_spaces(program: str, folder: Path) -> list[str]:
    emptied = [place for place in dict.fromkeys((*_PRIVATE, str(Path.home()))) if Path(place).is_dir()]
    return [
        *(
            "unshare",
            "--map-root-user",
            "--net",
            "--ipc",
            "--mount",
            "--pid",
            "--fork",
            "--kill-child",
            "--mount-proc",
        ),
        *("/bin/sh", "-c", _IN_NAME_SPACES, "sh", str(folder), program, *emptied, "--"),
    ]


def _works(prefix: list[str]) -> bool:
    try:
        tried = subprocess.run(
            [*prefix, "/bin/true"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=_PATIENCE,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return tried.returncode == 0
