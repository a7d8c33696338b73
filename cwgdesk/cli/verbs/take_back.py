"""Take back an edited copy of a paper."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cwgdesk.cli.desk import add_workspace_arguments, opened, tell
from cwgdesk.core.errors import UserError

if TYPE_CHECKING:
    from cwgdesk.papers.back.taking import Row

SUMMARY = "Take back a paper that somebody edited: list its changes, take or refuse them."
EXAMPLE = "cwgdesk take-back edited.docx --workspace delegation.cwg --take all"
_LONGEST = 60  # letters of a text on one line


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Which file, and what to do with its changes."""
    parser.add_argument(
        "file", metavar="FILE", type=Path, help="the edited copy (.docx; .odt, .doc, .rtf with LibreOffice)"
    )
    parser.add_argument(
        "--take",
        metavar="ID",
        nargs="+",
        default=[],
        help="ids of changes to take, or all; one that collides is taken only by its id",
    )
    parser.add_argument("--refuse", metavar="ID", nargs="+", default=[], help="ids to refuse, or all")
    parser.add_argument("--author", metavar="NAME", help="only changes of this person")
    add_workspace_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Do what was asked for, then list every change and where it stands."""
    from cwgdesk.papers.back.taking import chosen, decide, read_returned, rows_of

    if "all" in arguments.take and "all" in arguments.refuse:
        raise UserError("All changes cannot be both taken and refused.", "Choose one of the two.")
    with opened(arguments) as ws:
        returned = read_returned(ws, arguments.file)
        rows = rows_of(ws, returned)
        refuse, take = (chosen(rows, ids, arguments.author) for ids in (arguments.refuse, arguments.take))
        if both := set(refuse) & set(take):
            take = [key for key in take if key not in both] if "all" in arguments.take else take
            refuse = [key for key in refuse if key not in both] if "all" in arguments.refuse else refuse
        if take or refuse:
            named = "all" not in arguments.take
            decide(ws, returned, arguments.file.name, take=take, refuse=refuse, named=named)
            rows = rows_of(ws, returned)
        lines = _lines(rows)
        if returned.by_words:
            lines.insert(0, "The file does not say which paper it is; it was found by its words.")
        tell(arguments, [_as_row(row) for row in rows], lines)
    return 0


def _as_row(row: "Row") -> dict[str, Any]:
    change = row.change
    return {
        "change": change.id,
        "kind": change.kind,
        "target": change.target,
        "clause": row.clause,
        "field": change.field,
        "before": change.before,
        "after": change.after,
        "author": change.author,
        "dated": change.dated,
        "mapped": change.mapped,
        "state": row.state,
    }


def _lines(rows: Sequence["Row"]) -> list[str]:
    if not rows:
        return ["Nothing was changed in it."]
    return [line for row in rows for line in _of(row)]


def _of(row: "Row") -> list[str]:
    change = row.change
    place = " ".join(filter(None, (change.target, row.clause, change.field))) or "belongs to no field"
    by = f", by {change.author}" if change.author else ""
    lines = [f"{change.id}  {row.state}  {change.kind}  {place}{by}"]
    lines += [
        f"    {sign} {_short(words)}" for sign, words in (("-", change.before), ("+", change.after)) if words
    ]
    if row.state == "collides":
        lines.append(f"    now: {_short(row.ours)}")
    return lines


def _short(words: str) -> str:
    plain = " ".join(words.split())
    return plain if len(plain) <= _LONGEST else f"{plain[: _LONGEST - 1]}…"
