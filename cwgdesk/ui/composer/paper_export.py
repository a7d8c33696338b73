"""From the window to a Word file: composing in the store's lane, writing beside it, logging again there."""

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from cwgdesk.core.leftovers import new_copy
from cwgdesk.desk.secrets import secret_phrases
from cwgdesk.papers.drafts.blocks import Draft
from cwgdesk.papers.drafts.compose import compose
from cwgdesk.ui.desk.context import DeskContext
from cwgdesk.workspace.store import Workspace

_FORBIDDEN = '<>:"/\\|?*'  # in file names on one system or another


class PaperExport(QObject):
    """Writes papers; `opener` starts the program that shows a Word file."""

    def __init__(self, desk: DeskContext, parent: QObject) -> None:
        super().__init__(parent)
        self.desk = desk
        self.opener: Callable[[Path], bool] = lambda path: QDesktopServices.openUrl(
            QUrl.fromLocalFile(str(path))
        )

    def export(self, paper_id: UUID, path: Path, then: Callable[[Path], object]) -> None:
        """Write the paper to `path`; `then(path)` when it has its name and is logged."""

        def logged(draft: Draft) -> None:
            from cwgdesk.papers.exporting import log_release

            self.desk.ask(lambda ws: log_release(ws, paper_id, draft, path), lambda _: then(path))

        self.desk.leaving.emit(path)
        self._write(paper_id, path, logged)

    def open_copy(self, paper_id: UUID) -> None:
        """Show the paper in Word or LibreOffice, as a copy in a folder of its own."""
        path = new_copy("contribution.docx")

        def written(_draft: Draft) -> None:
            if not self.opener(path):
                self.desk.said.emit(
                    self.tr("No program on this machine opens Word files. Export it instead.")
                )

        self._write(paper_id, path, written)

    def _write(self, paper_id: UUID, path: Path, then: Callable[[Draft], object]) -> None:
        def read(ws: Workspace) -> tuple[Draft, list[str]]:
            return compose(ws, paper_id), secret_phrases(ws)

        def composed(parcel: tuple[Draft, list[str]]) -> None:
            # The Word writer is heavy and wanted only now.
            from cwgdesk.papers.exporting import write_draft

            draft, secrets = parcel
            self.desk.free.run(lambda _job: write_draft(draft, path, secrets), lambda _report: then(draft))

        self.desk.ask(read, composed)


def file_name(title: str) -> str:
    """A title as the name of a file that every system takes."""
    cleaned = "".join(" " if letter in _FORBIDDEN or ord(letter) < 32 else letter for letter in title)
    return " ".join(cleaned.split())[:80].rstrip(". ") + ".docx"
