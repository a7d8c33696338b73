"""A date that may be missing: typed as people write dates, or picked from a calendar."""

import re
from datetime import date, datetime

from PySide6.QtCore import QDate, QEvent, QLocale, QObject, QPoint, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QToolTip, QWidget

from cwgdesk.ui.kit.icons import icon
from cwgdesk.ui.kit.toasts import announce
from cwgdesk.ui.kit.tokens import tokens

_YEAR_FIRST = re.compile(r"(\d{4})([-./ ]?)(\d{1,2})\2(\d{1,2})")
_YEAR_LAST = re.compile(r"(\d{1,2})([-./ ])(\d{1,2})\2(\d{4})")


class DateField(QLineEdit):
    """A date; empty where it is not known.

    Signals: `chosen(date | None)` when the user leaves the field with another date, or picks one.
    What cannot be read as a date stays in the field, marked, and is not told to anybody.
    """

    chosen = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(self.tr("not known"))
        self._shown: date | None = None
        self._pick = self.addAction(icon("sessions"), QLineEdit.ActionPosition.TrailingPosition)
        self._pick.setText(self.tr("Calendar"))
        self._pick.triggered.connect(self.open_calendar)
        self._calendar: QCalendarWidget | None = None
        wide = self.fontMetrics().horizontalAdvance("2026-12-30")
        self.setMinimumWidth(wide + 48)
        self.setMaximumWidth(wide * 2 + 48)
        self.editingFinished.connect(self.commit)
        self.textEdited.connect(lambda _text: self._mark(wrong=False))

    def show_date(self, when: date | None) -> None:
        """Show a date, or that there is none; what is being typed stays."""
        if self.hasFocus() and self.text() != _written(self._shown):
            return
        self._shown = when
        self._mark(wrong=False)
        with QSignalBlocker(self):
            self.setText(_written(when))

    def put(self, when: date | None) -> None:
        """Write a date into the field, as if it had been typed."""
        self.setText(_written(when))

    def value(self) -> date | None:
        """The date that stands in the field; the last good one while what is typed is none."""
        text = self.text().strip()
        return (understood(text) or self._shown) if text else None

    def commit(self) -> None:
        """Tell the date now, as on leaving the field."""
        text = self.text().strip()
        if text and understood(text) is None:
            self._mark(wrong=True)
            return
        when = self.value()
        self.put(when)  # as it was understood: the one order of figures that nobody reads wrongly
        if when != self._shown:
            self._shown = when
            self.chosen.emit(when)

    def open_calendar(self) -> None:
        """Pick the date from a calendar, which opens on the date, or on today."""
        if self._calendar is None:
            self._calendar = QCalendarWidget(self)
            self._calendar.setWindowFlag(Qt.WindowType.Popup)
            self._calendar.setAccessibleName(self._pick.text())
            self._calendar.clicked.connect(self._picked)
            self._calendar.activated.connect(self._picked)
            self._calendar.installEventFilter(self)
        when = self.value() or datetime.now().astimezone().date()
        self._calendar.setSelectedDate(QDate(when.year, when.month, when.day))
        self._calendar.move(self.mapToGlobal(QPoint(0, self.height())))
        self._calendar.show()
        self._calendar.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Down opens the calendar, as in every list that opens."""
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_calendar()
            return
        super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape leaves the calendar alone."""
        pressed = event.key() if isinstance(event, QKeyEvent) else None
        if pressed == Qt.Key.Key_Escape and event.type() == QEvent.Type.KeyPress and self._calendar:
            self._calendar.hide()
            return True
        return super().eventFilter(watched, event)

    def _picked(self, day: QDate) -> None:
        self.put(date(day.year(), day.month(), day.day()))
        if self._calendar is not None:
            self._calendar.hide()
        self.commit()

    def _mark(self, *, wrong: bool) -> None:
        self.setStyleSheet(f"QLineEdit {{ border: 2px solid {tokens().bad}; }}" if wrong else "")
        words = self.tr("This is not a date. Write it as 2027-02-10.") if wrong else ""
        self.setToolTip(words)
        self.setAccessibleDescription(words)
        if wrong:
            QTimer.singleShot(0, self, self._say_wrong)  # the focus that goes on would take it away
            announce(self, words)

    def _say_wrong(self) -> None:
        QToolTip.showText(self.mapToGlobal(QPoint(0, self.height())), self.toolTip(), self)


def understood(text: str) -> date | None:
    """The date that was written; None when it is none, or could mean two days (10/02/2027)."""
    text = text.strip()
    if first := _YEAR_FIRST.fullmatch(text):
        return _day(int(first[1]), int(first[3]), int(first[4]))
    if last := _YEAR_LAST.fullmatch(text):
        day, month, year = int(last[1]), int(last[3]), int(last[4])
        if last[2] == "." or month == day or day > 12:
            return _day(year, month, day)
        return _day(year, day, month) if month > 12 else None
    for locale in (QLocale(), QLocale.c()):
        for pattern in ("d MMM yyyy", "d MMMM yyyy"):
            read = locale.toDate(text, pattern)
            if read.isValid():
                return date(read.year(), read.month(), read.day())
    return None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _written(when: date | None) -> str:
    return when.isoformat() if when else ""
