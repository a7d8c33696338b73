"""Write the brief that the delegation takes to a session."""

import argparse
from datetime import datetime
from pathlib import Path

from cwgdesk.cli.desk import add_workspace_arguments, opened, tell
from cwgdesk.cli.options import add_paper_arguments

SUMMARY = "Write the delegation's own brief for a session: CONFIDENTIAL on every page, never a contribution."
EXAMPLE = 'cwgdesk brief --workspace delegation.cwg --session "43rd meeting" --output brief.docx'


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Which session, in which language, and where to."""
    parser.add_argument("--session", help="the session (the next one; without any, all that is on the desk)")
    add_paper_arguments(parser)
    add_workspace_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Gather, write, and log it."""
    from cwgdesk.cli.named import the_next_session
    from cwgdesk.papers.briefs.brief import delegation_brief
    from cwgdesk.papers.briefs.writing import log_confidential, write_confidential

    output: Path = arguments.output
    with opened(arguments) as ws:
        meeting = the_next_session(ws, arguments.session)
        paper = delegation_brief(
            ws, meeting.id if meeting else None, datetime.now().astimezone().date(), arguments.language
        )
        path = write_confidential(paper, output)
        log_confidential(ws, meeting.id if meeting else None, paper, path)
        row = {
            "file": str(path),
            "title": paper.header.title,
            "session": meeting.name if meeting else None,
            "blocks": len(paper.blocks),
        }
        tell(arguments, [row], [f"{path.name} is written: {paper.header.title}."])
    return 0
