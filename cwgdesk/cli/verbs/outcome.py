"""Record what the meeting made of proposals."""

import argparse
from typing import TYPE_CHECKING, Any

from cwgdesk.cli.desk import add_workspace_arguments, opened, pick, short, tell, words
from cwgdesk.core.errors import UserError
from cwgdesk.workspace.store import Workspace

if TYPE_CHECKING:
    from cwgdesk.overviews.proposals.register import OutcomeRow

SUMMARY = "See and record what the meeting made of every proposal, ours and others'."
EXAMPLE = 'cwgdesk outcome --workspace delegation.cwg --id 3f2a91c0 --set merged --words "to report;"'
_OUTCOMES = ("adopted", "merged", "changed", "refused", "withdrawn", "open")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Which proposal, what became of it; or what the newest version suggests, or success over sessions."""
    parser.add_argument("--document", help="only proposals on this text")
    parser.add_argument("--id", help="the proposal, as cwgdesk proposals shows it")
    parser.add_argument("--set", choices=_OUTCOMES, help="with --id: what became of it")
    parser.add_argument(
        "--words", metavar="TEXT", type=words, help="with --set: the adopted words; @FILE too"
    )
    parser.add_argument(
        "--note", metavar="TEXT", type=words, help="with --set: how it came about; never exported"
    )
    other = parser.add_mutually_exclusive_group()
    other.add_argument(
        "--suggest",
        action="store_true",
        help="what the newest version of each text seems to say of open ones",
    )
    other.add_argument("--sessions", action="store_true", help="how ours fared, session by session")
    add_workspace_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """List, record, suggest or count."""
    from cwgdesk.cli.named import the_document

    if arguments.set and not arguments.id:
        raise UserError("Of which proposal?", "Name it with --id; cwgdesk proposals shows the ids.")
    if (arguments.words is not None or arguments.note is not None) and not arguments.set:
        raise UserError("Words and notes belong to an outcome.", "Give --set as well.")
    with opened(arguments) as ws:
        document = the_document(ws, arguments.document).id if arguments.document else None
        if arguments.suggest:
            _suggest(ws, arguments)
        elif arguments.sessions:
            _fared(ws, arguments)
        else:
            from cwgdesk.overviews.proposals.register import register

            rows = register(ws, document_id=document)
            if arguments.id:
                chosen = pick(arguments.id, [r.proposed for r in rows], lambda p: [str(p.id)], "proposal").id
                if arguments.set:
                    _record(ws, chosen, arguments)
                rows = register(ws, ids={chosen})
            tell(arguments, map(_row, rows), map(_line, rows) if rows else ["Nothing is proposed there."])
    return 0


def _record(ws: Workspace, proposal_id: Any, arguments: argparse.Namespace) -> None:
    from cwgdesk.desk.proposals.amendments import Outcome
    from cwgdesk.desk.proposals.outcomes import record_outcome

    record_outcome(ws, proposal_id, Outcome(arguments.set), words=arguments.words, note=arguments.note)


def _suggest(ws: Workspace, arguments: argparse.Namespace) -> None:
    from cwgdesk.desk.proposals.outcomes import suggestions
    from cwgdesk.overviews.proposals.register import register

    found = {one.id: one for one in suggestions(ws)}
    told = [(row, found[row.proposed.id]) for row in register(ws, ids=found)]
    tell(
        arguments,
        (
            _place(row) | {"outcome": one.outcome, "words": one.words, "version": one.version}
            for row, one in told
        ),
        [f"{_named(row)}: {one.outcome} in {one.version}? {one.words}".rstrip() for row, one in told]
        or ["No newer version says anything of an open proposal."],
    )


def _fared(ws: Workspace, arguments: argparse.Namespace) -> None:
    from cwgdesk.overviews.proposals.register import register, success

    rows: list[dict[str, Any]] = []
    for one in success(register(ws)):
        counts = {code: count for code in _OUTCOMES if (count := _count(one.counts, code))}
        name = one.session.name if one.session else ""
        rows.append(
            {"session": name, **counts, "decided": one.decided, "taken": one.taken, "share": one.share}
        )
    lines = [
        f"{row['session'] or 'No session'}: {row['taken']} of {row['decided']} decided are in "
        f"({', '.join(f'{row[code]} {code}' for code in _OUTCOMES if code in row)})"
        for row in rows
    ]
    tell(arguments, rows, lines or ["We have proposed nothing yet."])


def _count(counts: Any, code: str) -> int:
    from cwgdesk.desk.proposals.amendments import Outcome

    return counts[Outcome(code)]


def _place(row: "OutcomeRow") -> dict[str, Any]:
    one = row.proposed
    return {
        "id": one.id,
        "ours": one.ours,
        "name": one.name,
        "document": row.document,
        "clause": row.path,
        "symbol": one.symbol,
    }


def _row(row: "OutcomeRow") -> dict[str, Any]:
    one = row.proposed
    return _place(row) | {
        "session": row.session.name if row.session else "",
        "text": one.text,
        "outcome": one.outcome,
        "adopted_text": one.source.adopted_text,
        "note": getattr(one.source, "outcome_note", one.source.note),
        "adopted": [{"kind": part.kind, "text": part.text} for part in row.adopted],
    }


def _named(row: "OutcomeRow") -> str:
    return f"{short(row.proposed.id)}  {row.proposed.name}, {row.proposed.symbol} {row.path}"


def _line(row: "OutcomeRow") -> str:
    from cwgdesk.cli.verbs.proposals import redline

    against = f": {redline(row.adopted)}" if row.adopted else ""
    return f"{_named(row)}: {row.proposed.outcome}{against}"
