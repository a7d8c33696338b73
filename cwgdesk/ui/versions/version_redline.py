"""From two versions to a Word file: the original files compared, the older one with the changes marked."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from cwgdesk.core.files.file_names import safe_name
from cwgdesk.core.files.leftovers import new_copy
from cwgdesk.overviews.versions import Originals

if TYPE_CHECKING:
    from cwgdesk.papers.word.redline import RedlineReport


def proposed_name(originals: Originals) -> str:
    """What the redline would be called: after the newer file."""
    return safe_name(f"{Path(originals.names[1]).stem} - redline", ".docx")


def write_between(originals: Originals, output: Path) -> "RedlineReport":
    """Write what the newer file changes as tracked changes on the older one; UserError where it cannot be."""
    from cwgdesk.papers.word.redline import write_redline

    old, new = (
        _copied(name, content) for name, content in zip(originals.names, originals.contents, strict=True)
    )
    return write_redline(old, new, output, author=originals.author)


def told(report: "RedlineReport") -> str:
    """What is said of a written redline: its name, and by name whatever was not compared."""
    named = _said("Written as %1").replace("%1", report.written.name)
    return f"{named}. {_unseen(report.unseen)}" if report.unseen else named


def _unseen(names: Sequence[str]) -> str:
    return _said("Not compared, look at it yourself: %1").replace("%1", ", ".join(names))


def _copied(name: str, content: bytes) -> Path:
    """The file in a private folder that is swept: its reader works on files."""
    path = new_copy(safe_name(Path(name).stem, Path(name).suffix))
    path.write_bytes(content)
    return path


def _said(text: str) -> str:
    return QCoreApplication.translate("VersionRedline", text)
