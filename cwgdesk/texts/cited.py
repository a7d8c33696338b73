"""What the loaded texts cite: which of it is in the library, and which is cited and not loaded."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session as OrmSession

from cwgdesk.texts.library import Clause, Document, Reference, Work
from cwgdesk.texts.structure.mentions.conferences import conference_of
from cwgdesk.workspace.mapping import view
from cwgdesk.workspace.store import Workspace

# The body of a work (structure.opening) and the name it has in the target of a reference.
_BODIES = {
    "ITU Council": "council",
    "ITU Plenipotentiary Conference": "pp",
    "ITU World Telecommunication Development Conference": "wtdc",
    "ITU World Telecommunication Standardization Assembly": "wtsa",
    "ITU World Radiocommunication Conference": "wrc",
    "ITU Radiocommunication Assembly": "itu-r",
}
# Goals, action lines and clauses of the same text are places or subjects, not texts that could be loaded.
_NO_TEXTS = frozenset({"clause", "sdg", "sdg-target", "action-line"})
# Of these the part before the number is the text: "cs/art25" is in the Constitution.
_PARTS_OF_TEXTS = frozenset({"basic-text", "wsis-paragraph"})


@dataclass(frozen=True, slots=True)
class CitedText:
    """A text that is cited: its name as references have it, where it is cited, and whether it is here.

    `target` is a `Reference.target`, or its first part where a place inside the text is cited.
    """

    target: str
    kind: str
    written: str  # as it is cited first
    citing: tuple[tuple[Document, Clause], ...]  # in reading order, every clause once
    document_id: UUID | None = None  # its newest version, if it is in the library

    @property
    def clauses(self) -> list[UUID]:
        """The ids of the clauses that cite it."""
        return [clause.id for _, clause in self.citing]


@dataclass(frozen=True, slots=True)
class Target:
    """Where a reference leads: to a document of the library, or to a clause of the same one."""

    document_id: UUID
    clause_id: UUID | None = None


def text_cited(reference: Reference) -> str:
    """The text that a reference cites, by its normalised name; "" when it cites no text."""
    if reference.kind in _NO_TEXTS:
        return ""
    return reference.target.partition("/")[0] if reference.kind in _PARTS_OF_TEXTS else reference.target


def cited_texts(
    ws: Workspace, document_id: UUID | None = None, *, confidential: bool = True
) -> list[CitedText]:
    """The texts that one document, or all of them, cite; the most often cited first.

    Without `confidential` only what texts cite that others may see.
    """
    wanted = (
        select(Reference, Clause, Document)
        .join(Clause, Reference.clause_id == Clause.id)
        .join(Document, Clause.document_id == Document.id)
        .where(Document.hidden.is_(False), Clause.retired.is_(False))
        .where(Document.confidential.in_([False, confidential]))
        .order_by(Document.imported_at, Document.id, Clause.order, Reference.block, Reference.start)
    )
    if document_id is not None:
        wanted = wanted.where(Document.id == document_id)
    with ws.read() as orm:
        here = loaded_texts(orm)
        places: dict[str, dict[UUID, tuple[Document, Clause]]] = {}
        first: dict[str, tuple[str, str]] = {}
        documents: dict[UUID, Document] = {}
        for reference, clause, document in orm.execute(wanted):
            text = text_cited(reference)
            if not text or _is_itself(orm, here, text, document):
                continue
            shown = documents.setdefault(document.id, view(document))
            first.setdefault(text, (reference.kind, reference.text))
            places.setdefault(text, {}).setdefault(clause.id, (shown, view(clause)))
        found = [
            CitedText(text, *first[text], tuple(citing.values()), _at(here, text))
            for text, citing in places.items()
        ]
    return sorted(found, key=lambda cited: (-len(cited.citing), cited.target))


def loaded_texts(orm: OrmSession) -> dict[str, UUID]:
    """The texts of the library by every name under which references cite them; newest versions."""
    found: dict[str, UUID] = {}
    numbers: dict[str, set[UUID]] = {}
    columns = (Work.id, Work.body, Work.number, Document.id, Document.symbol, Document.version_name)
    rows = orm.execute(
        select(*columns)
        .join(Document, Document.work_id == Work.id)
        .where(Document.hidden.is_(False))
        .order_by(Document.order, Document.imported_at)
    )
    for work_id, body, number, document_id, symbol, version in rows:
        named = _BODIES.get(body) or conference_of(version)
        if named and number:
            found[f"{named}/{number}"] = document_id
        if body == "UN General Assembly" and number:
            found[f"un/a/res/{number}".casefold()] = document_id
        if symbol:
            found[_symbol(symbol)] = document_id
        if number:
            numbers.setdefault(number, set()).add(work_id)
            found.setdefault(f"resolution/{number}", document_id)
    for number, works in numbers.items():
        if len(works) > 1:  # "Resolution 2" could be either: nothing is guessed
            found.pop(f"resolution/{number}", None)
    return found


def targets_of(orm: OrmSession, references: Iterable[Reference]) -> dict[UUID, Target]:
    """Where each of these references leads, by its id; one that leads nowhere is not in it."""
    wanted = list(references)
    if not wanted:
        return {}
    here = loaded_texts(orm)
    found: dict[UUID, Target] = {}
    for reference in wanted:
        if reference.kind == "clause":
            inside = _clause_cited(orm, reference)
            if inside is not None:
                found[reference.id] = inside
            continue
        text = text_cited(reference)
        document_id = _at(here, text) if text else None
        if document_id is not None:
            found[reference.id] = Target(document_id)
    return found


def _is_itself(orm: OrmSession, here: dict[str, UUID], text: str, citing: Document) -> bool:
    """A resolution's own number line is no citation."""
    document_id = _at(here, text)
    cited = orm.get(Document, document_id) if document_id else None
    return cited is not None and cited.work_id == citing.work_id


def _clause_cited(orm: OrmSession, reference: Reference) -> Target | None:
    citing = orm.get(Clause, reference.clause_id)
    if citing is None:
        return None
    same = select(Clause).where(Clause.document_id == citing.document_id, Clause.path == reference.target)
    cited = orm.scalars(same.where(Clause.retired.is_(False))).first()
    return Target(cited.document_id, cited.id) if cited else None


def _at(here: dict[str, UUID], text: str) -> UUID | None:
    return here.get(text) or here.get(text.casefold()) or here.get(_symbol(text.partition("/")[2]))


def _symbol(symbol: str) -> str:
    """A document symbol as a key: without the group's initials and the language it ends in."""
    folded = symbol.casefold().removeprefix("cwg-").removeprefix("wg-")
    return f"symbol {folded[:-2] if folded[-2:-1] == '-' else folded}"
