"""How the program looks and speaks: chosen, remembered, and one signal asks for a window that shows it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt

from cwgdesk.ui.desk.looks import Looks
from cwgdesk.ui.desk.preferences import Preferences
from cwgdesk.ui.kit.tokens import Theme, tokens, zoom


@pytest.fixture
def looks(qapp, settings) -> Iterator[Looks]:
    preferences = Preferences(settings)
    preferences.language, preferences.theme = "en", Theme.LIGHT
    made = Looks(qapp, preferences)
    yield made
    made.choose_language("en")
    made.choose_theme(Theme.LIGHT)
    made.zoom_to(100)
    made.dress()
    made.undress()


@pytest.fixture
def changes(looks) -> list[str]:
    seen: list[str] = []
    looks.changed.connect(lambda: seen.append("changed"))
    return seen


def test_every_choice_is_remembered_and_told_once(looks, changes, settings) -> None:
    looks.choose_language("fr")
    looks.choose_theme(Theme.DARK)
    looks.zoom_by(10)
    looks.toggle_letters()
    assert changes == ["changed"] * 4
    again = Preferences(settings)
    assert (again.language, again.theme, again.zoom, again.letter_keys) == ("fr", Theme.DARK, 110, False)
    assert (looks.language, looks.theme, looks.zoom, looks.letter_keys) == ("fr", Theme.DARK, 110, False)


def test_text_stays_between_80_and_200_per_cent(looks) -> None:
    looks.zoom_to(500)
    assert looks.zoom == 200
    looks.zoom_by(-500)
    assert looks.zoom == 80


def test_the_application_is_dressed_when_it_is_asked_for(looks, qapp) -> None:
    looks.choose_language("ar")
    looks.choose_theme(Theme.DARK)
    looks.zoom_to(150)
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight  # the old windows go first
    looks.dress()
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert QLocale().name() == "ar_AE"  # with the digits 0 to 9
    assert QCoreApplication.translate("Undo", "Undo") != "Undo"
    assert (zoom(), tokens().window) == (150, "#151a21")
    looks.undress()
    assert QCoreApplication.translate("Undo", "Undo") == "Undo"
