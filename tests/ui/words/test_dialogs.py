"""Dialogs that a tour of the views does not meet: they have room in Russian, and are mirrored in Arabic."""

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QDialog, QPushButton, QTableView

from cwgdesk.desk.forgetting import Forgettable, Toll
from cwgdesk.overviews.places import recovered
from cwgdesk.papers.word.passages import HEADER, NOTES
from cwgdesk.papers.word.places import FILE, Place
from cwgdesk.ui.composer.release_dialog import ReleaseDialog
from cwgdesk.ui.desk.context import DeskContext
from cwgdesk.ui.desk.forget_dialog import ForgetDialog
from cwgdesk.ui.opening.copies import CopiesDialog
from cwgdesk.ui.opening.damage import tell_rescued
from cwgdesk.ui.opening.held_elsewhere import HeldElsewhereDialog
from cwgdesk.ui.opening.new_workspace import NewWorkspaceDialog
from cwgdesk.ui.opening.passphrase import PassphraseDialog, RecoveryCodeDialog
from cwgdesk.ui.start.screenshots import settle
from cwgdesk.ui.start.shell import Shell
from cwgdesk.ui.window.recovered import RecoveredDialog
from cwgdesk.ui.window.window import MainWindow
from cwgdesk.workspace.safety import lock, troubles
from cwgdesk.workspace.safety.salvage import Rescued
from tests.ui.pseudo import cut_texts, shown_texts

SCREEN = (1366, 768)
HELD = {"who": "Bo", "host": "elsewhere", "pid": 7, "since": "2027-01-09T10:00:00+00:00"}
HEADING = "Views of the delegation on the follow-up of the outcomes"
DATA = (
    "ABCDE-FGHIJ-KLMNO-PQRST-UVWXY",
    "cwgdesk",
    "other.cwg",
    "saved.cwg",
    "desk.cwg",
    "elsewhere",
    HEADING,
    "the words",
)


def _open(shell: Shell) -> tuple[MainWindow, DeskContext]:
    assert shell.window is not None
    assert shell.desk is not None
    return shell.window, shell.desk


def _forget(shell: Shell) -> QDialog:
    toll = Toll(versions=3, notes=12, positions=21, amendments=5, backups=11)
    return ForgetDialog(*_open(shell), Forgettable.DOCUMENT, uuid4(), toll)


def _release(shell: Shell) -> QDialog:
    places = [
        Place(section, 12, 1, HEADING if section == "2" else "", "the words")
        for section in ("2", "3", "0", HEADER, NOTES, FILE)
    ]
    return ReleaseDialog(*_open(shell), places)


def _held(shell: Shell) -> QDialog:
    window, desk = _open(shell)
    path = desk.workspace.path.with_name("other.cwg")
    lock.lock_path(path).write_text(json.dumps(HELD))
    with pytest.raises(lock.HeldElsewhere) as refused:
        lock.refuse_held_elsewhere(path)
    return HeldElsewhereDialog(window, path, refused.value)


def _copies(shell: Shell) -> QDialog:
    window, desk = _open(shell)
    made = CopiesDialog(window, desk, desk.workspace.backup())
    settle(shell)
    made.asked.show()  # as when our passphrase does not open it
    return made


def _recovered(shell: Shell) -> QDialog:
    window, desk = _open(shell)
    desk.workspace.keep_draft("settings/author", "An")
    return RecoveredDialog(window, shell.keeping.recovered, recovered(desk.workspace))


def _rescued(shell: Shell) -> QDialog:
    window, _ = _open(shell)
    tell_rescued(window, Rescued(Path("saved.cwg"), {"position": 3}, ("annotation", "journal_image")))
    return window.findChildren(QDialog)[-1]


def _passphrase(shell: Shell) -> QDialog:
    made = PassphraseDialog(shell.window, Path("desk.cwg"))
    for offer in (made.restore, made.rescue):
        offer.show()  # as when the file is damaged
    return made


def _new_workspace(shell: Shell) -> QDialog:
    made = NewWorkspaceDialog(shell.window, Path("/tmp"))
    made.protect.setChecked(True)
    return made


def _recovery_code(shell: Shell) -> QDialog:
    return RecoveryCodeDialog(shell.window, "ABCDE-FGHIJ-KLMNO-PQRST-UVWXY", "desk.cwg", before=True)


DIALOGS: tuple[Callable[[Shell], QDialog], ...] = (
    _forget,
    _release,
    _held,
    _copies,
    _recovered,
    _rescued,
    _passphrase,
    _new_workspace,
    _recovery_code,
)


@pytest.fixture
def large_russian(shell: Shell) -> Iterator[Shell]:
    """The widest language in the largest letters."""
    shell.looks.choose_language("ru")
    shell.looks.zoom_to(200)
    _open(shell)[0].resize(*SCREEN)
    settle(shell)
    yield shell
    shell.looks.zoom_to(100)


def _shown(shell: Shell, make: Callable[[Shell], QDialog], qtbot) -> QDialog:
    dialog = make(shell)
    dialog.show()
    qtbot.waitExposed(dialog)
    settle(shell)
    return dialog


def test_dialogs_have_room_for_large_russian(large_russian, qtbot, monkeypatch) -> None:
    """Nothing is cut, and each fits on a small screen."""
    monkeypatch.setattr(QDialog, "exec", QDialog.show)
    cut: list[str] = []
    for make in DIALOGS:
        dialog = _shown(large_russian, make, qtbot)
        cut += [f"{make.__name__}, {told}" for told in cut_texts(dialog)]
        cut += [f"{make.__name__}, a column of {one.accessibleName()}" for one in _narrow_tables(dialog)]
        if dialog.width() > SCREEN[0] or dialog.height() > SCREEN[1]:
            cut.append(f"{make.__name__} is {dialog.width()} × {dialog.height()}")
        dialog.close()
    assert not cut


def _narrow_tables(dialog: QDialog) -> list[QTableView]:
    tables = dialog.findChildren(QTableView)
    return [one for one in tables if one.horizontalHeader().length() > one.viewport().width() + 1]


def test_dialogs_speak_no_english_beside_russian(large_russian, qtbot, monkeypatch) -> None:
    monkeypatch.setattr(QDialog, "exec", QDialog.show)
    english: list[str] = []
    for make in DIALOGS:
        for _, text in shown_texts(_shown(large_russian, make, qtbot)):
            rest = re.sub("|".join(map(re.escape, DATA)), "", text)
            english += [f"{make.__name__}: {text}"] if re.search("[A-Za-z]{4}", rest) else []
    assert not english


def test_what_the_bar_says_of_damage_has_room_for_large_russian(large_russian) -> None:
    window = large_russian.window
    large_russian.keeping.tell_of_damage(troubles.damaged_while_open(Path("desk.cwg")))
    settle(large_russian)
    assert len([one for one in window.info.findChildren(QPushButton) if one.isVisible()]) >= 2
    assert not list(cut_texts(window.info))


def test_dialogs_are_mirrored_in_arabic(shell, qtbot, monkeypatch) -> None:
    """The buttons of the last row run from the right, and end on the left."""
    monkeypatch.setattr(QDialog, "exec", QDialog.show)
    before = [_last_row(_shown(shell, make, qtbot)) for make in DIALOGS]
    shell.looks.choose_language("ar")
    settle(shell)
    for make, english in zip(DIALOGS, before, strict=True):
        dialog = _shown(shell, make, qtbot)
        assert dialog.layoutDirection() == Qt.LayoutDirection.RightToLeft
        arabic = _last_row(dialog)
        assert [at for at, _ in arabic] == [at for at, _ in reversed(english)], make.__name__
        assert english[-1][1] > 0.5 > arabic[0][1], make.__name__


def _last_row(dialog: QDialog) -> list[tuple[int, float]]:
    """The buttons at the foot from left to right: which, and where the middle of each lies."""
    buttons = [one for one in dialog.findChildren(QPushButton) if one.isVisible()]
    middles = [one.mapTo(dialog, QPoint(one.width() // 2, one.height() // 2)) for one in buttons]
    foot = max(middle.y() for middle in middles)
    places = [(at, p.x() / dialog.width()) for at, p in enumerate(middles) if abs(p.y() - foot) < 5]
    return sorted(places, key=lambda place: place[1])
