"""*Forget for good*, asked of a person: what goes, what backups still hold, whether to replace them."""

from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QDialog, QWidget

from cwgdesk.desk.forgetting import Forgettable, Toll, forget, toll_of
from cwgdesk.ui.desk.context import DeskContext
from cwgdesk.ui.kit.pieces import button, column, fit, label, row


class ForgetDialog(QDialog):
    """Says what will be gone; nothing happens before the button is pressed."""

    def __init__(
        self, parent: QWidget, desk: DeskContext, kind: Forgettable, noun_id: UUID, toll: Toll, name: str = ""
    ) -> None:
        super().__init__(parent)
        self._desk, self._kind, self._id = desk, kind, noun_id
        self.setWindowTitle(self.tr("Forget for good"))
        self.said = label("\n\n".join(_what_goes(kind, toll)), wrap=True)
        self.backups = QCheckBox(self.tr("Replace the backups by a fresh one, so that they hold it no more"))
        self.backups.setVisible(toll.backups > 0)
        self.cancel = button(self.tr("Cancel"), self.reject)
        self.go = button(self.tr("Forget for good"), self.forget)
        head = label(self.tr("This cannot be undone."), "heading")
        self.named = label(name, "strong", wrap=True)  # what it is: there is no way back from a wrong row
        self.named.setVisible(bool(name))
        foot = row(1, self.cancel, self.go, spacing=10)
        self.setLayout(column(head, self.named, self.said, self.backups, foot, margins=18, spacing=12))
        self.cancel.setDefault(True)
        fit(self, min(560, parent.width() - 60))

    def forget(self) -> None:
        """Do it, and say so."""
        kind, noun_id, replacing = self._kind, self._id, self.backups.isChecked()
        said = self.tr("Forgotten for good")
        self._desk.ask(
            lambda ws: forget(ws, kind, noun_id, replace_backups=replacing),
            lambda _: self._desk.said.emit(said),
        )
        self.accept()


def ask_to_forget(parent: QWidget, desk: DeskContext, kind: Forgettable, noun_id: UUID, name: str) -> None:
    """Look what would go, then ask; `name` is what the view calls it."""

    def asked(toll: Toll) -> None:
        dialog = ForgetDialog(parent.window(), desk, kind, noun_id, toll, name)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    desk.ask(lambda ws: toll_of(ws, kind, noun_id), asked)


def forget_text() -> str:
    """What menus and buttons call it."""
    return QCoreApplication.translate("ForgetDialog", "Forget for good…")


def _what_goes(kind: Forgettable, toll: Toll) -> list[str]:
    translate = QCoreApplication.translate
    lines = [
        {
            Forgettable.NOTE: translate("ForgetDialog", "The note goes, with all it ever said."),
            Forgettable.POSITION: translate("ForgetDialog", "The position goes, with all it ever said."),
            Forgettable.AMENDMENT: translate("ForgetDialog", "The amendment goes, with all it ever said."),
            Forgettable.PRACTICE: translate("ForgetDialog", "The practice goes, with all it ever said."),
            Forgettable.PROPOSAL: translate("ForgetDialog", "The proposal goes, with all it ever said."),
            Forgettable.DOCUMENT: translate("ForgetDialog", "The text goes, with its original file."),
        }[kind]
    ]
    along = (
        (toll.notes, translate("ForgetDialog", "%n note(s) on it go too.", "", toll.notes)),
        (toll.positions, translate("ForgetDialog", "%n position(s) on it go too.", "", toll.positions)),
        (toll.amendments, translate("ForgetDialog", "%n amendment(s) of it go too.", "", toll.amendments)),
        (toll.proposals, translate("ForgetDialog", "%n proposal(s) of others go too.", "", toll.proposals)),
    )
    lines.append(" ".join(words for count, words in along if count))
    if toll.backups:
        lines.append(translate("ForgetDialog", "%n backup(s) still hold it.", "", toll.backups))
    lines.append(translate("ForgetDialog", "What was exported or copied elsewhere stays there."))
    return [line for line in lines if line]
