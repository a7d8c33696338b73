"""How a redline looks on the screen: struck and underlined, so that colour is never all that tells."""

from PySide6.QtGui import QColor, QTextCharFormat

from cwgdesk.texts.differences import SegmentKind
from cwgdesk.ui.kit.tokens import Tokens


def segment_looks(colours: Tokens) -> dict[SegmentKind, QTextCharFormat]:
    """The letters of what is kept, put in and taken out."""
    kept, inserted, deleted = (_letters(c) for c in (colours.text, colours.inserted, colours.deleted))
    inserted.setFontUnderline(True)
    deleted.setFontStrikeOut(True)
    return {SegmentKind.KEPT: kept, SegmentKind.INSERTED: inserted, SegmentKind.DELETED: deleted}


def _letters(colour: str) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(QColor(colour))
    return made
