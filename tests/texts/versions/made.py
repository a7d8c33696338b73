"""Clause lists for tests: typed out, or taken from the corpora's answers."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from cwgdesk.core.ids import clause_id
from cwgdesk.core.spans import Span
from cwgdesk.texts.structure.found import ClauseKind, FoundClause

_KINDS = {"preamble": "preambular", "enacting": "opening"}


def clause(
    at: int, text: str, *, label: str = "", call: str = "", parent: FoundClause | None = None,
    kind: ClauseKind = ClauseKind.OPERATIVE, document: str = "old",
) -> FoundClause:  # fmt: skip
    """One clause that fills block `at`."""
    path = f"{call} {label}".strip() or f"paragraph {at}"
    return FoundClause(
        clause_id(document, at, 0), kind, path, text, Span(at, 0, len(text)),
        parent=parent.id if parent else None, call=call, label=label,
    )  # fmt: skip


def clauses(texts: Sequence[str], document: str = "old") -> list[FoundClause]:
    """A flat numbered list."""
    return [clause(i, t, label=f"{i + 1}.", document=document) for i, t in enumerate(texts)]


def from_gold(file: Path) -> list[FoundClause]:
    """The clauses of a `*.gold.json` of corpora/un-akn."""
    rows: list[dict[str, Any]] = json.loads(file.read_text(encoding="utf-8"))["clauses"]
    ids = {row["i"]: clause_id(str(file), row["i"], 0) for row in rows}
    known = set(ClauseKind)
    return [
        FoundClause(
            ids[row["i"]],
            ClauseKind(kind if (kind := _KINDS.get(row["kind"], row["kind"])) in known else "paragraph"),
            str(row["i"]),
            row["text"],
            Span(row["i"], 0, len(row["text"])),
            parent=ids.get(row["parent"]),
            call=row["callword"] or "",
            label=row["label"] or "",
            depth=row["depth"],
        )
        for row in rows
    ]
