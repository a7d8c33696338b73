"""Fields: plain text, drafts, one change on leaving, undo where it belongs."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cwgdesk.core.newer_codes import member_of
from cwgdesk.desk.positions import Stance
from cwgdesk.ui.desk.column_fields import Number
from cwgdesk.ui.desk.context import DeskContext
from cwgdesk.ui.desk.fields import Choice, LineField, TextField
from cwgdesk.workspace.store import Workspace


@pytest.fixture
def saved() -> list[str]:
    return []


def _saver(saved: list[str]) -> Callable[[Workspace, str], None]:
    return lambda _ws, text: saved.append(text)


@pytest.fixture(params=[TextField, LineField])
def field(request: pytest.FixtureRequest, qtbot: QtBot, desk: DeskContext, saved: list[str]) -> TextField:
    made = request.param(desk, "Field")
    qtbot.addWidget(made)
    made.bind("key", "before", _saver(saved))
    made.show()
    return made


def test_typing_becomes_a_draft_then_one_change(
    field: TextField, qtbot: QtBot, desk: DeskContext, saved: list[str], settle: Callable[[], None]
) -> None:
    QTest.keyClicks(field, "more ")
    qtbot.waitUntil(lambda: "key" in desk.workspace.drafts(), timeout=3000)
    assert not saved
    field.commit()
    settle()
    assert saved == [field.text()]
    assert "key" not in desk.workspace.drafts()
    field.commit()
    settle()
    assert len(saved) == 1, "nothing new, nothing saved"


def test_a_draft_comes_back(
    qtbot: QtBot, desk: DeskContext, saved: list[str], settle: Callable[[], None]
) -> None:
    desk.drafts["left"] = "typed before the kill"
    field = TextField(desk, "Field")
    qtbot.addWidget(field)
    assert field.bind("left", "stored", _saver(saved))
    assert field.text() == "typed before the kill"
    field.commit()
    settle()
    assert saved == ["typed before the kill"]
    assert "left" not in desk.drafts


def test_reading_again_keeps_what_is_being_typed(field: TextField, saved: list[str]) -> None:
    QTest.keyClicks(field, "typing ")
    typed = field.text()
    field.bind("key", "changed elsewhere", _saver(saved))
    assert field.text() == typed
    field.bind("other", "another thing", _saver(saved))
    assert field.text() == "another thing"


def test_pasted_html_is_words_only(qtbot: QtBot, desk: DeskContext) -> None:
    field = TextField(desk, "Field")
    qtbot.addWidget(field)
    parcel = QMimeData()
    parcel.setHtml("<b>bold</b><img src='file:///etc/hostname'>")
    parcel.setText("<b>not a tag</b>")
    field.insertFromMimeData(parcel)
    assert field.toPlainText() == "<b>not a tag</b>"


def test_undo_belongs_to_the_field_only_while_it_has_something_to_undo(field: TextField) -> None:
    def asks() -> bool:
        key = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        key.setAccepted(False)
        field.event(key)
        return key.isAccepted()

    assert not asks()
    QTest.keyClicks(field, "x")
    assert asks()


def test_a_choice_keeps_its_value_when_filled_again(qtbot: QtBot) -> None:
    choice = Choice("Choice", [("a", "A"), ("b", "B")])
    qtbot.addWidget(choice)
    choice.choose("b")
    choice.fill([("c", "C"), ("b", "B")])
    assert choice.value() == "b"
    choice.fill([("c", "C")])
    assert choice.value() == "c"
    with qtbot.waitSignal(choice.chosen) as told:
        choice.activated.emit(0)
    assert told.args == ["c"]


def test_a_code_of_a_newer_program_is_chosen_as_it_is(qtbot: QtBot) -> None:
    choice = Choice("Stance", [(stance, stance.value) for stance in Stance])
    qtbot.addWidget(choice)
    abstain = member_of(Stance, "abstain")
    choice.choose(abstain)
    assert choice.value() == abstain
    assert choice.currentText() == "Unknown (abstain)"
    choice.choose(Stance.OPPOSE)
    assert choice.value() is Stance.OPPOSE


@pytest.mark.parametrize("kind", [Choice, Number])
def test_the_wheel_scrolls_past_and_changes_nothing(qtbot: QtBot, kind: type[Choice | Number]) -> None:
    field = Choice("Stance", [(s, s.value) for s in Stance]) if kind is Choice else Number()
    qtbot.addWidget(field)
    field.show()
    field.setFocus()  # Qt gives it to what the wheel passes, unless it is told not to
    assert not field.focusPolicy() & Qt.FocusPolicy.WheelFocus & ~Qt.FocusPolicy.StrongFocus
    here = QPointF(5, 5)
    turn = QWheelEvent(
        here, here, QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(field, turn)
    assert not turn.isAccepted()
    assert (field.currentIndex() if isinstance(field, Choice) else field.value()) == 0
