"""What the texts cite: loaded or not, and where it is cited."""

from dataclasses import dataclass, field
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from cwgdesk.texts.library import Clause, Document, Reference, Work
from cwgdesk.texts.structure.conferences import conference_of
from cwgdesk.texts.structure.found import DocumentKind
from cwgdesk.workspace.store import Workspace

# Bodies whose resolutions are cited by their number, and how references name them.
_BODIES = {
    "ITU Council": "council",
    "ITU Plenipotentiary Conference": "pp",
    "ITU World Telecommunication Development Conference": "wtdc",
    "ITU World Telecommunication Standardization Assembly": "wtsa",
    "ITU World Radiocommunication Conference": "wrc",
    "ITU Radiocommunication Assembly": "itu-r",
}
_SYMBOLS = ("un", "cwg-document", "council-document", "conference-document", "circular")
# Names of goals, action lines and clauses are no texts.
_TEXTS = frozenset({*_BODIES.values(), *_SYMBOLS, "resolution"})


@dataclass(slots=True)
class CitedText:
    """A text that is cited: how it was first written, where, and its newest loaded version if any."""

    target: str  # "council/1334"
    written: str  # "Council Resolution 1334 (Modified 2015)"
    document_id: UUID | None
    clauses: list[UUID] = field(default_factory=list[UUID])


def cited_texts(ws: Workspace, document_id: UUID | None = None) -> list[CitedText]:
    """The texts that one document, or all of them, cite, in the order of their first citation."""
    wanted = (
        select(Reference)
        .join(Clause, Reference.clause_id == Clause.id)
        .join(Document, Clause.document_id == Document.id)
        .where(Document.hidden.is_(False), Clause.retired.is_(False))
        .order_by(Document.imported_at, Document.id, Clause.order, Reference.block, Reference.start)
    )
    if document_id is not None:
        wanted = wanted.where(Document.id == document_id)
    found: dict[str, CitedText] = {}
    with ws.read() as store:
        loaded = _loaded(store)
        for reference in store.scalars(wanted):
            target = reference.target
            if target.partition("/")[0] not in _TEXTS:
                continue
            cited = found.setdefault(target, CitedText(target, reference.text, loaded.get(target)))
            cited.clauses.append(reference.clause_id)
    return list(found.values())


def document_cited(ws: Workspace, target: str) -> UUID | None:
    """The newest loaded version of the text that a reference names; None when it is not loaded."""
    with ws.read() as store:
        return _loaded(store).get(target)


def _loaded(store: Session) -> dict[str, UUID]:
    """Target -> the newest version that is loaded."""
    documents = (
        select(Document, Work)
        .join(Work, Document.work_id == Work.id)
        .where(Document.hidden.is_(False))
        .order_by(Document.order, Document.imported_at)
    )
    return {
        name: document.id for document, work in store.execute(documents) for name in _targets(document, work)
    }


def _targets(document: Document, work: Work) -> list[str]:
    names = [f"{start}/{document.symbol}" for start in _SYMBOLS if document.symbol]
    if document.kind is DocumentKind.RESOLUTION and work.number:
        body = _BODIES.get(work.body) or conference_of(document.version_name)
        if body:
            names.append(f"{body}/{work.number}")
    return names
