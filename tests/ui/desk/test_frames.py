"""Public and confidential fields look different without colour, and only one kind hides."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel

from cwgdesk.ui.desk.frames import ConfidentialFrame, PublicFrame
from cwgdesk.ui.kit.pieces import boxed, column, row


@pytest.fixture
def frames(qtbot, desk) -> Iterator[tuple[PublicFrame, ConfidentialFrame]]:
    pair = PublicFrame(), ConfidentialFrame(desk)
    host = boxed(column(*pair))
    qtbot.addWidget(host)
    for frame in pair:
        frame.add(QLabel("a field"))
        frame.add(row(QLabel("another"), QLabel("field")))
        frame.setFixedSize(400, 160)
    host.show()
    yield pair  # noqa: PT022 - the host must live as long as the test


def bottom_edge(frame) -> list[int]:
    """Lightness of the border at the bottom, pixel by pixel."""
    image = frame.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    return [image.pixelColor(at, image.height() - 2).lightness() for at in range(40, image.width() - 40)]


def test_fields_stand_in_the_form_in_the_order_they_were_added(frames) -> None:
    for frame in frames:
        shown = [
            part.text() for part in frame.findChildren(QLabel) if part.isVisibleTo(frame) and part.text()
        ]
        assert shown == [frame.heading.text(), "a field", "another", "field"]


def test_words_say_which_is_which(frames) -> None:
    public, secret = frames
    assert public.accessibleName() == "Public – goes into the contribution"
    assert secret.accessibleName() == "Confidential – never exported"


def test_the_confidential_border_is_broken_and_the_public_one_is_not(frames) -> None:
    public, secret = map(bottom_edge, frames)
    assert max(public) - min(public) < 10
    assert max(secret) - min(secret) > 60


def test_only_the_confidential_frame_goes_while_others_see_the_screen(frames, desk) -> None:
    desk.set_projecting(True)
    assert [frame.isVisible() for frame in frames] == [True, False]
    assert ConfidentialFrame(desk).isHidden()  # also one that is made meanwhile
    desk.set_projecting(False)
    assert [frame.isVisible() for frame in frames] == [True, True]
