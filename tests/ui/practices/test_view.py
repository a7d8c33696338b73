"""Good practices: cards, the form, the matrix that suggests and filters."""

from cwgdesk.desk.practices import practice, practices
from cwgdesk.ui.practices.view import PracticesView


def opened(qtbot, desk, settle) -> PracticesView:
    view = PracticesView(desk)
    qtbot.addWidget(view)
    view.resize(1100, 700)
    view.show()
    settle()
    return view


def titles(view: PracticesView) -> list[str]:
    return [card.title for card in view.list.cards_model.cards]


def test_a_cell_of_the_matrix_filters(qtbot, desk, settle) -> None:
    view = opened(qtbot, desk, settle)
    assert titles(view) == ["School wifi", "e-Health Kivu"]
    view.matrix.chosen.emit("C7 e-health", "3")
    assert titles(view) == ["e-Health Kivu"]
    view._filter("", "")
    assert len(titles(view)) == 2


def test_the_matrix_counts_practices(qtbot, desk, settle) -> None:
    view = opened(qtbot, desk, settle)
    assert view._counts()["C7 e-health", "9"] == 1
    assert view._counts()["C2", "4"] == 1


def test_goals_chosen_by_chip_and_by_the_matrix(qtbot, desk, settle, seeded) -> None:
    view = opened(qtbot, desk, settle)
    view.list.show_cards(view.list.cards_model.cards, seeded.practice)
    view.form.goals.chips["17"].click()
    settle()
    assert "17" in practice(seeded.ws, seeded.practice).sdgs
    missing = view.form._missing()
    view.form.take.click()
    settle()
    assert set(missing) <= set(practice(seeded.ws, seeded.practice).sdgs)
    assert view.form._missing() == []


def test_a_new_practice_wants_its_title(qtbot, desk, settle, seeded) -> None:
    view = opened(qtbot, desk, settle)
    view.new()
    settle()
    assert view.form.practice is not None
    assert view.form.practice.title == "New practice"
    field = view.form._lines["title"]
    assert field.selectedText() == "New practice"  # type: ignore[union-attr]
    field.setText("Maps of schools")
    field.commit()
    settle()
    assert "Maps of schools" in [p.title for p in practices(seeded.ws)]


def test_consent_and_words(qtbot, desk, settle, seeded) -> None:
    view = opened(qtbot, desk, settle)
    view.list.show_cards(view.list.cards_model.cards, seeded.practice)
    view.form.consent.click()
    settle()
    assert practice(seeded.ws, seeded.practice).consent is False
    view.form._lines["summary"].setPlainText("one two three")  # type: ignore[union-attr]
    assert view.form.words.text().startswith("3 ")
    view.form._lines["summary"].commit()


def test_unlink_keeps_the_practice(qtbot, desk, settle, seeded) -> None:
    view = opened(qtbot, desk, settle)
    view.list.show_cards(view.list.cards_model.cards, seeded.practice)
    assert view.go.isVisible()
    view._unlink()
    settle()
    assert practice(seeded.ws, seeded.practice).anchor_id is None
