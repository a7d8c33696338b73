"""The floor card: one page to speak from, our line in large letters; for the delegation's own eyes."""

import math
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from cwgdesk.core.errors import UserError
from cwgdesk.desk.clearance import publishable
from cwgdesk.desk.delegation import delegation
from cwgdesk.desk.positions import Position
from cwgdesk.desk.sessions import AgendaItem, Session, agenda, session, session_of_item
from cwgdesk.papers.briefs.brief import confidential
from cwgdesk.papers.briefs.matters import Matter, by_item, matters
from cwgdesk.papers.drafts import blocks as b
from cwgdesk.papers.drafts.runs import paragraphs
from cwgdesk.reference.paper_words import paper_word
from cwgdesk.workspace.store import Workspace

_MOST_POINTS = 2
# Points of our line from large to the smallest that is read at arm's length, and of the rest beside it.
_SIZES = ((28, 15), (26, 14), (24, 13), (22, 12), (20, 12), (18, 11), (16, 11), (14, 10.5), (12, 10))
_WIDTH = 482.0  # points between the margins
_HEIGHT = 728.0  # and from top to bottom
_HEAD = 175.0  # of them for the head of the page, source and title
_BEFORE = 6.0  # above a paragraph


@dataclass(frozen=True, slots=True)
class _Script:
    """How much room letters take at most on average, in ems; held against LibreOffice by a test."""

    letter: float
    line: float


_LATIN, _CYRILLIC, _WIDE = _Script(0.50, 1.25), _Script(0.56, 1.25), _Script(1.0, 1.35)
_ARABIC = _Script(0.60, 1.9)  # set a quarter larger than Latin letters


@dataclass(frozen=True, slots=True)
class Card:
    """A floor card, and whether all of it fits on the one page."""

    paper: b.Briefing
    fits: bool
    more_points: int = 0  # talking points that stand in the brief only


def clause_card(
    ws: Workspace, clause_id: UUID, session_id: UUID | None, today: date, language: str | None = None
) -> Card:
    """The card for a clause, from what we hold on it at that session (or at any)."""
    mine = [m for m in matters(ws, session_id) if m.clause is not None and m.clause.id == clause_id]
    if not mine:
        raise _nothing_to_say()
    return _card(ws, mine[0].name, mine, session_id, today, language)


def item_card(ws: Workspace, item_id: UUID, today: date, language: str | None = None) -> Card:
    """The card for an agenda item: what we hold on the item itself, else on its texts."""
    session_id = session_of_item(ws, item_id)
    held, _ = by_item(matters(ws, session_id), agenda(ws, session_id))
    item, found = next((item, mine) for item, mine in held if item.id == item_id)
    direct = [matter for matter in found if matter.item_id == item_id]
    # The item's own line is what is said first; without one, the lines on its texts are.
    lines = direct if any(matter.ours for matter in direct) else found
    points = [m for m in found if m not in lines]
    return _card(ws, _named(item), lines, session_id, today, language, points)


def _named(item: AgendaItem) -> str:
    return f"{item.number} {item.title}".strip()


def _nothing_to_say() -> UserError:
    return UserError(
        "There is nothing for a floor card yet: we hold no position here.",
        "Record a position on this clause or agenda item first.",
    )


def _card(
    ws: Workspace,
    name: str,
    lines: list[Matter],
    session_id: UUID | None,
    today: date,
    language: str | None,
    beside: Iterable[Matter] = (),
) -> Card:
    if not any(matter.ours for matter in lines):
        raise _nothing_to_say()
    us = delegation(ws)
    language = language or (us.language if us else "en")
    points = [point for matter in (*lines, *beside) for point in matter.points]
    shown = points[:_MOST_POINTS]
    meeting: Session | None = session(ws, session_id) if session_id else None
    blocks, fits = (), False
    for large, small in _SIZES:
        blocks = tuple(_body(name, lines, shown, language, large, small))
        fits = _HEAD + sum(map(_height, blocks)) <= _HEIGHT
        if fits:
            break
    paper = confidential(
        paper_word("card", language),
        blocks,
        language=language,
        about=name,
        meeting=meeting,
        state=us.state if us else "",
        today=today,
    )
    return Card(paper, fits, len(points) - len(shown))


def _body(
    name: str, lines: list[Matter], points: list[str], language: str, large: float, small: float
) -> Iterator[b.Paragraph]:
    yield b.Paragraph((b.Run(name, bold=True, points=small),))
    for matter in lines:
        if len(lines) > 1 and matter.ours:
            yield b.Paragraph((b.Run(matter.name, italic=True, points=small),))
        for held in matter.ours:
            yield from _position(held, language, large, small)
    if points:
        label = paper_word("label", language, name=paper_word("talking_points", language))
        yield b.Paragraph((b.Run(label, bold=True, points=small),))
        for number, point in enumerate(points, 1):
            for n, runs in enumerate(paragraphs(point)):
                lead = "" if n else f"{number}. "
                yield b.Paragraph((b.Run(f"{lead}{runs[0].text}", points=small),))


def _position(held: Position, language: str, large: float, small: float) -> Iterator[b.Paragraph]:
    stance = paper_word(f"stance_{held.stance.value}", language)
    doubt = "" if publishable(held) else f" – {paper_word('not_cleared', language)}"
    yield b.Paragraph((b.Run(f"{stance}{doubt}", bold=True, points=small),))
    spoken = paragraphs(held.statement)
    for runs in spoken:
        yield b.Paragraph((b.Run(runs[0].text, bold=True, points=large),))
    if not spoken:
        yield b.Paragraph((b.Run(f"({paper_word('no_statement', language)})", points=small),))
    for key in ("fallback", "red_line"):
        label = paper_word("label", language, name=paper_word(key, language))
        for n, runs in enumerate(paragraphs(getattr(held, key))):
            lead = () if n else (b.Run(label, bold=True, points=small),)
            yield b.Paragraph((*lead, b.Run(runs[0].text, points=small)))


def _height(block: b.Paragraph) -> float:
    """How much of the page a paragraph takes at most, in points."""
    width = line = 0.0
    for run in block.runs:
        scripts = [_script(letter) for letter in run.text]
        width += run.points * sum(script.letter for script in scripts)
        line = max(line, *(run.points * script.line for script in scripts))
    # A line ends before the word that does not fit any more: half a long word is lost on each.
    usable = _WIDTH - 5 * _LATIN.letter * max(run.points for run in block.runs)
    return _BEFORE + max(1, math.ceil(width / usable)) * line


def _script(letter: str) -> _Script:
    if unicodedata.east_asian_width(letter) in ("W", "F"):
        return _WIDE
    code = ord(letter)
    if 0x0400 <= code < 0x0530:
        return _CYRILLIC
    return _ARABIC if 0x0600 <= code < 0x0780 or 0xFB50 <= code < 0xFEFF else _LATIN
