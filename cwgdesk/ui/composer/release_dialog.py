"""Where confidential words stand in a paper, and single places let pass, each for a reason."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QLineEdit, QWidget

from cwgdesk.papers.word.passages import HEADER, NOTES
from cwgdesk.papers.word.places import FILE, Place
from cwgdesk.ui.desk.context import DeskContext
from cwgdesk.ui.kit.pieces import boxed, button, column, isolated, label, row
from cwgdesk.ui.kit.scrolled import Scrolled


class ReleaseDialog(QDialog):
    """The places of a refusal; the words themselves are shown here alone, and not to a meeting room.

    Signals: `released(reasons)`, place by place, when the export shall go on.
    """

    released = Signal(dict)

    def __init__(self, parent: QWidget, desk: DeskContext, places: Sequence[Place]) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Confidential words"))
        self.rows = [(place, QCheckBox(place_text(place)), QLineEdit()) for place in places]
        self.words = [label(f"“{isolated(place.words)}”", "muted", wrap=True) for place in places]
        pieces: list[QWidget] = []
        for (_, let, reason), words in zip(self.rows, self.words, strict=True):
            reason.setPlaceholderText(self.tr("Reason, for the log"))
            reason.setAccessibleName(f"{self.tr('Reason, for the log')}: {let.text()}")
            reason.textChanged.connect(self._tell)
            let.toggled.connect(self._tell)
            pieces += [let, words, reason]
        head = label(
            self.tr("The paper was not written. Reword these places, or let them pass one by one."),
            "heading",
            wrap=True,
        )
        note = label(self.tr("The log keeps place and reason, never the words."), "small", wrap=True)
        self.cancel = button(self.tr("Back to the paper"), self.reject)
        self.go = button(self.tr("Export all the same"), self.accept)
        foot = row(1, self.cancel, self.go, spacing=10)
        listed = Scrolled(boxed(column(*pieces, 1, spacing=6)))
        self.setLayout(column(head, listed, note, foot, margins=18, spacing=12))
        self.cancel.setDefault(True)
        desk.meeting_room.connect(self._hide_words)
        self._hide_words(desk.projecting)
        self._tell()
        self.resize(min(640, parent.width() - 60), min(480, parent.height() - 40))

    def accept(self) -> None:
        """Go on with the export."""
        super().accept()
        self.released.emit({place.key: reason.text().strip() for place, _, reason in self.rows})

    def _hide_words(self, on: bool) -> None:
        for words in self.words:
            words.setVisible(not on)

    def _tell(self) -> None:
        self.go.setEnabled(all(let.isChecked() and reason.text().strip() for _, let, reason in self.rows))


def place_text(place: Place) -> str:
    """ "Section 2 “Views of Egypt”, paragraph 3"; never the words that stand there."""
    translate = QCoreApplication.translate
    if place.section == FILE:
        return translate("ReleaseDialog", "In a part of the file that is not its text")
    if place.section == HEADER:
        part = translate("ReleaseDialog", "In the header: line %2")
    elif place.section == NOTES:
        part = translate("ReleaseDialog", "In the footnotes: paragraph %2")
    elif place.is_heading and not place.paragraph:
        part = translate("ReleaseDialog", "Section %1: in its heading")
    elif place.is_heading:
        part = translate("ReleaseDialog", "Section %1: heading %2 inside it")
    elif place.section == "0":
        part = translate("ReleaseDialog", "Before the first heading: paragraph %2")
    elif place.heading:
        part = translate("ReleaseDialog", "Section %1, “%3”: paragraph %2")
    else:
        part = translate("ReleaseDialog", "Section %1: paragraph %2")
    filled = part.replace("%1", place.section).replace("%2", str(place.paragraph))
    return filled.replace("%3", isolated(place.heading))
