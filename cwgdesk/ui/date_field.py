"""A date that may be missing."""

from datetime import date

from PySide6.QtCore import QDate, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QDateEdit, QWidget

_NONE = QDate(1900, 1, 1)  # QDateEdit knows no empty date: its minimum stands for "not known"


class DateField(QDateEdit):
    """A date with a calendar; Delete or Backspace empties it.

    Signals: `chosen(date | None)` when the user leaves the field with another date, or picks one.
    """

    chosen = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setCalendarPopup(True)
        self.setMinimumDate(_NONE)
        self.setSpecialValueText(self.tr("not known"))
        self.setDisplayFormat("yyyy-MM-dd")  # the one order of figures that nobody reads wrongly
        self.setDate(_NONE)
        self._shown: date | None = None
        self.editingFinished.connect(self._tell)
        self.calendarWidget().installEventFilter(self)
        self.calendarWidget().clicked.connect(lambda _day: self._tell())

    def show_date(self, when: date | None) -> None:
        """Show a date, or that there is none; what is being typed stays."""
        if self.hasFocus() and self.value() != self._shown:
            return
        self._shown = when
        self.blockSignals(True)
        self.setDate(QDate(when.year, when.month, when.day) if when else _NONE)
        self.blockSignals(False)

    def value(self) -> date | None:
        """The date that stands in the field."""
        shown = self.date()
        return None if shown == _NONE else date(shown.year(), shown.month(), shown.day())

    def commit(self) -> None:
        """Tell the date now, as on leaving the field."""
        self._tell()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The calendar of an empty field opens on today."""
        if event.type() == QEvent.Type.Show and self.date() == _NONE:
            today = QDate.currentDate()
            self.calendarWidget().setCurrentPage(today.year(), today.month())
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Typing into an empty field begins with today; Delete empties a field that is all selected."""
        if self.date() == _NONE and event.text().isdigit():
            self.setDate(QDate.currentDate())
            self.setSelectedSection(self.sectionAt(0))
        whole = self.lineEdit().selectedText() in ("", self.lineEdit().text())
        if whole and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.setDate(_NONE)
            return
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling past a form must not change it."""
        event.ignore()

    def _tell(self) -> None:
        if self.value() != self._shown:
            self._shown = self.value()
            self.chosen.emit(self._shown)
