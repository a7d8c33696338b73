"""Colours one can read: WCAG 2.2 contrast of every pair that is used."""

import pytest
from PySide6.QtGui import QPalette

from cwgdesk.ui.kit.theme import apply_theme, palette
from cwgdesk.ui.kit.tokens import CONTRAST, DARK, LIGHT, Theme, Tokens, contrast

THEMES = {"light": LIGHT, "dark": DARK, "high contrast": CONTRAST}
TEXT_ON = [
    *((front, back) for front in ("text", "muted", "accent", "private") for back in ("window", "surface")),
    *((front, "soft") for front in ("text", "muted", "accent", "inserted", "deleted")),
    *((front, "surface") for front in ("public", "good", "warn", "bad", "inserted", "deleted")),
    *(("text", back) for back in ("hover", "private_soft", "warn_soft", "bad_soft", "good_soft")),
    ("on_accent", "accent"),
    ("private", "private_soft"),
]
SHAPES_ON = [("border", "surface"), ("border", "window"), ("accent", "window"), ("private", "window")]


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("front", "back"), TEXT_ON)
def test_text_can_be_read(theme: str, front: str, back: str) -> None:
    assert _ratio(THEMES[theme], front, back) >= 4.5


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("front", "back"), SHAPES_ON)
def test_edges_can_be_seen(theme: str, front: str, back: str) -> None:
    assert _ratio(THEMES[theme], front, back) >= 3.0


def test_the_whole_application_is_dressed_at_once(qapp) -> None:
    apply_theme(Theme.LIGHT)
    normal = qapp.font().pointSizeF()
    apply_theme(Theme.DARK, 150)
    assert qapp.font().pointSizeF() == pytest.approx(normal * 1.5)
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == DARK.window
    assert DARK.accent in qapp.styleSheet()
    apply_theme(Theme.LIGHT)
    assert qapp.font().pointSizeF() == pytest.approx(normal)


def test_the_palette_says_the_same_as_the_colours() -> None:
    made = palette(CONTRAST)
    assert made.color(QPalette.ColorRole.Text).name() == CONTRAST.text
    disabled = made.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    assert disabled.name() == CONTRAST.border


def test_the_measure_knows_black_on_white() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def _ratio(tokens: Tokens, front: str, back: str) -> float:
    return contrast(getattr(tokens, front), getattr(tokens, back))
