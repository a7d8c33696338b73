"""Tell who changed what, when, and from what."""

import argparse
from uuid import UUID

from cwgdesk.cli.desk import add_workspace_arguments, opened, pick, said, short, tell
from cwgdesk.workspace.store import Workspace

SUMMARY = "Tell who changed what, when, and from what."
EXAMPLE = "cwgdesk history --workspace delegation.cwg --position 3fa2b1c4"

_AGAIN = {"undo": "took back: ", "redo": "did again: "}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The whole desk, or one thing on it."""
    one = parser.add_mutually_exclusive_group()
    one.add_argument("--position", metavar="ID", help="only this position, with what was there before")
    one.add_argument("--amendment", metavar="ID", help="only this amendment, with what was there before")
    parser.add_argument("--limit", type=int, default=50, metavar="N", help="at most N changes (50)")
    add_workspace_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Print the changes, newest first."""
    with opened(arguments) as ws:
        noun_id = _chosen(ws, arguments)
        if noun_id is None:
            _of_the_desk(ws, arguments)
        else:
            _of_one(ws, noun_id, arguments)
    return 0


def _chosen(ws: Workspace, arguments: argparse.Namespace) -> UUID | None:
    from cwgdesk.desk.positions import positions
    from cwgdesk.desk.proposals.amendments import amendments

    if arguments.position:
        held = [row.position for row in positions(ws)]
        return pick(arguments.position, held, lambda p: [str(p.id)], "position").id
    if arguments.amendment:
        made = [row.amendment for row in amendments(ws)]
        return pick(arguments.amendment, made, lambda a: [str(a.id)], "amendment").id
    return None


def _of_the_desk(ws: Workspace, arguments: argparse.Namespace) -> None:
    entries = ws.changes(arguments.limit)
    rows = [
        {
            "when": e.when,
            "author": e.author,
            "device": e.device,
            "what": e.label,
            "subject": e.subject,
            "kind": e.kind,
            "state": e.state,
            "objects": e.objects,
        }
        for e in entries
    ]
    lines = [
        f"{e.when:%Y-%m-%d %H:%M}  {e.author}: {_AGAIN.get(e.kind, '')}{said(e.label, e.subject)}"
        for e in entries
    ]
    tell(arguments, rows, lines)


def _of_one(ws: Workspace, noun_id: UUID, arguments: argparse.Namespace) -> None:
    entries = ws.history(noun_id, arguments.limit)
    rows = [
        {
            "when": e.when,
            "author": e.author,
            "device": e.device,
            "what": e.label,
            "kind": e.kind,
            "changed": {name: list(values) for name, values in e.differences.items()},
        }
        for e in entries
    ]
    lines: list[str] = []
    for e in entries:
        lines.append(f"{e.when:%Y-%m-%d %H:%M}  {e.author}: {said(e.label, '')}")
        if e.before is not None:
            lines += [
                f"    {name}: {_shown(old)} → {_shown(new)}" for name, (old, new) in e.differences.items()
            ]
    tell(arguments, rows, lines)


def _shown(value: object) -> str:
    return short(value) if isinstance(value, UUID) else f"“{value}”" if value else "nothing"
