"""Proposals: clauses at the left, all that is proposed on the chosen one at the right, stances by keys."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.desk.clearance import clear, deliver
from cwgdesk.desk.forgetting import Forgettable, known_ids
from cwgdesk.desk.positions import Stance, positions, record_position
from cwgdesk.desk.proposals.amendments import Outcome, Symbol, amendment, remove_amendment
from cwgdesk.desk.proposals.their_proposals import their_proposal, their_proposals
from cwgdesk.overviews.proposals.side_by_side import Proposed
from cwgdesk.ui.desk.forget_dialog import ForgetDialog
from cwgdesk.ui.proposals.new_proposal import NewProposalDialog, OnClause
from cwgdesk.ui.proposals.view import ProposalsView
from tests.ui.proposals.conftest import SG


def opened(qtbot, desk, settle) -> ProposalsView:
    view = ProposalsView(desk)
    qtbot.addWidget(view)
    view.resize(1100, 700)
    view.show()
    settle()
    return view


def titles(view: ProposalsView) -> list[str]:
    return [card.title for card in view.list.cards_model.cards]


def names(view: ProposalsView) -> list[str]:
    return [card.proposed.name for card in view.panel.cards]


def focused(view: ProposalsView) -> Proposed:
    found = view.panel.focused()
    assert found is not None, "no proposal has the focus"
    return found


def go_to(view: ProposalsView, path: str) -> None:
    key = next(row.key for row in view.rows if row.path == path)
    view.list.show_cards(view.list.cards_model.cards, key)


def test_a_desk_without_proposals_offers_one(qtbot, desk, settle, seeded) -> None:
    remove_amendment(seeded.ws, seeded.amendment)
    view = opened(qtbot, desk, settle)
    assert view.pages.currentIndex() == 0
    assert view.empty.isVisible()


def test_clauses_are_told_apart_and_the_chosen_one_is_shown(qtbot, desk, settle, four) -> None:
    view = opened(qtbot, desk, settle)
    assert [title.split(" · ")[0] for title in titles(view)] == ["1", "3", "12"]
    go_to(view, f"{SG} 12")
    assert names(view) == ["Republic of Example", "Egypt", "Kenya", "Brazil"]
    assert "twice a year" in view.panel.cards[2].redline.toPlainText()
    assert view.panel.together is not None
    assert view.panel.together.merged.toPlainText().startswith("as a priority, to report")
    badges = [card.badge for card in view.list.cards_model.cards]
    assert badges[2].startswith("1 collision")


def test_a_letter_or_a_digit_says_what_we_think_of_the_proposal_with_the_focus(
    qtbot, desk, settle, four, seeded
) -> None:
    view = opened(qtbot, desk, settle)
    go_to(view, f"{SG} 12")
    view.list.opened.emit(view.list.current())
    assert focused(view).name == "Egypt"  # the first of theirs
    qtbot.keyClick(view.window().focusWidget(), Qt.Key.Key_Down)
    assert focused(view).id == four.kenya
    view.take(Stance.SUPPORT)
    settle()
    (row,) = [one for one in positions(seeded.ws) if one.position.proposal_id == four.kenya]
    assert (row.position.stance, row.position.session_id) == (Stance.SUPPORT, seeded.session)
    assert row.about == f"Kenya on {SG} 12, MOD"
    assert focused(view).id == four.kenya  # the focus stays where one works
    assert view.panel.cards[2].our_stance.value() is Stance.SUPPORT
    view.take(Stance.CONCERN)
    settle()
    stances = [one.position.stance for one in positions(seeded.ws) if one.position.proposal_id == four.kenya]
    assert stances == [Stance.CONCERN]  # one position, changed
    acts = {act.id: act for act in view.actions()}
    assert (acts["proposals.support"].keys, acts["proposals.support"].more_keys) == ("1", ("S",))
    assert (acts["proposals.oppose"].keys, acts["proposals.oppose"].more_keys) == ("6", ("O",))


def test_our_own_proposals_have_no_stance(qtbot, desk, settle, four, seeded) -> None:
    view = opened(qtbot, desk, settle)
    go_to(view, f"{SG} 12")
    view.panel.cards[0].redline.setFocus()
    before = len(positions(seeded.ws))
    view.take(Stance.SUPPORT)
    settle()
    assert len(positions(seeded.ws)) == before


def test_filters_by_clause_delegation_and_kind(qtbot, desk, settle, four) -> None:
    view = opened(qtbot, desk, settle)
    view.source.choose("Kenya")
    view.source.chosen.emit("Kenya")
    assert (len(titles(view)), names(view)) == (1, ["Kenya"])
    view.source.choose("")
    view.kind.choose(Symbol.SUP)
    view.kind.chosen.emit(Symbol.SUP)
    assert names(view) == ["Peru"]
    view.kind.choose(None)
    view.clause.setText("General 12")
    assert [title.split(" · ")[0] for title in titles(view)] == ["12"]
    view.clause.setText("no such clause")
    assert titles(view) == []
    assert not view.panel.isVisible()


def test_outcomes_and_confirmations_are_changes(qtbot, desk, settle, four, seeded) -> None:
    view = opened(qtbot, desk, settle)
    go_to(view, f"{SG} 12")
    view.panel.outcome.emit(four.ours, Outcome.MERGED)
    settle()
    assert amendment(seeded.ws, four.ours).outcome is Outcome.MERGED
    assert seeded.ws.undoable()[0] is ChangeLabel.RECORD_OUTCOME
    go_to(view, f"{SG} 3")
    settle()
    peru = view.panel.cards[-1]
    assert peru.proposed.name == "Peru"
    assert peru.confirm.isVisible()
    peru.confirm.click()
    settle()
    assert their_proposal(seeded.ws, peru.proposed.id).sure
    assert not view.panel.cards[-1].confirm.isVisible()


def test_one_is_kept_by_hand_shown_and_removed(qtbot, desk, settle, four, seeded) -> None:
    view = opened(qtbot, desk, settle)
    went: list[str] = []
    desk.goto_view.connect(went.append)
    text = view.rows[-1].base
    dialog = NewProposalDialog(view, OnClause(four.clause, f"{SG} 12", text), ["Egypt"], seeded.session)
    dialog.name.setText("Chile")
    dialog.words.setPlainText(text.replace("annually", "monthly"))
    view.keep(dialog)
    settle()
    assert focused(view).name == "Chile"
    assert went == ["proposals"]
    view.remove()
    settle()
    assert "Chile" not in {row.proposal.holder_name for row in their_proposals(seeded.ws)}
    assert "Chile" not in names(view)


def test_one_of_others_is_forgotten_and_ours_is_not(qtbot, desk, settle, four, seeded) -> None:
    view = opened(qtbot, desk, settle)
    view.show_thing(seeded.amendment)
    settle()
    assert not view.can_forget()
    view.show_thing(four.brazil)
    settle()
    assert view.can_forget()
    view.forget()
    settle()
    (dialog,) = view.window().findChildren(ForgetDialog)
    assert dialog.named.text() == "Brazil, MOD"
    dialog.go.click()
    settle()
    assert four.brazil not in known_ids(desk.workspace, Forgettable.PROPOSAL)
    assert "Brazil" not in names(view)


def test_a_hit_of_the_search_is_shown_whatever_the_filters(qtbot, desk, settle, four) -> None:
    view = opened(qtbot, desk, settle)
    view.clause.setText("no such clause")
    view.show_thing(four.brazil)
    settle()
    assert focused(view).id == four.brazil


def test_nothing_is_read_while_others_see_the_screen(qtbot, desk, settle, four) -> None:
    desk.projecting = True
    view = opened(qtbot, desk, settle)
    assert view.rows == []
    desk.projecting = False


def test_the_table_is_exported(qtbot, desk, settle, four, tmp_path: Path, monkeypatch) -> None:
    view = opened(qtbot, desk, settle)
    said: list[str] = []
    desk.did.connect(said.append)
    path = tmp_path / "table"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    view.export()
    qtbot.waitUntil(lambda: bool(said))
    assert said == ["table.docx is written."]
    assert path.with_suffix(".docx").read_bytes().startswith(b"PK")


def test_the_clause_opens_in_the_reader(qtbot, desk, settle, four, seeded) -> None:
    view = opened(qtbot, desk, settle)
    went: list[object] = []
    desk.goto_clause.connect(lambda *where: went.append(where))
    go_to(view, f"{SG} 12")
    view.open_clause()
    assert went == [(seeded.resolution, four.clause)]


def test_a_choice_that_is_refused_is_taken_back(qtbot, desk, settle, four, seeded) -> None:
    held = record_position(
        seeded.ws, proposal_id=four.kenya, statement="We agree.", stance=Stance.SUPPORT,
        session_id=seeded.session,
    )  # fmt: skip
    clear(seeded.ws, held, "DG")
    deliver(seeded.ws, held)
    view = opened(qtbot, desk, settle)
    go_to(view, f"{SG} 12")
    refused: list[object] = []
    desk.store.failed.disconnect()  # the fixture takes each failure for a fault
    desk.store.failed.connect(refused.append)
    choice = view.panel.cards[2].our_stance
    assert choice.itemText(0) == "Support"  # “No position yet” is gone
    choice.choose(Stance.OPPOSE)
    choice.activated.emit(choice.currentIndex())
    settle()
    assert len(refused) == 1
    assert view.panel.cards[2].our_stance.value() is Stance.SUPPORT
