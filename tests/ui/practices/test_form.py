"""The form of a practice: what is left goes into the store, the matrix proposes goals."""

import pytest

from cwgdesk.desk.practices import practice
from cwgdesk.ui.practices.form import PracticeForm


@pytest.fixture
def form(qtbot, desk, seeded) -> PracticeForm:
    made = PracticeForm(desk, "en")
    qtbot.addWidget(made)
    made.show()
    made.show_practice(practice(seeded.ws, seeded.practice))
    return made


def test_it_shows_what_is_known_of_the_practice(form: PracticeForm) -> None:
    assert form._lines["title"].text() == "e-Health Kivu"
    assert form._lines["organization"].text() == "Ministry of Health"
    assert form.line.value() == "C7 e-health"
    assert [goal for goal, chip in form.goals.chips.items() if chip.isChecked()] == ["3", "9"]
    assert form.consent.isChecked()
    assert form.words.text().startswith("8 word")


def test_a_new_practice_is_named_by_typing_over(form: PracticeForm, seeded, settle) -> None:
    form.edit_title()
    assert form._lines["title"].selectedText() == "e-Health Kivu"  # type: ignore[union-attr]
    form._lines["title"].setText("Telemedicine Kivu")
    form._lines["title"].commit()
    settle()
    assert practice(seeded.ws, seeded.practice).title == "Telemedicine Kivu"


def test_the_goals_that_the_matrix_links_are_taken_with_one_click(form: PracticeForm, seeded, settle) -> None:
    assert form.suggestion.text().startswith("The WSIS–SDG matrix also links ")
    form.take.click()
    settle()
    taken = practice(seeded.ws, seeded.practice)
    assert {"3", "9"} < set(taken.sdgs)
    form.show_practice(taken)
    assert not form.take.isVisible()
    assert form.suggestion.text() == "All goals that the WSIS–SDG matrix links are chosen."


def test_what_stays_in_the_house_is_not_shown_to_a_meeting(form: PracticeForm, desk) -> None:
    assert form._lines["contact"].isVisible()
    desk.set_projecting(True)
    assert not form._lines["contact"].isVisible()
    assert form._lines["title"].isVisible()
