"""Old .doc and .rtf files through LibreOffice: a fresh profile, limits, and a sandbox where there is one."""

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
from cwgdesk.texts.reading.sniff import Format

_SECONDS = 60.0
_MEMORY = 3 * 2**30
_POLL = 0.1
_KINDS = {Format.DOC: "an old Word file (.doc)", Format.RTF: "an RTF file"}
# What a stranger's file may not do while LibreOffice has it open: run macros, fetch linked pictures.
_SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
</oor:items>
"""


def libreoffice() -> str | None:
    """The program that converts, if it is installed."""
    for name in ("soffice", "libreoffice"):
        if found := shutil.which(name):
            return found
    usual = (
        Path("/Applications/LibreOffice.app/Contents/MacOS/soffice"),
        Path(os.environ.get("PROGRAMFILES", "C:/Program Files")) / "LibreOffice/program/soffice.com",
    )
    return next((str(path) for path in usual if path.is_file()), None)


class Converter:
    """Converts files to .docx in a folder of its own, which goes when it is left."""

    def __init__(self) -> None:
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self.sandbox: Sandbox | None = None  # found out with the first file

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._folder is not None:
            self._folder.cleanup()

    def to_docx(self, path: Path, found: Format, poll: Callable[[], None]) -> Path:
        """A .docx with the content of `path`; `poll` is called often and may raise to give up."""
        program = libreoffice()
        if program is None:
            raise refusals.needs_libreoffice(path.name, _KINDS[found])
        folder = self._prepared()
        # A neutral name: the file's own might be read as an option.
        source, target = folder / f"text.{found}", folder / "out" / "text.docx"
        shutil.copyfile(path, source)
        process = self._start(program, folder, source)
        try:
            self._wait(process, path.name, poll)
        finally:
            _end(process)
        if target.is_symlink() or not target.is_file():  # a link would lead the reader elsewhere
            raise refusals.not_converted(path.name)
        return target

    def _prepared(self) -> Path:
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(prefix="cwgdesk-", ignore_cleanup_errors=True)
        folder = Path(os.path.realpath(self._folder.name))
        for left in ("profile", "out"):  # what one file has written there, the next must not find
            shutil.rmtree(folder / left, ignore_errors=True)
        user = folder / "profile" / "user"
        user.mkdir(parents=True)
        (user / "registrymodifications.xcu").write_text(_SETTINGS, "utf-8")
        return folder

    def _start(self, program: str, folder: Path, source: Path) -> subprocess.Popen[bytes]:
        if self.sandbox is None:
            self.sandbox = sandbox(program, folder)
        command = [
            program,
            f"-env:UserInstallation={(folder / 'profile').as_uri()}",
            *("--headless", "--norestore", "--nologo", "--nolockcheck"),
            *("--convert-to", "docx:MS Word 2007 XML", "--outdir", str(folder / "out"), str(source)),
        ]
        return subprocess.Popen(
            self.sandbox.command(command, _MEMORY),
            cwd=folder,
            env=environment(folder),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )

    def _wait(self, process: subprocess.Popen[bytes], file: str, poll: Callable[[], None]) -> None:
        deadline = time.monotonic() + _SECONDS
        while process.poll() is None:
            poll()
            if time.monotonic() > deadline:
                raise refusals.too_slow(file, _SECONDS)
            try:
                process.wait(_POLL)
            except subprocess.TimeoutExpired:
                continue


def _end(process: subprocess.Popen[bytes]) -> None:
    """End LibreOffice with the helpers it started."""
    if process.poll() is None:
        if sys.platform == "win32":
            process.kill()
        else:
            import signal

            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
