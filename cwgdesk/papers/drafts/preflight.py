"""What a careful colleague would point out before a paper leaves the house."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from sqlalchemy.orm import Session as OrmSession

from cwgdesk.core.hidden_signs import hidden_signs, made_visible
from cwgdesk.desk.positions import Position
from cwgdesk.desk.practices import Practice
from cwgdesk.desk.proposals.amendments import Amendment, Symbol
from cwgdesk.desk.proposals.their_proposals import TheirProposal
from cwgdesk.papers.contributions import Contribution, Section, SectionKind
from cwgdesk.papers.drafts.sources import cited_clause, may_be_quoted, stands_on_quotable
from cwgdesk.papers.drafts.templates import annexes_text
from cwgdesk.papers.outline import PUBLISHABLE, Outline, OutlineSection, outline_in
from cwgdesk.texts.anchors import Anchor, AnchorState
from cwgdesk.texts.library import Clause, Document
from cwgdesk.workspace.mapping import Base, column_names
from cwgdesk.workspace.store import Workspace


class Level(StrEnum):
    """How much it matters."""

    LEFT_OUT = "left-out"  # something the user picked will not be in the paper
    WARNING = "warning"
    HINT = "hint"


class Code(StrEnum):
    """What was found; the window has a sentence for each."""

    NO_SOURCE = "no-source"
    NO_MEETING = "no-meeting"
    NO_CONTENT = "no-content"
    EMPTY_SECTION = "empty-section"
    NOT_CLEARED = "not-cleared"
    NO_STATEMENT = "no-statement"
    NO_CONSENT = "no-consent"
    NO_REASONS = "no-reasons"
    NOTHING_CHANGED = "nothing-changed"
    ALL_DELETED = "all-deleted"
    BASE_CHANGED = "base-changed"
    PLACE_UNSURE = "place-unsure"
    OTHER_LANGUAGE = "other-language"
    CONFIDENTIAL_TEXT = "confidential-text"
    HIDDEN_SIGNS = "hidden-signs"


@dataclass(frozen=True, slots=True)
class Finding:
    """One remark: `target` is the contribution, section, position, amendment or practice to open."""

    level: Level
    code: Code
    target: UUID
    subject: str = ""  # what the sentence names: a citation or a heading, never confidential text


def preflight(ws: Workspace, contribution_id: UUID) -> list[Finding]:
    """All remarks on a paper, what would be left out first."""
    with ws.read() as orm:
        whole = outline_in(orm, contribution_id)
        found = [*_header(whole.contribution), *_annex(orm, whole.contribution), *_sections(orm, whole)]
    order = list(Level)
    return sorted(found, key=lambda finding: order.index(finding.level))


def _header(paper: Contribution) -> Iterator[Finding]:
    if not paper.source.strip():
        yield Finding(Level.WARNING, Code.NO_SOURCE, paper.id)
    if not paper.meeting.strip():
        yield Finding(Level.WARNING, Code.NO_MEETING, paper.id)
    yield from _unseen(paper, Contribution, paper, paper.id, paper.title)


def _annex(orm: OrmSession, paper: Contribution) -> Iterator[Finding]:
    if annexes_text(paper) and not may_be_quoted(orm, paper.revised_document_id):
        yield Finding(Level.LEFT_OUT, Code.CONFIDENTIAL_TEXT, paper.id)


def _sections(orm: OrmSession, whole: Outline) -> Iterator[Finding]:
    if not any(part.items or part.section.body.strip() for part in whole.sections):
        yield Finding(Level.WARNING, Code.NO_CONTENT, whole.contribution.id)
        return
    for part in whole.sections:
        if not part.items and not part.section.body.strip():
            yield Finding(Level.HINT, Code.EMPTY_SECTION, part.section.id, part.section.heading)
        yield from _unseen(whole.contribution, Section, part.section, part.section.id, part.section.heading)
        yield from _items(orm, whole.contribution, part)


def _items(orm: OrmSession, paper: Contribution, part: OutlineSection) -> Iterator[Finding]:
    for noun_id in part.items:
        if part.section.kind is SectionKind.VIEWS and (position := orm.get(Position, noun_id)):
            yield from _position(orm, paper, position)
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


def _position(orm: OrmSession, paper: Contribution, position: Position) -> Iterator[Finding]:
    theirs = orm.get(TheirProposal, position.proposal_id) if position.proposal_id else None
    anchor_id = theirs.anchor_id if theirs else position.anchor_id
    source = cited_clause(orm, anchor_id) if anchor_id else None
    subject = source.clause.path if source else position.topic
    if position.clearance not in PUBLISHABLE:
        yield Finding(Level.LEFT_OUT, Code.NOT_CLEARED, position.id, subject)
    elif not position.statement.strip():
        yield Finding(Level.LEFT_OUT, Code.NO_STATEMENT, position.id, subject)
    yield from _unseen(paper, Position, position, position.id, subject)
    if anchor_id:
        yield from _place(orm, anchor_id, position.id, subject)


def _amendment(orm: OrmSession, paper: Contribution, amendment: Amendment) -> Iterator[Finding]:
    source = cited_clause(orm, amendment.anchor_id)
    subject = source.clause.path if source else ""
    if not stands_on_quotable(orm, amendment.anchor_id):
        yield Finding(Level.LEFT_OUT, Code.CONFIDENTIAL_TEXT, amendment.id, subject)
        return
    if not amendment.reasons.strip():
        yield Finding(Level.WARNING, Code.NO_REASONS, amendment.id, subject)
    if amendment.symbol is Symbol.MOD and amendment.new_text == amendment.base_text:
        yield Finding(Level.WARNING, Code.NOTHING_CHANGED, amendment.id, subject)
    if amendment.symbol is Symbol.MOD and not amendment.new_text.strip():
        yield Finding(Level.WARNING, Code.ALL_DELETED, amendment.id, subject)
    if source and amendment.base_text and source.clause.text != amendment.base_text:
        yield Finding(Level.WARNING, Code.BASE_CHANGED, amendment.id, subject)
    if source and _language(orm, amendment.anchor_id) not in ("", paper.language):
        yield Finding(Level.HINT, Code.OTHER_LANGUAGE, amendment.id, subject)
    yield from _unseen(paper, Amendment, amendment, amendment.id, subject)
    yield from _place(orm, amendment.anchor_id, amendment.id, subject)


def _place(orm: OrmSession, anchor_id: UUID, target: UUID, subject: str) -> Iterator[Finding]:
    anchor = orm.get(Anchor, anchor_id)
    if anchor is not None and anchor.state is not AnchorState.EXACT:
        yield Finding(Level.WARNING, Code.PLACE_UNSURE, target, subject)


def _language(orm: OrmSession, anchor_id: UUID) -> str:
    anchor = orm.get(Anchor, anchor_id)
    document = orm.get(Document, anchor.document_id) if anchor else None
    return document.language if document else ""
