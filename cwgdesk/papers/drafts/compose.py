"""A contribution as a Draft: header, box, and each section with what it shows from the desk.

Only public columns are read here (`public_view`): a confidential word has no way in.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import count
from typing import TypeVar
from uuid import UUID

from sqlalchemy.orm import Session as OrmSession

from cwgdesk.desk.positions import Position, PublicPosition
from cwgdesk.desk.practices import Practice
from cwgdesk.desk.proposals.amendments import Amendment
from cwgdesk.desk.state_names import StateName
from cwgdesk.papers.contributions import Contribution, Section, SectionKind
from cwgdesk.papers.drafts import blocks as b
from cwgdesk.papers.drafts.citations import Case, cited_place, place_words
from cwgdesk.papers.drafts.practice import practice_blocks
from cwgdesk.papers.drafts.proposal import proposal
from cwgdesk.papers.drafts.runs import paragraphs, plain
from cwgdesk.papers.drafts.sources import cited, cited_clause, in_brackets, may_be_quoted, stands_on_quotable
from cwgdesk.papers.outline import PUBLISHABLE, Outline, of_state, outline_in, whose_paper
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
            header=_header(paper, whose_paper(orm, paper)),
            blocks=tuple(_body(orm, whole)),
            rtl=paper.language == "ar",
            footnotes=_footnotes(paper),
            properties=b.Properties(title=paper.title, author=paper.source, made=paper.dated),
            running_header=paper.document_number,
        )


def _header(paper: Contribution, whose: StateName) -> b.HeaderBlock:
    language = paper.language
    meeting, when = [*_COMMA.split(paper.meeting, maxsplit=1), ""][:2]
    return b.HeaderBlock(
        meeting=(meeting,),
        place_and_dates=when,
        document=f"{paper_word('document', language)} {paper.document_number or b.UNKNOWN}",
        date=long_date(paper.dated, language) if paper.dated else "",
        original=paper_word("original", language, name=paper_word(f"lang_{language}", language)),
        agenda_item=paper_word("agenda_item", language, number=paper.agenda_item)
        if paper.agenda_item
        else "",
        source=of_state("contribution_by", language, whose) if paper.source else "",
        title=paper.title,
        contact=_CONTACT if paper.contact else "",
    )


def _footnotes(paper: Contribution) -> tuple[b.Footnote, ...]:
    if not paper.contact:
        return ()
    words = paper_word("contact", paper.language, contact=paper.contact)
    return (b.Footnote(_CONTACT, (plain(words),)),)


def _body(orm: OrmSession, whole: Outline) -> Iterator[b.Block]:
    paper = whole.contribution
    if paper.with_box and (box := _box(paper)).fields:
        yield box
    number = 0
    serials = count(1)  # through all sections of the paper
    for part in whole.sections:
        content = list(_section(orm, paper, part.section, part.items, serials))
        if not content:
            continue  # an empty section is no section of the paper
        if part.section.kind is SectionKind.PRACTICES:
            yield b.AnnexTitle(paper_word("annex", paper.language), part.section.heading)
        elif part.section.heading:
            # An untitled free section carries on the text before it and takes no number.
            yield b.Heading(1, plain(part.section.heading), _ROMAN[number] if number < len(_ROMAN) else "")
            number += 1
        yield from content


def _box(paper: Contribution) -> b.Box:
    entries = (
        ("purpose", paper.box_purpose),
        ("action_required", paper.box_action),
        ("references", paper.box_references),
    )
    return b.Box(
        tuple(
            b.BoxField(paper_word(key, paper.language), paragraphs(words))
            for key, words in entries
            if words.strip()
        )
    )


def _section(
    orm: OrmSession, paper: Contribution, section: Section, items: tuple[UUID, ...], serials: Iterator[int]
) -> Iterator[b.Block]:
    for runs in paragraphs(section.body):
        yield b.Paragraph(runs)
    if section.kind is SectionKind.VIEWS:
        for position in _fetch(orm, Position, items):
            if position.clearance in PUBLISHABLE and position.statement.strip():
                yield from _view_of(orm, paper, public_view(position))
    elif section.kind is SectionKind.PROPOSALS:
        proposed = (a for a in _fetch(orm, Amendment, items) if stands_on_quotable(orm, a.anchor_id))
        for amendment in proposed:
            yield proposal(orm, paper, public_view(amendment), next(serials))
    elif section.kind is SectionKind.PRACTICES:
        for practice in _fetch(orm, Practice, items):
            if practice.consent:
                yield from practice_blocks(public_view(practice), paper.language)
    elif section.kind is SectionKind.EVIDENCE:
        yield from _quotations(orm, items, paper.language)


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
    for runs in paragraphs(position.statement):
        yield b.Paragraph(runs)


def _target(orm: OrmSession, paper: Contribution, position: PublicPosition) -> b.Runs:
    quotable = stands_on_quotable(orm, position.anchor_id) and may_be_quoted(orm, position.document_id)
    if not quotable:
        return (b.Run(position.topic, bold=True),) if position.topic else ()
    source = cited_clause(orm, position.anchor_id) if position.anchor_id else None
    if source is not None:
        runs = cited_place(source.clause, source.document, paper.language, Case.ON)
        return tuple(replace(run, bold=True) for run in runs)
    name = cited(orm, position.document_id).name if position.document_id else position.topic
    return (b.Run(name, bold=True),) if name else ()


def _fetch(orm: OrmSession, kind: type[N], ids: tuple[UUID, ...]) -> Iterator[N]:
    for noun_id in ids:
        noun = orm.get(kind, noun_id)
        if noun is not None:
            yield noun
