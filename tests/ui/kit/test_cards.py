"""Cards one below the other: picked with arrows, opened with Enter, spoken as one sentence each."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest

from cwgdesk.ui.kit.cards import Card, CardList

CARDS = [
    Card("", "Geneva", heading=True),
    Card("a", "e-Health Kivu", "Telemedicine links twelve clinics", "Consent given", "good"),
    Card("b", "School wifi", "Every school has one"),
]


@pytest.fixture
def cards(qtbot) -> CardList:
    made = CardList("Practices")
    qtbot.addWidget(made)
    made.resize(300, 400)
    made.show()
    made.show_cards(CARDS)
    return made


def test_the_first_card_is_current_never_a_heading(cards) -> None:
    assert cards.current() == "a"
    cards.setCurrentIndex(cards.cards_model.index(0, 0))
    assert cards.current() is None


def test_arrows_pick_and_enter_opens(cards) -> None:
    picked, opened = [], []
    cards.picked.connect(picked.append)
    cards.opened.connect(opened.append)
    QTest.keyClick(cards, Qt.Key.Key_Down)
    QTest.keyClick(cards, Qt.Key.Key_Return)
    assert (picked[-1], opened) == ("b", ["b"])


def test_the_place_is_kept_when_the_cards_are_read_again(cards) -> None:
    cards.show_cards(CARDS, select="b")
    cards.show_cards([Card("new", "New"), *CARDS])
    assert cards.current() == "b"
    picked: list[object] = []
    cards.picked.connect(picked.append)
    cards.show_cards([])
    assert (cards.current(), picked[-1]) == (None, None)


def test_a_card_is_one_sentence_for_a_screen_reader(cards) -> None:
    model = cards.cards_model
    spoken = model.data(model.index(1, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "e-Health Kivu. Telemedicine links twelve clinics. Consent given"
    assert model.rowCount(QModelIndex()) == 3


def test_a_narrow_list_gives_the_detail_a_second_line(cards) -> None:
    index = cards.cards_model.index(1, 0)
    wide = cards.sizeHintForIndex(index).height()
    cards.resize(140, 400)
    assert cards.sizeHintForIndex(index).height() > wide
