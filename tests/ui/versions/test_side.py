"""Beside the comparison: the life of the chosen clause, and what became of what stood on it."""

from uuid import UUID, uuid4

import pytest

from cwgdesk.core.spans import Span
from cwgdesk.overviews.versions import Compared, Standing, Thing, Two, compare_two
from cwgdesk.texts.library import document
from cwgdesk.texts.structure.found import ClauseKind, FoundClause
from cwgdesk.texts.versions.pairs import PairStatus
from cwgdesk.ui.versions.side import CarriedPanel, ClausePanel

SAME = "to report annually to the Council on the progress that was made;"
NEW = "to prepare the overall review of the year 2030 with all stakeholders."


def clause(path: str, text: str) -> FoundClause:
    return FoundClause(uuid4(), ClauseKind.OPERATIVE, path, text, Span(0, 0, len(text)))


@pytest.fixture
def compared(seeded) -> Compared:
    """An older text and a newer one that has a clause more."""
    old, new = document(seeded.ws, seeded.report), document(seeded.ws, seeded.resolution)
    older = (clause("resolves 1", SAME),)
    newer = (clause("resolves 1", SAME), clause("resolves 2", NEW))
    return compare_two(Two(old, new, older, newer, (old, new), (older, newer)))


@pytest.fixture
def panel(qtbot, desk) -> ClausePanel:
    made = ClausePanel()
    qtbot.addWidget(made)
    made.show()
    return made


def row(compared: Compared, status: PairStatus):
    return next(each for each in compared.rows if each.status is status)


def test_a_clause_is_opened_on_either_side(panel: ClausePanel, compared: Compared, seeded) -> None:
    went: list[UUID] = []
    panel.opened.connect(lambda text, _clause: went.append(text))
    panel.show_row(row(compared, PairStatus.UNCHANGED), compared)
    assert panel.heading.text().strip("\u2068\u2069") == "resolves 1"
    panel.newer.click()
    panel.older.click()
    assert went == [seeded.resolution, seeded.report]


def test_a_new_clause_has_no_older_side_and_is_opened_all_the_same(panel, compared, seeded) -> None:
    went: list[UUID] = []
    panel.opened.connect(lambda text, _clause: went.append(text))
    panel.show_row(row(compared, PairStatus.ADDED), compared)
    assert not panel.older.isEnabled()
    panel.open(older=True)
    assert went == [seeded.resolution]


def test_the_life_of_a_clause_is_told_and_opened(panel: ClausePanel, compared: Compared, seeded) -> None:
    went: list[UUID] = []
    panel.opened.connect(lambda text, _clause: went.append(text))
    panel.show_row(row(compared, PairStatus.UNCHANGED), compared)
    cards = panel.life.cards_model.cards
    assert [card.title for card in cards] == ["Progress report 39/22", "Council Resolution 1334"]
    assert cards[0].badge == "First in this version"
    panel.life.opened.emit(0)
    assert went == [seeded.report]
    panel.show_row(None, None)
    assert not panel.older.isEnabled()


@pytest.fixture
def carried(qtbot, desk) -> CarriedPanel:
    made = CarriedPanel()
    qtbot.addWidget(made)
    made.show()
    return made


def thing(words: str) -> Thing:
    return Thing(uuid4(), "note", words, "resolves 1", "to report annually", uuid4(), uuid4())


MOVED, LOST = thing("Ask the capital"), thing("No longer there")


def test_what_waits_is_carried_with_one_click(qtbot, carried: CarriedPanel) -> None:
    carried.show_standing(Standing(3, 0))
    assert carried.button.text() == "Carry 3 note(s) over"
    assert carried.said.text() == "3 thing(s) on the older version still."
    with qtbot.waitSignal(carried.carry):
        carried.button.click()
    carried.show_standing(Standing(0, 0))
    assert not carried.button.isVisible()
    assert carried.said.text() == "Nothing on the desk stands on the older version."


def test_what_moved_is_looked_at_then_confirmed_or_left(carried: CarriedPanel) -> None:
    told: list[object] = []
    carried.counted.connect(told.append)
    carried.confirmed.connect(lambda anchor: told.append(("confirmed", anchor)))
    carried.left.connect(lambda anchor: told.append(("left", anchor)))
    carried.opened.connect(lambda document_id, _clause: told.append(("opened", document_id)))
    carried.show_standing(Standing(0, 2, (MOVED,), (LOST,)))
    assert carried.chosen() == MOVED
    assert carried.chosen_moved()
    assert carried.quote.text() == "It stands now on: “to report annually”"
    for press in (carried.confirm, carried.leave, carried.look):
        press.click()
    assert told == [
        1,
        ("confirmed", MOVED.anchor_id),
        ("left", MOVED.anchor_id),
        ("opened", MOVED.document_id),
    ]


def test_what_was_lost_is_kept_and_only_looked_at(carried: CarriedPanel) -> None:
    carried.show_standing(Standing(0, 2, (MOVED,), (LOST,)))
    carried.list.show_cards(carried.list.cards_model.cards, LOST.anchor_id)
    assert carried.chosen() == LOST
    assert not carried.chosen_moved()
    assert carried.look.isVisible()
    assert not carried.confirm.isVisible()
    assert carried.quote.text() == "It stood on: “to report annually”"
