"""Icons: our own SVG drawings, tinted with the theme's colours and crisp at every scale."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from cwgdesk.core.resources import resource
from cwgdesk.ui.kit.tokens import tokens

_SIZE = 24  # drawn at twice that; Qt scales it down smoothly


def icon(name: str, colour: str | None = None) -> QIcon:
    """The icon `resources/icons/<name>.svg` in `colour` (default: the text's)."""
    colours = tokens()
    made = QIcon()
    made.addPixmap(picture(name, _SIZE, colour or colours.text), QIcon.Mode.Normal)
    made.addPixmap(picture(name, _SIZE, colours.border), QIcon.Mode.Disabled)
    return made


def picture(name: str, size: int, colour: str) -> QPixmap:
    """The icon as a picture of `size` logical pixels, drawn at twice that for sharp screens."""
    pixels = QPixmap(QSize(size, size) * 2)
    pixels.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixels)
    QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", colour).encode())).render(
        painter, QRectF(0, 0, size * 2, size * 2)
    )
    painter.end()
    pixels.setDevicePixelRatio(2)
    return pixels


@cache
def _drawing(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")
