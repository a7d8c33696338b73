"""What a careful colleague would point out before a paper leaves the house."""

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session as OrmSession

from cwgdesk.core.hidden_signs import hidden_signs, made_visible
from cwgdesk.desk.clearance import PUBLISHABLE
from cwgdesk.desk.positions import Position
from cwgdesk.desk.practices import Practice
from cwgdesk.desk.proposals.amendments import Amendment
from cwgdesk.desk.proposals.their_proposals import TheirProposal
from cwgdesk.desk.sessions import Session
from cwgdesk.papers.contributions import Contribution, Section, SectionKind
from cwgdesk.papers.drafts.findings import Code, Finding, Level
from cwgdesk.papers.drafts.proposal_checks import together, wording
from cwgdesk.papers.drafts.sources import cited_clause, may_be_quoted, stands_on_quotable
from cwgdesk.papers.drafts.templates import annexes_text
from cwgdesk.papers.outline import Outline, OutlineSection, outline_in
from cwgdesk.reference.dates import long_date
from cwgdesk.texts.anchors import Anchor, AnchorState
from cwgdesk.texts.library import Clause, Document
from cwgdesk.texts.structure.language import language_of
from cwgdesk.workspace.mapping import Base, column_names
from cwgdesk.workspace.store import Workspace

_SIGNS_ON_A_PAGE = 3000  # of running text in 12 points; the window measures the pages it shows
_ENOUGH_TO_TELL = 60  # letters by which a language shows
_BRACKET = re.compile(r"\[(?!\s*\]|http)")
_UN_SYMBOL = re.compile(r"\b[AES]/(?:RES/)?\d+/\d+\b")


def preflight(ws: Workspace, contribution_id: UUID, *, today: date | None = None) -> list[Finding]:
    """All remarks on a paper, what would be left out first."""
    day = today or datetime.now().astimezone().date()
    with ws.read() as orm:
        whole = outline_in(orm, contribution_id)
        found = [
            *_header(whole.contribution),
            *_meeting(orm, whole, day),
            *_annex(orm, whole.contribution),
            *_sections(orm, whole, day),
        ]
    order = list(Level)
    return sorted(found, key=lambda finding: order.index(finding.level))


def questions(ws: Workspace, contribution_id: UUID) -> list[Finding]:
    """The remarks that somebody must have answered before the file is written."""
    return [found for found in preflight(ws, contribution_id) if found.level is Level.ASKS]


def _header(paper: Contribution) -> Iterator[Finding]:
    if not paper.source.strip():
        yield Finding(Level.WARNING, Code.NO_SOURCE, paper.id)
    if not paper.meeting.strip():
        yield Finding(Level.WARNING, Code.NO_MEETING, paper.id)
    yield from _unseen(paper, Contribution, paper, paper.id, paper.title)


def _annex(orm: OrmSession, paper: Contribution) -> Iterator[Finding]:
    if annexes_text(paper) and not may_be_quoted(orm, paper.revised_document_id):
        yield Finding(Level.LEFT_OUT, Code.CONFIDENTIAL_TEXT, paper.id)


def _meeting(orm: OrmSession, whole: Outline, today: date) -> Iterator[Finding]:
    """Is it too late, or too long, for the session the paper is for?"""
    paper = whole.contribution
    session = orm.get(Session, paper.session_id) if paper.session_id else None
    if session is None:
        return
    closes = session.contributions_due_on
    if closes is None and session.starts_on is not None:
        closes = session.starts_on - timedelta(days=session.contribution_days)
    if closes is not None and closes < today:
        yield Finding(Level.WARNING, Code.DEADLINE_PASSED, paper.id, long_date(closes, paper.language))
    if _length(orm, whole) > session.page_limit * _SIGNS_ON_A_PAGE:
        yield Finding(Level.WARNING, Code.TOO_LONG, paper.id, str(session.page_limit))


def _length(orm: OrmSession, whole: Outline) -> int:
    """Roughly how many signs the paper prints."""
    texts: list[str] = []
    for part in whole.sections:
        texts.append(part.section.body)
        for noun_id in part.items:
            if position := orm.get(Position, noun_id):
                texts.append(position.statement)
            elif amendment := orm.get(Amendment, noun_id):
                texts += [amendment.base_text, amendment.new_text, amendment.reasons]
            elif practice := orm.get(Practice, noun_id):
                texts += [practice.summary, practice.description, practice.results]
    return sum(map(len, texts))


def _sections(orm: OrmSession, whole: Outline, today: date) -> Iterator[Finding]:
    if not any(part.items or part.section.body.strip() for part in whole.sections):
        yield Finding(Level.WARNING, Code.NO_CONTENT, whole.contribution.id)
        return
    for part in whole.sections:
        if not part.items and not part.section.body.strip():
            yield Finding(Level.HINT, Code.EMPTY_SECTION, part.section.id, part.section.heading)
        yield from _unseen(whole.contribution, Section, part.section, part.section.id, part.section.heading)
        yield from _typed(orm, whole.contribution, part.section.body, part.section.id, part.section.heading)
        yield from _items(orm, whole.contribution, part, today)
    ids = (one for part in whole.sections if part.section.kind is SectionKind.PROPOSALS for one in part.items)
    yield from together(orm, [made for one in ids if (made := orm.get(Amendment, one)) is not None])


def _typed(orm: OrmSession, paper: Contribution, words: str, target: UUID, subject: str) -> Iterator[Finding]:
    """Remarks on words of our own: brackets left, another language, a text that is not here."""
    if _BRACKET.search(words):
        yield Finding(Level.WARNING, Code.BRACKETS_LEFT, target, subject)
    if len(words) >= _ENOUGH_TO_TELL and language_of(words.splitlines()) not in ("", paper.language):
        yield Finding(Level.HINT, Code.OTHER_LANGUAGE, target, subject)
    for symbol in dict.fromkeys(match[0] for match in _UN_SYMBOL.finditer(words)):
        here = select(Document.id).where(Document.symbol == symbol, Document.hidden.is_(False))
        if orm.scalars(here).first() is None:
            yield Finding(Level.HINT, Code.NOT_LOADED, target, symbol)


def _items(orm: OrmSession, paper: Contribution, part: OutlineSection, today: date) -> Iterator[Finding]:
    for noun_id in part.items:
        if part.section.kind is SectionKind.VIEWS and (position := orm.get(Position, noun_id)):
            yield from _position(orm, paper, position, today)
        elif part.section.kind is SectionKind.PROPOSALS and (amendment := orm.get(Amendment, noun_id)):
            yield from _amendment(orm, paper, amendment)
        elif part.section.kind is SectionKind.PRACTICES and (practice := orm.get(Practice, noun_id)):
            yield from _practice(paper, practice)
        elif part.section.kind is SectionKind.EVIDENCE and (clause := orm.get(Clause, noun_id)):
            yield from _quotation(orm, paper, part, clause)


def _quotation(
    orm: OrmSession, paper: Contribution, part: OutlineSection, clause: Clause
) -> Iterator[Finding]:
    if not may_be_quoted(orm, clause.document_id):
        yield Finding(Level.LEFT_OUT, Code.CONFIDENTIAL_TEXT, part.section.id, clause.path)
        return
    yield from _unseen(paper, Clause, clause, part.section.id, clause.path)


def _unseen(
    paper: Contribution, kind: type[Base], noun: object, target: UUID, subject: str
) -> Iterator[Finding]:
    """Signs that nobody sees in what of the noun goes out."""
    texts = (getattr(noun, name) for name in column_names(kind, public_only=True))
    if any(isinstance(text, str) and hidden_signs(text, right_to_left=_runs_left(paper)) for text in texts):
        yield Finding(Level.WARNING, Code.HIDDEN_SIGNS, target, made_visible(subject))


def _runs_left(paper: Contribution) -> bool:
    return paper.language == "ar"


def _practice(paper: Contribution, practice: Practice) -> Iterator[Finding]:
    if not practice.consent:
        yield Finding(Level.LEFT_OUT, Code.NO_CONSENT, practice.id, practice.title)
    yield from _unseen(paper, Practice, practice, practice.id, practice.title)


def _position(orm: OrmSession, paper: Contribution, position: Position, today: date) -> Iterator[Finding]:
    theirs = orm.get(TheirProposal, position.proposal_id) if position.proposal_id else None
    anchor_id = theirs.anchor_id if theirs else position.anchor_id
    source = cited_clause(orm, anchor_id) if anchor_id else None
    subject = source.clause.path if source else position.topic
    if position.clearance not in PUBLISHABLE:
        yield Finding(Level.LEFT_OUT, Code.NOT_CLEARED, position.id, subject)
    elif not position.statement.strip():
        yield Finding(Level.LEFT_OUT, Code.NO_STATEMENT, position.id, subject)
    session = orm.get(Session, position.session_id) if position.session_id else None
    if session and session.id != paper.session_id and session.ends_on and session.ends_on < today:
        yield Finding(Level.WARNING, Code.EXPIRED, position.id, subject)
    yield from _typed(orm, paper, position.statement, position.id, subject)
    yield from _unseen(paper, Position, position, position.id, subject)
    if anchor_id:
        yield from _place(orm, anchor_id, position.id, subject)


def _amendment(orm: OrmSession, paper: Contribution, amendment: Amendment) -> Iterator[Finding]:
    source = cited_clause(orm, amendment.anchor_id)
    subject = source.clause.path if source else ""
    if not stands_on_quotable(orm, amendment.anchor_id):
        yield Finding(Level.LEFT_OUT, Code.CONFIDENTIAL_TEXT, amendment.id, subject)
        return
    yield from wording(orm, paper, amendment)
    yield from _unseen(paper, Amendment, amendment, amendment.id, subject)
    yield from _place(orm, amendment.anchor_id, amendment.id, subject)


def _place(orm: OrmSession, anchor_id: UUID, target: UUID, subject: str) -> Iterator[Finding]:
    anchor = orm.get(Anchor, anchor_id)
    if anchor is not None and anchor.state is not AnchorState.EXACT:
        yield Finding(Level.WARNING, Code.PLACE_UNSURE, target, subject)
