"""What a change costs, and a search, as the workspace grows; ratios to a small workspace in the same run."""

import statistics
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from sqlalchemy import insert

from cwgdesk.app import new_desk, open_desk
from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.core.ids import new_id
from cwgdesk.desk.positions import Clearance, Holder, Position, Stance
from cwgdesk.workspace.store import Workspace

SIZES = (100, 10_000, 100_000)
REPEATS = 100
_WORDS = "to take all possible measures so that Member States report annually to the Council on their work"

Operation = Callable[[int], object]


def main() -> None:
    """Print the median of a change, an undo, a draft row, a search and an opening for each size."""
    print(f"medians of {REPEATS}, taken in turn; ratio to {SIZES[0]} stored rows")
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        filled = [_fill(folder / f"{rows}.cwg", rows) for rows in SIZES]
        # The first opening makes the backup that is due.
        desks = [stack.enter_context(open_desk(folder / f"{rows}.cwg")) for rows in SIZES]
        both = list(zip(desks, filled, strict=True))
        _report(
            "change", [lambda at, ws=ws, ids=ids: _edit(ws, ids[at * 7 % len(ids)], at) for ws, ids in both]
        )
        _report("undo", [lambda _, ws=ws: ws.undo() for ws in desks])
        _report("draft", [lambda at, ws=ws: ws.keep_draft("field", f"{_WORDS} {at}") for ws in desks])
        _report("search", [lambda _, ws=ws: ws.search("member states council") for ws in desks])
        _report("search, one rare word", [lambda at, ws=ws: ws.search(f"word{at} ") for ws in desks])
        for ws in desks:
            ws.close()
        _report("open and close", [lambda _, ws=ws: open_desk(ws.path).close() for ws in desks])


def _report(name: str, operations: list[Operation]) -> None:
    # In turn, so that a disk or a processor busy with something else slows all sizes alike.
    taken: list[list[float]] = [[] for _ in operations]
    for at in range(REPEATS):
        for times, operation in zip(taken, operations, strict=True):
            began = time.perf_counter()
            operation(at)
            times.append(time.perf_counter() - began)
    medians = [statistics.median(times) for times in taken]
    cells = [
        f"{rows:>7,}: {1000 * median:7.2f} ms {median / medians[0]:5.2f}x"
        for rows, median in zip(SIZES, medians, strict=True)
    ]
    print(f"  {name:<22}" + "  ".join(cells))


def _fill(path: Path, rows: int) -> list[UUID]:
    ids = [new_id() for _ in range(rows)]
    every = [_row(noun_id, at) for at, noun_id in enumerate(ids)]
    with new_desk(path, author="bench") as ws, ws.change(ChangeLabel.LOAD_SAMPLE, "bench") as change:
        for start in range(0, rows, 10_000):
            change.orm.execute(insert(Position), every[start : start + 10_000])
    return ids


def _row(noun_id: UUID, at: int) -> dict[str, object]:
    return {
        "id": noun_id, "version": 1, "topic": "t", "holder": Holder.OWN, "holder_name": "",
        "stance": Stance.SUPPORT, "statement": f"{_WORDS} word{at % 1000}", "rationale": "", "fallback": "",
        "red_line": "", "owner": "", "clearance": Clearance.DRAFT, "reviewer": "", "cleared_by": "",
        "created_at": datetime(2026, 2, 3, tzinfo=UTC),
    }  # fmt: skip


def _editing(ws: Workspace, ids: list[UUID]) -> Operation:
    return lambda at: _edit(ws, ids[at * 7 % len(ids)], at)


def _edit(ws: Workspace, noun_id: UUID, at: int) -> None:
    with ws.change(ChangeLabel.EDIT_POSITION, "bench") as change:
        change.orm.get_one(Position, noun_id).statement = f"{_WORDS} {at}"


if __name__ == "__main__":
    main()
