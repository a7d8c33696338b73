"""docs/cli.md, written from the parsers themselves: `python -m cwgdesk.cli.manual > docs/cli.md`."""

import argparse
from collections.abc import Iterator

from cwgdesk.cli.main import load, parser_of, verb_names

_HEAD = """\
# The command line

The verbs call the same operations as the window. On files they need nothing else; on a workspace they
take `--workspace FILE`. A clause is named by its citation or by first letters (“sg 1”, “ms 2”), a
document by name, number or title, anything else by name or by the beginning of its id, as
`cwgdesk list` shows it. A text that begins with `@` is read from the file of that name.

Exit codes: 0 done; 1 done, and something was found (`scan`, `check`); 2 refused, with one sentence on
standard error; 3 written, and something visible was not compared, which is named there (`redline`), or
kept, but for proposals that stand on no clause, which are named there (`receive --store`).
While the window, or another program, holds a workspace, verbs on it are refused.

A protected workspace asks for its passphrase, or reads it from `--passphrase-file`.
"""


def manual() -> str:
    """The whole manual as Markdown."""
    verbs = [name for name in verb_names() if not name.startswith("_")]
    return "\n".join([_HEAD, *(line for name in verbs for line in _verb(name))])


def _verb(name: str) -> Iterator[str]:
    verb = load(name)
    summary = verb.SUMMARY.rstrip(".")
    yield f"## {name}\n"
    yield f"{summary[:1].upper()}{summary[1:]}.\n"
    yield f"```\n{verb.EXAMPLE}\n```\n"
    for action in parser_of(name)._actions:  # noqa: SLF001 - argparse has no public list
        if not isinstance(action, argparse._HelpAction):  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
            yield _option(action)
    yield ""


def _option(action: argparse.Action) -> str:
    names = ", ".join(f"`{option}`" for option in action.option_strings)
    takes = action.metavar or ("|".join(map(str, action.choices)) if action.choices else "")
    if not takes and action.nargs != 0 and action.option_strings:
        takes = action.dest.upper()
    shown = " ".join(takes) if isinstance(takes, tuple) else takes
    head = " ".join(part for part in (names, f"`{shown}`" if shown else "") if part)
    needed = " (required)" if action.required and action.option_strings else ""
    return f"- {head}{needed}: {action.help or ''}".rstrip(": ")


if __name__ == "__main__":
    print(manual(), end="")
