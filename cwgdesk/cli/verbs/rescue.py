"""Save what can still be read of a damaged workspace."""

import argparse
from pathlib import Path

from cwgdesk.cli.desk import add_workspace_arguments, asking_passphrase, tell

SUMMARY = "Save what can still be read of a damaged workspace in a new one."
EXAMPLE = "cwgdesk rescue --workspace delegation.cwg --output saved.cwg"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Where the new workspace goes."""
    parser.add_argument("--output", metavar="FILE", required=True, type=Path, help="the new workspace (.cwg)")
    add_workspace_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Say of each kind how much was saved; exit 1 when something could not be read."""
    from cwgdesk.app import rescue_desk

    path, target = arguments.workspace, arguments.output
    rescued = asking_passphrase(arguments, lambda phrase: rescue_desk(path, target, phrase))
    rows = [
        {"kind": table, "saved": count, "complete": table not in rescued.damaged_tables}
        for table, count in sorted(rescued.kept.items())
        if count or table in rescued.damaged_tables
    ]
    lines = [
        f"{row['saved']:6}  {str(row['kind']).replace('_', ' ')}"
        + ("" if row["complete"] else "  (some could not be read)")
        for row in rows
    ]
    tell(arguments, rows, [*lines, f"Saved as {target.name}. {path.name} was not changed."])
    return 1 if rescued.damaged_tables else 0
