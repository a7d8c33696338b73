"""Colours by their meaning: which of them are in force, and how well they can be told apart."""

import pytest
from PySide6.QtCore import Qt

from cwgdesk.ui.kit import tokens as tokens_
from cwgdesk.ui.kit.theme import apply_theme
from cwgdesk.ui.kit.tokens import CONTRAST, DARK, LIGHT, Theme, application, contrast, tokens, zoom


@pytest.fixture(autouse=True)
def as_it_was(qapp):
    yield
    apply_theme(Theme.LIGHT)


@pytest.mark.parametrize(
    ("theme", "colours"), [(Theme.LIGHT, LIGHT), (Theme.DARK, DARK), (Theme.CONTRAST, CONTRAST)]
)
def test_the_chosen_colours_are_in_force(theme, colours) -> None:
    apply_theme(theme)
    assert tokens() is colours


@pytest.mark.parametrize(("scheme", "colours"), [(Qt.ColorScheme.Dark, DARK), (Qt.ColorScheme.Light, LIGHT)])
def test_as_the_machine_means_the_colours_of_the_machine(monkeypatch, scheme, colours) -> None:
    apply_theme(Theme.SYSTEM)
    hints = application().styleHints()
    monkeypatch.setattr(type(hints), "colorScheme", lambda _hints: scheme)
    assert tokens() is colours


def test_the_size_of_text_is_known_everywhere(qapp) -> None:
    apply_theme(Theme.LIGHT, 150)
    assert zoom() == 150
    assert application() is qapp


def test_contrast_is_that_of_the_web_guidelines() -> None:
    assert contrast("#ffffff", "#000000") == pytest.approx(21)
    assert contrast("#336699", "#336699") == pytest.approx(1)


def test_without_an_application_there_are_no_colours(monkeypatch) -> None:
    with monkeypatch.context() as alone:
        alone.setattr(tokens_.QApplication, "instance", lambda: None)
        with pytest.raises(TypeError):
            tokens()
