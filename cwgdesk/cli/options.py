"""The options of a verb that set the columns of a noun, as the mapping says of each column."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cwgdesk.cli.desk import day, words
from cwgdesk.reference.paper_words import LANGUAGES
from cwgdesk.workspace.marks import Form, Marked

if TYPE_CHECKING:
    from cwgdesk.workspace.mapping import Base

_BY_HAND = (Form.NONE, Form.OWN)


def options(kind: "type[Base]", *, public: bool | None = None) -> list[Marked]:
    """The columns that have an option: all, the public ones, or the others."""
    from cwgdesk.workspace.mapping import marks

    return [c for c in marks(kind) if c.mark.form not in _BY_HAND and public in (None, c.public)]


def add_options(
    parser: argparse.ArgumentParser | argparse._ArgumentGroup,  # pyright: ignore[reportPrivateUsage]  # no other name
    kind: "type[Base]",
    *,
    public: bool | None = None,
    line: Callable[[str], str] = str,
) -> None:
    """One option a column, in their order; `line` reads what is one line."""
    for column in options(kind, public=public):
        form, told = column.mark.form, column.mark.help or column.title
        flag, takes = f"--{column.name.replace('_', '-')}", column.mark.takes or None
        if form is Form.CHOICE and column.choices is not None:
            parser.add_argument(flag, choices=[choice.value for choice in column.choices], help=told)
        elif form is Form.SWITCH:
            parser.add_argument(flag, action=argparse.BooleanOptionalAction, help=told)
        elif form is Form.DATE:
            parser.add_argument(flag, type=day, metavar=takes or "DATE", help=told)
        elif form is Form.NUMBER:
            parser.add_argument(flag, type=int, metavar=takes or "N", help=told)
        else:
            parser.add_argument(flag, type=words if form is Form.TEXT else line, metavar=takes, help=told)


def add_paper_arguments(parser: argparse.ArgumentParser) -> None:
    """--language and --output of a confidential paper."""
    parser.add_argument(
        "--language", choices=LANGUAGES, help="of the fixed words (that of the delegation's papers)"
    )
    parser.add_argument(
        "--output", metavar="FILE", type=Path, required=True, help="a name in .docx, or .pdf with LibreOffice"
    )


def options_given(
    arguments: argparse.Namespace, kind: "type[Base]", *, public: bool | None = None
) -> dict[str, Any]:
    """The columns whose option was typed, with what to set."""
    given: dict[str, Any] = {}
    for column in options(kind, public=public):
        value = getattr(arguments, column.name)
        if value is not None:
            given[column.name] = column.choices(value) if column.choices else value
    return given
