"""The form of a position: the next step on the way to clearance, and words saved where they belong."""

from collections.abc import Callable
from uuid import UUID

import pytest

from cwgdesk.desk.positions import Clearance, Holder, position
from cwgdesk.desk.sessions import sessions
from cwgdesk.ui.clause.position_form import PositionForm


@pytest.fixture
def form(qtbot, desk) -> PositionForm:
    made = PositionForm(desk)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def show(form: PositionForm, seeded, settle) -> Callable[[UUID], None]:
    def again(position_id: UUID) -> None:
        settle()
        form.show_row(position(seeded.ws, position_id), sessions(seeded.ws))

    return again


def offered(form: PositionForm) -> list[str]:
    steps = form.steps
    every = (steps.review, steps.clear, steps.deliver, steps.reopen)
    return [each.text() for each in every if each.isVisible() and each.isEnabled()]


def test_without_a_statement_nothing_can_be_cleared(form: PositionForm, seeded, show) -> None:
    show(seeded.draft)
    assert offered(form) == []
    assert form.steps.told.text() == "A public statement is needed before it can be cleared."


def test_a_statement_goes_from_draft_to_delivered(form: PositionForm, seeded, show) -> None:
    show(seeded.draft)
    form.statement.setPlainText("We ask for more time.")
    form.statement.commit()
    show(seeded.draft)
    assert offered(form) == ["Submit for review", "Mark as cleared"]
    form.steps.who.setText("Director")
    form.steps.clear.click()
    show(seeded.draft)
    assert form.steps.told.text().startswith("Cleared by Director on ")
    assert offered(form) == ["Mark as delivered", "Back to draft"]
    form.steps.deliver.click()
    show(seeded.draft)
    stored = position(seeded.ws, seeded.draft).position
    assert (stored.clearance, stored.statement) == (Clearance.DELIVERED, "We ask for more time.")
    assert offered(form) == ["Back to draft"]


def test_reasons_are_confidential_and_leave_the_clearance_alone(
    form: PositionForm, seeded, show, desk
) -> None:
    show(seeded.position)
    reason = form.fields.lines["rationale"]
    assert form.secret.isAncestorOf(reason)  # type: ignore[arg-type]
    reason.setPlainText("Another reason")  # type: ignore[union-attr]
    reason.commit()
    show(seeded.position)
    stored = position(seeded.ws, seeded.position).position
    assert (stored.rationale, stored.clearance) == ("Another reason", Clearance.CLEARED)
    desk.set_projecting(True)
    assert not form.secret.isVisible()
    assert form.public.isVisible()


def test_the_position_of_others_is_saved_with_their_name_and_not_cleared(
    form: PositionForm, seeded, show
) -> None:
    show(seeded.draft)
    form.holder.chosen.emit(Holder.DELEGATION)
    assert form.holder_box.isVisible()
    assert not form.steps.isVisible()
    form.holder_name.setText("Kingdom of Others")
    form.holder_name.commit()
    show(seeded.draft)
    stored = position(seeded.ws, seeded.draft).position
    assert (stored.holder, stored.holder_name) == (Holder.DELEGATION, "Kingdom of Others")
