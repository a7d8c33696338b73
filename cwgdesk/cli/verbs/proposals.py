"""See what is proposed on each clause."""

import argparse
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from cwgdesk.cli.desk import add_workspace_arguments, opened, short, tell

if TYPE_CHECKING:
    from cwgdesk.overviews.proposals.side_by_side import ClauseProposals, Proposed
    from cwgdesk.texts.differences import Segment

SUMMARY = "See what is proposed on each clause, by us and by others, what collides, and a merged reading."
EXAMPLE = 'cwgdesk proposals --workspace delegation.cwg --clause "sg 6"'


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Which clauses, and whose proposals."""
    parser.add_argument("--clause", help="citation or abbreviation, e.g. “sg 6”")
    parser.add_argument("--document", help="name, number or title of the text")
    parser.add_argument(
        "--from", dest="source", metavar="NAME", help="clauses on which NAME proposes anything"
    )
    add_workspace_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """A clause after the other: its words, ours, theirs, then what comes of them together."""
    from cwgdesk.cli.named import the_clause, the_document
    from cwgdesk.overviews.proposals.side_by_side import side_by_side

    with opened(arguments) as ws:
        clause = the_clause(ws, arguments.clause, arguments.document) if arguments.clause else None
        document = the_document(ws, arguments.document) if arguments.document and not clause else None
        rows = side_by_side(
            ws,
            document_id=document.id if document else None,
            clause_id=clause.id if clause else None,
            name=arguments.source or "",
        )
        nothing = [] if rows else ["Nothing is proposed there."]
        tell(arguments, map(_row, rows), [*nothing, *(line for row in rows for line in _lines(row))])
    return 0


def _row(row: "ClauseProposals") -> dict[str, Any]:
    return {
        "clause_id": row.clause_id,
        "clause": row.path,
        "document": row.document.name,
        "base": row.base,
        "ours": [_proposal(one) for one in row.proposals if one.ours],
        "theirs": [_proposal(one) for one in row.proposals if not one.ours],
        "agreements": [{"names": a.names, "symbol": a.symbol, "text": a.text} for a in row.agreements],
        "collisions": [
            {"base": c.base, "readings": [{"names": names, "text": text} for names, text in c.readings]}
            for c in row.collisions
        ],
        "merged": row.merged,
    }


def _proposal(one: "Proposed") -> dict[str, Any]:
    held = one.position.position if one.position else None
    return {
        "id": one.id,
        "name": one.name,
        "symbol": one.symbol,
        "number": one.number,
        "label": one.source.label,
        "text": one.text,
        "segments": [{"kind": part.kind, "text": part.text} for part in one.segments],
        "ground": one.ground,
        "proposed_text": one.source.new_text,
        "base_text": one.source.base_text,
        "sure": one.sure,
        "reasons": one.source.reasons,
        "note": one.source.note,
        "outcome": one.outcome,
        "stance": held.stance if held else None,
        "position": held.id if held else None,
    }


def _lines(row: "ClauseProposals") -> Iterator[str]:
    yield f"{row.document.name}, {row.path}"
    yield f"  now: {row.base}"
    for one in row.proposals:
        told = [one.ground.value] if one.ground.value != "present" else []
        told += ["not confirmed"] if not one.sure else []
        told += [one.outcome.value] if one.outcome.value != "open" else []
        told += [f"we: {one.position.position.stance}"] if one.position else []
        state = f" ({', '.join(told)})" if told else ""
        head = f"{one.symbol} {one.source.label}".strip()
        yield f"  {short(one.id)}  {one.name}, {head}{state}: {redline(one.segments)}".rstrip(": ")
    for same in row.agreements:
        yield f"  the same: {', '.join(same.names)}"
    for hit in row.collisions:
        readings = "; ".join(f"{', '.join(names)}: {text or '–'}" for names, text in hit.readings)
        yield f"  collision on “{hit.base}”: {readings}"
    if any(one.symbol.value in ("MOD", "SUP") for one in row.proposals):
        yield f"  merged: {row.merged}"


def redline(segments: "tuple[Segment, ...]") -> str:
    """A redline in one line of plain text: [-out-] and {+in+}."""
    marks = {"kept": ("", ""), "deleted": ("[-", "-]"), "inserted": ("{+", "+}")}
    return "".join(f"{marks[part.kind][0]}{part.text}{marks[part.kind][1]}" for part in segments)
