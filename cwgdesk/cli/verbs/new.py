"""Make a workspace."""

import argparse
import getpass

from cwgdesk.cli.desk import add_workspace_arguments, given, passphrase_of, tell
from cwgdesk.core.errors import UserError

SUMMARY = "Make a new workspace, empty or with the sample."
EXAMPLE = 'cwgdesk new --workspace delegation.cwg --state "Republic of Example" --code EXA'

_DELEGATION = ("state", "code", "language", "contact")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Who we are, and how the file is protected."""
    parser.add_argument("--state", help="the Member State whose desk this is")
    parser.add_argument("--code", help="its code in proposal numbers, e.g. EXA")
    parser.add_argument("--language", choices=("en", "fr", "es", "ru", "ar", "zh"), help="of its papers")
    parser.add_argument("--contact", help="who answers for its papers; stands in a footnote")
    parser.add_argument("--author", default="", help="your name, with which changes are signed")
    parser.add_argument("--protect", action="store_true", help="ask for a passphrase and encrypt with it")
    parser.add_argument("--sample", action="store_true", help="fill it with the sample of a fictional State")
    add_workspace_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Create the file; where it is protected, print the recovery code once."""
    from cwgdesk.app import new_desk, sample_desk
    from cwgdesk.desk.delegation import set_delegation

    passphrase = passphrase_of(arguments) or (_ask() if arguments.protect else None)
    if arguments.sample and passphrase:
        raise UserError("The sample workspace has nothing to protect.", "Make it without a passphrase.")
    if arguments.sample:
        ws = sample_desk(arguments.workspace)
    else:
        ws = new_desk(arguments.workspace, passphrase, author=arguments.author)
    with ws:
        if who := given(arguments, _DELEGATION):
            set_delegation(ws, **who)
        code = ws.recovery_code()
        said = [f"{arguments.workspace.name} is ready."]
        if code:
            said += ["Recovery code, which opens it without the passphrase; print it and lock it away:", code]
        tell(arguments, [{"workspace": str(arguments.workspace), "recovery_code": code}], said)
    return 0


def _ask() -> str:
    first = getpass.getpass("New passphrase: ")
    if first != getpass.getpass("Again: "):
        raise UserError("The two passphrases differ.", "Nothing was made; try again.")
    if not first:
        raise UserError("The passphrase is empty.", "Type one, or leave out --protect.")
    return first
