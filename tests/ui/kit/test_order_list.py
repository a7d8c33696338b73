"""A list that the user puts in order, with Alt and the arrows; on choice with ticks."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from cwgdesk.ui.kit.order_list import Entry, OrderList

ENTRIES = [
    Entry("head", "Cover", fixed=True),
    Entry("views", "Views", tick=True),
    Entry("proposals", "Proposals", tick=False, faint=True),
    Entry("annex", "Annex", tip="Good practices", tick=True),
]


@pytest.fixture
def sections(qtbot) -> OrderList:
    made = OrderList("Sections")
    qtbot.addWidget(made)
    made.show_entries(ENTRIES, select="views")
    made.show()
    return made


@pytest.fixture
def orders(sections) -> list[list[str]]:
    told: list[list[str]] = []
    sections.ordered.connect(told.append)
    return told


def test_alt_and_an_arrow_move_the_entry(sections, orders) -> None:
    QTest.keyClick(sections, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert orders == [["proposals", "views", "annex"]]
    assert sections.current() == "views"
    sections.move_by(1)
    assert sections.ids() == ["proposals", "annex", "views"]
    sections.move_by(1)  # there is nothing below
    assert len(orders) == 2


def test_nothing_moves_past_what_is_fixed(sections, orders) -> None:
    sections.move_by(-1)
    assert not orders
    assert sections.ids() == ["views", "proposals", "annex"]


def test_ticks_are_told_in_order(sections) -> None:
    told: list[list[str]] = []
    sections.ticked.connect(told.append)
    assert sections.ticked_ids() == ["views", "annex"]
    QTest.keyClick(sections, Qt.Key.Key_Down)
    QTest.keyClick(sections, Qt.Key.Key_Space)
    assert told == [["views", "proposals", "annex"]]


def test_the_place_is_kept_and_another_one_told(sections) -> None:
    picked: list[object] = []
    sections.picked.connect(picked.append)
    sections.show_entries(list(reversed(ENTRIES)))
    assert (sections.current(), picked) == ("views", [])
    sections.show_entries(ENTRIES[2:])
    assert picked == ["proposals"]


def test_it_is_as_high_as_its_entries_within_reason(sections) -> None:
    few = sections.sizeHint().height()
    sections.show_entries([Entry(at, f"Section {at}") for at in range(6)])
    some = sections.sizeHint().height()
    sections.show_entries([Entry(at, f"Section {at}") for at in range(90)])
    assert few < some < sections.sizeHint().height() < 3 * some
