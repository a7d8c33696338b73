"""The bar of statements: lengths follow the numbers, and it can be read without seeing colours."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from cwgdesk.ui.kit.tokens import tokens
from cwgdesk.ui.sessions.clearance_bar import ClearanceBar, Segment

THREE = (Segment("Cleared", 9, "good"), Segment("Draft", 1, "warn"), Segment("Delivered", 0, "accent"))


@pytest.fixture
def bar(qtbot, desk) -> ClearanceBar:
    made = ClearanceBar()
    qtbot.addWidget(made)
    made.resize(600, made.minimumSizeHint().height())
    made.show()
    return made


def lengths(bar: ClearanceBar) -> dict[str, list[int]]:
    """The pixels of each tone along the top of the bar."""
    image, row = bar.grab().toImage(), 5
    found: dict[str, list[int]] = {tone: [] for tone in ("good", "warn", "accent")}
    for at in range(image.width()):
        for tone, places in found.items():
            if image.pixelColor(at, row) == QColor(getattr(tokens(), tone)):
                places.append(at)
    return found


def test_it_is_read_aloud_with_its_numbers(bar: ClearanceBar) -> None:
    bar.show_segments(THREE)
    assert bar.accessibleName() == "Clearance: Cleared: 9, Draft: 1, Delivered: 0"
    assert bar.toolTip() == "Cleared: 9, Draft: 1, Delivered: 0"


def test_a_segment_is_as_long_as_its_number_and_an_empty_one_is_not_there(bar: ClearanceBar) -> None:
    bar.show_segments(THREE)
    drawn = lengths(bar)
    assert len(drawn["good"]) > 4 * len(drawn["warn"]) > 0
    assert drawn["accent"] == []
    assert max(drawn["good"]) < min(drawn["warn"])


def test_reading_begins_at_the_right_in_arabic(bar: ClearanceBar) -> None:
    bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    bar.show_segments(THREE)
    drawn = lengths(bar)
    assert min(drawn["good"]) > max(drawn["warn"])


def test_it_has_room_for_the_bar_and_its_legend(bar: ClearanceBar) -> None:
    line = bar.fontMetrics().lineSpacing()
    assert bar.sizeHint().height() > 2.5 * line
    assert bar.minimumSizeHint().width() < bar.sizeHint().width()
