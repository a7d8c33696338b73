"""Search: rooms, names of hits, opening, and what is hidden from others."""

import pytest
from PySide6.QtCore import Qt

from cwgdesk.desk.annotations import annotate
from cwgdesk.texts.library import remove_document
from cwgdesk.ui.search.view import SearchView
from tests.ui.seeded import SECRET


@pytest.fixture
def view(qtbot, desk, settle) -> SearchView:
    made = SearchView(desk)
    qtbot.addWidget(made)
    made.show()
    settle()
    return made


def ask(view: SearchView, settle, words: str) -> set[str]:
    view.line.setText(words)
    view._pause.stop()
    view.load()
    settle()
    return {hit.room for hit in view.hits}


def test_hits_come_from_every_room(view, settle, seeded) -> None:
    annotate(seeded.ws, seeded.clause("recalling a)"), "ask about telemedicine")
    assert ask(view, settle, "telemedicine") == {"notes", "practices"}
    headings = [card.title for card in view.list.cards_model.cards if card.heading]
    assert headings == ["Notes (1)", "Practices (1)"]


def test_a_room_switched_off_is_not_searched(view, settle) -> None:
    view.rooms["texts"].setChecked(False)
    assert "texts" not in ask(view, settle, "forum")


def test_a_hit_in_a_text_opens_the_reader(qtbot, view, settle, seeded) -> None:
    gone: list[tuple[object, object]] = []
    view.desk.goto_clause.connect(lambda document, clause: gone.append((document, clause)))
    ask(view, settle, "multistakeholder process")
    qtbot.keyClick(view.line, Qt.Key.Key_Return)
    assert gone == [(view.hits[0].document_id, view.hits[0].clause_id)]


def test_a_position_is_found_by_its_rationale_and_opens_in_the_register(view, settle, seeded) -> None:
    gone: list[tuple[str, object]] = []
    view.desk.goto_thing.connect(lambda name, noun_id: gone.append((name, noun_id)))
    assert ask(view, settle, SECRET) == {"positions"}
    assert view.hits[0].confidential
    view.open_hit(0)
    assert gone == [("positions", seeded.position)]


def test_nothing_confidential_is_found_while_others_see_the_screen(view, settle, desk) -> None:
    desk.set_projecting(True)
    assert ask(view, settle, SECRET) == set()
    assert not view.rooms["positions"].isVisible()
    assert not view.rooms["notes"].isVisible()


def test_removed_documents_are_not_found(view, settle, seeded) -> None:
    assert "texts" in ask(view, settle, "forum")
    for document_id in (seeded.resolution, seeded.report):
        remove_document(seeded.ws, document_id)
    assert "texts" not in ask(view, settle, "forum")


def test_nothing_found_says_so(view, settle) -> None:
    ask(view, settle, "zzzzz")
    assert view.pages.currentIndex() == 1
    ask(view, settle, "")
    assert view.pages.currentIndex() == 0


def test_all_rooms_are_offered_only_where_one_is_off(view, settle) -> None:
    ask(view, settle, "xylophone")
    assert view.nothing.main.isHidden()
    view.rooms["texts"].setChecked(False)
    ask(view, settle, "xylophone")
    assert not view.nothing.main.isHidden()
