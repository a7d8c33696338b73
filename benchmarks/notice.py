"""What one change costs once it is committed, every view shown before; a large desk against a tenth of it.

A note; the words of a position; a judgement on what a report says: each with the views that show it.

Budget: time and rows read of the large desk at most 1.3 times those of the small one. The time is the
least of several: what else the machine does only adds to it.
"""

import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QEventLoop, QSettings
from PySide6.QtWidgets import QApplication
from sqlalchemy import insert, update

from cwgdesk.app import new_desk
from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.core.ids import clause_id, new_id
from cwgdesk.desk.annotations import annotate
from cwgdesk.desk.coverage import CoverageLink, Reported, Verdict, judge
from cwgdesk.desk.positions import Clearance, Holder, Position, Stance, edit_public
from cwgdesk.desk.practices import EntityType, Practice
from cwgdesk.desk.sessions import add_session
from cwgdesk.papers.contributions import SectionKind
from cwgdesk.papers.outline import add_section, create_contribution, set_items
from cwgdesk.texts.anchors import Anchor, AnchorState
from cwgdesk.texts.library import Clause, Document, Work
from cwgdesk.texts.reading.common.raw import Revisions
from cwgdesk.texts.structure.found import ClauseKind, DocumentKind
from cwgdesk.ui.desk.preferences import Preferences
from cwgdesk.ui.start.shell import Shell
from cwgdesk.ui.start.start import new_application
from cwgdesk.ui.window.views import available_views
from cwgdesk.workspace.store import Workspace

LARGE = {"positions": 5_000, "practices": 2_000, "clauses": 100_000}
BUDGET = 1.3
_IN_A_TEXT = 500  # clauses
_LINKS = 40  # between the report and the first resolution
_REPEATS = 15
_NOW = datetime(2026, 2, 3, tzinfo=UTC)
_WORDS = "to take all possible measures so that Member States report annually to the Council on their work"
_Change = Callable[[Workspace, "_Filled", int], object]


@dataclass(frozen=True)
class _Filled:
    """What was put on a desk and is changed then: a text and its clauses, a position, links of the report."""

    document_id: UUID
    clauses: list[UUID]
    position_id: UUID
    links: list[UUID]


@dataclass
class _Desk:
    """A window on a desk of some size, and the rows that were read from its store."""

    shell: Shell
    filled: _Filled
    rows: int = 0

    def settle(self) -> None:
        """Turn the event loop until nothing runs."""
        desk, quiet = self.shell.desk, 0
        while quiet < 3:
            busy = desk is not None and (desk.store.busy or desk.free.busy)
            # Waiting, as exec() waits: a loop that spins would take the interpreter from the lanes.
            more = QEventLoop.ProcessEventsFlag.WaitForMoreEvents
            QApplication.processEvents(more if busy else QEventLoop.ProcessEventsFlag.AllEvents)
            quiet = 0 if busy else quiet + 1

    def commit(self, change: _Change, at: int) -> None:
        """Commit one change and let everything be shown."""
        desk, filled = self.shell.desk, self.filled
        assert desk is not None
        desk.ask(lambda ws: change(ws, filled, at))
        self.settle()

    def count(self, row: Any) -> Any:
        self.rows += 1
        return row


def main() -> None:
    """Print, for each view in front, time and rows of one change on both desks; at last all of them shown."""
    application = new_application()
    small = {name: count // 10 for name, count in LARGE.items()}
    print(f"one change committed; {small} | {LARGE}; budget {BUDGET}")
    with (
        tempfile.TemporaryDirectory() as folder,
        _opened(application, Path(folder) / "small", small) as few,
        _opened(application, Path(folder) / "large", LARGE) as many,
    ):
        names = [spec.name for spec in available_views()]
        for title, change, shown in (
            ("a note", _note, names),
            ("a position", _edit_position, ["reader", "positions", "composer", "sessions"]),
            ("a judgement", _judge, ["coverage"]),
        ):
            for name in shown:
                _report(f"{title}, {name}", few, many, [name], change)
            if len(shown) > 1:
                _report(f"{title}, each after", few, many, shown, change)


def _note(ws: Workspace, filled: _Filled, at: int) -> None:
    annotate(ws, filled.clauses[at % len(filled.clauses)], f"note {at}")


def _edit_position(ws: Workspace, filled: _Filled, at: int) -> None:
    edit_public(ws, filled.position_id, statement=f"{_WORDS}, {at}")


def _judge(ws: Workspace, filled: _Filled, at: int) -> None:
    judge(ws, filled.links[at % len(filled.links)], Verdict.REJECTED if at % 2 else Verdict.CONFIRMED)


def _report(title: str, few: _Desk, many: _Desk, names: list[str], change: _Change) -> None:
    taken: dict[int, list[tuple[float, int]]] = {id(few): [], id(many): []}
    for desk in (few, many):
        for name in (*names[1:], names[0]):  # what was missed meanwhile is read now
            desk.shell.window.show_view(name)  # type: ignore[union-attr]
            desk.settle()
        desk.commit(change, -1)
    for at in range(_REPEATS):  # in turn, so that a busy machine slows both alike
        for desk in (few, many):
            began, before = time.perf_counter(), desk.rows
            desk.commit(change, at)
            for name in names[1:]:
                desk.shell.window.show_view(name)  # type: ignore[union-attr]
                desk.settle()
            taken[id(desk)].append((time.perf_counter() - began, desk.rows - before))
    (small, small_rows), (large, large_rows) = (
        (min(t for t, _ in each), max(r for _, r in each)) for each in taken.values()
    )
    time_ratio, row_ratio = large / small, large_rows / max(1, small_rows)
    print(
        f"  {title:<24} {small * 1000:7.1f} ms {large * 1000:7.1f} ms {time_ratio:5.2f}x"
        f"   {small_rows:6.0f} rows {large_rows:6.0f} rows {row_ratio:5.2f}x"
        f"{'' if max(time_ratio, row_ratio) <= BUDGET else '   OVER'}",
        flush=True,
    )


@contextmanager
def _opened(application: QApplication, folder: Path, sizes: dict[str, int]) -> Iterator[_Desk]:
    folder.mkdir()
    ws = new_desk(folder / "desk.cwg", author="bench")
    filled = _fill(ws, **sizes)
    settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
    shell = Shell(application, Preferences(settings))
    desk = _Desk(shell, filled)
    window = shell.show_desk(ws)
    window.show()
    window.show_clause(filled.document_id, None)  # the text that is written on
    for spec in window.specs:
        window.show_view(spec.name)
        desk.settle()
    # Every row that anybody fetches from the store passes here.
    ws.door.raw.row_factory = lambda _cursor, row: desk.count(row)
    yield desk
    window.close()
    shell.close_desk()


def _fill(ws: Workspace, *, positions: int, practices: int, clauses: int) -> _Filled:
    """Resolutions and a report of 500 clauses each, positions and practices on them, a few links."""
    texts = [_text(at) for at in range(clauses // _IN_A_TEXT)]
    rows = {Work: [t[0] for t in texts], Document: [t[1] for t in texts]}
    rows[Clause] = [clause for t in texts for clause in t[2]]
    ids = [clause["id"] for clause in rows[Clause]]
    spread = max(1, len(ids) // (positions + practices))
    places = [rows[Clause][at * spread % len(ids)] for at in range(positions + practices)]
    rows[Anchor] = [_anchor(place) for place in places]
    rows[Position] = [_position(at, rows[Anchor][at]["id"]) for at in range(positions)]
    rows[Practice] = [_practice(at, rows[Anchor][positions + at]["id"]) for at in range(practices)]
    ends = [(_anchor(rows[Clause][_IN_A_TEXT + at]), _anchor(rows[Clause][at])) for at in range(_LINKS)]
    rows[Anchor] += [anchor for both in ends for anchor in both]
    rows[CoverageLink] = [_link(passage["id"], clause["id"]) for passage, clause in ends]
    with ws.change(ChangeLabel.LOAD_SAMPLE, "bench", undoable=False) as change:
        for kind, every in rows.items():
            for start in range(0, len(every), 10_000):
                change.orm.execute(insert(kind), every[start : start + 10_000])
    position_id = rows[Position][0]["id"]
    session_id = add_session(ws, "The meeting", starts_on=_NOW.date())
    with ws.change(ChangeLabel.LOAD_SAMPLE, "bench", undoable=False) as change:
        change.orm.execute(update(Position).values(session_id=session_id))
    paper = create_contribution(ws, "Views", from_desk=False)
    section = add_section(ws, paper, SectionKind.VIEWS)
    set_items(ws, section, [position_id])
    links = [link["id"] for link in rows[CoverageLink]]
    return _Filled(rows[Document][0]["id"], ids[:_IN_A_TEXT], position_id, links)


def _text(at: int) -> tuple[dict[str, Any], dict[str, Any], list[dict[str, Any]]]:
    sha, kind = f"{at:064x}", DocumentKind.REPORT if at == 1 else DocumentKind.RESOLUTION
    work = {"id": new_id(), "version": 1, "kind": kind, "title": f"Text {at:05}"}
    document = {
        "id": new_id(), "version": 1, "work_id": work["id"], "sha256": sha, "file_name": f"{at}.txt",
        "format": "txt", "kind": kind, "name": f"Text {at:05}", "language": "en", "imported_at": _NOW,
        "revisions": Revisions.ACCEPTED, "left_out": [], "warnings": [], "hidden": False, "order": 0,
    }  # fmt: skip
    return work, document, [_clause(document["id"], sha, order) for order in range(_IN_A_TEXT)]


def _clause(document_id: object, sha: str, order: int) -> dict[str, Any]:
    return {
        "id": clause_id(sha, order, 0), "version": 1, "document_id": document_id, "order": order,
        "kind": ClauseKind.OPERATIVE, "path": f"resolves {order}", "call": "resolves", "label": str(order),
        "depth": 1, "text": f"{_WORDS} {order}", "block": order, "start": 0, "end": len(_WORDS) + 4,
        "more": [], "retired": False, "corrected": False,
    }  # fmt: skip


def _anchor(clause: dict[str, Any]) -> dict[str, Any]:
    return {
        "id": new_id(), "version": 1, "document_id": clause["document_id"], "clause_id": clause["id"],
        "block": clause["block"], "start": clause["start"], "end": clause["end"], "quote": clause["text"],
        "state": AnchorState.EXACT,
    }  # fmt: skip


def _position(at: int, anchor_id: object) -> dict[str, Any]:
    return {
        "id": new_id(), "version": 1, "anchor_id": anchor_id, "holder": Holder.OWN, "stance": Stance.SUPPORT,
        "statement": f"{_WORDS} {at}", "clearance": Clearance.DRAFT, "created_at": _NOW,
    }  # fmt: skip


def _link(passage_id: object, clause_anchor_id: object) -> dict[str, Any]:
    return {
        "id": new_id(), "version": 1, "passage_id": passage_id, "clause_anchor_id": clause_anchor_id,
        "guessed": Reported.ONGOING, "score": 0.8, "confident": True, "evidence": [],
        "verdict": Verdict.SUGGESTED,
    }  # fmt: skip


def _practice(at: int, anchor_id: object) -> dict[str, Any]:
    return {
        "id": new_id(), "version": 1, "title": f"Practice {at}", "summary": _WORDS, "anchor_id": anchor_id,
        "entity_type": EntityType.GOVERNMENT, "more_action_lines": [], "sdgs": ["3"], "gdc_objectives": [],
        "consent": True, "created_at": _NOW,
    }  # fmt: skip


if __name__ == "__main__":
    main()
