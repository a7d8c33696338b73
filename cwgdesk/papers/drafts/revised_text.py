"""The whole text of a resolution as it would read: our amendments tracked in their places."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from uuid import UUID

from sqlalchemy.orm import Session as OrmSession

from cwgdesk.desk.proposals.amendments import PublicAmendment, Symbol
from cwgdesk.papers.drafts import blocks as b
from cwgdesk.papers.drafts.origins import Origin
from cwgdesk.papers.drafts.proposal import Proposed, wording
from cwgdesk.papers.drafts.runs import plain
from cwgdesk.papers.drafts.sources import cited, may_be_quoted
from cwgdesk.reference.paper_words import paper_word
from cwgdesk.texts.anchors import Anchor
from cwgdesk.texts.differences import Segment, SegmentKind
from cwgdesk.texts.library import Clause, clauses_in
from cwgdesk.texts.structure.found import ClauseKind

OMITTED = "…"
_OPENINGS = {
    "number": b.Role.RESOLUTION_NUMBER,
    "title": b.Role.RESOLUTION_TITLE,
    "adoption": b.Role.RESOLUTION_REFERENCE,
}
_HANGING = (ClauseKind.PREAMBULAR, ClauseKind.OPERATIVE, ClauseKind.PARAGRAPH)


@dataclass(frozen=True, slots=True)
class Placed:
    """Which amendments have a place in the text: in a clause, or after one; the others have none."""

    within: Mapping[UUID, PublicAmendment] = field(default_factory=dict[UUID, PublicAmendment])
    after: Mapping[UUID, tuple[PublicAmendment, ...]] = field(
        default_factory=dict[UUID, tuple[PublicAmendment, ...]]
    )

    @property
    def ids(self) -> frozenset[UUID]:
        """All that have a place."""
        added = (each.id for several in self.after.values() for each in several)
        return frozenset((*(each.id for each in self.within.values()), *added))


def placed(orm: OrmSession, document_id: UUID, amendments: Sequence[PublicAmendment]) -> Placed:
    """The places of amendments in a text. Of two that change one clause only the first has one."""
    within: dict[UUID, PublicAmendment] = {}
    after: dict[UUID, tuple[PublicAmendment, ...]] = {}
    for each in amendments:
        anchor = orm.get(Anchor, each.anchor_id)
        if anchor is None or anchor.clause_id is None or anchor.document_id != document_id:
            continue
        if each.symbol is Symbol.ADD:
            after[anchor.clause_id] = (*after.get(anchor.clause_id, ()), each)
        elif each.symbol is not Symbol.NOC:
            within.setdefault(anchor.clause_id, each)
    return Placed(within, after)


def revised_text(
    orm: OrmSession, document_id: UUID, changes: Placed, language: str, *, whole: bool = True
) -> Iterator[b.Block]:
    """The annex: every provision, changed or not; not `whole`: "…" for those that stay as they are.

    Nothing where the text may not be quoted.
    """
    if not may_be_quoted(orm, document_id):
        return
    name = cited(orm, document_id).name
    title = paper_word("draft_revision", language, document=name)
    yield b.AnnexTitle(paper_word("annex", language), title)
    text = clauses_in(orm, document_id)
    added = _where_added(text, changes)
    shown = _changed(text, changes) if not whole else {clause.id for clause in text}
    gap = False
    for clause in text:
        if clause.id in shown:
            yield from _clause(clause, changes.within.get(clause.id))
        elif not gap:
            yield b.Paragraph(plain(OMITTED))
        gap = clause.id not in shown
        for host, amendment in added.get(clause.id, ()):
            yield from _added(amendment, host)
            gap = False


def _where_added(text: Sequence[Clause], changes: Placed) -> dict[UUID, list[tuple[Clause, PublicAmendment]]]:
    """New clauses by the clause they come after: the last below the one they were proposed after."""
    parents = {clause.id: clause.parent_id for clause in text}
    found: dict[UUID, list[tuple[Clause, PublicAmendment]]] = {}
    for clause in text:
        for amendment in changes.after.get(clause.id, ()):
            below = [each for each in text if clause.id in _line(each.id, parents)]
            found.setdefault(below[-1].id, []).append((clause, amendment))
    return found


def _changed(text: Sequence[Clause], changes: Placed) -> set[UUID]:
    """What must be shown for the changes to be read: they, what introduces them, and the text's own head."""
    parents = {clause.id: clause.parent_id for clause in text}
    touched = {*changes.within, *changes.after}
    found = {each for clause_id in touched for each in _line(clause_id, parents)} - set(changes.after)
    found |= set(changes.within)
    for clause_id in changes.after:
        found |= {each for each in _line(clause_id, parents) if each != clause_id}
    calls = {clause.call for clause in text if clause.id in touched and clause.call}
    head = {clause.id for clause in text if clause.path in _OPENINGS}
    return found | head | {c.id for c in text if c.kind is ClauseKind.CALL and c.call in calls}


def _line(clause_id: UUID, parents: Mapping[UUID, UUID | None]) -> Iterator[UUID]:
    reached: UUID | None = clause_id
    while reached is not None:
        yield reached
        reached = parents.get(reached)


def _clause(clause: Clause, amendment: PublicAmendment | None) -> Iterator[b.Block]:
    if amendment is not None:
        new = "" if amendment.symbol is Symbol.SUP else amendment.new_text
        # The text's own words are the base: rejecting all gives back the text as it was adopted.
        proposed = Proposed(amendment.symbol, clause.text, new, amendment.label, _words_of(amendment))
        yield from wording(proposed, clause)
    elif clause.text or clause.label:
        yield _kept(clause)


def _kept(clause: Clause) -> b.Block:
    runs = plain(clause.text)
    if role := _OPENINGS.get(clause.path):
        return b.Paragraph(runs, role)
    match clause.kind:
        case ClauseKind.CALL:
            return b.Paragraph((b.Run(clause.text, italic=True),), b.Role.CALL)
        case ClauseKind.HEADING:
            return b.Heading(2, runs, clause.label)
        case ClauseKind.BULLET:
            return b.ListItem(runs, clause.depth)
        case ClauseKind.FOOTNOTE:
            return b.Note((b.Run(f"{clause.label} {clause.text}".strip()),))
        case _ if clause.label or clause.kind in _HANGING:
            italic = clause.kind is ClauseKind.PREAMBULAR
            return b.NumberedParagraph(clause.label, runs, clause.depth, italic)
        case _:
            return b.Paragraph(runs)


def _added(amendment: PublicAmendment, host: Clause) -> Iterator[b.RedlineParagraph]:
    for n, line in enumerate(words for words in amendment.new_text.splitlines() if words.strip()):
        yield b.RedlineParagraph(
            (Segment(SegmentKind.INSERTED, line.strip()),),
            label="" if n else amendment.label,
            depth=host.depth,
            mark=b.Mark.INSERTED,
            italic_label=host.kind is ClauseKind.PREAMBULAR,
            origin=replace(_words_of(amendment), part=n),
        )


def _words_of(amendment: PublicAmendment) -> Origin:
    """Where an edited copy's changes of the proposed words belong."""
    return Origin("amendment", amendment.id, "new_text")
