"""Take back what was done last."""

import argparse

from cwgdesk.cli.desk import add_workspace_arguments, opened, said, tell

SUMMARY = "Take back the last change, or several."
EXAMPLE = "cwgdesk undo --workspace delegation.cwg --times 2"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """How many changes."""
    parser.add_argument("--times", type=int, default=1, metavar="N", help="how many changes (1)")
    add_workspace_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Undo, and name what was taken back."""
    with opened(arguments) as ws:
        done = [step for _ in range(arguments.times) if (step := ws.undo())]
        tell(
            arguments,
            [{"undone": step.label, "subject": step.subject} for step in done],
            [f"Taken back: {said(step.label, step.subject)}" for step in done]
            or ["There is nothing to take back."],
        )
    return 0
