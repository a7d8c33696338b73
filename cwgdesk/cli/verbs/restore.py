"""Put a backup in the place of a workspace."""

import argparse
from pathlib import Path

from cwgdesk.cli.desk import add_workspace_arguments, passphrase_of, tell
from cwgdesk.core.errors import UserError

SUMMARY = "Put a backup in the place of a workspace; what was there is kept beside it."
EXAMPLE = "cwgdesk restore --workspace delegation.cwg --latest"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Which backup."""
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument("--backup", metavar="FILE", type=Path, help="this backup")
    which.add_argument("--latest", action="store_true", help="the newest one")
    add_workspace_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Restore, and say where the replaced file is kept."""
    from cwgdesk.app import open_desk
    from cwgdesk.workspace.safety.backup import backups
    from cwgdesk.workspace.safety.lock import refuse_held_elsewhere
    from cwgdesk.workspace.safety.restore import restore_backup
    from cwgdesk.workspace.store import real

    backup: Path | None = arguments.backup
    if backup is None:
        existing = backups(arguments.workspace)
        if not existing:
            raise UserError("This workspace has no backups.", "Name one with --backup.")
        backup = existing[0].path
    if not backup.is_file():
        raise UserError("There is no backup {name}.", "cwgdesk backup --list shows them.", name=backup.name)
    passphrase = passphrase_of(arguments)
    if not arguments.take_over:
        refuse_held_elsewhere(real(arguments.workspace))
    aside = restore_backup(backup, arguments.workspace, passphrase)
    open_desk(arguments.workspace, passphrase, take_over=arguments.take_over).close()
    kept = f" What was there is kept as {aside.name}." if aside else ""
    tell(
        arguments,
        [{"restored": str(backup), "kept": str(aside) if aside else None}],
        [f"Restored from {backup.name}.{kept}"],
    )
    return 0
