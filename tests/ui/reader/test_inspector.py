"""Beside the text: the clause's card, and in tabs what is on the desk for it."""

import pytest
from PySide6.QtWidgets import QPushButton

from cwgdesk.desk.annotations import annotate
from cwgdesk.desk.positions import Stance, record_position
from cwgdesk.desk.proposals.amendments import Symbol
from cwgdesk.desk.proposals.their_proposals import keep_proposal
from cwgdesk.ui.reader.inspector import AMENDMENT, MORE, NOTES, POSITION, Inspector

SG = "resolves to instruct the Secretary-General"


@pytest.fixture
def inspector(qtbot, desk) -> Inspector:
    made = Inspector(desk)
    qtbot.addWidget(made)
    made.resize(420, 700)
    made.show()
    return made


def tabs(inspector: Inspector) -> list[str]:
    return [inspector.tabs.tabText(at) for at in range(inspector.tabs.count())]


def test_the_card_names_the_clause_and_the_tabs_count_what_is_on_it(inspector, seeded, settle) -> None:
    inspector.show_clause(seeded.clause(f"{SG} 1"), at_once=True)
    settle()
    assert inspector.title.text().strip("\u2068\u2069") == f"{SG} 1"
    assert "Council Resolution 1334" in inspector.facts.text()
    assert tabs(inspector) == ["Notes", "Position 1", "Amendment 1", "More"]
    annotate(seeded.ws, seeded.clause(f"{SG} 1"), "Ask the capital")
    inspector.refresh()
    settle()
    assert tabs(inspector)[NOTES] == "Notes 1"


def test_what_we_think_of_anothers_proposal_is_not_taken_for_our_position(inspector, seeded, settle) -> None:
    clause = seeded.clause(f"{SG} 2")
    ours = record_position(seeded.ws, clause_id=clause, stance=Stance.SUPPORT)
    theirs = keep_proposal(seeded.ws, clause, Symbol.SUP, "Kenya")
    on_theirs = record_position(seeded.ws, proposal_id=theirs, stance=Stance.OPPOSE)
    inspector.show_clause(clause, at_once=True)
    settle()
    panel = inspector.position
    assert panel.which.value() == ours
    told = [panel.which.itemText(at).replace("\u2068", "").replace("\u2069", "") for at in range(2)]
    assert told == ["Our delegation: Support", f"Our delegation: Oppose – Kenya on {SG} 2, SUP"]
    panel.choose(on_theirs)
    inspector.refresh()
    settle()
    assert panel.which.value() == on_theirs


def test_walking_quickly_reads_only_where_one_stops(qtbot, inspector, seeded) -> None:
    read: list[str] = []
    inspector.shown.connect(lambda detail: read.append(detail.clause.path))
    for number in range(1, 6):
        inspector.show_clause(seeded.clause(f"{SG} {number}"))
    qtbot.waitUntil(lambda: bool(read))
    assert read == [f"{SG} 5"]


def test_a_practice_on_the_clause_is_one_click_away(inspector, seeded, settle, desk) -> None:
    went: list[object] = []
    desk.goto_thing.connect(lambda view, noun_id: went.append((view, noun_id)))
    inspector.show_clause(seeded.clause("encourages the Member States 1"), at_once=True)
    settle()
    inspector.open_tab(MORE)
    link = next(b for b in inspector.more.findChildren(QPushButton) if b.text() == "e-Health Kivu")
    link.click()
    assert went == [("practices", seeded.practice)]


def test_what_a_button_asks_for_is_passed_on(inspector, seeded, settle) -> None:
    wanted: list[object] = []
    inspector.wanted.connect(wanted.append)
    inspector.show_clause(seeded.clause(f"{SG} 2"), at_once=True)
    settle()
    inspector.open_tab(POSITION)
    offer = next(b for b in inspector.position.findChildren(QPushButton) if b.text().endswith("(P)"))
    assert offer.isVisible()
    offer.click()
    assert wanted == ["position"]


def test_with_others_looking_on_notes_and_positions_are_gone(inspector, seeded, settle, desk) -> None:
    inspector.show_clause(seeded.clause(f"{SG} 1"), at_once=True)
    settle()
    inspector.open_tab(NOTES)
    desk.set_projecting(True)
    settle()
    shown = [at for at in range(4) if inspector.tabs.isTabVisible(at)]
    assert shown == [AMENDMENT, MORE]
    assert inspector.tabs.currentIndex() == AMENDMENT
    assert inspector.more.history.text() == ""
    inspector.set_private(False)
    assert inspector.tabs.isTabVisible(NOTES)
