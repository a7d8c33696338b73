"""The gutter beside the page: which clause carries what, in signs, in words, and to be clicked."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from cwgdesk.desk.marks import Marks
from cwgdesk.texts.structure.found import Doubt
from cwgdesk.ui.desk.context import DeskContext
from cwgdesk.ui.reader.gutter import Gutter
from cwgdesk.ui.reader.view import ReaderView
from tests.ui.seeded import Seeded

SG = "resolves to instruct the Secretary-General"


@pytest.fixture
def view(qtbot, desk: DeskContext, seeded: Seeded, settle) -> ReaderView:
    made = ReaderView(desk)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    made.go_to(seeded.resolution, seeded.clause(f"{SG} 1"))
    settle()
    return made


@pytest.fixture
def marks(view: ReaderView) -> Marks:
    """What stands on the clause that is amended and has a position."""
    found = view.gutter.marks_at(view.page.index)
    assert found is not None
    return found


def test_the_signs_are_told_in_words(view, marks) -> None:
    told = view.gutter.spoken(marks).splitlines()
    assert told[0] == "Amendment: MOD"
    assert told[1].startswith("Position: ")


def test_with_others_looking_on_only_the_proposal_is_told(view, marks) -> None:
    view.page.set_private(True)
    assert view.gutter.spoken(marks) == "Amendment: MOD"


def test_a_clause_without_marks_has_none(view) -> None:
    assert view.gutter.marks_at(0) is None


def test_a_click_beside_a_clause_stands_on_it(view, qtbot) -> None:
    gutter, before = view.gutter, view.page.index
    beside = [(index, top, height) for index, top, height in gutter._visible() if top > 0]
    other, top, height = next(one for one in beside if one[0] != before)
    QTest.mouseClick(gutter, Qt.MouseButton.LeftButton, pos=QPoint(10, round(top + height / 2)))
    assert view.page.index == other
    clause = view.clause
    assert clause is not None
    qtbot.waitUntil(
        lambda: view.inspector.detail is not None and view.inspector.detail.clause.id == clause.id
    )


def test_the_signs_follow_the_page(view, monkeypatch, qtbot) -> None:
    painted: list[str] = []
    paint = Gutter._paint_marks
    monkeypatch.setattr(Gutter, "_paint_marks", lambda *a: (painted.append("marks"), paint(*a)))
    view.page.verticalScrollBar().setValue(view.page.verticalScrollBar().value() + 40)
    qtbot.waitUntil(lambda: bool(painted))


def test_a_clause_whose_words_are_not_certain_is_marked(view, marks, monkeypatch) -> None:
    index, reading = view.page.index, view.page.reading
    monkeypatch.setitem(reading.doubts, reading.clauses[index].id, Doubt.TORN)
    assert view.gutter._signs(index)[0][0] == "?"
    assert view.gutter.doubt_at(index - 1) is Doubt.NONE
