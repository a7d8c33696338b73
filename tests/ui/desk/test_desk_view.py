"""Who is told of a change, who is not, and what a view that was away reads when it is seen again."""

import pytest
from PySide6.QtWidgets import QLabel

from cwgdesk.desk.positions import edit_public, record_position
from cwgdesk.desk.practices import add_practice
from cwgdesk.overviews.touched import Touched
from cwgdesk.ui.kit.pieces import EmptyState
from cwgdesk.ui.positions.view import PositionsView
from cwgdesk.ui.window.views import ALL_VIEWS
from cwgdesk.workspace.change import ChangeNotice
from cwgdesk.workspace.safety import troubles
from cwgdesk.workspace.store import Workspace


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[tuple[PositionsView, object]]:
    """What the registers read, in order: "all", or what was touched."""
    done: list[tuple[PositionsView, object]] = []
    load, load_touched = PositionsView.load, PositionsView.load_touched

    def everything(view: PositionsView) -> None:
        done.append((view, "all"))
        load(view)

    def some(view: PositionsView, touched: Touched) -> None:
        done.append((view, touched.objects))
        load_touched(view, touched)

    monkeypatch.setattr(PositionsView, "load", everything)
    monkeypatch.setattr(PositionsView, "load_touched", some)
    return done


def seen(qtbot, desk, settle) -> PositionsView:
    view = PositionsView(desk)
    qtbot.addWidget(view)
    view.show()
    settle()
    return view


def test_who_made_the_change_reads_once_and_is_not_told(qtbot, desk, settle, monkeypatch, read) -> None:
    told: list[PositionsView] = []
    hear = PositionsView._told

    def listen(view: PositionsView, notice: ChangeNotice) -> None:
        told.append(view)
        hear(view, notice)

    monkeypatch.setattr(PositionsView, "_told", listen)
    maker, other = seen(qtbot, desk, settle), seen(qtbot, desk, settle)
    read.clear()
    maker.add_topic("Fund in Trust 2")
    settle()
    assert told == [other]
    assert sorted(view is maker for view, _ in read) == [False, True]
    assert len(maker.rows) == len(other.rows)
    assert maker.place.text() == "Fund in Trust 2"


def test_other_tables_tell_nothing_and_hidden_views_wait(qtbot, desk, settle, seeded, read) -> None:
    view = seen(qtbot, desk, settle)
    read.clear()
    desk.ask(lambda ws: add_practice(ws, "Not a position"))
    settle()
    assert read == []
    view.hide()
    desk.ask(lambda ws: edit_public(ws, seeded.draft, statement="Words"))
    desk.ask(lambda ws: record_position(ws, topic="Later"))
    settle()
    assert read == []
    view.show()
    settle()
    ((_, what),) = read
    assert ("position", seeded.draft) in what  # type: ignore[operator]
    assert len(what) == 2  # type: ignore[arg-type]


def test_who_was_away_for_long_reads_everything(qtbot, desk, settle, seeded, read) -> None:
    view = seen(qtbot, desk, settle)
    view.hide()
    read.clear()
    for at in range(60):
        desk.ask(lambda ws, at=at: edit_public(ws, seeded.draft, statement=f"Words {at}"))
    settle()
    view.show()
    settle()
    assert [what for _, what in read] == ["all"]
    assert "Words 59" in {row.position.statement for row in view.rows}


@pytest.mark.parametrize("spec", ALL_VIEWS[:-1], ids=lambda spec: spec.name)
def test_what_could_not_be_read_is_not_called_empty(qtbot, desk, settle, seeded, monkeypatch, spec) -> None:
    """Every view but Search, which reads nothing unasked; it is read again when the damage is gone."""

    def damaged(ws: Workspace) -> None:
        raise troubles.damaged_while_open(ws.path)

    told: list[object] = []
    desk.store.failed.disconnect()  # the fixture takes each failure for a fault
    desk.store.failed.connect(told.append)
    with monkeypatch.context() as broken:
        broken.setattr(Workspace, "read", damaged)
        view = spec.make(desk)
        qtbot.addWidget(view)
        view.show()
        settle()
    claims = [one for one in view.findChildren(EmptyState) if one.isVisible()]
    assert told
    assert all("Not read" in titles(one) for one in claims)
    assert claims or spec.name in ("reader", "versions")
    view.refresh()
    settle()
    assert not any("Not read" in titles(one) for one in view.findChildren(EmptyState))


def titles(empty: EmptyState) -> list[str]:
    return [one.text() for one in empty.findChildren(QLabel)]
