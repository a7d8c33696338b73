"""Who is asked to do what: the addressees, and beside them what each of them is asked for."""

from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.texts.library import Clause
from cwgdesk.ui.search.who_is_asked import WhoIsAsked

ASKED = (
    ("resolves to instruct the Secretary-General 1", "Secretary-General", "instructs"),
    ("resolves to instruct the Secretary-General 2", "Secretary-General", "instructs"),
    ("encourages the Member States 1", "Member States", "encourages"),
)


@pytest.fixture
def clauses(seeded) -> list[UUID]:
    """Three clauses of which it is known whom they ask."""
    ids = [seeded.clause(path) for path, _who, _verb in ASKED]
    with seeded.ws.change(ChangeLabel.CORRECT_CLAUSE, "") as change:
        for clause_id, (_path, who, verb) in zip(ids, ASKED, strict=True):
            clause = change.orm.get_one(Clause, clause_id)
            clause.addressee, clause.verb = who, verb
    return ids


@pytest.fixture
def view(qtbot, desk, settle, clauses) -> WhoIsAsked:
    made = WhoIsAsked(desk)
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show()
    made.load()
    settle()
    return made


def titles(listed) -> list[str]:
    return [card.title.strip("\u2068\u2069") for card in listed.cards_model.cards]


def test_addressees_stand_beside_what_they_are_asked(view: WhoIsAsked) -> None:
    assert titles(view.addressees) == ["All of these", "Secretary-General", "Member States"]
    assert titles(view.list) == ["Council Resolution 1334", *(path for path, _who, _verb in ASKED)]
    assert view.count.text().startswith("3 ")


def test_an_acronym_and_a_verb_are_enough_to_find_them(view: WhoIsAsked) -> None:
    view.line.setText("everything that instructs the SG")
    assert titles(view.addressees) == ["Secretary-General"]
    assert view.count.text().startswith("2 ")
    view.line.clear()
    view.verb.choose("encourages")
    view.verb.chosen.emit("encourages")
    assert titles(view.list)[1:] == ["encourages the Member States 1"]


def test_enter_on_a_clause_opens_it(view: WhoIsAsked, desk, clauses) -> None:
    went: list[object] = []
    desk.goto_clause.connect(lambda _document, clause: went.append(clause))
    QTest.keyClick(view.list, Qt.Key.Key_Down)
    QTest.keyClick(view.list, Qt.Key.Key_Return)
    view.open_at(2)
    assert went == [clauses[1], clauses[2]]


def test_without_a_resolution_it_says_what_to_do(qtbot, desk, settle) -> None:
    view = WhoIsAsked(desk)
    qtbot.addWidget(view)
    view.show()
    settle()
    assert view.pages.currentIndex() == 0
