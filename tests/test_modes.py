"""What the program makes for itself is its owner's alone; what is exported follows the umask."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from cwgdesk.app import new_desk, open_desk
from cwgdesk.core.files.atomic import write_atomically
from cwgdesk.ui.desk.preferences import Preferences
from cwgdesk.ui.start import crash
from tests.workspace.made import add_position


@pytest.fixture(params=[0o022, 0o077], ids=["022", "077"])
def mask(request: pytest.FixtureRequest) -> Iterator[int]:
    before = os.umask(request.param)
    yield request.param
    os.umask(before)


def modes(folder: Path) -> dict[str, int]:
    return {str(p.relative_to(folder)): stat.S_IMODE(p.stat().st_mode) for p in folder.rglob("*")}


def test_a_workspace_and_all_beside_it(mask: int, tmp_path: Path) -> None:
    with new_desk(tmp_path / "desk.cwg") as ws:
        add_position(ws)
        ws.backup()
        found = modes(tmp_path)
        assert {"desk.cwg", "desk.cwg-wal", "desk.cwg.lock", "desk.cwg.last", "desk.cwg.backups"} <= set(
            found
        )
        folders = {name for name in found if (tmp_path / name).is_dir()}
        assert {
            name: mode for name, mode in found.items() if mode != (0o700 if name in folders else 0o600)
        } == {}
        ws.rescue(tmp_path / "saved.cwg")
    assert modes(tmp_path)["saved.cwg"] == 0o600


def test_a_replaced_workspace_keeps_its_mode(mask: int, tmp_path: Path) -> None:
    path = tmp_path / "desk.cwg"
    new_desk(path).close()
    path.chmod(0o660)
    with open_desk(path) as ws:
        ws.set_passphrase("four words are enough")
    assert modes(tmp_path)["desk.cwg"] == 0o660


def test_settings_and_crash_reports(mask: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "settings" / "cwgdesk.ini"
    preferences = Preferences(QSettings(str(path), QSettings.Format.IniFormat))
    preferences.remember_export(tmp_path / "paper.docx")
    preferences.zoom = 110
    preferences.sync()
    assert preferences.export_folders == [tmp_path]
    assert path.read_text().count("110") == 1
    assert modes(tmp_path) == {"settings": 0o700, "settings/cwgdesk.ini": 0o600}
    monkeypatch.setattr(crash, "qInstallMessageHandler", lambda _handler: None)
    monkeypatch.setattr(crash.sys, "excepthook", crash.sys.excepthook)
    monkeypatch.setattr(crash.faulthandler, "enable", lambda _file: None)
    keeper = crash.CrashKeeper()
    keeper.install(tmp_path / "logs")
    keeper._file.close()
    assert (modes(tmp_path)["logs"], modes(tmp_path)["logs/crash.log"]) == (0o700, 0o600)


def test_an_export_follows_the_umask_and_keeps_the_mode_of_what_it_replaces(
    mask: int, tmp_path: Path
) -> None:
    paper = tmp_path / "paper.docx"
    write_atomically(paper, b"one")
    assert modes(tmp_path)["paper.docx"] == 0o666 & ~mask
    paper.chmod(0o664)
    write_atomically(paper, b"two")
    assert modes(tmp_path)["paper.docx"] == 0o664
