"""Agreed language and who is asked: the other two kinds of search."""

import pytest

from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.texts.finder import HitKind
from cwgdesk.texts.library import Clause, remove_document
from cwgdesk.ui.search.view import SearchView

SG = "resolves to instruct the Secretary-General"


@pytest.fixture
def view(qtbot, desk, settle) -> SearchView:
    made = SearchView(desk)
    qtbot.addWidget(made)
    made.resize(1180, 700)
    made.show()
    settle()
    return made


def find(view: SearchView, settle, phrase: str) -> list[HitKind]:
    view.show_kind("language")
    view.language.line.setText(phrase)
    view.language.line.returnPressed.emit()
    settle()
    return [hit.kind for hit in view.language.hits]


def test_a_phrase_is_found_word_for_word_with_its_citation(view, settle, desk) -> None:
    assert find(view, settle, "multistakeholder consultation process") == [HitKind.EXACT] * 2
    cards = [card for card in view.language.list.cards_model.cards if not card.heading]
    assert "Council Resolution 1334, " + SG + " 2" in cards[0].title
    assert (cards[0].badge, cards[0].tone) == ("Word for word", "good")
    went: list[object] = []
    desk.goto_clause.connect(lambda _document, clause: went.append(clause))
    view.language.line.returnPressed.emit()
    assert went == [view.language.hits[0].clause.id]


def test_near_misses_are_pointed_out_in_words(view, settle) -> None:
    assert find(view, settle, "multi-stakeholder consultation process") == [HitKind.WRITTEN_OTHERWISE] * 2
    badge = view.language.list.cards_model.cards[1].badge
    assert badge == "Written otherwise there: “multistakeholder consultation process”"
    assert HitKind.NEAR in find(view, settle, "elaborated by multistakeholder consultation processes")
    near = next(h for h in view.language.hits if h.kind is HitKind.NEAR)
    said = view.language.what_differs("elaborated by multistakeholder consultation processes", near)
    assert "“through” instead of “by”" in said
    view.language.near.setChecked(False)
    settle()
    assert view.language.hits == ()


def test_a_removed_text_is_not_found_any_more(view, settle, desk, seeded) -> None:
    assert len(find(view, settle, "multistakeholder consultation process")) == 2
    remove_document(desk.workspace, seeded.report)
    settle()
    settle()
    assert [hit.document.id for hit in view.language.hits] == [seeded.resolution]


def test_the_copied_words_carry_their_reference(view, settle, qapp) -> None:
    find(view, settle, "multistakeholder consultation process")
    view.language.copy.click()
    settle()
    assert qapp.clipboard().text().endswith(f"[Council Resolution 1334, {SG} 2]")


def test_signs_that_nobody_sees_are_copied_so_that_they_are_seen(view, settle, qapp, desk, seeded) -> None:
    with desk.workspace.change(ChangeLabel.CORRECT_CLAUSE) as change:
        for each in change.orm.query(Clause):
            each.text = "dele\u200bgations " + each.text
    settle()
    find(view, settle, "multistakeholder consultation process")
    view.language.copy.click()
    settle()
    assert "dele⟨U+200B⟩gations" in qapp.clipboard().text()


def test_everything_that_instructs_somebody_is_one_filter_away(window, still) -> None:
    # The seeded clauses have no addressees; those of the sample were really read.
    search = window.view("search")
    search.begin("asked")
    still()
    shown = search.asked
    shown.line.setText("everything that instructs the SG")
    assert {one.addressee for one in shown.shown} == {"Secretary-General"}
    assert shown.shown[0].clause.path == f"{SG} 1"
    assert shown.list.cards_model.rowCount() == len(shown.shown) + 1  # and the name of the text
    shown.line.setText("")
    addressees = [card.title.strip("\u2068\u2069") for card in shown.addressees.cards_model.cards]
    assert addressees[:2] == ["All of these", "Secretary-General"]
    shown.addressees.show_cards(shown.addressees.cards_model.cards, "member states")
    assert {one.addressee for one in shown.shown} == {"Member States"}
    shown.list.opened.emit(0)
    still()
    assert window.view("reader").clause.id == shown.shown[0].clause.id
