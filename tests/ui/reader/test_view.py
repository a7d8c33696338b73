"""The reader in the real window: what is drawn, where one stands, what the keys do."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from cwgdesk.app import open_desk
from cwgdesk.core.errors import UserError
from cwgdesk.desk.annotations import annotate, annotations
from cwgdesk.desk.proposals.amendments import Symbol, amendments, edit_amendment, propose
from cwgdesk.papers.outline import create_contribution, outline
from cwgdesk.texts.library import edit_document, find_clause
from cwgdesk.ui.clause.clause_text import Display
from cwgdesk.ui.desk.context import DeskContext
from cwgdesk.ui.kit.actions import Registry
from cwgdesk.ui.kit.theme import apply_theme
from cwgdesk.ui.kit.tokens import Theme
from cwgdesk.ui.reader.inspector import AMENDMENT, NOTES
from cwgdesk.ui.reader.view import ReaderView

SG = "resolves to instruct the Secretary-General"


class Host(QMainWindow):
    """A window around the reader alone: menus and keys, nothing else to build."""

    def __init__(self, reader: ReaderView) -> None:
        super().__init__()
        self.registry = Registry(self)
        self.registry.build_menus(self.menuBar())
        self.registry.add(reader.actions(), while_shown=reader)
        self.setCentralWidget(reader)
        self.resize(1366, 740)


@pytest.fixture
def reader(qtbot: QtBot, sample_file: Path, tmp_path: Path) -> Iterator[ReaderView]:
    """The reader on a copy of the sample workspace; whatever breaks in a lane breaks the test."""
    apply_theme(Theme.LIGHT)
    path = tmp_path / "desk.cwg"
    shutil.copy(sample_file, path)
    desk = DeskContext(open_desk(path))
    troubles: list[object] = []
    for lane in (desk.store, desk.free):
        lane.broke.connect(troubles.append)
        lane.failed.connect(troubles.append)
    view = ReaderView(desk)
    host = Host(view)
    host.show()
    view.refresh()
    host.activateWindow()
    _wait(view)
    host.activateWindow()
    qtbot.waitUntil(host.isActiveWindow)
    view.page.setFocus()
    yield view
    _wait(view)
    host.close()
    desk.close()
    host.deleteLater()
    assert not troubles


@pytest.fixture
def still(reader: ReaderView) -> Callable[[], None]:
    return lambda: _wait(reader)


def _wait(reader: ReaderView) -> None:
    quiet = 0
    while quiet < 3:  # an answer may ask again, and the inspector reads where one stops
        QTest.qWait(25)
        quiet = 0 if reader.desk.store.busy else quiet + 1


def _go(reader: ReaderView, path: str, still: Callable[[], None]) -> None:
    hit = find_clause(reader.desk.workspace, path)[0].clause
    reader.go_to(hit.document_id, hit.id)
    still()


def _block_text(reader: ReaderView) -> str:
    return reader.page.textCursor().block().text()


def test_one_block_a_clause_and_one_item_in_the_outline(reader: ReaderView) -> None:
    assert reader.reading is not None
    count = len(reader.reading.clauses)
    assert reader.page.document().blockCount() == count
    assert reader.outline.model.rowCount() == count


def test_page_outline_and_inspector_move_together(reader: ReaderView, still: Callable[[], None]) -> None:
    _go(reader, f"{SG} 3", still)
    QTest.keyClick(reader.page, Qt.Key.Key_J)
    QTest.keyClick(reader.page, Qt.Key.Key_Down)
    QTest.keyClick(reader.page, Qt.Key.Key_K)
    still()
    assert reader.clause is not None
    assert reader.clause.path == f"{SG} 4"
    assert reader.inspector.detail is not None
    assert reader.inspector.detail.clause.id == reader.clause.id
    assert reader.outline.list.currentIndex().data().endswith(reader.clause.text[:80])


def test_the_redline_follows_the_typing_and_the_undo(reader: ReaderView, still: Callable[[], None]) -> None:
    _go(reader, f"{SG} 2", still)
    original = _block_text(reader)
    QTest.keyClick(reader.page, Qt.Key.Key_M)
    still()
    form = reader.inspector.amendment
    assert reader.inspector.tabs.currentIndex() == AMENDMENT
    assert form.text.hasFocus()
    form.text.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(form.text, " SOONER")
    still()
    assert "SOONER" in _block_text(reader), "the page shows it before it is saved"
    assert form.found is not None
    assert "SOONER" not in amendments(reader.desk.workspace, clause_id=reader.clause.id)[0].amendment.new_text  # type: ignore[union-attr]
    QTest.keyClick(form.text, Qt.Key.Key_Escape)
    still()
    assert reader.page.hasFocus()
    assert "SOONER" in amendments(reader.desk.workspace, clause_id=reader.clause.id)[0].amendment.new_text  # type: ignore[union-attr]
    for _ in range(2):
        reader.desk.ask(lambda ws: ws.undo())
        still()
    assert _block_text(reader) == original
    assert not amendments(reader.desk.workspace, clause_id=reader.clause.id)  # type: ignore[union-attr]


def test_markup_clean_and_original(reader: ReaderView, still: Callable[[], None]) -> None:
    _go(reader, f"{SG} 1", still)
    clause = reader.clause
    assert clause is not None
    ws = reader.desk.workspace
    propose(ws, clause.id, Symbol.MOD, new_text="to take no measures;")
    propose(ws, clause.id, Symbol.ADD, new_text="to report on it;")
    still()
    count = reader.page.document().blockCount()
    assert clause.text[:30] in reader.page.toPlainText()
    assert "to report on it;" in reader.page.toPlainText()
    reader.show_as(Display.CLEAN)
    assert "to take no measures;" in _block_text(reader)
    reader.show_as(Display.ORIGINAL)
    assert _block_text(reader).endswith(clause.text)
    assert reader.page.document().blockCount() == count - 1
    reader.show_as(Display.MARKUP)
    assert reader.page.index == reader.reading.index_of(clause.id)  # type: ignore[union-attr]


def test_a_note_on_selected_words(reader: ReaderView, still: Callable[[], None]) -> None:
    _go(reader, f"{SG} 3", still)
    clause = reader.clause
    assert clause is not None
    cursor = reader.page.textCursor()
    start = cursor.block().position() + cursor.block().text().index("pursue")
    cursor.setPosition(start)
    cursor.setPosition(start + len("pursue"), QTextCursor.MoveMode.KeepAnchor)
    reader.page.setTextCursor(cursor)
    QTest.keyClick(reader.page, Qt.Key.Key_N)
    still()
    assert reader.inspector.tabs.currentIndex() == NOTES
    assert reader.inspector.notes.new.hasFocus()
    QTest.keyClicks(reader.inspector.notes.new, "How?")
    QTest.keyClick(reader.inspector.notes.new, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    still()
    note = annotations(reader.desk.workspace, clause_id=clause.id)[0]
    assert note.anchor.quote == "pursue"
    assert note.note.text == "How?"
    assert reader.inspector.notes.new.text() == ""
    assert reader.reading is not None
    assert len(reader.reading.noted[clause.id]) == 1


def test_find_ignores_case_and_counts_round_the_end(reader: ReaderView, still: Callable[[], None]) -> None:
    reader.finder.ask()
    reader.finder.line.setText("FUND in trust")
    reader.finder.search()
    assert reader.finder.count.text() == "1 of 2"
    reader.finder.step(1)
    assert reader.finder.count.text() == "2 of 2"
    reader.finder.step(1)
    assert reader.finder.count.text() == "1 of 2"
    reader.finder.leave()
    still()


def test_the_outline_speaks_what_stands_on_a_clause(reader: ReaderView, still: Callable[[], None]) -> None:
    _go(reader, f"{SG} 6", still)
    spoken = reader.outline.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith(f"{SG} 6")
    assert "amendment MOD" in spoken
    assert "position" in spoken
    found = QAccessible.queryAccessibleInterface(reader.outline.list)
    assert found is not None
    assert found.text(QAccessible.Text.Name) == "Outline"


def test_the_outline_filter_finds_words_and_calls(reader: ReaderView) -> None:
    shown, every = reader.outline.list.model(), reader.outline.model.rowCount()
    for asked in ("FUND in trust", "recalling"):
        reader.outline.filter.setText(asked)
        assert 0 < shown.rowCount() < every
    reader.outline.filter.setText("")
    assert shown.rowCount() == every


def test_typing_survives_a_change_from_elsewhere(reader: ReaderView, still: Callable[[], None]) -> None:
    _go(reader, f"{SG} 6", still)
    reader.inspector.open_tab(AMENDMENT)
    row = amendments(reader.desk.workspace, clause_id=reader.clause.id)[0]  # type: ignore[union-attr]
    reasons = reader.inspector.amendment.reasons
    reasons.setFocus()
    QTest.keyClicks(reasons, "Typed. ")
    edit_amendment(reader.desk.workspace, row.amendment.id, note="from elsewhere")
    still()
    assert "Typed." in reasons.text()


def test_copy_with_reference(reader: ReaderView, still: Callable[[], None]) -> None:
    _go(reader, f"{SG} 5", still)
    reader.copy_with_reference()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith(reader.clause.text)  # type: ignore[union-attr]
    assert f"{SG} 5" in copied


def test_signs_that_nobody_sees_are_copied_so_that_they_are_seen(
    reader: ReaderView, still: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    _go(reader, f"{SG} 5", still)
    monkeypatch.setattr("cwgdesk.ui.reader.view.with_reference", lambda *_: "dele\u200bgations")
    reader.copy_with_reference()
    assert QGuiApplication.clipboard().text().startswith("dele⟨U+200B⟩gations")


def test_gutter_signs_rest_in_meeting_room_mode(reader: ReaderView, still: Callable[[], None]) -> None:
    _go(reader, f"{SG} 6", still)
    annotate(reader.desk.workspace, reader.clause.id, "secret")  # type: ignore[union-attr]
    still()
    marks = reader.gutter.marks_at(reader.page.index)
    assert marks is not None
    assert "note" in reader.gutter.spoken(marks)
    reader.desk.set_projecting(True)
    still()
    assert reader.gutter.spoken(marks) == "Amendment: MOD"


def test_a_clause_goes_into_the_paper_and_to_its_coverage(
    reader: ReaderView, still: Callable[[], None]
) -> None:
    ws = reader.desk.workspace
    _go(reader, f"{SG} 9", still)
    clause = reader.clause
    assert clause is not None
    paper = create_contribution(ws, "For the meeting", from_desk=False)
    amendment = propose(ws, clause.id, Symbol.SUP)
    still()
    told: list[str] = []
    reader.desk.did.connect(told.append)
    reader.desk.said.connect(told.append)
    reader.desk.paper_id = paper
    reader.to_contribution()
    reader.to_contribution()
    still()
    assert amendment in [item for part in outline(ws, paper).sections for item in part.items]
    assert len(told) == 2
    assert "For the meeting" in told[0]
    went: list[object] = []
    reader.desk.goto_thing.connect(lambda view, noun_id: went.append((view, noun_id)))
    reader.show_coverage()
    assert went == [("coverage", clause.id)]


def test_a_confidential_text_says_so_above_it_and_refuses_proposals(reader: ReaderView) -> None:
    assert reader.reading is not None
    document_id = reader.reading.document.id
    assert not reader.secret.isVisible()
    reader.ask(lambda ws: edit_document(ws, document_id, confidential=True))
    _wait(reader)
    assert reader.secret.isVisible()
    assert reader.secret.text() == "CONFIDENTIAL"
    refused: list[UserError] = []
    reader.desk.store.failed.disconnect()
    reader.desk.store.failed.connect(refused.append)
    before = len(amendments(reader.desk.workspace))
    reader.step(1)
    _wait(reader)
    reader.amend(Symbol.ADD)
    _wait(reader)
    assert len(amendments(reader.desk.workspace)) == before
    assert "may never leave" in refused[0].what
