"""Do again what was taken back."""

import argparse

from cwgdesk.cli.desk import add_workspace_arguments, opened, said, tell

SUMMARY = "Do again the change that was taken back last, or several."
EXAMPLE = "cwgdesk redo --workspace delegation.cwg"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """How many changes."""
    parser.add_argument("--times", type=int, default=1, metavar="N", help="how many changes (1)")
    add_workspace_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Redo, and name what was done again."""
    with opened(arguments) as ws:
        done = [step for _ in range(arguments.times) if (step := ws.redo())]
        tell(
            arguments,
            [{"redone": step.label, "subject": step.subject} for step in done],
            [f"Done again: {said(step.label, step.subject)}" for step in done]
            or ["There is nothing to do again."],
        )
    return 0
