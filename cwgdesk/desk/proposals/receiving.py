"""Receiving a paper: from a file to others' proposals on a text of the workspace, looked at first."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID

from sqlalchemy import select

from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.core.errors import UserError
from cwgdesk.core.progress import Progress
from cwgdesk.desk.positions import Holder
from cwgdesk.desk.proposals.amendments import Symbol
from cwgdesk.desk.proposals.their_proposals import Found, TheirProposal, add_proposal
from cwgdesk.reference.call_words import CallWord
from cwgdesk.texts.anchors import Anchor
from cwgdesk.texts.importing import ImportPreview, import_into, preview_file
from cwgdesk.texts.library import DocumentRow, as_found, clauses, documents
from cwgdesk.texts.reading.common.raw import RawDocument, Revisions
from cwgdesk.texts.reading.read import read_file
from cwgdesk.texts.received.found import BaseText, FoundProposal, Received
from cwgdesk.texts.received.known import cited_numbers, stands_on
from cwgdesk.texts.received.read import received
from cwgdesk.texts.received.source import is_group
from cwgdesk.texts.structure.found import DocumentKind
from cwgdesk.workspace.change import Change
from cwgdesk.workspace.store import Workspace


@dataclass(frozen=True, slots=True)
class ReadPaper:
    """A received file as it was read, beside the store: for the library, and with its changes as marks."""

    preview: ImportPreview
    marked: RawDocument


@dataclass(frozen=True, slots=True)
class Stored:
    """What was kept of a paper: its document, the proposals in their order, and how many are new."""

    document_id: UUID
    ids: tuple[UUID | None, ...]  # None for one without a clause
    new: int


def read_paper(
    path: Path, progress: Progress | None = None, extra_call_words: Sequence[CallWord] = ()
) -> ReadPaper:
    """Read a file both ways; stores nothing and needs no workspace."""
    preview = preview_file(path, progress, extra_call_words=extra_call_words)
    return ReadPaper(preview, read_file(path, Revisions.MARKED, progress))


def look_at(ws: Workspace, paper: ReadPaper, work_id: UUID | None = None) -> Received:
    """What the paper proposes on a text of the workspace; UserError when it stands on none that is known."""
    return proposals_of(paper, known_texts(ws), work_id)


def proposals_of(
    paper: ReadPaper, known: Mapping[UUID, tuple[BaseText, ...]], work_id: UUID | None = None
) -> Received:
    """As `look_at`, beside the store: what may take long needs no workspace."""
    texts = known.get(work_id, ()) if work_id is not None else stands_on(paper.marked, list(known.values()))
    if not texts:
        raise UserError(
            "{name} names no resolution of this workspace, and has none of its words.",
            "Import the resolution first, or say which one is meant.",
            name=paper.preview.name,
        )
    return received(paper.marked, texts)


def known_texts(ws: Workspace) -> dict[UUID, tuple[BaseText, ...]]:
    """The resolutions of the library, by work: every version and language, the newest last."""
    works: dict[UUID, list[DocumentRow]] = {}
    for row in documents(ws):
        if row.document.kind is DocumentKind.RESOLUTION:
            works.setdefault(row.work.id, []).append(row)
    return {work: tuple(_base(ws, row) for row in rows) for work, rows in works.items()}


def names_known(ws: Workspace, preview: ImportPreview) -> bool:
    """Does a file, no report, name a resolution that the library has?"""
    if preview.info.kind is DocumentKind.REPORT:
        return False
    cited = set(cited_numbers(preview.raw))
    works = (row.work for row in documents(ws) if row.document.kind is DocumentKind.RESOLUTION)
    return any(work.number in cited for work in works if work.number)


def _base(ws: Workspace, row: DocumentRow) -> BaseText:
    one = row.document
    found = tuple(as_found(clause) for clause in clauses(ws, one.id))
    return BaseText(one.id, one.name, one.language, found, one.version_name, row.work.number)


def store_received(
    ws: Workspace,
    paper: ReadPaper,
    seen: Received,
    holder_name: str,
    *,
    group: bool = False,
    chosen: Collection[int] | None = None,
    confirmed: Collection[int] = (),
    session_id: UUID | None = None,
) -> Stored:
    """Put the paper into the library and keep its proposals, in one change; the same ones once.

    `chosen` are places in the list (all without it), `confirmed` those that a person is sure of. What
    the paper attributes to others is kept as theirs. Without a clause nothing can be kept.
    """
    if not holder_name.strip():
        raise UserError("Whose proposals are they?", "Name the delegation or the regional group.")
    ids: list[UUID | None] = []
    new = 0
    with ws.change(ChangeLabel.RECEIVE_PROPOSALS, holder_name.strip()) as change:
        document_id = import_into(ws, change, paper.preview, new_work=True)
        for place, one in enumerate(seen.proposals):
            if one.clause is None or (chosen is not None and place not in chosen):
                ids.append(None)
                continue
            sure = replace(one, sure=one.sure or place in confirmed)
            name = one.holder or holder_name
            of_group = is_group(one.holder) if one.holder else group
            kept = _same(change, sure, name, document_id)
            if kept is None:
                kept, new = _keep(change, one.clause, sure, name, of_group, document_id, session_id), new + 1
            ids.append(kept)
    return Stored(document_id, tuple(ids), new)


def _keep(
    change: Change,
    clause: UUID,
    one: FoundProposal,
    name: str,
    group: bool,
    document_id: UUID,
    session_id: UUID | None,
) -> UUID:
    made = add_proposal(
        change,
        clause,
        Symbol(one.symbol),
        name,
        new_text=one.text,
        label=one.label,
        reasons=one.reasons,
        number=one.number,
        holder=Holder.REGIONAL_GROUP if group else Holder.DELEGATION,
    )
    made.document_id, made.session_id = document_id, session_id
    made.found, made.sure, made.passage = Found(one.found), one.sure, one.passage
    change.orm.flush()
    return made.id


def _same(change: Change, one: FoundProposal, name: str, document_id: UUID) -> UUID | None:
    """The same proposal, received in the same paper before."""
    wanted = (
        select(TheirProposal)
        .join(Anchor, TheirProposal.anchor_id == Anchor.id)
        .where(
            Anchor.clause_id == one.clause,
            TheirProposal.document_id == document_id,
            TheirProposal.symbol == Symbol(one.symbol),
            TheirProposal.new_text == one.text,
            TheirProposal.label == one.label,
            TheirProposal.holder_name == name.strip(),
        )
    )
    kept = change.orm.scalars(wanted).first()
    if kept is not None and one.sure:
        kept.sure = True
    return kept.id if kept is not None else None
