"""How a clause is written on the page: label, text, redline; as plain characters, never as HTML."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)

from cwgdesk.desk.proposals.amendments import Symbol
from cwgdesk.overviews.reader import Marked
from cwgdesk.texts.differences import Segment, SegmentKind, segments
from cwgdesk.texts.library import Clause
from cwgdesk.texts.structure.found import ClauseKind, ClauseState, FoundClause
from cwgdesk.ui.clause.segment_looks import segment_looks
from cwgdesk.ui.kit.characters import position_of
from cwgdesk.ui.kit.tokens import Tokens
from cwgdesk.ui.words.enum_words import word_for

_LINE = "\u2028"  # a break inside a clause: one clause stays one block
_WIDE = "\u2002"  # a space of half the letters' height
_RTL = frozenset({"ar", "he", "fa", "ur"})
_HEADINGS = frozenset({ClauseKind.HEADING, ClauseKind.CALL})


class Display(StrEnum):
    """How amendments are shown."""

    MARKUP = "markup"
    CLEAN = "clean"
    ORIGINAL = "original"


@dataclass(frozen=True, slots=True)
class Proposal:
    """An amendment as the page draws it."""

    symbol: Symbol
    base: str
    new: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One block of the page: a clause, or a new clause proposed after it."""

    index: int  # of the clause in the reading
    label: str
    pieces: tuple[Segment, ...]
    added: bool = False

    @property
    def text(self) -> str:
        """What the block shows after its label."""
        return "".join(piece.text for piece in self.pieces)


def lines_of(index: int, clause: Clause, proposals: list[Proposal], display: Display) -> list[Line]:
    """The clause's own line, then one for each new clause proposed after it."""
    change = next((p for p in reversed(proposals) if p.symbol is not Symbol.ADD), None)
    lines = [Line(index, shown_label(clause), tuple(_pieces(clause.text, change, display)))]
    if display is not Display.ORIGINAL:
        kind = SegmentKind.INSERTED if display is Display.MARKUP else SegmentKind.KEPT
        lines += [
            Line(index, p.label, (Segment(kind, p.new or "…"),), added=True)
            for p in proposals
            if p.symbol is Symbol.ADD
        ]
    return lines


def _pieces(text: str, change: Proposal | None, display: Display) -> Iterator[Segment]:
    if change is None or display is Display.ORIGINAL or change.symbol is Symbol.NOC:
        yield Segment(SegmentKind.KEPT, text)
    elif change.symbol is Symbol.SUP:
        # A suppressed clause keeps its line, so that the numbers of the others stay.
        yield Segment(SegmentKind.DELETED if display is Display.MARKUP else SegmentKind.KEPT,
                      text if display is Display.MARKUP else "(SUP)")  # fmt: skip
    elif display is Display.CLEAN:
        yield Segment(SegmentKind.KEPT, change.new)
    else:
        yield from segments(change.base, change.new)


def shown_label(clause: Clause) -> str:
    """The label as the page shows it, behind what the text says of the clause: "[Not agreed] ADD 3"."""
    return " ".join(part for part in (state_shown(clause), numbered(clause)) if part)


def numbered(clause: Clause) -> str:
    """The label behind the text's own proposal to add or change the clause: "ADD 3"."""
    return " ".join(part for part in (clause.symbol, clause.label) if part)


def state_shown(clause: Clause | FoundClause) -> str:
    """The words in brackets that tell a text in brackets; nothing for one that is agreed."""
    return f"[{word_for(clause.state)}]" if clause.state is not ClauseState.AGREED else ""


class Pen:
    """Writes lines into a document's blocks."""

    def __init__(self, colours: Tokens, size: float, language: str) -> None:
        self._colours = colours
        self._rtl = language in _RTL
        self._looks = segment_looks(colours)
        self._label = QTextCharFormat()
        self._label.setForeground(QColor(colours.muted))
        self._em = size * 1.35
        self._hang = self._em * 2.0
        self._blocks: dict[tuple[ClauseKind, int, bool, bool], QTextBlockFormat] = {}

    def write(self, cursor: QTextCursor, line: Line, clause: Clause, noted: list[Marked]) -> None:
        """Fill the (empty) block at the cursor."""
        cursor.setBlockFormat(self._block(clause, line))
        if line.label:
            cursor.insertText(line.label + self._gap(cursor, line.label), self._label)
        start = cursor.position()
        for piece in line.pieces:
            cursor.insertText(piece.text.replace("\n", _LINE), self._look(piece.kind, clause))
        if noted and all(piece.kind is SegmentKind.KEPT for piece in line.pieces) and not line.added:
            self._underline(cursor, start, noted, line.text)

    def _gap(self, cursor: QTextCursor, label: str) -> str:
        """What parts label and text: one character always, places in the text are counted from behind it."""
        metrics = QFontMetricsF(cursor.document().defaultFont())
        fits = metrics.horizontalAdvance(label + _WIDE) <= self._hang
        return "\t" if fits else _WIDE  # behind a long label a tab would leap over half the line

    def _look(self, kind: SegmentKind, clause: Clause) -> QTextCharFormat:
        look = self._looks[kind]
        if clause.kind not in _HEADINGS and clause.kind is not ClauseKind.OPENING:
            return look
        look = QTextCharFormat(look)
        if clause.kind is ClauseKind.CALL:
            look.setFontItalic(True)
        look.setFontWeight(QFont.Weight.DemiBold)
        return look

    def _underline(self, cursor: QTextCursor, start: int, noted: list[Marked], text: str) -> None:
        wave = QTextCharFormat()
        wave.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        wave.setUnderlineColor(QColor(self._colours.private))
        wave.setBackground(QColor(self._colours.private_soft))
        end = cursor.position()
        for mark in noted:
            cursor.setPosition(start + position_of(text, mark.start))
            cursor.setPosition(start + position_of(text, mark.end), QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(wave)
        cursor.setPosition(end)

    def _block(self, clause: Clause, line: Line) -> QTextBlockFormat:
        rtl = runs_from_right(clause.text, self._rtl)
        key = (clause.kind, clause.depth, bool(line.label), rtl)
        if key not in self._blocks:
            self._blocks[key] = self._new_block(*key)
        return self._blocks[key]

    def _new_block(self, kind: ClauseKind, depth: int, labelled: bool, rtl: bool) -> QTextBlockFormat:
        made = QTextBlockFormat()
        em = self._em
        indent = em * 1.6 * max(0, depth - 1)
        hang = self._hang if labelled else 0.0
        margin = made.setRightMargin if rtl else made.setLeftMargin
        margin(indent + hang)
        made.setTextIndent(-hang)
        if labelled:
            # Qt takes the left for the right in a paragraph that runs from the right.
            begins = QTextOption.TabType.RightTab if rtl else QTextOption.TabType.LeftTab
            made.setTabPositions([QTextOption.Tab(hang, begins)])
        heading = kind in _HEADINGS or kind is ClauseKind.OPENING
        made.setTopMargin(em * (1.0 if heading else 0.35))
        made.setBottomMargin(em * 0.25)
        made.setLineHeight(116, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        made.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        return made


def runs_from_right(text: str, language_does: bool) -> bool:
    """Does the paragraph run from right to left?

    In an Arabic document also when it begins with a Latin name, as long as it has Arabic letters.
    """
    if text.isascii():
        return False
    strong = (unicodedata.bidirectional(letter) for letter in text[:300])
    directions = [kind for kind in strong if kind in ("L", "R", "AL")]
    if not directions:
        return False
    return directions[0] != "L" or (language_does and any(kind != "L" for kind in directions))
