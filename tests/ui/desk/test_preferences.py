"""What the program remembers between starts, and that it survives a spoilt file of settings."""

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSettings

from cwgdesk.ui.desk.preferences import Preferences
from cwgdesk.ui.kit.tokens import Theme


@pytest.fixture
def kept(settings: QSettings) -> Preferences:
    return Preferences(settings)


def again(settings: QSettings) -> Preferences:
    """The next start of the program."""
    return Preferences(QSettings(settings.fileName(), QSettings.Format.IniFormat))


def test_looks_chosen_today_are_there_tomorrow(kept: Preferences, settings: QSettings) -> None:
    kept.language, kept.theme, kept.zoom, kept.letter_keys = "ar", Theme.DARK, 150, False
    kept.geometry = QByteArray(b"where it was")
    kept.sync()
    found = again(settings)
    assert (found.language, found.theme, found.zoom, found.letter_keys) == ("ar", Theme.DARK, 150, False)
    assert found.geometry == QByteArray(b"where it was")


def test_a_spoilt_setting_is_as_if_it_were_not_there(kept: Preferences, settings: QSettings) -> None:
    for name in ("language", "theme", "zoom"):
        settings.setValue(name, "nonsense")
    assert (kept.language, kept.theme, kept.zoom) == ("en", Theme.SYSTEM, 100)
    kept.zoom = 900
    assert kept.zoom == 200


def test_recent_workspaces_are_few_newest_first_and_still_there(kept: Preferences, tmp_path: Path) -> None:
    paths = [tmp_path / f"{at}.cwg" for at in range(10)]
    for path in paths:
        path.touch()
        kept.remember(path)
    kept.remember(paths[5])
    assert kept.recent[:3] == [paths[5], paths[9], paths[8]]
    assert len(kept.recent) == 8
    paths[9].unlink()
    assert paths[9] not in kept.recent
