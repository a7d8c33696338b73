"""Another delegation's paper in the window: looked at, ticked, confirmed by key, kept."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cwgdesk.desk.proposals.their_proposals import TheirProposalRow, their_proposals
from cwgdesk.texts.importing import import_files
from cwgdesk.ui.desk.context import DeskContext
from cwgdesk.ui.kit.pieces import boxed, column
from cwgdesk.ui.library.import_preview import ImportDialog
from cwgdesk.ui.library.received_preview import ReceivedDialog
from tests.texts.received import papers

Settle = Callable[[], None]


@pytest.fixture
def host(qtbot: QtBot, desk: DeskContext, settle: Settle, samples: Path) -> QWidget:
    """What the dialog stands over, on a desk that has the resolution as it is shipped."""
    desk.ask(lambda ws: import_files(ws, [samples / papers.SAMPLE]))
    settle()
    made = boxed(column())
    made.resize(1200, 800)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def told(tmp_path: Path) -> Path:
    """Ten sentences of Egypt."""
    return papers.narrative_paper().saved(tmp_path / "told.docx")


def _opened(host: QWidget, desk: DeskContext, path: Path, settle: Settle) -> ReceivedDialog:
    dialog = ReceivedDialog(host, desk, path)
    dialog.show()
    settle()
    return dialog


def _kept(desk: DeskContext, settle: Settle) -> list[TheirProposalRow]:
    rows: list[TheirProposalRow] = []
    desk.ask(their_proposals, rows.extend)
    settle()
    return rows


def _state(dialog: ReceivedDialog, at: int) -> str:
    item = dialog.table.item(at, 3)
    assert item is not None
    return item.text()


def test_what_is_ticked_is_kept_and_what_is_confirmed_is_sure(
    host: QWidget, desk: DeskContext, settle: Settle, told: Path
) -> None:
    dialog = _opened(host, desk, told, settle)
    assert dialog.name.text() == "Arab Republic of Egypt"
    assert dialog.table.rowCount() == 10
    assert _state(dialog, 0) == "to be confirmed"
    assert _kept(desk, settle) == []
    dialog.table.selectRow(0)
    QTest.keyClick(dialog.table, Qt.Key.Key_C)
    QTest.keyClick(dialog.table, Qt.Key.Key_C)
    assert dialog.confirmed == {0, 1}
    assert _state(dialog, 0) == "sure"
    last = dialog.table.item(9, 0)
    assert last is not None
    last.setCheckState(Qt.CheckState.Unchecked)
    dialog.keep.click()
    settle()
    rows = _kept(desk, settle)
    assert len(rows) == 9
    assert [row.proposal.sure for row in rows].count(True) == 2
    assert {row.proposal.holder_name for row in rows} == {"Arab Republic of Egypt"}


def test_the_words_are_shown_as_a_redline_with_where_they_come_from(
    host: QWidget, desk: DeskContext, settle: Settle, told: Path
) -> None:
    dialog = _opened(host, desk, told, settle)
    dialog.table.selectRow(5)
    shown = dialog.words.toPlainText()
    assert "annually" in shown
    assert "every second year" in shown
    assert "We would like to replace" in shown


def test_without_a_name_nothing_can_be_kept(
    host: QWidget, desk: DeskContext, settle: Settle, told: Path
) -> None:
    dialog = _opened(host, desk, told, settle)
    dialog.name.clear()
    assert not dialog.keep.isEnabled()


def test_a_paper_on_nothing_known_says_so(
    host: QWidget, desk: DeskContext, settle: Settle, tmp_path: Path
) -> None:
    letter = papers.Paper(["A letter about the weather"]).saved(tmp_path / "letter.docx")
    dialog = _opened(host, desk, letter, settle)
    assert "names no resolution" in dialog.said.text()
    assert not dialog.keep.isEnabled()


def test_the_import_offers_it_for_a_paper_on_a_known_resolution(
    host: QWidget, desk: DeskContext, settle: Settle, told: Path, tmp_path: Path
) -> None:
    letter = papers.Paper(["A letter about the weather"]).saved(tmp_path / "letter.docx")
    dialog = ImportDialog(host, desk, [told, letter])
    dialog.show()
    settle()
    asked: list[Path] = []
    dialog.received.connect(asked.append)
    assert not dialog.theirs.isHidden()
    dialog.table.selectRow(1)
    assert dialog.theirs.isHidden()
    dialog.table.selectRow(0)
    dialog.theirs.click()
    assert asked == [told]
    assert not dialog.isVisible()
