"""The amendment on a clause: offered, typed, hinted at, and saved where one leaves it."""

import pytest
from PySide6.QtWidgets import QPushButton

from cwgdesk.desk.proposals.amendments import Symbol, amendments, propose
from cwgdesk.overviews.clause import read_detail
from cwgdesk.texts.library import edit_document
from cwgdesk.ui.reader.amendment_form import AmendmentForm

SG = "resolves to instruct the Secretary-General"


@pytest.fixture
def form(qtbot, desk) -> AmendmentForm:
    made = AmendmentForm(desk)
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_clause_without_a_proposal_offers_the_four_symbols(form: AmendmentForm, seeded) -> None:
    wanted: list[Symbol] = []
    form.wanted.connect(wanted.append)
    form.show_detail(read_detail(seeded.ws, seeded.clause(f"{SG} 2")))
    offers = [one for one in form.findChildren(QPushButton) if one.isVisible()]
    assert [offer.text()[-3:] for offer in offers] == ["(M)", "(A)", "(S)", "(O)"]
    offers[0].click()
    assert wanted == [Symbol.MOD]


def test_typing_is_told_at_once_and_saved_when_the_field_is_left(
    qtbot, form: AmendmentForm, seeded, settle
) -> None:
    clause = seeded.clause(f"{SG} 1")
    form.show_detail(read_detail(seeded.ws, clause))
    form.focus_text()
    assert form.focusWidget() is form.text
    with qtbot.waitSignal(form.typing) as told:
        form.text.setPlainText("to act SOONER;")
    assert told.args == [clause, seeded.amendment, "to act SOONER;"]
    assert "SOONER" not in amendments(seeded.ws, clause_id=clause)[0].amendment.new_text
    form.text.commit()
    settle()
    assert amendments(seeded.ws, clause_id=clause)[0].amendment.new_text == "to act SOONER;"


def test_of_several_proposals_one_is_chosen_and_stays(form: AmendmentForm, seeded) -> None:
    clause = seeded.clause(f"{SG} 1")
    added = propose(seeded.ws, clause, Symbol.ADD, new_text="to report on it;")
    form.show_detail(read_detail(seeded.ws, clause))
    assert form.which.isVisible()
    form.choose(added)
    form.show_detail(read_detail(seeded.ws, clause))
    assert form.text.text() == "to report on it;"
    assert form.number_box.isVisible()  # only a new clause has a number of its own
    form.choose(seeded.amendment)
    assert not form.number_box.isVisible()


def test_what_suppresses_has_reasons_only(form: AmendmentForm, seeded) -> None:
    clause = seeded.clause(f"{SG} 2")
    propose(seeded.ws, clause, Symbol.SUP)
    form.show_detail(read_detail(seeded.ws, clause))
    assert not form.text_box.isVisible()
    assert form.hints.isVisible()  # without reasons a proposal is weak
    form.focus_text()
    assert form.focusWidget() is form.reasons


def test_on_a_confidential_text_nothing_is_offered_and_the_form_says_why(form: AmendmentForm, seeded) -> None:
    edit_document(seeded.ws, seeded.resolution, confidential=True)
    form.show_detail(read_detail(seeded.ws, seeded.clause(f"{SG} 2")))
    assert form.barred.isVisible()
    assert "may never leave" in form.barred.text()
    assert [made.isEnabled() for made in form.offered] == [False] * 5
    assert {made.toolTip() for made in form.offered} == {form.barred.text()}
    edit_document(seeded.ws, seeded.resolution, confidential=False)
    form.show_detail(read_detail(seeded.ws, seeded.clause(f"{SG} 2")))
    assert not form.barred.isVisible()
    assert all(made.isEnabled() for made in form.offered)
