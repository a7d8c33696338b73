"""What the composer reads from the desk in one go."""

from dataclasses import dataclass, replace
from uuid import UUID

from sqlalchemy import func, select

from cwgdesk.desk.positions import Position
from cwgdesk.desk.practices import Practice
from cwgdesk.desk.proposals.amendments import Amendment, amendments
from cwgdesk.desk.sessions import Session, sessions
from cwgdesk.overviews.choices import Pick, picks
from cwgdesk.overviews.touched import Touched, tables
from cwgdesk.papers.contributions import Contribution, Section, SectionItem, SectionKind
from cwgdesk.papers.drafts.blocks import Draft
from cwgdesk.papers.drafts.compose import compose
from cwgdesk.papers.drafts.findings import Finding
from cwgdesk.papers.drafts.preflight import preflight
from cwgdesk.papers.outline import Outline, contributions, outline
from cwgdesk.texts.library import Document, documents
from cwgdesk.texts.structure.found import DocumentKind
from cwgdesk.workspace.lookup import required
from cwgdesk.workspace.mapping import Noun
from cwgdesk.workspace.store import Workspace

_PICKED: dict[SectionKind, type[Noun]] = {
    SectionKind.VIEWS: Position,
    SectionKind.PROPOSALS: Amendment,
    SectionKind.PRACTICES: Practice,
}
_USUAL_PAGES = 4  # council.itu.int, Prepare your contribution; a session may say otherwise


@dataclass(frozen=True, slots=True)
class PaperRow:
    """A paper and how many things from the desk it shows."""

    paper: Contribution
    items: int


@dataclass(frozen=True, slots=True)
class Papers:
    """All papers, and everything about the one that is open."""

    papers: list[PaperRow]
    sessions: list[Session]
    outline: Outline | None = None
    draft: Draft | None = None
    findings: tuple[Finding, ...] = ()
    picks: dict[SectionKind, list[Pick]] | None = None
    clauses: dict[UUID, tuple[UUID, UUID]] | None = None  # amendment -> document, clause
    texts: tuple[Document, ...] = ()  # resolutions whose revised text a paper may annex

    @property
    def page_limit(self) -> int:
        """How many pages the session asks for."""
        if self.outline is not None:
            wanted = self.outline.contribution.session_id
            for session in self.sessions:
                if session.id == wanted:
                    return session.page_limit
        return _USUAL_PAGES


def paper_rows(ws: Workspace) -> list[PaperRow]:
    """All papers, newest first."""
    shown = select(Section.contribution_id, func.count(SectionItem.id)).join(SectionItem)
    with ws.read() as orm:
        counts = {row[0]: row[1] for row in orm.execute(shown.group_by(Section.contribution_id))}
    return [PaperRow(paper, counts.get(paper.id, 0)) for paper in contributions(ws)]


def read_papers(ws: Workspace, paper_id: UUID | None) -> Papers:
    """Read the papers and the one with this id, or the newest."""
    papers, meetings = paper_rows(ws), sessions(ws)
    ids = [row.paper.id for row in papers]
    if not ids:
        return Papers(papers, meetings)
    open_id = paper_id if paper_id is not None and paper_id in ids else ids[0]
    whole = outline(ws, open_id)
    kinds = {part.section.kind for part in whole.sections}
    return Papers(
        papers,
        meetings,
        whole,
        compose(ws, open_id),
        tuple(preflight(ws, open_id)),
        {kind: picks(ws, kind) for kind in kinds},
        {
            row.amendment.id: (row.anchor.document_id, row.anchor.clause_id)
            for row in amendments(ws)
            if row.anchor.clause_id is not None
        },
        texts=tuple(
            row.document
            for row in documents(ws, confidential=False)
            if row.document.kind is DocumentKind.RESOLUTION
        ),
    )


def papers_again(ws: Workspace, before: Papers, touched: Touched) -> Papers | None:
    """The open paper again, and of what could be picked only what was touched.

    None where more has changed than the words of things that were there.
    """
    if before.outline is None or before.picks is None or not touched.within(tables(*_PICKED.values())):
        return None
    found = dict(before.picks)
    for kind, noun in _PICKED.items():
        ids = touched.of(noun)
        if not ids or kind not in found:
            continue
        now = {pick.id: pick for pick in picks(ws, kind, ids)}
        if ids != now.keys() or not ids <= {pick.id for pick in found[kind]}:
            return None
        found[kind] = [now.get(pick.id, pick) for pick in found[kind]]
    paper_id = before.outline.contribution.id
    return replace(
        before,
        outline=outline(ws, paper_id),
        draft=compose(ws, paper_id),
        findings=tuple(preflight(ws, paper_id)),
        picks=found,
    )


def paper_of(ws: Workspace, section_id: UUID) -> UUID:
    """The paper that a section belongs to; UserError when the section is gone."""
    with ws.read() as orm:
        return required(orm, Section, section_id).contribution_id
