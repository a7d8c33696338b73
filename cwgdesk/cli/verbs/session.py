"""Enter meetings, their agenda and deadlines."""

import argparse
from typing import Any
from uuid import UUID

from cwgdesk.cli.desk import add_workspace_arguments, day, opened, short, tell
from cwgdesk.cli.options import add_options, options_given
from cwgdesk.core.errors import UserError
from cwgdesk.workspace.store import Workspace

SUMMARY = "Enter or change a session of the working group, its agenda and deadlines."
EXAMPLE = (
    'cwgdesk session --workspace delegation.cwg --name "43rd meeting" --starts-on 2027-02-10'
    ' --place Geneva --agenda "3 Contributions of Member States" --deadline "2027-01-15 Clearance"'
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Dates, place, limits with their sources, agenda, deadlines."""
    from cwgdesk.desk.sessions import Session

    add_options(parser, Session)
    parser.add_argument(
        "--agenda",
        action="append",
        metavar="ITEM",
        help="“3 Contributions”; may be repeated",
    )
    parser.add_argument(
        "--deadline", action="append", metavar="DUE", help="“2027-01-15 Clearance”; may be repeated"
    )
    parser.add_argument("--id", help="change this session (name or id) instead of entering a new one")
    parser.add_argument("--remove", action="store_true", help="with --id: take it away")
    add_workspace_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Enter or change it and print when contributions close."""
    from cwgdesk.cli.named import the_session
    from cwgdesk.desk.sessions import (
        Session,
        add_session,
        contributions_due,
        edit_session,
        remove_session,
        session,
    )

    entries = _entries(arguments)
    with opened(arguments) as ws:
        fields = options_given(arguments, Session)
        if arguments.id:
            session_id = the_session(ws, arguments.id).id
            if arguments.remove:
                remove_session(ws, session_id)
                tell(arguments, [{"id": session_id, "done": "removed"}], ["Session removed."])
                return 0
            if fields:
                edit_session(ws, session_id, **fields)
        else:
            if not arguments.name:
                raise UserError("A session needs a name.", "Give --name, or --id to change one.")
            session_id = add_session(ws, **fields)
        _add(ws, session_id, *entries)
        meeting = session(ws, session_id)
        due = contributions_due(meeting)
        closes = f" Contributions close on {due} ({meeting.contribution_days_source})." if due else ""
        tell(
            arguments,
            [{"id": meeting.id, "name": meeting.name, "contributions_due": due}],
            [f"Session {short(meeting.id)}: {meeting.name}.{closes}"],
        )
    return 0


def _entries(arguments: argparse.Namespace) -> tuple[list[tuple[str, str]], list[tuple[Any, str]]]:
    """Agenda items and deadlines as typed, checked before anything is opened."""
    items: list[tuple[str, str]] = []
    for item in arguments.agenda or ():
        number, _, title = item.partition(" ")
        items.append((number, title) if title.strip() and number[:1].isdigit() else ("", item))
    dues: list[tuple[Any, str]] = []
    for due in arguments.deadline or ():
        when, _, title = due.partition(" ")
        dues.append((day(when), title))
    return items, dues


def _add(ws: Workspace, session_id: UUID, items: list[tuple[str, str]], dues: list[tuple[Any, str]]) -> None:
    from cwgdesk.desk.sessions import add_agenda_item, add_deadline, agenda

    there = [item.title for item in agenda(ws, session_id)]
    for number, title in items:
        if title.strip() not in there:
            add_agenda_item(ws, session_id, title.strip(), number=number)
    for when, title in dues:
        add_deadline(ws, session_id, title, when)
