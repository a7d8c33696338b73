"""A program that writes as fast as it can and acknowledges each change, to be killed at any moment."""

import hashlib
from multiprocessing.connection import Connection
from pathlib import Path

from sqlalchemy import func, select

from cwgdesk.app import open_desk
from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.desk.annotations import Annotation
from cwgdesk.desk.sessions import Session
from cwgdesk.texts.anchors import Anchor
from cwgdesk.texts.library import Document, Work
from cwgdesk.workspace.finding import index
from cwgdesk.workspace.store import Workspace
from tests.workspace.made import NOW, document


def seed(ws: Workspace) -> None:
    """A document to note on, and a counter."""
    work = Work()
    with ws.change(ChangeLabel.IMPORT_DOCUMENT, "x") as change:
        change.orm.add_all([work, Session(name="counter", page_limit=0)])
        change.orm.flush()
        change.orm.add(document(work))


def write(path: Path, acks: Connection, how: str) -> None:
    """Number by number: an anchor, a note on it, the counter, a file and a draft, in one change."""
    ws = open_desk(path)
    acks.send(0)
    number = present(ws)
    while True:
        number += 1
        if how == "ack-first":
            acks.send(number)
        if how == "autocommit":
            _write_half_by_half(ws, number)
        else:
            with ws.change(ChangeLabel.ADD_NOTE, str(number)) as change:
                home = change.orm.scalars(select(Document)).one()
                anchor = Anchor(document_id=home.id, block=number, start=0, end=1, quote=str(number))
                change.orm.add(anchor)
                change.orm.flush()
                change.orm.add(Annotation(anchor_id=anchor.id, text=f"note{number}", created_at=NOW))
                change.orm.scalars(select(Session)).one().page_limit = number
                ws.store_file(*original(number))
                ws.keep_draft("number", str(number))
        if how != "ack-first":
            acks.send(number)


def _write_half_by_half(ws: Workspace, number: int) -> None:
    """What half of the well-known recipe does: no BEGIN, so that every statement commits itself."""
    raw = ws.door.raw
    raw.execute("PRAGMA query_only = OFF")
    raw.execute("DELETE FROM open_change")
    raw.execute("INSERT INTO open_change SELECT max(seq) FROM journal_change")
    raw.execute("UPDATE session SET page_limit = ?, version = version + 1", (number,))
    anchor = f"00000000-0000-0000-0000-{number:012}"
    raw.execute(
        "INSERT INTO anchor (id, version, document_id, block, start, end, quote, before, after, state)"
        " SELECT ?, 1, id, ?, 0, 1, ?, '', '', 'exact' FROM document",
        (anchor, number, str(number)),
    )
    raw.execute(
        "INSERT INTO annotation (id, version, anchor_id, kind, text, author, created_at, done)"
        " VALUES (?, 1, ?, 'comment', ?, '', ?, 0)",
        (anchor, anchor, f"note{number}", NOW.isoformat()),
    )
    index.settle(raw)
    ws.store_file(*original(number))
    ws.keep_draft("number", str(number))


def original(number: int) -> tuple[str, str, bytes]:
    """The file that goes with a number."""
    content = f"file {number} ".encode() * 100
    return hashlib.sha256(content).hexdigest(), f"{number}.txt", content


def present(ws: Workspace) -> int:
    """How far the counter says it got."""
    with ws.read() as session:
        return session.scalars(select(Session.page_limit)).one()


def faults(ws: Workspace, acknowledged: int) -> list[str]:
    """What was lost or half-written; empty when the promise is kept."""
    number = present(ws)
    found = [str(problem) for problem in ws.check()]
    if not acknowledged <= number <= acknowledged + 1:
        found.append(f"acknowledged {acknowledged}, present {number}")
    with ws.read() as session:
        notes = sorted(int(text.removeprefix("note")) for text in session.scalars(select(Annotation.text)))
        anchors = session.scalars(select(func.count()).select_from(Anchor)).one()
    if notes != list(range(1, number + 1)) or anchors != number:
        found.append(f"counter {number}, {len(notes)} notes, {anchors} anchors")
    files = ws.door.rows("SELECT count(*) FROM original_file")[0][0]
    if files != number or ws.drafts() != ({"number": str(number)} if number else {}):
        found.append(f"counter {number}, {files} files, drafts {ws.drafts()}")
    if number and len(ws.search(f"note{number}", rooms=["notes"])) != 1:
        found.append(f"note {number} is not found by the search")
    return found
