"""Look whether a workspace is whole."""

import argparse

from cwgdesk.cli.desk import add_workspace_arguments, opened, tell

SUMMARY = "Check every page, reference and original file of a workspace."
EXAMPLE = "cwgdesk check --workspace delegation.cwg"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Nothing but the workspace."""
    add_workspace_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Print what is wrong; exit 1 when anything is."""
    with opened(arguments) as ws:
        problems = ws.check()
        tell(
            arguments,
            [{"problem": str(one)} for one in problems],
            [str(one) for one in problems] or [f"{arguments.workspace.name} is whole."],
        )
    return 1 if problems else 0
