"""Times and dates as the interface's language writes them."""

from datetime import date, datetime

from PySide6.QtCore import QDate, QDateTime, QLocale, QTime

_SHORT = QLocale.FormatType.ShortFormat


def clock(moment: datetime) -> str:
    """The time of day here: "14:02"."""
    local = moment.astimezone()
    return QLocale().toString(QTime(local.hour, local.minute), _SHORT)


def day(when: date) -> str:
    """The day: "12 Feb 2026"."""
    locale, shown = QLocale(), QDate(when.year, when.month, when.day)
    if locale.language() == QLocale.Language.Chinese:
        return locale.toString(shown, "yyyy年M月d日")
    return locale.toString(shown, "d MMM yyyy")


def moment_text(moment: datetime) -> str:
    """Day and time of day here."""
    local = moment.astimezone()
    at = QDateTime(QDate(local.year, local.month, local.day), QTime(local.hour, local.minute))
    return QLocale().toString(at, _SHORT)
