"""Nouns to try the workspace with, made with as few words as possible."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from cwgdesk.app import new_desk
from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.desk.positions import Position
from cwgdesk.texts.library import Clause, Document, Work
from cwgdesk.texts.structure.found import ClauseKind, DocumentKind
from cwgdesk.workspace.store import Workspace

NOW = datetime(2026, 2, 3, 9, tzinfo=UTC)


def new_workspace(folder: Path, passphrase: str | None = None) -> Workspace:
    """An empty workspace in a folder."""
    return new_desk(folder / "desk.cwg", passphrase, author="Ana")


def position(statement: str = "We agree.", **fields: Any) -> Position:
    """A position that lacks nothing."""
    return Position(topic="topic", statement=statement, created_at=NOW, **fields)


def add_position(ws: Workspace, statement: str = "We agree.", **fields: Any) -> UUID:
    """A stored position."""
    made = position(statement, **fields)
    with ws.change(ChangeLabel.RECORD_POSITION, statement) as change:
        change.orm.add(made)
    return made.id


def edit_position(ws: Workspace, noun_id: UUID, **fields: Any) -> None:
    """Change some of its columns."""
    with ws.change(ChangeLabel.EDIT_POSITION, "topic") as change:
        found = change.orm.get_one(Position, noun_id)
        for name, value in fields.items():
            setattr(found, name, value)


def statement_of(ws: Workspace, noun_id: UUID) -> str | None:
    """What a position says; None when it is not there."""
    with ws.read() as session:
        found = session.get(Position, noun_id)
        return found and found.statement


def version_of(ws: Workspace, noun_id: UUID) -> int:
    """The version counter of a position."""
    with ws.read() as session:
        return session.get_one(Position, noun_id).version


def document(work: Work) -> Document:
    """A document of a work."""
    return Document(
        work_id=work.id, sha256="00" * 32, file_name="r.txt", format="txt",
        kind=DocumentKind.RESOLUTION, imported_at=NOW,
    )  # fmt: skip


def clause(document_id: UUID, order: int, parent: UUID | None = None, words: str = "to report") -> Clause:
    """A clause of a document."""
    return Clause(
        document_id=document_id, parent_id=parent, order=order, kind=ClauseKind.OPERATIVE,
        path=f"resolves {order}", text=words, block=order, start=0, end=len(words),
    )  # fmt: skip


def everything(ws: Workspace, *, versions: bool = False) -> dict[str, list[dict[str, Any]]]:
    """All rows of all journalled tables, by id; version counters on demand."""
    from cwgdesk.workspace.record.journal import journalled_tables

    content: dict[str, list[dict[str, Any]]] = {}
    for table in journalled_tables():
        names = table.columns.keys()
        columns = ", ".join(f'"{name}"' for name in names)
        rows = ws.door.rows(f'SELECT {columns} FROM "{table.name}" ORDER BY id')
        content[table.name] = [
            {name: value for name, value in zip(names, row, strict=True) if versions or name != "version"}
            for row in rows
        ]
    return content
