"""The option of every verb that reads files: what their lines are taken for."""

import argparse

from cwgdesk.texts.reading.common.raw import Lines


def add_lines_argument(parser: argparse.ArgumentParser) -> None:
    """--lines: the other reading, where the clauses found are doubtful."""
    parser.add_argument(
        "--lines",
        choices=[choice.value for choice in Lines],
        default=Lines.AUTO.value,
        help="what lines are taken for: joined to paragraphs, apart, or as they look (auto)",
    )
