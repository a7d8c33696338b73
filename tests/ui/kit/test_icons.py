"""Icons: our own drawings in the theme's colours, sharp on sharp screens."""

import pytest
from PySide6.QtGui import QColor, QIcon

from cwgdesk.core.resources import resource
from cwgdesk.ui.kit.icons import icon, picture
from cwgdesk.ui.kit.theme import apply_theme
from cwgdesk.ui.kit.tokens import LIGHT, Theme


@pytest.fixture(autouse=True)
def light(qapp) -> None:
    apply_theme(Theme.LIGHT)


def colours(pixmap) -> set[str]:
    """The colours that are drawn fully."""
    image = pixmap.toImage()
    drawn = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {colour.name() for colour in drawn if colour.alpha() == 255}


def test_a_picture_is_drawn_in_the_colour_asked_for_at_twice_its_size() -> None:
    drawn = picture("lock", 20, "#ff0000")
    assert (drawn.width(), drawn.devicePixelRatio()) == (40, 2)
    assert "#ff0000" in colours(drawn)


def test_an_icon_has_the_colour_of_the_text_and_fades_when_it_cannot_be_pressed() -> None:
    made = icon("search")
    size = made.availableSizes()[0]
    assert LIGHT.text in colours(made.pixmap(size))
    assert QColor(LIGHT.border).name() in colours(made.pixmap(size, QIcon.Mode.Disabled))


@pytest.mark.parametrize("name", sorted(path.stem for path in resource("icons").glob("*.svg")))
def test_no_drawing_is_empty(name) -> None:
    image = picture(name, 24, "#ff0000").toImage()
    assert any(image.pixelColor(x, y).alpha() for x in range(48) for y in range(48))
