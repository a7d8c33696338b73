"""A proposal of others by hand: on the chosen clause, or on one that is typed."""

import pytest

from cwgdesk.core.errors import UserError
from cwgdesk.desk.holders import Holder
from cwgdesk.desk.proposals.amendments import Symbol
from cwgdesk.desk.proposals.their_proposals import their_proposal
from cwgdesk.texts.library import clause
from cwgdesk.ui.proposals.new_proposal import NewProposalDialog, OnClause
from tests.ui.proposals.conftest import SG


@pytest.fixture
def on(seeded) -> OnClause:
    found = clause(seeded.ws, seeded.clause(f"{SG} 12"))
    return OnClause(found.id, found.path, found.text)


def opened(qtbot, on, seeded) -> NewProposalDialog:
    dialog = NewProposalDialog(None, on, ["Egypt"], seeded.session)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_it_begins_with_the_words_of_the_clause(qtbot, seeded, on) -> None:
    dialog = opened(qtbot, on, seeded)
    assert (dialog.clause.text(), dialog.words.toPlainText()) == (on.path, on.text)
    dialog.accept()
    assert dialog.trouble.isVisible()
    assert dialog.isVisible()
    dialog.name.setText("CEPT")
    dialog.holder.choose(Holder.REGIONAL_GROUP)
    dialog.words.setPlainText("to report;")
    dialog.reasons.setPlainText("Short.")
    dialog.accept()
    assert not dialog.isVisible()
    kept = their_proposal(seeded.ws, dialog.keep(seeded.ws))
    assert (kept.holder, kept.holder_name) == (Holder.REGIONAL_GROUP, "CEPT")
    assert (kept.symbol, kept.new_text, kept.base_text) == (Symbol.MOD, "to report;", on.text)
    assert (kept.reasons, kept.session_id) == ("Short.", seeded.session)


def test_fields_follow_the_symbol(qtbot, seeded, on) -> None:
    dialog = opened(qtbot, on, seeded)
    dialog.name.setText("Egypt")
    for symbol, words, labelled in (
        (Symbol.ADD, "", True), (Symbol.SUP, "", False), (Symbol.NOC, "", False), (Symbol.MOD, on.text, False)
    ):  # fmt: skip
        dialog.symbol.choose(symbol)
        dialog.symbol.chosen.emit(symbol)
        assert dialog.label.isEnabled() is labelled
        assert dialog.words.toPlainText() == words
    dialog.symbol.choose(Symbol.SUP)
    kept = their_proposal(seeded.ws, dialog.keep(seeded.ws))
    assert kept.symbol is Symbol.SUP


def test_a_typed_clause_is_found_or_refused(qtbot, seeded) -> None:
    dialog = opened(qtbot, None, seeded)
    dialog.name.setText("Egypt")
    dialog.clause.setText("sg 5")
    dialog.words.setPlainText("to act;")
    kept = their_proposal(seeded.ws, dialog.keep(seeded.ws))
    assert kept.base_text == clause(seeded.ws, seeded.clause(f"{SG} 5")).text
    dialog.clause.setText("zzz 99 qqq")
    with pytest.raises(UserError, match="no clause"):
        dialog.keep(seeded.ws)
