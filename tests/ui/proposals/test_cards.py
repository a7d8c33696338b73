"""The clause's proposals one below the other: what is said of each, and what they ask for."""

import pytest

from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.desk.positions import Stance, take_stance
from cwgdesk.desk.proposals.amendments import Outcome
from cwgdesk.overviews.proposals.side_by_side import side_by_side
from cwgdesk.texts.library import Clause
from cwgdesk.ui.kit.pieces import FIRST, LAST
from cwgdesk.ui.proposals.cards import SideBySide


def words_of(widget) -> list[str]:
    from PySide6.QtWidgets import QLabel

    told = [one.text().replace(FIRST, "").replace(LAST, "") for one in widget.findChildren(QLabel)]
    return [text for text in told if text]


@pytest.fixture
def panel(qtbot, qapp, seeded, four) -> SideBySide:
    made = SideBySide()
    qtbot.addWidget(made)
    (row,) = side_by_side(seeded.ws, clause_id=four.clause)
    made.show_clause(row, list(row.proposals), may_write=True)
    made.show()
    qtbot.wait(10)
    return made


def test_each_says_who_what_why_and_what_is_for_us_only(panel) -> None:
    ours, egypt, _, brazil = panel.cards
    assert words_of(ours)[:2] == ["Republic of Example, MOD", "Our proposal"]
    assert "Reasons: Too often." in words_of(egypt)
    assert "Will insist." in words_of(brazil)
    assert not ours.our_stance.isVisible()
    assert egypt.our_stance.accessibleName() == "Our position on the proposal of Egypt"


def test_what_comes_of_them_together(panel) -> None:
    told = words_of(panel.together)
    assert told[0] == "The same words: Republic of Example, Egypt"
    assert told[1] == (
        "Collision on “annually”: Republic of Example, Egypt: every second year; Kenya: twice a year"
    )
    assert panel.together.merged.accessibleName() == "Merged reading"


def test_choices_ask_for_a_stance_and_an_outcome(panel, four) -> None:
    asked: list[object] = []
    panel.stance.connect(lambda *what: asked.append(what))
    panel.outcome.connect(lambda *what: asked.append(what))
    kenya = panel.cards[2]
    kenya.our_stance.choose(Stance.OPPOSE)
    kenya.our_stance.activated.emit(kenya.our_stance.currentIndex())
    kenya.result.choose(Outcome.REFUSED)
    kenya.result.activated.emit(kenya.result.currentIndex())
    kenya.our_stance.choose(None)
    kenya.our_stance.activated.emit(0)  # “No position yet” is no stance
    assert asked == [(four.kenya, Stance.OPPOSE), (four.kenya, Outcome.REFUSED)]


def test_what_was_made_on_other_words_says_so(qtbot, qapp, seeded, four) -> None:
    with seeded.ws.change(ChangeLabel.CORRECT_CLAUSE, "12") as change:
        clause = change.orm.get_one(Clause, four.clause)
        clause.text = clause.text.replace("annually", "weekly")
    made = SideBySide()
    qtbot.addWidget(made)
    (row,) = side_by_side(seeded.ws, clause_id=four.clause)
    made.show_clause(row, list(row.proposals), may_write=False)
    assert any("shown as it came" in text for text in words_of(made.cards[1]))
    assert any("redone on the present ones" in text for text in words_of(made.cards[3]))
    assert not made.cards[1].our_stance.isEnabled()


def test_arrows_go_from_the_text_to_the_last_and_no_further(panel, qtbot) -> None:
    panel.base.setFocus()
    names: list[str] = []
    for _ in range(7):
        panel.window().focusWidget().stepped.emit(1)
        spoken = panel.window().focusWidget().accessibleName()
        names.append(spoken.replace("\u2068", "").replace("\u2069", ""))
    assert names == [
        "Republic of Example, MOD", "Egypt, MOD", "Kenya, MOD", "Brazil, MOD", *["Merged reading"] * 3
    ]  # fmt: skip


def test_what_is_shown_already_stays_and_what_changed_is_shown_anew(panel, seeded, four) -> None:
    before = list(panel.cards)
    (row,) = side_by_side(seeded.ws, clause_id=four.clause)
    panel.show_clause(row, list(row.proposals), may_write=True)
    assert panel.cards == before
    take_stance(seeded.ws, four.kenya, Stance.STUDY, None)
    (row,) = side_by_side(seeded.ws, clause_id=four.clause)
    panel.show_clause(row, list(row.proposals), may_write=True)
    assert panel.cards[2] is not before[2]
    assert panel.cards[2].our_stance.value() is Stance.STUDY
