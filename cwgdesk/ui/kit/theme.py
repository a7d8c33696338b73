"""What Qt needs made of the colours and the text size: font, palette, style sheet."""

from PySide6.QtGui import QColor, QFont, QPalette

from cwgdesk.ui.kit.stylesheet import stylesheet
from cwgdesk.ui.kit.tokens import THEME, ZOOM, Theme, Tokens, application, tokens

_BASE = "cwgdesk.base-size"  # a property of the application


def apply_theme(theme: Theme, per_cent: int = 100) -> None:
    """Dress the whole application; takes effect at once in every window."""
    dressed = application()
    base = dressed.property(_BASE)
    if base is None:
        # The machine's own size is the 100 %; remembered before the first change.
        base = max(10.0, dressed.font().pointSizeF())
        dressed.setProperty(_BASE, base)
        dressed.setStyle("Fusion")
    dressed.setProperty(THEME, theme.value)
    dressed.setProperty(ZOOM, per_cent)
    size = base * per_cent / 100
    colours = tokens()
    sheet = stylesheet(colours, size)
    if dressed.styleSheet() == sheet:
        return  # dressed like that already; a style sheet set again costs every window a new layout
    font = QFont(dressed.font())
    font.setPointSizeF(size)
    dressed.setFont(font)
    dressed.setPalette(palette(colours))
    dressed.setStyleSheet(sheet)


def palette(colours: Tokens) -> QPalette:
    """The Qt palette that says the same as the tokens."""
    made = QPalette()
    role = QPalette.ColorRole
    for name, colour in {
        role.Window: colours.window, role.WindowText: colours.text, role.Base: colours.surface,
        role.AlternateBase: colours.window, role.Text: colours.text, role.Button: colours.surface,
        role.ButtonText: colours.text, role.BrightText: colours.bad, role.Highlight: colours.accent,
        role.HighlightedText: colours.on_accent, role.ToolTipBase: colours.surface,
        role.ToolTipText: colours.text, role.PlaceholderText: colours.muted, role.Link: colours.accent,
        role.LinkVisited: colours.accent, role.Mid: colours.line, role.Dark: colours.border,
        role.Light: colours.surface, role.Midlight: colours.hover, role.Shadow: colours.border,
        role.Accent: colours.accent,
    }.items():  # fmt: skip
        made.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, name, QColor(colours.border))
    return made
