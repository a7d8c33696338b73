"""The comparison table from the window: read in the store's lane, written beside it."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from cwgdesk.core.files.file_names import safe_name
from cwgdesk.desk.secrets import Secrets, secrets_of
from cwgdesk.overviews.proposals.comparison import comparison
from cwgdesk.papers.drafts.comparison import Comparison
from cwgdesk.ui.desk.context import DeskContext
from cwgdesk.workspace.store import Workspace


def ask_name(parent: QWidget, *, public: bool) -> Path | None:
    """Where the table goes; None when the user thought better of it."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    title = (
        QCoreApplication.translate("Proposals", "Export a public comparison")
        if public
        else QCoreApplication.translate("Proposals", "Export a CONFIDENTIAL comparison")
    )
    kinds = ";;".join(
        (
            QCoreApplication.translate("Proposals", "Word files (*.docx)"),
            QCoreApplication.translate("Proposals", "Excel workbooks (*.xlsx)"),
            QCoreApplication.translate("Proposals", "PDF files (*.pdf)"),
        )
    )
    name = (
        QCoreApplication.translate("Proposals", "Comparison")
        if public
        else QCoreApplication.translate("Proposals", "CONFIDENTIAL comparison")
    )
    suggestion = Path(folder or Path.home()) / safe_name(name, ".docx")
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(suggestion), kinds)
    path = Path(chosen)
    return (path if path.suffix else path.with_suffix(".docx")) if chosen else None


def export_comparison(
    desk: DeskContext, path: Path, document_id: UUID | None, then: Callable[[Path], object], *, public: bool
) -> None:
    """Write the table to `path`; `then` gets the name it has."""

    def read(ws: Workspace) -> tuple[Comparison, Secrets]:
        today = date.today()  # noqa: DTZ011  # the day where the user is
        table = comparison(ws, today, document_id=document_id, public=public)
        return table, secrets_of(ws) if public else Secrets()

    def write(parcel: tuple[Comparison, Secrets]) -> None:
        # The writers are heavy and wanted only now.
        from cwgdesk.papers.comparing import write_comparison

        desk.free.run(lambda _job: write_comparison(parcel[0], path, parcel[1]), then)

    desk.leaving.emit(path)
    desk.ask(read, write)
