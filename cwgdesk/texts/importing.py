"""From a file to a document in the library: look first, then store, one change a file.

Looking (`preview_file`) is pure and runs beside the store; it reads the file in the guarded
child and finds its clauses. Storing (`store_import`) is one short change.
"""

import hashlib
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.orm import Session as OrmSession

from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.core.errors import UserError
from cwgdesk.core.printable import printable
from cwgdesk.core.progress import NullProgress, Progress
from cwgdesk.core.spans import Span
from cwgdesk.reference.call_words import CallWord
from cwgdesk.texts.library import BlockSet, Clause, DatedItem, Document, Reference, Work
from cwgdesk.texts.naming import document_name, version_year, work_title
from cwgdesk.texts.own_call_words import own_call_words
from cwgdesk.texts.reading.common.raw import Lines, RawDocument, Revisions
from cwgdesk.texts.reading.common.wire import to_json
from cwgdesk.texts.reading.read import read_file, read_files
from cwgdesk.texts.structure.found import DocumentInfo, FoundClause, Structure
from cwgdesk.texts.structure.parse import parse
from cwgdesk.workspace.change import Change
from cwgdesk.workspace.lookup import required
from cwgdesk.workspace.store import Workspace

_ZLIB_LEVEL = 6


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """What a file holds, before anything is stored.

    `known_document_id` and `work_guess` are filled by `recognise`: the same file, if the library
    has it, and the work of which this looks like another version or language.
    """

    path: Path
    data: bytes
    raw: RawDocument
    structure: Structure
    revisions: Revisions = Revisions.ACCEPTED
    known_document_id: UUID | None = None
    work_guess: UUID | None = None

    @property
    def name(self) -> str:
        """The file's name, as it can be stored and shown."""
        return printable(self.path.name)

    @property
    def sha256(self) -> str:
        """The name of the file's content, hex."""
        return self.raw.sha256

    @property
    def info(self) -> DocumentInfo:
        """How the document names itself."""
        return self.structure.info

    @property
    def cleaned(self) -> dict[str, int]:
        """Artefacts that are not shown, and how often they stood there."""
        return self.structure.cleaned


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of one file of several: a document, or the reason why there is none."""

    path: Path
    document_id: UUID | None = None
    was_known: bool = False
    error: UserError | None = None


def preview_file(
    path: Path,
    progress: Progress | None = None,
    *,
    revisions: Revisions = Revisions.ACCEPTED,
    extra_call_words: Sequence[CallWord] = (),
    ocr: bool = False,
    lines: Lines = Lines.AUTO,
) -> ImportPreview:
    """Read a file and find its clauses; stores nothing. UserError when it cannot be read.

    `extra_call_words` are the user's own (`own_call_words`), used beside the shipped ones; with `ocr` a
    scan is read by machine; `lines` is what the file's lines are taken for.
    """
    raw = read_file(path, revisions, progress or NullProgress(), ocr=ocr, lines=lines)
    return _looked_at(path, raw, revisions, extra_call_words)


def _looked_at(
    path: Path, raw: RawDocument, revisions: Revisions, extra_call_words: Sequence[CallWord]
) -> ImportPreview:
    data = path.read_bytes()
    if hashlib.sha256(data).hexdigest() != raw.sha256:
        raise UserError(
            "{name} changed while it was being read.",
            "Close it in other programs and try again.",
            name=path.name,
        )
    return ImportPreview(path, data, raw, parse(raw, extra_call_words), revisions)


def recognise(ws: Workspace, preview: ImportPreview) -> ImportPreview:
    """The preview, knowing whether the library has the same file or the same work."""
    with ws.read() as orm:
        known = _same_file(orm, preview.sha256)
        work = _same_work(orm, preview.info)
        known_id = known.id if known is not None and not known.hidden else None
        return replace(preview, known_document_id=known_id, work_guess=work.id if work else None)


def store_import(
    ws: Workspace,
    preview: ImportPreview,
    *,
    info: DocumentInfo | None = None,
    work_id: UUID | None = None,
    new_work: bool = False,
    confidential: bool = False,
) -> UUID:
    """Put what was previewed into the library; the id of its document.

    `info` replaces what the document says of itself, `work_id` and `new_work` the guess which
    work it belongs to. The same file twice is one document; a removed one comes back. What is
    `confidential` is there to be read: it is never quoted, and its words must not leave.
    """
    info = info or preview.info
    name = document_name(info, preview.name)
    with ws.read() as orm:
        known = _same_file(orm, preview.sha256)
        if known is not None and not known.hidden and not (confidential and not known.confidential):
            return known.id
    with ws.change(ChangeLabel.IMPORT_DOCUMENT, name) as change:
        return import_into(
            ws, change, preview, info=info, work_id=work_id, new_work=new_work, confidential=confidential
        )


def import_into(
    ws: Workspace,
    change: Change,
    preview: ImportPreview,
    *,
    info: DocumentInfo | None = None,
    work_id: UUID | None = None,
    new_work: bool = False,
    confidential: bool = False,
) -> UUID:
    """As `store_import`, inside a change that does more."""
    info = info or preview.info
    orm = change.orm
    ws.store_file(preview.sha256, preview.name, preview.data)  # here: one wait for the disk
    known = _same_file(orm, preview.sha256)
    if known is not None:
        known.hidden = False
        known.confidential = known.confidential or confidential
        return known.id
    _keep_blocks(orm, preview)
    work = required(orm, Work, work_id) if work_id else None
    if work is None and not new_work:
        work = _same_work(orm, info)
    if work is None:
        work = Work(kind=info.kind, body=info.body, number=info.number, title=work_title(info, preview.name))
        orm.add(work)
        orm.flush()
    document = _document(preview, info, work, document_name(info, preview.name))
    document.confidential = confidential
    orm.add(document)
    orm.flush()
    _add_clauses(orm, document.id, preview.structure)
    _order_versions(orm, work.id)
    return document.id


def import_files(
    ws: Workspace,
    paths: Iterable[Path],
    progress: Progress | None = None,
    *,
    confidential: bool = False,
    ocr: bool = False,
    lines: Lines = Lines.AUTO,
) -> list[Imported]:
    """Read and store several files, one change each; a bad file is listed and stops nobody.

    Cancelled between two files keeps the files that are already stored.
    """
    read = preview_files(paths, progress, own_call_words(ws), ocr=ocr, lines=lines)
    return [_imported(ws, path, seen, confidential=confidential) for path, seen in read]


def preview_files(
    paths: Iterable[Path],
    progress: Progress | None = None,
    extra_call_words: Sequence[CallWord] = (),
    *,
    ocr: bool = False,
    lines: Lines = Lines.AUTO,
) -> Iterator[tuple[Path, ImportPreview | UserError]]:
    """As `preview_file` for several, one after the other: what each holds, or why it cannot be read."""
    for path, read in read_files(list(paths), progress=progress, ocr=ocr, lines=lines):
        seen: ImportPreview | UserError
        try:
            if isinstance(read, UserError):
                raise read
            seen = _looked_at(path, read, Revisions.ACCEPTED, extra_call_words)
        except UserError as error:
            seen = error
        yield path, seen


def _imported(ws: Workspace, path: Path, seen: ImportPreview | UserError, *, confidential: bool) -> Imported:
    try:
        if isinstance(seen, UserError):
            raise seen
        preview = recognise(ws, seen)
        if preview.known_document_id is not None:
            if confidential:
                store_import(ws, preview, confidential=True)
            return Imported(path, preview.known_document_id, was_known=True)
        return Imported(path, store_import(ws, preview, confidential=confidential))
    except UserError as error:
        return Imported(path, error=error)


def import_folder(
    ws: Workspace,
    folder: Path,
    progress: Progress | None = None,
    *,
    confidential: bool = False,
    ocr: bool = False,
    lines: Lines = Lines.AUTO,
) -> list[Imported]:
    """All visible files of a folder and its subfolders, by name."""
    if not folder.is_dir():
        raise UserError(
            "{folder} is not a folder.", "Choose a folder that holds documents.", folder=folder.name
        )
    inside = (path for path in folder.rglob("*") if path.is_file())
    shown = [
        p for p in inside if not any(part.startswith((".", "~$")) for part in p.relative_to(folder).parts)
    ]
    return import_files(ws, sorted(shown), progress, confidential=confidential, ocr=ocr, lines=lines)


def _same_file(orm: OrmSession, sha256: str) -> Document | None:
    return orm.scalars(select(Document).where(Document.sha256 == sha256)).first()


def _same_work(orm: OrmSession, info: DocumentInfo) -> Work | None:
    """The work with the same body and number; without a number, none is guessed."""
    if not info.number:
        return None
    same = select(Work).where(Work.kind == info.kind, Work.body == info.body, Work.number == info.number)
    return orm.scalars(same).first()


def _keep_blocks(orm: OrmSession, preview: ImportPreview) -> None:
    # Blocks that were left by an undone import are replaced: nothing refers to them.
    orm.execute(delete(BlockSet).where(BlockSet.sha256 == preview.sha256))
    packed = zlib.compress(to_json(preview.raw).encode(), _ZLIB_LEVEL)
    orm.add(
        BlockSet(
            sha256=preview.sha256, revisions=preview.revisions, reader=preview.raw.reader, content=packed
        )
    )


def _document(preview: ImportPreview, info: DocumentInfo, work: Work, name: str) -> Document:
    left_out = [*preview.raw.left_out, *preview.structure.left_out]
    return Document(
        work_id=work.id,
        sha256=preview.sha256,
        file_name=preview.name,
        format=preview.raw.format,
        kind=info.kind,
        name=name,
        title=info.title,
        version_name=info.version,
        symbol=info.symbol,
        language=info.language,
        adopted=info.adopted,
        revisions=preview.revisions,
        imported_at=datetime.now(UTC),
        left_out=[{"what": one.what, "why": one.why, "text": one.text} for one in dict.fromkeys(left_out)],
        warnings=list(dict.fromkeys([*preview.raw.warnings, *preview.structure.warnings])),
    )


def _add_clauses(orm: OrmSession, document_id: UUID, structure: Structure) -> None:
    orm.add_all(_clause(document_id, order, found) for order, found in enumerate(structure.clauses))
    orm.flush()
    orm.add_all(
        Reference(clause_id=r.clause, text=r.text, kind=r.kind, target=r.target, **_where(r.place))
        for r in structure.references
    )
    orm.add_all(
        DatedItem(
            clause_id=d.clause,
            text=d.text,
            kind=d.kind,
            date=d.date,
            start_date=d.start,
            end_date=d.end,
            every=d.every,
            event=d.event,
            **_where(d.place),
        )
        for d in structure.deadlines
    )


def _clause(document_id: UUID, order: int, found: FoundClause) -> Clause:
    return Clause(
        id=found.id,
        document_id=document_id,
        parent_id=found.parent,
        order=order,
        kind=found.kind,
        path=found.path,
        call=found.call,
        label=found.label,
        depth=found.depth,
        text=found.text,
        addressee=found.addressee,
        verb=found.verb,
        state=found.state,
        symbol=found.symbol,
        part=found.part,
        more=[_where(span) for span in found.more],
        **_where(found.place),
    )


def _where(span: Span) -> dict[str, Any]:
    return {"block": span.block, "start": span.start, "end": span.end}


def _order_versions(orm: OrmSession, work_id: UUID) -> None:
    """Oldest version first, by the year it names; one without a year counts as the newest."""
    versions = list(orm.scalars(select(Document).where(Document.work_id == work_id)))
    versions.sort(key=lambda d: (version_year(d.version_name, d.adopted) or 9999, d.imported_at))
    for order, version in enumerate(versions):
        version.order = order
