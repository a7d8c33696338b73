"""What is put in is underlined, what is taken out is struck, in the colours of the theme."""

import pytest
from PySide6.QtGui import QColor

from cwgdesk.texts.differences import SegmentKind
from cwgdesk.ui.clause.segment_looks import segment_looks
from cwgdesk.ui.kit.tokens import tokens


@pytest.mark.parametrize(
    ("kind", "colour", "underlined", "struck"),
    [
        (SegmentKind.KEPT, "text", False, False),
        (SegmentKind.INSERTED, "inserted", True, False),
        (SegmentKind.DELETED, "deleted", False, True),
    ],
)
def test_each_kind_is_told_by_line_and_colour(
    kind: SegmentKind, colour: str, underlined: bool, struck: bool
) -> None:
    look = segment_looks(tokens())[kind]
    assert look.foreground().color() == QColor(getattr(tokens(), colour))
    assert (look.fontUnderline(), look.fontStrikeOut()) == (underlined, struck)
