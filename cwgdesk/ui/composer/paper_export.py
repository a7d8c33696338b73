"""From the window to a Word file: composing in the store's lane, writing beside it, logging again there."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from cwgdesk.core.errors import UserError
from cwgdesk.core.files.file_names import safe_name
from cwgdesk.core.files.leftovers import new_copy
from cwgdesk.desk.secrets import Secrets, secrets_of
from cwgdesk.papers.drafts.blocks import Draft
from cwgdesk.papers.drafts.compose import compose
from cwgdesk.papers.drafts.findings import Finding
from cwgdesk.papers.drafts.preflight import questions
from cwgdesk.papers.drafts.unseen import UnseenSigns, refuse_unseen
from cwgdesk.ui.composer.paper_remarks import remark
from cwgdesk.ui.desk.context import DeskContext
from cwgdesk.ui.words.messages import error_text

if TYPE_CHECKING:
    from cwgdesk.papers.word.writer import ExportReport
    from cwgdesk.ui.composer.release_dialog import ReleaseDialog

Reasons = dict[str, str]  # of places where confidential words may stand
_IN_WINDOW = "confirmed in the window"  # what the log says of a question answered there
_MOST_PLACES = 3  # told at once


class PaperExport(QObject):
    """Writes papers; `opener` starts the program that shows a Word file, `released` asks the user."""

    def __init__(self, desk: DeskContext, parent: QObject) -> None:
        super().__init__(parent)
        self.desk = desk
        self.dialog: ReleaseDialog | None = None
        self.opener: Callable[[Path], bool] = lambda path: QDesktopServices.openUrl(
            QUrl.fromLocalFile(str(path))
        )
        self.released: Callable[[UserError], bool] = self._ask_release
        self.agreed: Callable[[Sequence[Finding]], bool] = self._ask_anyway

    def export(
        self,
        paper_id: UUID,
        path: Path,
        then: Callable[[Path], object],
        passing: Reasons | None = None,
        *,
        for_submission: bool = False,
    ) -> None:
        """Write the paper to `path`; `then` gets the name it has, when it is logged.

        That is another one where a file of that name is open in Word. `passing` names places where
        confidential words may stand, with the reasons. A copy for submission does not say which words
        are whose field; any other one can be taken back.
        """
        reasons = passing or {}

        def asked(found: list[Finding]) -> None:
            if not found or self.agreed(found):
                self._export(paper_id, path, then, reasons, found, for_submission=for_submission)

        self.desk.ask(lambda ws: questions(ws, paper_id), asked)

    def _export(
        self,
        paper_id: UUID,
        path: Path,
        then: Callable[[Path], object],
        reasons: Reasons,
        asked: Sequence[Finding],
        *,
        for_submission: bool,
    ) -> None:
        def logged(draft: Draft, report: "ExportReport") -> None:
            from cwgdesk.papers.exporting import answered, log_release, with_reasons

            passed = [*with_reasons(report.passed, reasons), *answered(asked, _IN_WINDOW)]

            def noted(_done: object) -> None:
                then(report.path)
                self._point_out(report)

            self.desk.ask(lambda ws: log_release(ws, paper_id, draft, report.path, passed=passed), noted)

        self.desk.leaving.emit(path)

        def again(let: Reasons) -> None:
            self._export(paper_id, path, then, let, asked, for_submission=for_submission)

        self._write(paper_id, path, logged, again, reasons, returns=not for_submission)

    def open_copy(self, paper_id: UUID) -> None:
        """Show the paper in Word or LibreOffice, as a copy in a folder of its own."""
        path = new_copy("contribution.docx")

        def written(_draft: Draft, report: "ExportReport") -> None:
            if not self.opener(report.path):
                self.desk.said.emit(
                    self.tr("No program on this machine opens Word files. Export it instead.")
                )

        self._write(paper_id, path, written)

    def _write(
        self,
        paper_id: UUID,
        path: Path,
        then: "Callable[[Draft, ExportReport], object]",
        released: Callable[[Reasons], object] | None = None,
        passing: Reasons | None = None,
        *,
        returns: bool = False,
    ) -> None:
        reasons = passing or {}

        def composed(parcel: tuple[Draft, Secrets]) -> None:
            # The Word writer is heavy and wanted only now.
            from cwgdesk.papers.exporting import check_reasons, identified, write_draft

            draft, secrets = parcel
            draft = identified(draft, paper_id) if returns else draft
            try:
                refuse_unseen(draft)
            except UnseenSigns as found:
                if not self.released(found):
                    return

            def write(_job: object) -> "ExportReport":
                check_reasons(reasons, secrets)
                return write_draft(draft, path, secrets, reasons, allow_hidden=True)

            self.desk.free.run(
                write, lambda report: then(draft, report), lambda error: self._refused(error, released)
            )

        self.desk.ask(lambda ws: (compose(ws, paper_id), secrets_of(ws)), composed)

    def _refused(self, error: UserError, released: Callable[[Reasons], object] | None) -> None:
        """Show where the words stand; anything else is told as every error."""
        from cwgdesk.papers.word.places import ConfidentialWords
        from cwgdesk.ui.composer.release_dialog import ReleaseDialog, place_text

        if isinstance(error, ConfidentialWords) and released is None:
            error.values["places"] = "; ".join(map(place_text, error.places))  # told in the user's language
        if not isinstance(error, ConfidentialWords) or released is None:
            self.desk.free.failed.emit(error)
            return
        self.dialog = ReleaseDialog(self._window(), self.desk, error.places)
        self.dialog.released.connect(released)
        self.dialog.open()

    def _ask_release(self, found: UserError) -> bool:
        """May the paper leave with signs that nobody sees? Who just presses Enter says no."""
        box = QMessageBox(QApplication.activeWindow())
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle("cwgdesk")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(error_text(found))
        with_them = box.addButton(self.tr("Export with them"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.exec()
        return box.clickedButton() is with_them

    def _ask_anyway(self, found: Sequence[Finding]) -> bool:
        """May the paper leave although something in it wants a look? Who just presses Enter says no."""
        box = QMessageBox(QApplication.activeWindow())
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle("cwgdesk")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("Before this paper goes out, look at what the remarks say:"))
        box.setInformativeText("\n".join(map(remark, found)))
        anyway = box.addButton(self.tr("Export all the same"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.exec()
        return box.clickedButton() is anyway

    def _window(self) -> QWidget:
        view = self.parent()
        return view.window() if isinstance(view, QWidget) else QWidget()

    def _point_out(self, report: "ExportReport") -> None:
        """Short words that are confidential elsewhere: perhaps by chance, perhaps not."""
        if report.doubtful:
            from cwgdesk.ui.composer.release_dialog import place_text

            said = self.tr("Look once more, short confidential words may stand here: %1")
            places = dict.fromkeys(map(place_text, report.doubtful))
            self.desk.said.emit(said.replace("%1", "; ".join([*places][:_MOST_PLACES])))


def file_name(title: str) -> str:
    """A title as the name of a file that every system takes."""
    return safe_name(title, ".docx", "contribution")
