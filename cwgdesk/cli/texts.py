"""What the verbs on files share: files to clauses, clauses to JSON."""

from collections.abc import Sequence
from pathlib import Path

from cwgdesk.core.errors import UserError
from cwgdesk.core.progress import Progress
from cwgdesk.texts.reading.read import read_files
from cwgdesk.texts.structure.found import FoundClause, Structure
from cwgdesk.texts.structure.parse import parse


def read_structures(paths: Sequence[Path | str], progress: Progress) -> list[Structure]:
    """Read files to clauses; raises the UserError of the first file that is refused."""
    found: list[Structure] = []
    for _, read in read_files(paths, progress=progress):
        if isinstance(read, UserError):
            raise read
        found.append(parse(read))
    return found


def clause_row(clause: FoundClause) -> dict[str, object]:
    """A clause as the verbs print it in JSON."""
    return {
        "id": str(clause.id),
        "parent": str(clause.parent) if clause.parent else None,
        "kind": clause.kind.value,
        "call": clause.call,
        "label": clause.label,
        "path": clause.path,
        "depth": clause.depth,
        "text": clause.text,
        "state": clause.state.value,
        "symbol": clause.symbol or None,
        "part": clause.part,
    }
