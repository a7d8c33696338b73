"""Write the card to speak from on the floor."""

import argparse
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from cwgdesk.cli.desk import add_workspace_arguments, opened, pick, tell
from cwgdesk.cli.options import add_paper_arguments
from cwgdesk.core.errors import UserError
from cwgdesk.workspace.store import Workspace

if TYPE_CHECKING:
    from cwgdesk.papers.briefs.card import Card

SUMMARY = "Write a floor card, one page: our line in large letters, fallback, red line, two talking points."
EXAMPLE = 'cwgdesk card --workspace delegation.cwg --clause "sg 12" --output card.pdf'


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """On what, at which session, in which language, and where to."""
    target = parser.add_mutually_exclusive_group(required=True)
    target.add_argument("--clause", help="citation or abbreviation, e.g. “sg 12”")
    target.add_argument("--item", help="an agenda item of the session, by number or title")
    parser.add_argument("--document", help="name, number or title of the clause's text")
    parser.add_argument("--session", help="the session (the next one)")
    add_paper_arguments(parser)
    add_workspace_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Make the card, write it, and log it; what did not fit is said."""
    from cwgdesk.papers.briefs.writing import log_confidential, write_confidential

    output: Path = arguments.output
    with opened(arguments) as ws:
        about, card = _card(ws, arguments)
        path = write_confidential(card.paper, output)
        log_confidential(ws, about, card.paper, path)
        row = {
            "file": str(path),
            "title": card.paper.header.title,
            "fits": card.fits,
            "more_points": card.more_points,
        }
        lines = [f"{path.name} is written: {card.paper.header.title}."]
        if not card.fits:
            lines.append("  It may go on to a second page, in the smallest letters: shorten the statement.")
        if card.more_points:
            lines.append(f"  {card.more_points} more talking points stand in the brief.")
        tell(arguments, [row], lines)
    return 0


def _card(ws: Workspace, arguments: argparse.Namespace) -> tuple[UUID, "Card"]:
    from cwgdesk.cli.named import the_clause, the_next_session
    from cwgdesk.desk.sessions import agenda
    from cwgdesk.papers.briefs.card import clause_card, item_card

    meeting = the_next_session(ws, arguments.session)
    today, language = datetime.now().astimezone().date(), arguments.language
    if arguments.clause:
        clause = the_clause(ws, arguments.clause, arguments.document)
        return clause.id, clause_card(ws, clause.id, meeting.id if meeting else None, today, language)
    if meeting is None:
        raise UserError(
            "There is no session in this workspace yet.",
            "Enter one with its agenda: cwgdesk session --name … --agenda ….",
        )
    item = pick(arguments.item, agenda(ws, meeting.id), lambda i: [i.number, i.title], "agenda item")
    return item.id, item_card(ws, item.id, today, language)
