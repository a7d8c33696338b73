"""A language of brackets: every translated text shows as ⟦text~~⟧, so that what bypasses it is seen."""

from collections.abc import Iterator
from xml.etree import ElementTree as ET

from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTableView,
    QTextEdit,
    QToolButton,
    QWidget,
)

from cwgdesk.core.resources import resource

_SIGN_ONLY = Qt.ToolButtonStyle.ToolButtonIconOnly


class Brackets(QTranslator):
    """Translates what the .ts files know, 40 per cent longer; anything else stays bare."""

    def __init__(self) -> None:
        super().__init__()
        tree = ET.parse(resource("translations", "cwgdesk_fr.ts"))
        self.known = {
            (context.findtext("name"), message.findtext("source"))
            for context in tree.iter("context")
            for message in context.iter("message")
        }

    def isEmpty(self) -> bool:  # noqa: N802 (Qt's name)
        return False

    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803 (Qt's name)
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        if (context, sourceText) not in self.known:
            return sourceText
        return f"⟦{sourceText.replace('&', '')}{'~' * (2 * len(sourceText) // 5)}⟧"


def shown_texts(window: QWidget) -> Iterator[tuple[str, str]]:
    """Where and what: every text that the window and its menus show or say just now."""
    for widget in window.findChildren(QWidget):
        if isinstance(widget, QMenu):
            yield from (("menu", action.text()) for action in widget.actions())
        if not widget.isVisible():
            continue
        kind = type(widget).__name__
        if isinstance(widget, (QLabel, QAbstractButton)):
            yield kind, widget.text()
        elif isinstance(widget, QGroupBox):
            yield kind, widget.title()
        elif isinstance(widget, (QLineEdit, QTextEdit, QPlainTextEdit)):
            yield f"{kind} placeholder", widget.placeholderText()
        elif isinstance(widget, QComboBox):
            yield from ((kind, widget.itemText(at)) for at in range(widget.count()))
        elif isinstance(widget, QTabBar):
            yield from ((kind, widget.tabText(at)) for at in range(widget.count()))
        elif isinstance(widget, QAbstractItemView):
            yield from ((kind, text) for text in _cells(widget))
        yield f"{kind} name", widget.accessibleName()


def cut_texts(window: QWidget) -> Iterator[str]:
    """Labels and buttons that show less than their words need."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, (QLabel, QAbstractButton)) or not widget.text():
            continue
        seen = widget.visibleRegion().boundingRect()
        told = f"{type(widget).__name__}: {widget.text()[:60]}"
        if not seen.isEmpty() and seen.width() < widget.width() - 1:
            yield f"{told} (reaches under the edge)"
        elif isinstance(widget, QLabel) and widget.wordWrap():
            if widget.heightForWidth(widget.width()) > widget.height() + 1:
                yield f"{told} (too low)"
        elif isinstance(widget, QToolButton) and widget.toolButtonStyle() is _SIGN_ONLY:
            continue
        elif widget.width() < widget.sizeHint().width() - 1:
            yield f"{told} (too narrow)"


def _cells(table: QAbstractItemView) -> Iterator[str]:
    model = table.model()
    if model is None:
        return
    columns = model.columnCount() if isinstance(table, QTableView) else 1
    for column in range(columns):
        if isinstance(table, QTableView):
            yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(min(8, model.rowCount())):
            yield str(model.index(row, column).data() or "")
