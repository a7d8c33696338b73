"""What LibreOffice converts (.doc, .rtf and .odt in, PDF out): a fresh profile, limits, and a sandbox."""

import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path

from cwgdesk.core.errors import UserError
from cwgdesk.texts.reading.common import refusals
from cwgdesk.texts.reading.sniff import Format
from cwgdesk.texts.reading.workshop import Workshop

_SECONDS = 60.0
_KINDS = {
    Format.DOC: "an old Word file (.doc)",
    Format.RTF: "an RTF file",
    Format.ODT: "an OpenDocument text (.odt)",
}
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


# Groups inside one another, and bytes that a picture claims to have: LibreOffice pays for both in memory.
_DEEPEST = 500
_BRACES = re.compile(rb"\\[\\{}]|[{}]")
_BINARY = re.compile(rb"\\bin(\d{1,12})")


def _refuse_hostile(path: Path) -> None:
    """UserError for an RTF file that no word processor wrote; looked at before another program gets it."""
    data = path.read_bytes()
    depth = 0
    for brace in _BRACES.finditer(data):
        depth += {b"{": 1, b"}": -1}.get(brace.group(), 0)
        if depth > _DEEPEST:
            raise refusals.too_complex(path.name)
    if any(int(claimed[1]) > len(data) for claimed in _BINARY.finditer(data)):
        raise refusals.damaged(path.name, "RTF file")


class Converter(Workshop):
    """Converts files to .docx, and .docx to PDF, in a folder of its own, which goes when it is left."""

    def to_docx(self, path: Path, found: Format, poll: Callable[[], None]) -> Path:
        """A .docx with the content of `path`; `poll` is called often and may raise to give up."""
        program = libreoffice()
        if program is None:
            raise refusals.needs_libreoffice(path.name, _KINDS[found])
        if found is Format.RTF:
            _refuse_hostile(path)
        folder = self._prepared()
        # A neutral name: the file's own might be read as an option.
        source = folder / f"text.{found}"
        shutil.copyfile(path, source)
        return self._converted(program, source, "docx:MS Word 2007 XML", path.name, poll)

    def to_pdf(self, document: bytes, name: str, poll: Callable[[], None]) -> bytes:
        """A Word file of ours as a PDF; `name` is what an error calls it."""
        program = libreoffice()
        if program is None:
            raise UserError(
                "A PDF is made by LibreOffice, which is not installed here.",
                "Choose a name that ends in .docx, or install LibreOffice.",
            )
        source = self._prepared() / "text.docx"
        source.write_bytes(document)
        return self._converted(program, source, "pdf:writer_pdf_Export", name, poll).read_bytes()

    def _converted(self, program: str, source: Path, into: str, name: str, poll: Callable[[], None]) -> Path:
        folder = source.parent
        target = folder / "out" / f"text.{into.partition(':')[0]}"
        command = [
            program,
            f"-env:UserInstallation={(folder / 'profile').as_uri()}",
            *("--headless", "--norestore", "--nologo", "--nolockcheck"),
            *("--convert-to", into, "--outdir", str(folder / "out"), str(source)),
        ]
        self.run(command, folder, name, _SECONDS, poll)
        if target.is_symlink() or not target.is_file():  # a link would lead the reader elsewhere
            raise refusals.not_converted(name)
        return target

    def _prepared(self) -> Path:
        folder = self.cleared("profile", "out")
        user = folder / "profile" / "user"
        user.mkdir(parents=True)
        (user / "registrymodifications.xcu").write_text(_SETTINGS, "utf-8")
        return folder
