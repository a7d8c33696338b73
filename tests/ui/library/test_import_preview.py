"""Import in the window: look first, put right, then store; a bad file stays listed with its reason."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cwgdesk.app import new_desk
from cwgdesk.texts.importing import ImportPreview, preview_file
from cwgdesk.texts.library import documents
from cwgdesk.texts.reading.common.raw import Lines
from cwgdesk.texts.reading.common.refusals import scanned
from cwgdesk.texts.structure.found import DocumentKind
from cwgdesk.ui.desk.context import DeskContext
from cwgdesk.ui.kit.pieces import boxed, column
from cwgdesk.ui.kit.theme import apply_theme
from cwgdesk.ui.kit.tokens import Theme
from cwgdesk.ui.library import import_preview
from cwgdesk.ui.library.import_preview import ImportDialog, readable_files


@pytest.fixture
def empty_desk(qapp: object, tmp_path: Path) -> Iterator[DeskContext]:
    apply_theme(Theme.LIGHT)
    desk = DeskContext(new_desk(tmp_path / "empty.cwg"))
    yield desk
    desk.close()


def _wait(desk: DeskContext) -> None:
    quiet = 0
    while quiet < 3:
        QTest.qWait(20)
        quiet = 0 if desk.store.busy or desk.free.busy else quiet + 1


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    """What the preview stands over; it lives as long as the test."""
    made = boxed(column())
    made.resize(1200, 800)
    qtbot.addWidget(made)
    return made


def _opened(host: QWidget, desk: DeskContext, paths: list[Path]) -> ImportDialog:
    """The preview of these files, shown and read to the end."""
    dialog = ImportDialog(host, desk, paths)
    dialog.show()
    _wait(desk)
    return dialog


def test_nothing_is_stored_before_the_user_says_so(
    qtbot: QtBot, host: QWidget, empty_desk: DeskContext, samples: Path, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.docx"
    broken.write_bytes(b"PK\x03\x04 nothing")
    dialog = _opened(host, empty_desk, [*sorted(samples.glob("*.txt")), broken])
    assert not documents(empty_desk.workspace)
    assert len(dialog.ready()) == 2
    assert "2" in dialog.add.text()
    assert dialog.files[2].error is not None
    dialog.table.selectRow(2)
    assert dialog.known.text().endswith(".")
    dialog.table.selectRow(0)
    assert dialog.kind.value() is DocumentKind.RESOLUTION
    assert dialog.number.text() == "1334"
    assert dialog.clauses.count() > 50
    dialog.version.setText("as we call it")
    dialog.confidential.setChecked(True)
    dialog.table.selectRow(1)
    assert not dialog.confidential.isChecked()
    dialog.table.selectRow(0)
    assert dialog.confidential.isChecked()
    with qtbot.waitSignal(dialog.stored, timeout=10000) as told:
        dialog.add.click()
    assert told.args is not None
    assert len(told.args[0]) == 2
    rows = documents(empty_desk.workspace)
    assert {row.document.version_name for row in rows} >= {"as we call it"}
    assert [row.document.work_id for row in rows if row.document.confidential] == [
        row.document.work_id for row in rows if row.work.number == "1334" and row.document.version_name
    ]
    _wait(empty_desk)

    again = ImportDialog(host, empty_desk, sorted(samples.glob("*.txt"))[:1])
    _wait(empty_desk)
    assert not again.ready()
    assert not again.add.isEnabled()
    again.reject()


def test_the_same_file_twice_in_a_list_is_added_once(
    qtbot: QtBot, host: QWidget, empty_desk: DeskContext, samples: Path, tmp_path: Path
) -> None:
    one = min(samples.glob("*.txt"))
    again = tmp_path / "again.txt"
    again.write_bytes(one.read_bytes())
    said: list[str] = []
    empty_desk.did.connect(said.append)
    dialog = ImportDialog(host, empty_desk, [one, again])
    _wait(empty_desk)
    assert [file.path for file in dialog.ready()] == [one]
    state = dialog.table.item(1, 1)
    assert state is not None
    assert state.text() == "Twice in this list"
    with qtbot.waitSignal(dialog.stored, timeout=10000):
        dialog.add.click()
    assert len(documents(empty_desk.workspace)) == 1
    assert len(said) == 1


def test_folders_are_opened_and_their_rubbish_left(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    for name in ("a.docx", "~$a.docx", "b.jpg", "deep/c.txt", "deep/desk.cwg", ".hidden.txt"):
        (tmp_path / name).write_bytes(b"x")
    found, passed_over = readable_files([tmp_path, tmp_path / "b.jpg"])
    assert [path.name for path in found] == ["a.docx", "c.txt", "b.jpg"]
    assert passed_over == 2, "b.jpg and desk.cwg, for the folder; b.jpg was given by name as well"


def test_a_refusal_stands_at_the_top_and_away_from_the_list(
    host: QWidget, empty_desk: DeskContext, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.docx"
    broken.write_bytes(b"PK\x03\x04 nothing")
    dialog = _opened(host, empty_desk, [broken])
    assert dialog.known.isVisible()
    assert dialog.known.mapTo(dialog.right, dialog.known.rect().topLeft()).x() >= 8
    assert dialog.known.alignment() & Qt.AlignmentFlag.AlignTop
    dialog.reject()


def test_a_scan_is_read_by_machine_when_the_user_says_so(
    host: QWidget, empty_desk: DeskContext, samples: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[bool] = []
    text = min(samples.glob("*.txt"))

    def look(path: Path, job: object, *, ocr: bool, **others: Any) -> ImportPreview:
        asked.append(ocr)
        if not ocr:
            raise scanned(path.name)
        return preview_file(text, **others)

    monkeypatch.setattr(import_preview, "preview_file", look)
    monkeypatch.setattr(import_preview, "recogniser", lambda: "/usr/bin/ocrmypdf")
    dialog = _opened(host, empty_desk, [tmp_path / "scan.pdf"])
    assert dialog.machine.isVisible()
    assert not dialog.ready()
    dialog.machine.click()
    _wait(empty_desk)
    assert asked == [False, True]
    assert len(dialog.ready()) == 1
    assert not dialog.machine.isVisible()
    dialog.reject()


GAP = """The ITU Council,
recalling
a)\tone thing;
b)\tanother thing,
resolves
1\tto begin;
2\tto go on;
4\tto end.
"""


def test_doubtful_clauses_are_said_so_and_the_lines_can_be_taken_otherwise(
    host: QWidget, empty_desk: DeskContext, tmp_path: Path
) -> None:
    doubtful, whole = tmp_path / "gap.txt", tmp_path / "whole.txt"
    doubtful.write_text(GAP, encoding="utf-8")
    whole.write_text(GAP.replace("4\t", "3\t"), encoding="utf-8")
    dialog = _opened(host, empty_desk, [doubtful, whole])
    states = [item.text() for row in (0, 1) if (item := dialog.table.item(row, 1)) is not None]
    assert [state.endswith("doubtful") for state in states] == [True, False]
    dialog.table.selectRow(1)
    assert not dialog.doubted.isVisibleTo(dialog)
    dialog.table.selectRow(0)
    assert dialog.doubted.isVisibleTo(dialog)
    assert dialog.doubt.text().startswith("A number is missing")
    assert "missing" not in dialog.said.text()  # told once
    dialog.lines.chosen.emit(Lines.JOINED)
    _wait(empty_desk)
    assert dialog.lines.value() is Lines.JOINED
    preview = dialog.files[0].preview
    assert preview is not None
    assert preview.raw.properties["lines"] == "joined"
    dialog.lines.chosen.emit(Lines.AUTO)
    _wait(empty_desk)
    preview = dialog.files[0].preview
    assert preview is not None
    assert "lines" not in preview.raw.properties
    dialog.reject()


def test_what_the_text_says_of_a_clause_stands_before_its_words(
    host: QWidget, empty_desk: DeskContext, tmp_path: Path
) -> None:
    text = tmp_path / "draft.txt"
    text.write_text(
        "RESOLUTION 9\n\nThe ITU Council,\n\nresolves\n\n1\tto report;\n\n[ADD 2]\tto meet.\n", "utf-8"
    )
    dialog = ImportDialog(host, empty_desk, [text])
    _wait(empty_desk)
    told = [dialog.clauses.item(at).text() for at in range(dialog.clauses.count())]
    assert told[-2:] == [
        "\u2068resolves 1\u2069   \u2068to report;\u2069",
        "\u2068resolves 2\u2069   \u2068[Not agreed] ADD\u2069   \u2068to meet.\u2069",
    ]
