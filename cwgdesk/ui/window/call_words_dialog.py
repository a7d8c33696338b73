"""The user's own call words: a table of them, and a line to add one."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QLineEdit, QTableWidget, QTableWidgetItem, QWidget

from cwgdesk.core.errors import UserError
from cwgdesk.reference.call_words import CallWord
from cwgdesk.texts.own_call_words import KINDS, checked_call_words, own_call_words, set_own_call_words
from cwgdesk.ui.desk.context import DeskContext
from cwgdesk.ui.desk.fields import Choice
from cwgdesk.ui.kit.pieces import boxed, button, column, isolated, label, named, row
from cwgdesk.ui.kit.table import to_read
from cwgdesk.ui.words.languages import INTERFACE_LANGUAGES
from cwgdesk.ui.words.messages import error_text


def open_call_words(parent: QWidget, desk: DeskContext) -> None:
    """Show the user's call words, to be added to and removed from."""
    desk.ask(own_call_words, lambda own: CallWordsDialog(parent, desk, own).exec())


def call_word_kind_name(kind: str) -> str:
    """What a call word opens, in the user's language."""
    return {
        "preambular": QCoreApplication.translate("CallWords", "preambular"),
        "operative": QCoreApplication.translate("CallWords", "operative"),
    }[kind]


class CallWordsDialog(QDialog):
    """Enter adds what is typed, Del takes the marked one out; nothing is kept before Save."""

    def __init__(self, parent: QWidget | None, desk: DeskContext, words: Sequence[CallWord]) -> None:
        super().__init__(parent)
        self.desk = desk
        self.call_words = list(words)
        self.setWindowTitle(self.tr("Call words"))
        self.table = QTableWidget(0, 3)
        self.phrase = QLineEdit()
        self.kind = Choice(self.tr("Kind"), [(kind, call_word_kind_name(kind)) for kind in KINDS])
        self.language = Choice(self.tr("Language"), [("", self.tr("any")), *INTERFACE_LANGUAGES.items()])
        self.trouble = label("", "bad", wrap=True)
        self.add = button(self.tr("Add"), self.add_typed)
        self.remove = button(self.tr("Remove"), self.remove_marked)
        self.keep = button(self.tr("Save"), self.save, role="primary")
        self._build()
        self._show(0)
        self.phrase.setFocus()

    def _build(self) -> None:
        table = self.table
        table.setAccessibleName(self.tr("Your call words"))
        table.setHorizontalHeaderLabels([self.tr("Phrase"), self.tr("Kind"), self.tr("Language")])
        to_read(table, stretched=0)
        table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        out = QShortcut(QKeySequence(Qt.Key.Key_Delete), table)
        out.setContext(Qt.ShortcutContext.WidgetShortcut)
        out.activated.connect(self.remove_marked)
        told = self.tr("Phrases that open clauses in your texts, beside those the program knows.")
        later = self.tr("They count for texts that are imported from now on.")
        line = row(
            boxed(named(self.tr("Phrase"), self.phrase)),
            boxed(named(self.tr("Kind"), self.kind)),
            boxed(named(self.tr("Language"), self.language)),
            self.add,
        )
        line.setStretch(0, 1)
        line.setAlignment(self.add, Qt.AlignmentFlag.AlignBottom)
        foot = row(self.remove, 1, button(self.tr("Cancel"), self.reject), self.keep)
        self.setLayout(
            column(
                label(f"{told} {later}", wrap=True), table, line, self.trouble, foot, margins=18, spacing=12
            )
        )
        self.add.setDefault(True)  # Enter while a phrase is typed
        self.trouble.hide()
        self.resize(640, 460)

    def add_typed(self) -> None:
        """Add the typed phrase; what cannot be used is said below and stays typed."""
        typed = CallWord(self.language.value(), self.phrase.text(), self.kind.value())
        try:
            self.call_words = list(checked_call_words([*self.call_words, typed]))
        except UserError as error:
            self._say(error)
            return
        self.trouble.hide()
        self.phrase.clear()
        self._show(len(self.call_words) - 1)
        self.phrase.setFocus()

    def remove_marked(self) -> None:
        """Take the marked phrase out of the list."""
        at = self.table.currentRow()
        if at >= 0:
            del self.call_words[at]
            self._show(min(at, len(self.call_words) - 1))

    def save(self) -> None:
        """Keep the list with the workspace; a phrase still in the line is added first."""
        if self.phrase.text().strip():
            self.add_typed()
            if self.phrase.text().strip():
                return
        words = tuple(self.call_words)
        self.desk.ask(lambda ws: set_own_call_words(ws, words), lambda _kept: self.accept(), self._say)

    def _say(self, error: UserError) -> None:
        self.trouble.setText(error_text(error))
        self.trouble.show()
        self.phrase.setFocus()

    def _show(self, current: int) -> None:
        self.table.setRowCount(len(self.call_words))
        for at, word in enumerate(self.call_words):
            language = INTERFACE_LANGUAGES.get(word.language, word.language) or self.tr("any")
            shown = (isolated(word.phrase), call_word_kind_name(word.kind), language)
            for place, text in enumerate(shown):
                self.table.setItem(at, place, QTableWidgetItem(text))
        self.table.setCurrentCell(current, 0)
        self.remove.setEnabled(bool(self.call_words))
