"""A contribution as a Draft: header, box, and each section with what it shows from the desk.

Only public columns are read here (`public_view`): a confidential word has no way in.
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import date
from itertools import count
from typing import TypeVar
from uuid import UUID

from sqlalchemy.orm import Session as OrmSession

from cwgdesk.desk.clearance import PUBLISHABLE
from cwgdesk.desk.positions import Position, PublicPosition
from cwgdesk.desk.practices import Practice
from cwgdesk.desk.proposals.amendments import Amendment, Symbol
from cwgdesk.desk.proposals.their_proposals import TheirProposal
from cwgdesk.desk.sessions import Session
from cwgdesk.desk.state_names import StateName, state_name
from cwgdesk.papers.contributions import Contribution, Section, SectionKind
from cwgdesk.papers.drafts import blocks as b
from cwgdesk.papers.drafts.citations import Case, cited_place, place_words
from cwgdesk.papers.drafts.origins import Origin
from cwgdesk.papers.drafts.practice import practice_blocks
from cwgdesk.papers.drafts.proposal import proposal
from cwgdesk.papers.drafts.revised_text import Placed, placed, revised_text
from cwgdesk.papers.drafts.runs import paragraphs, plain
from cwgdesk.papers.drafts.sources import cited, cited_clause, in_brackets, may_be_quoted, stands_on_quotable
from cwgdesk.papers.drafts.templates import (
    Template,
    annexes_text,
    bare_number,
    numbered,
    revision_line,
    sources,
    template_of,
)
from cwgdesk.papers.outline import Outline, of_state, outline_in, whose_paper
from cwgdesk.papers.own_template import own_template
from cwgdesk.reference.bodies import between_names
from cwgdesk.reference.dates import long_date
from cwgdesk.reference.paper_words import paper_word
from cwgdesk.texts.library import Clause
from cwgdesk.workspace.mapping import Noun, public_view
from cwgdesk.workspace.store import Workspace

N = TypeVar("N", bound=Noun)
_CONTACT = "contact"
_COMMA = re.compile(r", |，|، ")
_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV")


def compose(ws: Workspace, contribution_id: UUID) -> b.Draft:
    """The paper as it would be exported now; uncleared positions are not in it."""
    with ws.read() as orm:
        whole = outline_in(orm, contribution_id)
        paper = whole.contribution
        return b.Draft(
            language=paper.language,
            header=_header(paper, _opens(orm, paper), whose_paper(orm, paper)),
            blocks=tuple(_counted_annexes(list(_body(orm, whole)))),
            rtl=paper.language == "ar",
            footnotes=_footnotes(paper),
            properties=b.Properties(title=paper.title, author=sources(paper), made=paper.dated),
            running_header=numbered(paper, None, "") if paper.document_number else "",
            template=own_template(ws),
        )


def _header(paper: Contribution, opens: date | None, whose: StateName) -> b.HeaderBlock:
    language = paper.language
    meeting, when = [*_COMMA.split(paper.meeting, maxsplit=1), ""][:2]
    return b.HeaderBlock(
        meeting=(meeting,),
        place_and_dates=when,
        revision=revision_line(paper, bare_number(paper, opens, b.UNKNOWN)),
        document=f"{paper_word('document', language)} {numbered(paper, opens, b.UNKNOWN)}",
        date=long_date(paper.dated, language) if paper.dated else "",
        original=paper_word("original", language, name=paper_word(f"lang_{language}", language)),
        agenda_item=paper_word("agenda_item", language, number=paper.agenda_item)
        if paper.agenda_item
        else "",
        source=of_state("contribution_by", language, _joint(paper, whose)) if sources(paper) else "",
        title=paper.title,
        contact=_CONTACT if paper.contact else "",
        origins=tuple(_header_origins(paper)),
    )


def _joint(paper: Contribution, whose: StateName) -> StateName:
    """The lead as the paper names it, then the co-sponsors as they sign, each with its article."""
    others = [state_name(name, {}, paper.language).by for name in paper.co_sponsors if name.strip()]
    names = [whose.by, *others] if paper.source else others
    return replace(whose, by=between_names(paper.language).join(name.strip() for name in names))


def _header_origins(paper: Contribution) -> Iterator[tuple[str, Origin]]:
    meeting, when = [*_COMMA.split(paper.meeting, maxsplit=1), ""][:2]
    lines = (
        ("meeting", "meeting", meeting, 0),
        ("place_and_dates", "meeting", when, 1),
        ("document", "document_number", paper.document_number, 0),
        ("agenda_item", "agenda_item", paper.agenda_item, 0),
        ("source", "source", paper.source, 0),
        ("title", "title", paper.title, 0),
    )
    for line, column, words, part in lines:
        if words:
            yield line, Origin("contribution", paper.id, column, part, words)


def _opens(orm: OrmSession, paper: Contribution) -> date | None:
    meeting = orm.get(Session, paper.session_id) if paper.session_id else None
    return meeting.starts_on if meeting else None


def _footnotes(paper: Contribution) -> tuple[b.Footnote, ...]:
    if not paper.contact:
        return ()
    words = paper_word("contact", paper.language, contact=paper.contact)
    return (
        b.Footnote(_CONTACT, (plain(words, Origin("contribution", paper.id, "contact", 0, paper.contact)),)),
    )


def _body(orm: OrmSession, whole: Outline) -> Iterator[b.Block]:
    paper = whole.contribution
    if paper.with_box and (box := _box(paper)).fields:
        yield box
    template, changes = template_of(paper), _changes(orm, whole)
    number = 0
    serials = count(1)  # through all sections of the paper
    for part in whole.sections:
        content = list(_section(orm, paper, part.section, part.items, serials, changes.ids))
        if not content:
            continue  # an empty section is no section of the paper
        heading = Origin("section", part.section.id, "heading")
        if part.section.kind is SectionKind.PRACTICES and template is not Template.INFORMATION:
            yield b.AnnexTitle(paper_word("annex", paper.language), part.section.heading, heading)
        elif part.section.heading:
            # An untitled free section carries on the text before it and takes no number.
            label = _ROMAN[number] if number < len(_ROMAN) else ""
            yield b.Heading(1, plain(part.section.heading, heading), label)
            number += 1
        yield from content
    if annexes_text(paper) and paper.revised_document_id is not None:
        extract = template is Template.REVISED_EXTRACT
        yield from revised_text(orm, paper.revised_document_id, changes, paper.language, whole=not extract)


def _counted_annexes(body: list[b.Block]) -> Iterator[b.Block]:
    """Several annexes are numbered; a single one is the annex."""
    several = sum(isinstance(block, b.AnnexTitle) for block in body) > 1
    number = 0
    for block in body:
        if several and isinstance(block, b.AnnexTitle):
            number += 1
            yield replace(block, number=f"{block.number} {number}")
        else:
            yield block


def _changes(orm: OrmSession, whole: Outline) -> Placed:
    """The proposals of the paper that its annexed text shows in their places; none where it annexes none."""
    document_id = whole.contribution.revised_document_id
    if not annexes_text(whole.contribution) or document_id is None or not may_be_quoted(orm, document_id):
        return Placed()
    items = (
        each for part in whole.sections for each in part.items if part.section.kind is SectionKind.PROPOSALS
    )
    return placed(orm, document_id, [public_view(a) for a in _fetch(orm, Amendment, tuple(items))])


def _box(paper: Contribution) -> b.Box:
    entries = (
        ("purpose", "box_purpose", paper.box_purpose),
        (_action_key(paper), "box_action", paper.box_action),
        ("references", "box_references", paper.box_references),
    )
    return b.Box(
        tuple(
            b.BoxField(
                paper_word(key, paper.language),
                paragraphs(words, Origin("contribution", paper.id, column)),
            )
            for key, column, words in entries
            if words.strip()
        )
    )


def _action_key(paper: Contribution) -> str:
    return "action_by_council" if template_of(paper) is Template.COUNCIL else "action_required"


def _section(
    orm: OrmSession,
    paper: Contribution,
    section: Section,
    items: tuple[UUID, ...],
    serials: Iterator[int],
    in_annex: Collection[UUID] = (),
) -> Iterator[b.Block]:
    for runs in paragraphs(section.body, Origin("section", section.id, "body")):
        yield b.Paragraph(runs)
    if section.kind is SectionKind.VIEWS:
        for position in _fetch(orm, Position, items):
            if position.clearance in PUBLISHABLE and position.statement.strip():
                yield from _view_of(orm, paper, public_view(position))
    elif section.kind is SectionKind.PROPOSALS:
        proposed = (a for a in _fetch(orm, Amendment, items) if stands_on_quotable(orm, a.anchor_id))
        for amendment in proposed:
            made = proposal(orm, paper, public_view(amendment), next(serials))
            yield _without_words(orm, paper, made, amendment) if amendment.id in in_annex else made
    elif section.kind is SectionKind.PRACTICES:
        for practice in _fetch(orm, Practice, items):
            if practice.consent:
                yield from practice_blocks(public_view(practice), paper.language)
    elif section.kind is SectionKind.EVIDENCE:
        yield from _quotations(orm, items, paper.language)


def _without_words(
    orm: OrmSession, paper: Contribution, made: b.Proposal, amendment: Amendment
) -> b.Proposal:
    """A proposal whose words stand in the annexed text: where they do, and its reasons."""
    source = cited_clause(orm, amendment.anchor_id)
    if source is None:
        return made
    case = Case.AFTER if amendment.symbol is Symbol.ADD else Case.ON
    cited_there = cited_place(source.clause, source.document, paper.language, case)
    where = "".join(run.text for run in cited_there)
    return replace(made, body=(), citation=paper_word("in_the_annex", paper.language, where=where))


def _quotations(orm: OrmSession, items: tuple[UUID, ...], language: str) -> Iterator[b.Block]:
    for clause in _fetch(orm, Clause, items):
        if may_be_quoted(orm, clause.document_id):
            where = cited(orm, clause.document_id).of(place_words(clause, language))
            yield b.Quote(plain(in_brackets(clause, clause.text)), where)


def _view_of(orm: OrmSession, paper: Contribution, position: PublicPosition) -> Iterator[b.Block]:
    """The statement, led by what it is about, so that every sentence of the paper can be traced."""
    about = _target(orm, paper, position)
    if about:
        yield b.Paragraph(about, b.Role.LEAD)
    for runs in paragraphs(position.statement, Origin("position", position.id, "statement")):
        yield b.Paragraph(runs)


def _target(orm: OrmSession, paper: Contribution, position: PublicPosition) -> b.Runs:
    theirs = orm.get(TheirProposal, position.proposal_id) if position.proposal_id else None
    anchor_id = theirs.anchor_id if theirs else position.anchor_id
    quotable = stands_on_quotable(orm, anchor_id) and may_be_quoted(orm, position.document_id)
    if not quotable:
        return (b.Run(position.topic, bold=True),) if position.topic else ()
    source = cited_clause(orm, anchor_id) if anchor_id else None
    if source is not None:
        by = public_view(theirs).holder_name if theirs else ""
        runs = cited_place(source.clause, source.document, paper.language, Case.ON, proposed_by=by)
        return tuple(replace(run, bold=True) for run in runs)
    name = cited(orm, position.document_id).name if position.document_id else position.topic
    return (b.Run(name, bold=True),) if name else ()


def _fetch(orm: OrmSession, kind: type[N], ids: tuple[UUID, ...]) -> Iterator[N]:
    for noun_id in ids:
        noun = orm.get(kind, noun_id)
        if noun is not None:
            yield noun
