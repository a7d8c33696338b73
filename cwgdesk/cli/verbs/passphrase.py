"""Set, change or take away the passphrase of a workspace."""

import argparse
import getpass
import sys
from pathlib import Path

from cwgdesk.cli.desk import add_workspace_arguments, first_line, opened, tell
from cwgdesk.core.errors import UserError

SUMMARY = "Set, change or take away the passphrase of a workspace and of its backups."
EXAMPLE = "cwgdesk passphrase --workspace delegation.cwg --generate"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the passphrase becomes; without any of these you are asked for it."""
    what = parser.add_mutually_exclusive_group()
    what.add_argument(
        "--set-file", metavar="FILE", type=Path, help="the first line of this file is the new passphrase"
    )
    what.add_argument("--generate", action="store_true", help="make one of six words by chance and print it")
    what.add_argument("--remove", action="store_true", help="take the protection away")
    what.add_argument(
        "--look", action="store_true", help="change nothing; say what would go on opening with the old one"
    )
    add_workspace_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Say what will keep the old key, show the new recovery code, then change."""
    with opened(arguments) as ws:
        kept = [str(each) for each in ws.what_keeps_the_old_key()]
        if arguments.look:
            tell(arguments, [{"keeps_the_old_passphrase": each} for each in kept], kept)
            return 0
        made, passphrase = _chosen(arguments)
        new = ws.new_key(passphrase)
        said = [*kept, *([made] if made else [])]
        if new.recovery_code:
            said += ["Recovery code, which opens it without the passphrase; print it and lock it away:"]
            said += [new.recovery_code]
        row = {
            "workspace": str(ws.path),
            "recovery_code": new.recovery_code,
            "passphrase": passphrase if arguments.generate else None,
            "keeps_the_old_passphrase": kept,
        }
        tell(arguments, [row], said)  # first: afterwards only the new passphrase and code open it
        sys.stdout.flush()
        ws.take_key(new)
        done = "has its new passphrase" if new.recovery_code else "has no passphrase any more"
        tell(arguments, [{"changed": True}], [f"{ws.path.name} {done}, and so have its backups."])
    return 0


def _chosen(arguments: argparse.Namespace) -> tuple[str, str | None]:
    """What to say of a passphrase that was made here, and the passphrase; None to take it away."""
    from cwgdesk.workspace.secrecy import generated

    if arguments.remove:
        return "", None
    if arguments.generate:
        made = generated.generated()
        return f"New passphrase ({generated.bits():.0f} bits of chance): {made}", made
    return "", first_line(arguments.set_file) if arguments.set_file else _asked()


def _asked() -> str:
    first = getpass.getpass("New passphrase: ")
    if first != getpass.getpass("Again: "):
        raise UserError("The two passphrases differ.", "Nothing was changed; try again.")
    return first
