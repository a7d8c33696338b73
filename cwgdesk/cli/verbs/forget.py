"""Forget one thing for good."""

import argparse
import sys
from typing import TYPE_CHECKING
from uuid import UUID

from cwgdesk.cli.desk import add_workspace_arguments, opened, short, tell
from cwgdesk.core.errors import UserError
from cwgdesk.workspace.store import Workspace

if TYPE_CHECKING:
    from cwgdesk.desk.forgetting import Forgettable, Toll

SUMMARY = "Forget a note, position, amendment, practice, proposal or document for good, with its history."
EXAMPLE = "cwgdesk forget --workspace delegation.cwg note 3fa2b1c4 --replace-backups --yes"
_FEWEST_LETTERS = 4


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Which thing, and whether from the backups too."""
    kinds = ("note", "position", "amendment", "practice", "proposal", "document")
    parser.add_argument("kind", metavar="KIND", choices=kinds, help=", ".join(kinds))
    parser.add_argument("id", metavar="ID", help="its id or the beginning of it; removed things too")
    parser.add_argument(
        "--replace-backups", action="store_true", help="make a fresh backup and delete all older ones"
    )
    parser.add_argument("--yes", action="store_true", help="do not ask; it cannot be undone")
    add_workspace_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Say what goes, ask, and erase it."""
    from cwgdesk.desk.forgetting import Forgettable, forget, toll_of

    with opened(arguments) as ws:
        kind = Forgettable(arguments.kind)
        noun_id = _chosen(ws, kind, arguments.id)
        toll = toll_of(ws, kind, noun_id)
        if not arguments.yes:
            _ask(kind, noun_id, toll, replacing=arguments.replace_backups)
        forget(ws, kind, noun_id, replace_backups=arguments.replace_backups)
        held = 0 if arguments.replace_backups else toll.backups
        line = f"The {kind} {short(noun_id)} is forgotten for good."
        if held:
            holding = "1 backup still holds it" if held == 1 else f"{held} backups still hold it"
            line += f" {holding}; --replace-backups replaces all of them."
        tell(arguments, [{"forgotten": noun_id, "kind": kind, "backups_that_hold_it": held}], [line])
    return 0


def _chosen(ws: Workspace, kind: "Forgettable", typed: str) -> UUID:
    from cwgdesk.desk.forgetting import known_ids

    wanted = typed.strip().casefold()
    found = [i for i in known_ids(ws, kind) if len(wanted) >= _FEWEST_LETTERS and str(i).startswith(wanted)]
    if len(found) != 1:
        raise UserError(
            "{count} things of the kind {kind} have an id that begins with “{typed}”.",
            "cwgdesk list shows the ids; four letters or more must fit one alone.",
            count=len(found),
            kind=str(kind),
            typed=typed,
        )
    return found[0]


def _ask(kind: "Forgettable", noun_id: UUID, toll: "Toll", *, replacing: bool) -> None:
    along = {"notes": toll.notes, "positions": toll.positions, "amendments": toll.amendments}
    along["proposals of others"] = toll.proposals
    goes = "".join(f", {count} {name}" for name, count in along.items() if count)
    kept = ("; they are replaced" if replacing else "; they keep it") if toll.backups else ""
    asked = (
        f"The {kind} {short(noun_id)} goes for good, with {toll.versions} states of it in the history{goes}; "
        f"backups that hold it: {toll.backups}{kept}. This cannot be undone.\nType yes to go on: "
    )
    if not sys.stdin.isatty():
        raise UserError("Forgetting cannot be undone.", "Add --yes to do it without being asked.")
    if input(asked).strip().casefold() != "yes":
        raise UserError("Nothing was forgotten.")
