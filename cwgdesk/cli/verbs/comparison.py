"""Write the comparison table of proposals."""

import argparse
from datetime import date
from pathlib import Path

from cwgdesk.cli.desk import add_workspace_arguments, day, opened, tell

SUMMARY = "Write a table of all proposals on each clause, with our position and remarks."
EXAMPLE = "cwgdesk comparison --workspace delegation.cwg --output comparison.docx"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Where to, on what, and for whom."""
    parser.add_argument(
        "--output", metavar="FILE", type=Path, required=True, help="a name in .docx, .xlsx or .pdf"
    )
    parser.add_argument("--document", help="only proposals on this text")
    parser.add_argument("--clause", help="only those on this clause")
    parser.add_argument(
        "--public",
        action="store_true",
        help="leave out all that is for the delegation only or not cleared; without it every page says"
        " CONFIDENTIAL",
    )
    parser.add_argument("--dated", type=day, metavar="DATE", help="the date on it (today)")
    add_workspace_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Read, write, and say what was written."""
    from cwgdesk.cli.named import the_clause, the_document
    from cwgdesk.desk.secrets import Secrets, secrets_of
    from cwgdesk.overviews.proposals.comparison import comparison
    from cwgdesk.papers.comparing import write_comparison

    with opened(arguments) as ws:
        clause = the_clause(ws, arguments.clause, arguments.document) if arguments.clause else None
        document = the_document(ws, arguments.document) if arguments.document and not clause else None
        table = comparison(
            ws,
            arguments.dated or date.today(),  # noqa: DTZ011  # the day where the user is
            document_id=document.id if document else None,
            clause_id=clause.id if clause else None,
            public=arguments.public,
        )
        secrets = secrets_of(ws) if arguments.public else Secrets()
        written = write_comparison(table, arguments.output, secrets)
        proposals = sum(len(clause.proposals) for clause in table.clauses)
        reach = "public" if table.public else "CONFIDENTIAL"
        reach = "public" if table.public else "CONFIDENTIAL"
        tell(
            arguments,
            [
                {
                    "file": str(written),
                    "clauses": len(table.clauses),
                    "proposals": proposals,
                    "public": table.public,
                }
            ],
            [f"{written.name} is written: {proposals} proposals on {len(table.clauses)} clauses, {reach}."],
        )
    return 0
