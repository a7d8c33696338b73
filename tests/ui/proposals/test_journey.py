"""A journey: compare three delegations on one clause and record support, in at most eight keys."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from cwgdesk.desk.positions import Stance, positions
from cwgdesk.desk.proposals.amendments import Symbol
from cwgdesk.desk.proposals.their_proposals import keep_proposal
from cwgdesk.texts.library import find_clause
from cwgdesk.ui.proposals.view import ProposalsView
from cwgdesk.ui.start.shell import Shell
from cwgdesk.ui.window.window import MainWindow

MOST = 8
CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def test_three_delegations_are_compared_and_support_is_recorded_by_keys(
    shell: Shell, window: MainWindow, still
) -> None:
    assert shell.desk is not None
    ws = shell.desk.workspace
    clause = find_clause(ws, "sg 12")[0].clause
    for name, words in (("Egypt", "every second year"), ("Kenya", "twice a year"), ("Brazil", "monthly")):
        keep_proposal(ws, clause.id, Symbol.MOD, name, new_text=clause.text.replace("annually", words))
    window.show_view("library")
    still()
    keys: list[str] = []

    def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> QWidget:
        if not window.isActiveWindow():
            window.activateWindow()  # what a window manager does
            QTest.qWaitForWindowActive(window)
        focused = QApplication.focusWidget()
        assert focused is not None, f"the focus is lost after {keys}"
        QTest.keyClick(focused, key, modifiers)
        keys.append(key.name)
        still()
        return window.focusWidget()

    press(Qt.Key.Key_P, CONTROL_SHIFT)
    view = window.view("proposals")
    assert isinstance(view, ProposalsView)
    press(Qt.Key.Key_End)  # to the last clause of the list
    assert [card.proposed.name for card in view.panel.cards] == ["Egypt", "Kenya", "Brazil"]
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Up)
    press(Qt.Key.Key_S)
    (row,) = [one for one in positions(ws) if one.position.proposal_id]
    assert (row.position.stance, row.about) == (Stance.SUPPORT, f"Kenya on {clause.path}, MOD")
    assert [now.name for now in (view.panel.focused(),) if now] == ["Kenya"]
    press(Qt.Key.Key_6)
    (row,) = [one for one in positions(ws) if one.position.proposal_id]
    assert row.position.stance is Stance.OPPOSE
    assert len(keys) <= MOST, keys
