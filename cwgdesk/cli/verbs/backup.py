"""Make a verified copy of a workspace."""

import argparse

from cwgdesk.cli.desk import add_workspace_arguments, opened, tell

SUMMARY = "Make a verified backup of a workspace now, or list those there are."
EXAMPLE = "cwgdesk backup --workspace delegation.cwg"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Make or list."""
    parser.add_argument("--list", action="store_true", help="only list the backups, newest first")
    add_workspace_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Back up and say where to."""
    with opened(arguments) as ws:
        if not arguments.list:
            path = ws.backup()
            tell(arguments, [{"backup": str(path)}], [f"Backup made and verified: {path}"])
            return 0
        found = ws.backups()
        tell(
            arguments,
            [{"when": one.when, "backup": str(one.path)} for one in found],
            [f"{one.when:%Y-%m-%d %H:%M}  {one.path}" for one in found] or ["There is no backup yet."],
        )
    return 0
