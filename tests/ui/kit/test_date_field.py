"""A date as people type it: understood, or said not to be; never another day than the one meant."""

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cwgdesk.ui.kit.date_field import DateField, understood

TENTH = date(2027, 2, 10)


@pytest.fixture
def field(qtbot: QtBot, spoken: Callable[[str], None]) -> DateField:
    spoken("en")
    made = DateField("Opens on")
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize(
    "typed",
    ["2027-02-10", "20270210", "10.02.2027", "10.2.2027", "10 Feb 2027", "10 February 2027"],
)
def test_a_date_is_understood_as_people_write_it(field: DateField, typed: str) -> None:
    assert understood(typed) == TENTH


def test_what_may_mean_two_days_is_not_guessed() -> None:
    assert understood("10/02/2027") is None
    assert understood("25/02/2027") == understood("02/25/2027") == date(2027, 2, 25)
    assert understood("2027-02-30") is None


@given(st.dates(date(1900, 1, 1), date(2199, 12, 31)))
def test_what_the_field_writes_it_reads(when: date) -> None:
    assert understood(when.isoformat()) == when


def test_typing_into_an_empty_field_gives_that_date(field: DateField) -> None:
    told: list[date | None] = []
    field.chosen.connect(told.append)
    QTest.keyClicks(field, "10.2.2027")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert (told, field.text()) == ([TENTH], "2027-02-10")
    field.selectAll()
    QTest.keyClicks(field, "2028-03-01")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert told == [TENTH, date(2028, 3, 1)]
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert told[-1] is None
    assert field.value() is None


def test_what_is_no_date_stays_marked_and_untold(field: DateField) -> None:
    told: list[date | None] = []
    field.show_date(TENTH)
    field.chosen.connect(told.append)
    field.selectAll()
    QTest.keyClicks(field, "next week")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert (told, field.text(), field.value()) == ([], "next week", TENTH)
    assert "2027-02-10" in field.accessibleDescription()
    field.selectAll()
    QTest.keyClicks(field, "2027-03-01")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert told == [date(2027, 3, 1)]
    assert not field.accessibleDescription()


def test_a_day_is_picked_from_the_calendar_by_keys(field: DateField, qtbot: QtBot) -> None:
    told: list[date | None] = []
    field.show_date(TENTH)
    field.chosen.connect(told.append)
    field.show()
    QTest.keyClick(field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    calendar = field._calendar
    assert calendar is not None
    assert calendar.isVisible()
    calendar.activated.emit(calendar.selectedDate().addDays(1))
    assert told == [date(2027, 2, 11)]
    assert not calendar.isVisible()
