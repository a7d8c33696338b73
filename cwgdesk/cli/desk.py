"""What the verbs on a workspace share: opening it, finding what was named, saying what was done."""

import argparse
import getpass
import json
import sys
from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import contextmanager
from dataclasses import fields
from datetime import date, datetime
from enum import Enum
from pathlib import Path
from typing import Any, TypeVar, cast
from uuid import UUID

from cwgdesk.core.errors import StoreError, UserError
from cwgdesk.core.files.given_files import refuse_workspace
from cwgdesk.core.folding import for_search
from cwgdesk.core.looked_for import LookedFor
from cwgdesk.core.printable import printable
from cwgdesk.workspace.store import Workspace

T = TypeVar("T")
_SHORT_ID = 8
_FEWEST_ID_LETTERS = 4


def add_workspace_arguments(parser: argparse.ArgumentParser) -> None:
    """--workspace, --passphrase-file, --take-over and --json, the same for all verbs."""
    group = parser.add_argument_group("workspace")
    group.add_argument("--workspace", metavar="FILE", required=True, type=Path, help="the workspace (.cwg)")
    group.add_argument(
        "--passphrase-file",
        metavar="FILE",
        type=Path,
        help="read the passphrase from the first line of this file; without it you are asked",
    )
    group.add_argument(
        "--take-over",
        action="store_true",
        help="open it although a lock file says that a colleague on another machine has it open",
    )
    group.add_argument("--json", action="store_true", help="print JSON, one object a line")


def words(value: str) -> str:
    """An argument that is text; `@FILE` stands for what is in a file, so that no shell keeps it."""
    if not value.startswith("@"):
        return value
    path = Path(value[1:])
    refuse_workspace(path)
    try:
        return path.read_text(encoding="utf-8-sig").strip()
    except (OSError, UnicodeError) as error:
        raise UserError(
            "The file {name} cannot be read as text.", "Check its name; it must be UTF-8.", name=value[1:]
        ) from error


def day(value: str) -> date:
    """An argument that is a date, year first."""
    try:
        return date.fromisoformat(value)
    except ValueError as error:
        raise UserError("“{value}” is not a date.", "Write it as 2027-02-10.", value=value) from error


def passphrase_of(arguments: argparse.Namespace) -> str | None:
    """The passphrase from --passphrase-file; None where that was not given."""
    path: Path | None = arguments.passphrase_file
    return None if path is None else first_line(path)


def first_line(path: Path) -> str:
    """The passphrase that stands on the first line of a file."""
    lines = words(f"@{path}").splitlines()
    if not lines:
        raise UserError("The passphrase file is empty.", "Write the passphrase on its first line.")
    return lines[0]


def asking_passphrase(arguments: argparse.Namespace, work: Callable[[str | None], T]) -> T:
    """What `work` makes of the passphrase that was given; asks for one where that is needed."""
    from cwgdesk.workspace.safety.troubles import not_opened

    path: Path = arguments.workspace
    passphrase = passphrase_of(arguments)
    try:
        return work(passphrase)
    except StoreError as error:
        is_closed = error.what == not_opened(path).what
        if not is_closed or passphrase is not None or not sys.stdin.isatty():
            raise
    return work(getpass.getpass(f"Passphrase of {path.name}: "))


@contextmanager
def opened(arguments: argparse.Namespace) -> Generator[Workspace]:
    """The workspace that was named, closed at the end; asks for the passphrase where there is one.

    What the user should be told after opening goes to standard error.
    """
    from cwgdesk.app import open_desk

    path: Path = arguments.workspace
    take_over: bool = arguments.take_over
    ws = asking_passphrase(arguments, lambda phrase: open_desk(path, phrase, take_over=take_over))
    for warning in ws.warnings:
        print(warning, file=sys.stderr)
    with ws, _all_or_nothing(ws):
        yield ws


@contextmanager
def _all_or_nothing(ws: Workspace) -> Generator[None]:
    """A verb may make several changes; when one of them is refused, those before it are taken back."""
    made: list[object] = []
    unsubscribe = ws.subscribe(made.append)
    try:
        yield
    except UserError:
        for _ in range(len(made)):  # undoing is told too, so `made` grows meanwhile
            ws.undo()
        raise
    finally:
        unsubscribe()


def tell(arguments: argparse.Namespace, rows: Iterable[dict[str, Any]], lines: Iterable[str]) -> None:
    """Print the rows as JSON where that was asked for, the lines otherwise."""
    if arguments.json:
        for row in rows:
            print(
                printable(
                    json.dumps({name: _plain(value) for name, value in row.items()}, ensure_ascii=False)
                )
            )
    else:
        for line in lines:
            print(line)


def row_of(view: Any) -> dict[str, Any]:
    """All columns of a frozen view, for `tell`."""
    return {column.name: getattr(view, column.name) for column in fields(view)}


def short(noun_id: UUID) -> str:
    """The beginning of an id, enough to name a thing on the next command line."""
    return str(noun_id)[:_SHORT_ID]


def said(label: str, subject: str) -> str:
    """A change in English words."""
    what = str(label).replace("-", " ")
    return f"{what}, {subject}" if subject else what


def pick(typed: str, candidates: Sequence[T], names: Callable[[T], Iterable[str]], what: str) -> T:
    """The one thing that was meant: by the beginning of its id, by name, or by part of its name."""
    wanted = for_search(typed).strip()
    by_id = [c for c in candidates if str(getattr(c, "id", "")).startswith(wanted)]
    if len(wanted) >= _FEWEST_ID_LETTERS and len(by_id) == 1:
        return by_id[0]
    exact = [c for c in candidates if any(for_search(name) == wanted for name in names(c))]
    partly = [c for c in candidates if any(LookedFor(typed).is_in(name) for name in names(c))]
    found = exact or partly
    if len(found) == 1:
        return found[0]
    if not found:
        raise UserError(
            "There is no {kind} “{typed}” in this workspace.",
            "cwgdesk list shows what there is.",
            kind=what,
            typed=typed,
        )
    first, second = (next(iter(names(c)), "?") for c in found[:2])
    raise UserError(
        "More than one {kind} fits “{typed}”, for example {first} and {second}.",
        "Type more of the name, or the id that cwgdesk list shows.",
        kind=what,
        typed=typed,
        first=first,
        second=second,
    )


def given(arguments: argparse.Namespace, names: Iterable[str]) -> dict[str, Any]:
    """Those of the named arguments that were typed, ready to be set."""
    return {name: value for name in names if (value := getattr(arguments, name)) is not None}


def _plain(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, dict):
        return {str(key): _plain(part) for key, part in cast("dict[object, object]", value).items()}
    if isinstance(value, list | tuple):
        return [_plain(part) for part in cast("list[object] | tuple[object, ...]", value)]
    return value
