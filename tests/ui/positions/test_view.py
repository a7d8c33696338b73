"""The register: filters, the two forms, the way to clearance."""

from cwgdesk.desk.positions import Clearance, Holder, Position, Stance, position
from cwgdesk.ui.desk.frames import ConfidentialFrame, PublicFrame
from cwgdesk.ui.positions.view import PositionsView
from cwgdesk.workspace.mapping import settable


def shown(view: PositionsView) -> list[str]:
    return [found.about for found in view.table.rows_model.rows]


def opened(qtbot, desk, settle) -> PositionsView:
    view = PositionsView(desk)
    qtbot.addWidget(view)
    view.resize(1100, 700)
    view.show()
    settle()
    return view


def choose(view: PositionsView, about: str) -> None:
    view.table.selectRow(shown(view).index(about))


SG = "resolves to instruct the Secretary-General"


def test_filters_narrow_and_show_all_widens(qtbot, desk, settle) -> None:
    view = opened(qtbot, desk, settle)
    assert len(shown(view)) == 4
    view.clearance.choose(Clearance.CLEARED)
    view.clearance.chosen.emit(Clearance.CLEARED)
    assert shown(view) == [f"{SG} 1"]
    view.stance.choose(Stance.OPPOSE)
    view.stance.chosen.emit(Stance.OPPOSE)
    assert shown(view) == []
    assert view.pages.currentIndex() == 1  # says that nothing fits, and offers to show all
    view._show_all()
    assert len(shown(view)) == 4


def test_a_statement_goes_its_way_and_falls_back_when_changed(qtbot, desk, settle, seeded) -> None:
    view = opened(qtbot, desk, settle)
    choose(view, f"{SG} 3")
    settle()
    assert not view.form.steps.clear.isEnabled()  # nothing to clear yet
    view.form.statement.setFocus()
    view.form.statement.setPlainText("We need time.")
    view.form.statement.commit()
    settle()
    view.form.steps.who.setText("Director")
    view.form.steps.clear.click()
    settle()
    cleared = position(seeded.ws, seeded.draft).position
    assert (cleared.clearance, cleared.cleared_by) == (Clearance.CLEARED, "Director")
    view.form.statement.setPlainText("We need more time.")
    view.form.statement.commit()
    settle()
    assert position(seeded.ws, seeded.draft).position.clearance is Clearance.DRAFT
    assert "Clearance" in view.history.text() or "Clear" in view.history.text()


def test_another_holder_is_saved_together_with_its_name(qtbot, desk, settle, seeded) -> None:
    view = opened(qtbot, desk, settle)
    choose(view, f"{SG} 3")
    settle()
    view.form.holder.choose(Holder.DELEGATION)
    view.form.holder.chosen.emit(Holder.DELEGATION)
    settle()
    assert position(seeded.ws, seeded.draft).position.holder is Holder.OWN  # no name yet: nothing saved
    view.form.holder_name.setText("Utopia")
    view.form.holder_name.commit()
    settle()
    held = position(seeded.ws, seeded.draft).position
    assert (held.holder, held.holder_name) == (Holder.DELEGATION, "Utopia")
    assert not view.form.steps.isVisible()  # what others hold is not ours to clear


def test_public_and_confidential_fields_never_share_a_form(qtbot, desk, settle) -> None:
    view = opened(qtbot, desk, settle)
    public, secret = view.form.findChildren(PublicFrame), view.form.findChildren(ConfidentialFrame)
    assert len(public) == len(secret) == 1
    assert public[0].isAncestorOf(view.form.statement)
    for name in settable(Position, public=False):
        field = view.form.fields.lines[name]
        assert secret[0].isAncestorOf(field)
        assert not public[0].isAncestorOf(field)


def test_reads_nothing_while_others_see_the_screen(qtbot, desk, settle) -> None:
    view = PositionsView(desk)
    qtbot.addWidget(view)
    desk.set_projecting(True)
    view.show()
    settle()
    assert shown(view) == []


def test_a_removed_position_comes_back_with_undo(qtbot, desk, settle, seeded) -> None:
    view = opened(qtbot, desk, settle)
    choose(view, "Fund in Trust")
    view.remove()
    settle()
    assert "Fund in Trust" not in shown(view)
    desk.ask(lambda ws: ws.undo())
    settle()
    assert "Fund in Trust" in shown(view)


def test_sent_to_one_of_its_positions(qtbot, desk, settle, seeded) -> None:
    view = opened(qtbot, desk, settle)
    view.show_thing(seeded.old)
    settle()
    current = view.table.current()
    assert current is not None
    assert current.position.id == seeded.old
