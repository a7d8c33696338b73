"""`cwgdesk redline`: what NEW changes, as tracked changes on BASE."""

import argparse
import sys
from datetime import UTC, datetime
from pathlib import Path

from cwgdesk.core.errors import UserError

SUMMARY = "write what NEW changes as tracked changes on BASE"
EXAMPLE = "cwgdesk redline resolution-2023.docx proposal.docx --output redline.docx --author Egypt"


NOT_ALL_COMPARED = 3


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the verb's own arguments."""
    parser.add_argument("base", type=Path, metavar="BASE", help="the text as it is (whatever import takes)")
    parser.add_argument("new", type=Path, metavar="NEW", help="the text as proposed")
    parser.add_argument(
        "--output", type=Path, required=True, metavar="OUT.docx", help="where the redline goes"
    )
    parser.add_argument(
        "--clean", type=Path, metavar="CLEAN.docx", help="where a copy with everything accepted goes"
    )
    parser.add_argument("--author", default="cwgdesk", help="whose changes they are (default: cwgdesk)")
    parser.add_argument(
        "--date", help="when they were made, e.g. 2027-01-15 or 2027-01-15T10:00:00Z (default: now)"
    )
    parser.add_argument(
        "--existing",
        choices=("accept", "reject", "keep"),
        default="accept",
        help="tracked changes that BASE already holds: accept them first, reject them, or keep them",
    )


def run(arguments: argparse.Namespace) -> int:
    """Write the redline; say on standard error what stayed behind and what was not compared (then 3)."""
    from cwgdesk.papers.word.redline import Existing, write_redline

    report = write_redline(
        arguments.base,
        arguments.new,
        arguments.output,
        author=arguments.author,
        date=_moment(arguments.date),
        existing=Existing(arguments.existing),
        clean=arguments.clean,
    )
    if report.written != arguments.output:
        print(
            f"{arguments.output.name} is in use or read-only: written as {report.written.name} beside it.",
            file=sys.stderr,
        )
    if report.left_out:
        print(f"Left out: {', '.join(report.left_out)}.", file=sys.stderr)
    if report.unseen:
        print(f"Not compared, look at it yourself: {', '.join(report.unseen)}.", file=sys.stderr)
        return NOT_ALL_COMPARED
    return 0


def _moment(text: str | None) -> datetime | None:
    if text is None:
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise UserError("“{text}” is not a date.", "Write it like 2027-01-15.", text=text) from None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
