"""Compare a workspace with the copies that a synchronising program has put beside it."""

import argparse
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from cwgdesk.cli.desk import add_workspace_arguments, first_line, opened, said, tell
from cwgdesk.workspace.record.comparing import Compared, compared
from cwgdesk.workspace.record.history import ChangeEntry
from cwgdesk.workspace.safety.places import conflict_copies

SUMMARY = "Tell which changes only a conflict copy has, and which only this workspace; nothing is merged."
EXAMPLE = "cwgdesk copies --workspace delegation.cwg"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Which copy, where it is not one that its name gives away."""
    parser.add_argument("--copy", metavar="FILE", type=Path, help="only this one (all that are found)")
    parser.add_argument(
        "--copy-passphrase-file", metavar="FILE", type=Path, help="its passphrase, where it is another one"
    )
    add_workspace_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Print the changes of each side; exit 1 when a copy has some that are not here."""
    with opened(arguments) as ws:
        copies: Sequence[Path] = [arguments.copy] if arguments.copy else conflict_copies(ws.path)
        file: Path | None = arguments.copy_passphrase_file
        passphrase = None if file is None else first_line(file)
        found: list[tuple[Path, Compared]] = []
        for copy in copies:
            with ws.open_copy(copy, passphrase) as other:
                found.append((copy, compared(ws, other)))
    tell(
        arguments,
        [row for copy, each in found for row in _rows(copy, each)],
        [line for copy, each in found for line in _lines(copy, each)] or ["There is no copy beside it."],
    )
    return 1 if any(each.only_copy for _, each in found) else 0


def _rows(copy: Path, each: Compared) -> Iterable[dict[str, Any]]:
    for side, entries in (("copy", each.only_copy), ("ours", each.only_ours)):
        for entry in entries:
            yield {
                "copy": copy.name,
                "only_in": side,
                "when": entry.when,
                "author": entry.author,
                "what": entry.label,
                "subject": entry.subject,
                "change": entry.change,
            }


def _lines(copy: Path, each: Compared) -> Iterable[str]:
    yield f"{copy.name}: {each.common} changes are in both."
    yield from _told("Only in the copy:", each.only_copy)
    yield from _told("Only here:", each.only_ours)


def _told(title: str, entries: Sequence[ChangeEntry]) -> Iterable[str]:
    if entries:
        yield f"  {title}"
    for e in entries:
        yield f"    {e.when:%Y-%m-%d %H:%M}  {e.author}: {said(e.label, e.subject)}"
