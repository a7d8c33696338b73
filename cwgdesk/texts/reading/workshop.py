"""Another program at work on a stranger's file: in a folder of its own, in the sandbox, under limits."""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Self

from cwgdesk.texts.reading.common import refusals
from cwgdesk.texts.reading.sandbox import Sandbox, environment, sandbox

_MEMORY = 3 * 2**30
_POLL = 0.1


class Workshop:
    """A folder that one program at a time works in; it goes when it is left, or closed."""

    def __init__(self) -> None:
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self.sandbox: Sandbox | None = None  # what it ran in, found out with the first file

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Remove all that was made."""
        if self._folder is not None:
            self._folder.cleanup()

    def cleared(self, *parts: str) -> Path:
        """The folder; what one file has left in these parts of it, the next must not find."""
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(prefix="cwgdesk-", ignore_cleanup_errors=True)
        folder = Path(os.path.realpath(self._folder.name))
        for part in parts:
            shutil.rmtree(folder / part, ignore_errors=True)
        return folder

    def run(
        self, command: list[str], folder: Path, file: str, seconds: float, poll: Callable[[], None]
    ) -> None:
        """Let a program work until it ends; `poll` is called often and may raise to give up."""
        if self.sandbox is None:
            self.sandbox = sandbox(command[0], folder)
        process = subprocess.Popen(
            self.sandbox.command(command, _MEMORY),
            cwd=folder,
            env=environment(folder),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        try:
            _wait(process, file, seconds, poll)
        finally:
            _end(process)


def _wait(process: subprocess.Popen[bytes], file: str, seconds: float, poll: Callable[[], None]) -> None:
    deadline = time.monotonic() + seconds
    while process.poll() is None:
        poll()
        if time.monotonic() > deadline:
            raise refusals.too_slow(file, seconds)
        try:
            process.wait(_POLL)
        except subprocess.TimeoutExpired:
            continue


def _end(process: subprocess.Popen[bytes]) -> None:
    """End the program with the helpers it started."""
    if process.poll() is None:
        if sys.platform == "win32":
            process.kill()
        else:
            import signal

            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
