"""The notes on a clause: a field for the next one, the ones there are, none of them public."""

from uuid import UUID

import pytest

from cwgdesk.desk.annotations import AnnotationKind, annotate, annotations
from cwgdesk.overviews.clause import read_detail
from cwgdesk.ui.reader.notes_panel import NotesPanel, kinds

SG = "resolves to instruct the Secretary-General"


@pytest.fixture
def clause(seeded) -> UUID:
    return seeded.clause(f"{SG} 3")


@pytest.fixture
def panel(qtbot, desk, seeded, clause: UUID) -> NotesPanel:
    made = NotesPanel(desk)
    qtbot.addWidget(made)
    made.show()
    made.show_detail(read_detail(seeded.ws, clause))
    return made


def notes(panel: NotesPanel) -> list[str]:
    return [card.text.text() for card in panel._cards.values()]


def test_a_note_is_typed_and_kept_with_what_it_is_for(
    panel: NotesPanel, seeded, settle, clause: UUID
) -> None:
    panel.kind.choose(AnnotationKind.QUESTION)
    panel.kind.chosen.emit(AnnotationKind.QUESTION)
    panel.new.setPlainText("How?")
    panel.new.commit()
    settle()
    (row,) = annotations(seeded.ws, clause_id=clause)
    assert (row.note.text, row.note.kind, row.note.author) == (
        "How?",
        AnnotationKind.QUESTION,
        "Ms A. Delegate",
    )
    panel.show_detail(read_detail(seeded.ws, clause))
    assert notes(panel) == ["How?"]
    assert panel.new.text() == ""


def test_the_words_that_a_note_will_stand_on_are_quoted(panel: NotesPanel, seeded, clause: UUID) -> None:
    text = read_detail(seeded.ws, clause).clause.text
    panel.aim((0, 9))
    assert panel.quote.text() == f"On: “{text[:9]}”"
    assert panel.quote.isVisible()
    panel.aim(None)
    assert not panel.quote.isVisible()


def test_a_note_is_edited_in_place_and_removed(panel: NotesPanel, seeded, settle, clause: UUID, desk) -> None:
    said: list[str] = []
    desk.did.connect(said.append)
    annotate(seeded.ws, clause, "First")
    panel.show_detail(read_detail(seeded.ws, clause))
    (card,) = panel._cards.values()
    card.text.setPlainText("Second")
    card.text.commit()
    settle()
    assert annotations(seeded.ws, clause_id=clause)[0].note.text == "Second"
    card._remove()
    settle()
    panel.show_detail(read_detail(seeded.ws, clause))
    assert (notes(panel), said) == ([], ["Note removed"])


def test_another_clause_shows_its_own_notes(panel: NotesPanel, seeded, clause: UUID) -> None:
    annotate(seeded.ws, clause, "Here")
    panel.show_detail(read_detail(seeded.ws, clause))
    panel.show_detail(read_detail(seeded.ws, seeded.clause(f"{SG} 4")))
    assert notes(panel) == []


def test_every_kind_of_note_can_be_chosen() -> None:
    assert [kind for kind, _word in kinds()] == list(AnnotationKind)
