"""Every colour by its meaning, for light, dark and high contrast, and which of them are in force."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

THEME, ZOOM = "cwgdesk.theme", "cwgdesk.zoom"  # properties of the application


class Theme(StrEnum):
    """What the user may choose; SYSTEM follows the machine."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True, slots=True)
class Tokens:
    """Every colour there is, by its meaning; "#rrggbb"."""

    window: str  # behind everything
    surface: str  # where one reads and types
    text: str
    muted: str
    line: str  # decoration between areas
    border: str  # of controls: at least 3:1
    accent: str
    on_accent: str
    soft: str  # a quiet accent behind what is selected
    hover: str
    private: str  # edge and words of what is confidential
    private_soft: str
    public: str  # edge of what is exported
    good: str
    good_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str
    inserted: str
    deleted: str


LIGHT = Tokens(
    window="#f3f5f8", surface="#ffffff", text="#18212c", muted="#55616f", line="#d8dee6", border="#7d8997",
    accent="#0b5fa5", on_accent="#ffffff", soft="#dfecf8", hover="#e9eef4", private="#96380f",
    private_soft="#fdf2ea", public="#0b5fa5", good="#1b6e3f", good_soft="#e2f3e8", warn="#7d5000",
    warn_soft="#fdf1d8", bad="#b3261e", bad_soft="#fce8e6", inserted="#0a6337", deleted="#a8261b",
)  # fmt: skip
DARK = Tokens(
    window="#151a21", surface="#1c232c", text="#e6ebf1", muted="#a3afbd", line="#333d49", border="#748191",
    accent="#6fb3f2", on_accent="#0a1622", soft="#213a54", hover="#26303b", private="#f2a56c",
    private_soft="#33261c", public="#6fb3f2", good="#6fcf97", good_soft="#1a3326", warn="#f0c060",
    warn_soft="#3a2f17", bad="#ff8a80", bad_soft="#3d2020", inserted="#7bd8a2", deleted="#ff9c93",
)  # fmt: skip
CONTRAST = Tokens(
    window="#000000", surface="#000000", text="#ffffff", muted="#ffffff", line="#ffffff", border="#ffffff",
    accent="#ffe600", on_accent="#000000", soft="#2b2b00", hover="#333333", private="#ffb070",
    private_soft="#1c0f00", public="#7fd0ff", good="#7dff9b", good_soft="#002b0c", warn="#ffe600",
    warn_soft="#2b2600", bad="#ff9a90", bad_soft="#330000", inserted="#7dff9b", deleted="#ff9a90",
)  # fmt: skip


def tokens() -> Tokens:
    """The colours in force now; ask again at every paint."""
    chosen = Theme(application().property(THEME) or Theme.LIGHT)
    if chosen is Theme.SYSTEM:
        chosen = _system_theme()
    return {Theme.LIGHT: LIGHT, Theme.DARK: DARK, Theme.CONTRAST: CONTRAST}[chosen]


def zoom() -> int:
    """The text size in per cent, 100 to 200."""
    return int(application().property(ZOOM) or 100)


def contrast(first: str, second: str) -> float:
    """The WCAG contrast ratio of two colours, 1 to 21."""
    bright, dim = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _system_theme() -> Theme:
    hints = application().styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return Theme.CONTRAST
    return Theme.DARK if hints.colorScheme() == Qt.ColorScheme.Dark else Theme.LIGHT


def application() -> QApplication:
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        raise TypeError("the window's colours need a QApplication")
    return application
