"""Take positions and see them cleared."""

import argparse
from typing import Any
from uuid import UUID

from cwgdesk.cli.desk import add_workspace_arguments, opened, pick, short, tell
from cwgdesk.cli.options import add_options, options_given
from cwgdesk.core.errors import UserError
from cwgdesk.workspace.store import Workspace

SUMMARY = "Take or change a position, and move its statement towards clearance."
EXAMPLE = (
    'cwgdesk position --workspace delegation.cwg --clause "sg 6" --stance support'
    ' --statement "We welcome regular updates." --clear-by "Director-General"'
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The target, the public words, the confidential ones, the way to clearance."""
    from cwgdesk.desk.positions import Position

    target = parser.add_argument_group("what it is about (one of them)")
    target.add_argument("--clause", help="citation or abbreviation, e.g. “sg 6”")
    target.add_argument("--on", metavar="WORDS", help="with --clause: these words of it")
    target.add_argument("--document", help="a text; with --clause: where the clause is")
    target.add_argument("--agenda-item", help="title or number, with --session")
    target.add_argument("--proposal", metavar="ID", help="of others, as cwgdesk proposals shows it")
    target.add_argument("--topic", help="anything else")
    public = parser.add_argument_group("public")
    public.add_argument("--session", help="the session it is for")
    add_options(public, Position, public=True)
    secret = parser.add_argument_group("confidential, never exported")
    add_options(secret, Position, public=False)
    way = parser.add_argument_group("clearance")
    way.add_argument("--submit-to", metavar="NAME", help="ask for clearance")
    way.add_argument("--clear-by", metavar="NAME", help="the statement is cleared by NAME")
    way.add_argument("--deliver", action="store_true", help="the statement has been made")
    way.add_argument("--reopen", action="store_true", help="back to draft")
    way.add_argument("--carry-to", metavar="SESSION", help="with --id: take it over to another session")
    parser.add_argument("--id", help="change this position instead of taking a new one")
    parser.add_argument("--remove", action="store_true", help="with --id: take it away")
    add_workspace_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Record or change it, then move it on its way."""
    from cwgdesk.desk.positions import position

    with opened(arguments) as ws:
        position_id = _existing(ws, arguments) if arguments.id else _new(ws, arguments)
        if position_id is None:
            tell(arguments, [{"done": "removed"}], ["Position removed."])
            return 0
        position_id = _on_its_way(ws, position_id, arguments)
        row = position(ws, position_id)
        held = row.position
        tell(
            arguments,
            [{"id": held.id, "about": row.about, "stance": held.stance, "clearance": held.clearance}],
            [f"Position {short(held.id)} on {row.about}: {held.stance}, {held.clearance}."],
        )
    return 0


def _new(ws: Workspace, arguments: argparse.Namespace) -> UUID:
    from cwgdesk.cli.named import the_clause, the_document, the_proposal, the_words
    from cwgdesk.desk.positions import Position, record_position

    target: dict[str, Any] = {}
    if arguments.clause:
        clause = the_clause(ws, arguments.clause, arguments.document)
        target = {"clause_id": clause.id, "span": the_words(ws, clause, arguments.on)}
    elif arguments.document:
        target = {"document_id": the_document(ws, arguments.document).id}
    if arguments.agenda_item:
        target["agenda_item_id"] = _agenda_item(ws, arguments)
    if arguments.proposal:
        target["proposal_id"] = the_proposal(ws, arguments.proposal).id
    if arguments.topic:
        target["topic"] = arguments.topic
    secret = options_given(arguments, Position, public=False)
    return record_position(ws, **target, **_public_fields(ws, arguments), **secret)


def _existing(ws: Workspace, arguments: argparse.Namespace) -> UUID | None:
    from cwgdesk.desk.positions import Position, edit_confidential, edit_public, positions, remove_position

    held = [row.position for row in positions(ws)]
    chosen = pick(arguments.id, held, lambda p: [str(p.id)], "position")
    if arguments.remove:
        remove_position(ws, chosen.id)
        return None
    if public := _public_fields(ws, arguments):
        edit_public(ws, chosen.id, **public)
    if secret := options_given(arguments, Position, public=False):
        edit_confidential(ws, chosen.id, **secret)
    return chosen.id


def _public_fields(ws: Workspace, arguments: argparse.Namespace) -> dict[str, Any]:
    from cwgdesk.cli.named import session_id
    from cwgdesk.desk.positions import Position

    fields = options_given(arguments, Position, public=True)
    if arguments.session:
        fields["session_id"] = session_id(ws, arguments.session)
    return fields


def _agenda_item(ws: Workspace, arguments: argparse.Namespace) -> UUID:
    from cwgdesk.cli.named import the_session
    from cwgdesk.desk.sessions import agenda

    if not arguments.session:
        raise UserError("An agenda item belongs to a session.", "Name the session with --session.")
    items = agenda(ws, the_session(ws, arguments.session).id)
    return pick(arguments.agenda_item, items, lambda i: [i.title, i.number], "agenda item").id


def _on_its_way(ws: Workspace, position_id: UUID, arguments: argparse.Namespace) -> UUID:
    from cwgdesk.cli.named import the_session
    from cwgdesk.desk import clearance

    if arguments.reopen:
        clearance.reopen(ws, position_id)
    if arguments.submit_to:
        clearance.submit_for_review(ws, position_id, arguments.submit_to)
    if arguments.clear_by:
        clearance.clear(ws, position_id, arguments.clear_by)
    if arguments.deliver:
        clearance.deliver(ws, position_id)
    if arguments.carry_to:
        carried = clearance.carry_positions(ws, [position_id], the_session(ws, arguments.carry_to).id)
        if not carried:
            raise UserError("This position is already there.", "Change the one of that session instead.")
        return carried[0]
    return position_id
