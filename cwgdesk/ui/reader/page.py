"""The page: a read-only text, one block a clause; it says when marks beside it would stand elsewhere."""

from uuid import UUID

from PySide6.QtCore import QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from cwgdesk.desk.proposals.amendments import AmendmentRow
from cwgdesk.overviews.reader import Reading
from cwgdesk.ui.clause.clause_text import Display, Line, Pen, Proposal, lines_of
from cwgdesk.ui.kit.characters import character_at, position_of, whole_words
from cwgdesk.ui.kit.tokens import tokens

_CHUNK = 200  # blocks written before the window gets a turn
_EXACTLY = Qt.KeyboardModifier.ControlModifier  # held while dragging: the selection is left as it is
_WRAPS_AT_ONCE = 2000  # documents up to this many blocks follow a dragged splitter


class Page(QTextBrowser):
    """The text of one document.

    Signals: `stood_on(index)` when the current clause changes, `asked(point)` for the context menu,
    `moved()` when the clauses, or what is marked on them, are not where they were,
    `rewritten()` when words are written that were not there.
    """

    stood_on = Signal(int)
    asked = Signal(QPoint)
    moved = Signal()
    rewritten = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page-text")
        self.setAccessibleName(self.tr("Text"))
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self.asked)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.reading: Reading | None = None
        self.display = Display.MARKUP
        self.private_hidden = False
        self.index = -1
        self._lines: list[Line] = []
        self._typing: dict[UUID, tuple[UUID, str]] = {}  # clause -> amendment, words not saved yet
        self._found: list[QTextEdit.ExtraSelection] = []
        self._next = 0  # the first clause that is not written yet
        self._chunks = QTimer(self, interval=0)
        self._chunks.timeout.connect(self._write_chunk)
        self._wrap = QTimer(self, interval=120, singleShot=True)
        self._wrap.timeout.connect(self._rewrap)
        self.verticalScrollBar().valueChanged.connect(self.moved)
        # Every line is wrapped. Qt forgets the hanging label when it measures a right-to-left line, and
        # would move the page aside for room that nothing needs.
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalScrollBar().rangeChanged.connect(lambda: self.horizontalScrollBar().setRange(0, 0))
        self.document().documentLayout().documentSizeChanged.connect(self.moved)

    # -- showing -------------------------------------------------------------------------

    def show_reading(self, reading: Reading, display: Display) -> None:
        """Show the document, or what changed on it; the place stays."""
        before = self.reading
        same = before is not None and before.document.id == reading.document.id and self.display is display
        same = (
            same and before is not None and [c.id for c in before.clauses] == [c.id for c in reading.clauses]
        )
        self.reading, self.display = reading, display
        if not same or before is None or self._next < len(reading.clauses):
            self._write_all(keep=before is not None and before.document.id == reading.document.id)
            return
        for at, clause in enumerate(reading.clauses):
            key = clause.id
            changed = before.proposals.get(key) != reading.proposals.get(key)
            if changed or before.noted.get(key) != reading.noted.get(key):
                self._rewrite(at)
        self.moved.emit()

    def show_typing(self, clause_id: UUID, amendment_id: UUID, words: str) -> None:
        """The redline follows what is being typed in the inspector."""
        self._typing[clause_id] = (amendment_id, words)
        if self.reading is not None and (at := self.reading.index_of(clause_id)) >= 0:
            self._rewrite(at)

    def forget_typing(self) -> None:
        """What was typed has been saved."""
        self._typing.clear()

    @property
    def is_written(self) -> bool:
        """Does every clause stand on the page?"""
        return self.reading is None or self._next >= len(self.reading.clauses)

    def go_to(self, index: int) -> None:
        """Stand on this clause and show it."""
        if self.reading is None or not 0 <= index < len(self.reading.clauses):
            return
        while self._next <= index:
            self._write_chunk()
        cursor = QTextCursor(self._block_of(index))
        self.setTextCursor(cursor)
        self._show_block(cursor.block())
        self._stand_on(index)

    def selected(self) -> tuple[int, int, int] | None:
        """The selected words of one clause as it was imported: index, start and end in its text."""
        cursor = self.textCursor()
        if not cursor.hasSelection() or self.reading is None:
            return None
        block = self.document().findBlock(cursor.selectionStart())
        line = self.line_at(block)
        if line is None or line.added or cursor.selectionEnd() > block.position() + block.length():
            return None
        shown = line.text
        clause = self.reading.clauses[line.index]
        if shown != clause.text.replace("\n", "\u2028") and shown != clause.text:
            return None  # a redline: its characters are not those of the file
        offset = block.position() + (position_of(line.label, len(line.label)) + 1 if line.label else 0)
        start = character_at(shown, max(0, cursor.selectionStart() - offset))
        end = character_at(shown, cursor.selectionEnd() - offset)
        return (line.index, start, end) if end > start else None

    def line_texts(self) -> list[tuple[int, int, str]]:
        """Clause index, first character's position and words of every written block, for searching."""
        found: list[tuple[int, int, str]] = []
        block = self.document().begin()
        while block.isValid():
            line = self.line_at(block)
            if line is not None:
                found.append((line.index, block.position(), block.text()))
            block = block.next()
        return found

    def write_rest(self) -> None:
        """Write what is still missing, for a search through everything."""
        while self.reading is not None and self._next < len(self.reading.clauses):
            self._write_chunk()

    def show_found(self, places: list[tuple[int, int]], current: int) -> None:
        """Mark search hits, given as position and length; the current one stands out."""
        colours = tokens()
        self._found = []
        for at, (position, length) in enumerate(places[:400]):
            mark = QTextEdit.ExtraSelection()
            mark.cursor = self._cursor(position, length)  # type: ignore[attr-defined]
            look = QTextCharFormat()
            look.setBackground(QColor(colours.accent if at == current else colours.warn_soft))
            look.setForeground(QColor(colours.on_accent if at == current else colours.text))
            mark.format = look  # type: ignore[attr-defined]
            self._found.append(mark)
        if 0 <= current < len(places):
            cursor = self._cursor(*places[current])
            plain = QTextCursor(cursor)
            plain.setPosition(cursor.selectionStart())
            self.setTextCursor(plain)
            line = self.line_at(cursor.block())
            if line is not None:
                self._stand_on(line.index)
        self._highlight()

    def set_private(self, hidden: bool) -> None:
        """Leave out what is confidential: glyphs, counts, marked words."""
        self.private_hidden = hidden
        for clause_id in self.reading.noted if self.reading is not None else ():
            at = self.reading.index_of(clause_id) if self.reading is not None else -1
            if 0 <= at < self._next:
                self._restyle(self._first_line(at))
        self.moved.emit()

    # -- Qt ------------------------------------------------------------------------------

    def loadResource(self, _kind: int, _name: object) -> object:
        """Nothing in a text is ever fetched."""
        return None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tint the whole width of the current clause before the words are drawn."""
        if self.reading is not None and 0 <= self.index < self._next:
            painter = QPainter(self.viewport())
            layout, offset = self.document().documentLayout(), self.verticalScrollBar().value()
            block = self._block_of(self.index)
            while (line := self.line_at(block)) is not None and line.index == self.index:
                box = layout.blockBoundingRect(block)
                area = QRectF(0, box.top() - offset, self.viewport().width(), box.height())
                painter.fillRect(area, QColor(tokens().soft))
                block = block.next()
            painter.end()
        super().paintEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move by clause; with Shift they select words."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.step(1 if event.key() == Qt.Key.Key_Down else -1)
            return
        if plain and event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and self.reading is not None:
            self.go_to(0 if event.key() == Qt.Key.Key_Home else len(self.reading.clauses) - 1)
            return
        super().keyPressEvent(event)

    def step(self, by: int) -> None:
        """To the next or previous clause."""
        if self.reading is not None:
            self.go_to(min(len(self.reading.clauses) - 1, max(0, self.index + by)))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click stands on the clause; what was dragged over snaps to words, save with Ctrl."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not event.modifiers() & _EXACTLY:
            self._snap()
        line = self.line_at(self.textCursor().block())
        if line is not None and event.button() == Qt.MouseButton.LeftButton:
            self._stand_on(line.index)

    def _snap(self) -> None:
        """Widen the selection inside a block to whole words, from the side where it began."""
        cursor = self.textCursor()
        block = self.document().findBlock(cursor.selectionStart())
        first, last = cursor.selectionStart() - block.position(), cursor.selectionEnd() - block.position()
        if not cursor.hasSelection() or last >= block.length():
            return
        text = block.text()
        words = whole_words(text, character_at(text, first), character_at(text, last))
        start, end = (block.position() + position_of(text, at) for at in words)
        if (start, end) != (cursor.selectionStart(), cursor.selectionEnd()):
            backwards = cursor.anchor() > cursor.position()
            cursor.setPosition(end if backwards else start)
            cursor.setPosition(start if backwards else end, QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and wheel would change the size of this text alone: left to the window."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return
        super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A long text is wrapped again only when the dragging has stopped."""
        if self.document().blockCount() > _WRAPS_AT_ONCE:
            self._wrap.start()
        else:
            self._rewrap()
        super().resizeEvent(event)
        self.moved.emit()

    # -- writing -------------------------------------------------------------------------

    def _write_all(self, *, keep: bool) -> None:
        self.rewritten.emit()
        place = self.index if keep else -1
        self._chunks.stop()
        self._lines, self._next = [], 0
        document = self.document()
        document.clear()
        document.setDocumentMargin(18)
        self._pen = Pen(
            tokens(),
            self._reading_font().pointSizeF(),
            self.reading.document.language if self.reading else "",
        )
        document.setDefaultFont(self._reading_font())
        self.index = -1
        count = len(self.reading.clauses) if self.reading else 0
        self._write_chunk()
        if self._next < count:
            self._chunks.start()
        self.go_to(max(0, place))

    def _write_chunk(self) -> None:
        if self.reading is None or self._next >= len(self.reading.clauses):
            self._chunks.stop()
            return
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.beginEditBlock()
        for at in range(self._next, min(self._next + _CHUNK, len(self.reading.clauses))):
            for line in self._lines_at(at):
                if self._lines:
                    cursor.insertBlock()
                self._write_line(cursor, line)
                self._lines.append(line)
        self._next = min(self._next + _CHUNK, len(self.reading.clauses))
        cursor.endEditBlock()

    def _rewrite(self, index: int) -> None:
        """Write one clause again, in its place."""
        if self.reading is None or index >= self._next:
            return
        first = self._first_line(index)
        old = [line for line in self._lines[first : first + 20] if line.index == index]
        new = self._lines_at(index)
        if old == new:
            self._restyle(first)
            return
        cursor = QTextCursor(self.document().findBlockByNumber(first))
        cursor.beginEditBlock()
        last = self.document().findBlockByNumber(first + len(old) - 1)
        cursor.setPosition(last.position() + last.length() - 1, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        for at, line in enumerate(new):
            if at:
                cursor.insertBlock()
            self._write_line(cursor, line)
        cursor.endEditBlock()
        self._lines[first : first + len(old)] = new
        self._highlight()
        self.rewritten.emit()

    def _restyle(self, first: int) -> None:
        """The words are the same: only which of them carry notes has changed."""
        if self.reading is None:
            return
        cursor = QTextCursor(self.document().findBlockByNumber(first))
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        self._write_line(cursor, self._lines[first])

    def _write_line(self, cursor: QTextCursor, line: Line) -> None:
        if self.reading is None:
            return
        clause = self.reading.clauses[line.index]
        noted = [] if self.private_hidden else self.reading.noted.get(clause.id, [])
        self._pen.write(cursor, line, clause, noted)

    def _lines_at(self, index: int) -> list[Line]:
        if self.reading is None:
            return []
        clause = self.reading.clauses[index]
        rows = self.reading.proposals.get(clause.id, [])
        return lines_of(index, clause, [self._proposal(row) for row in rows], self.display)

    def _proposal(self, row: AmendmentRow) -> Proposal:
        amendment = row.amendment
        typing = self._typing.get(row.clause.id) if row.clause is not None else None
        new = typing[1] if typing is not None and typing[0] == amendment.id else amendment.new_text
        return Proposal(amendment.symbol, amendment.base_text, new, amendment.label)

    def _first_line(self, index: int) -> int:
        """The number of the clause's own block; each clause before it has at least one."""
        at = index
        while self._lines[at].index < index:
            at += index - self._lines[at].index
        return at

    def _block_of(self, index: int) -> QTextBlock:
        return self.document().findBlockByNumber(self._first_line(index))

    def line_at(self, block: QTextBlock) -> Line | None:
        """What the block shows."""
        number = block.blockNumber()
        return self._lines[number] if 0 <= number < len(self._lines) else None

    # -- the current clause --------------------------------------------------------------

    def _stand_on(self, index: int) -> None:
        changed = index != self.index
        self.index = index
        self._highlight()
        if changed:
            self.stood_on.emit(index)

    def _highlight(self) -> None:
        self.setExtraSelections(self._found)
        self.viewport().update()
        self.moved.emit()

    def _show_block(self, block: QTextBlock) -> None:
        """Scroll so that the block is seen with some of what is around it."""
        self.ensureCursorVisible()  # lays the text out as far as needed, and sets the bar's range
        box = self.document().documentLayout().blockBoundingRect(block)
        bar, height = self.verticalScrollBar(), self.viewport().height()
        top, bottom = box.top() - 24, box.bottom() + 60
        if top < bar.value() - height or bottom > bar.value() + 2 * height:
            bar.setValue(int(top - height / 4))  # a jump: show what stands before it, too
        elif top < bar.value():
            bar.setValue(int(top))
        elif bottom > bar.value() + height:
            bar.setValue(int(min(top, bottom - height)))

    def _cursor(self, position: int, length: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        cursor.setPosition(position + length, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _rewrap(self) -> None:
        seen = self._is_seen()
        # Without this, text is cut behind the scroll bar after the margins changed.
        self.document().setTextWidth(self.viewport().width())
        if seen:
            self._show_block(self._block_of(self.index))
        self.moved.emit()

    def _is_seen(self) -> bool:
        """Is the current clause on the screen?"""
        if self.reading is None or not 0 <= self.index < self._next:
            return False
        box = self.document().documentLayout().blockBoundingRect(self._block_of(self.index))
        top = box.top() - self.verticalScrollBar().value()
        return -box.height() < top < self.viewport().height()

    def _reading_font(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.08)
        return font
