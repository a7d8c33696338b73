"""Finds the verb, runs it, and turns its errors into one sentence and an exit code."""

import argparse
import importlib
import keyword
import logging
import pkgutil
import sys
from typing import NoReturn, Protocol, cast

from cwgdesk import __version__
from cwgdesk.core.errors import UserError
from cwgdesk.core.progress import Cancelled

log = logging.getLogger(__name__)


class OneSentenceParser(argparse.ArgumentParser):
    """Tells a mistake in one sentence, as everything else here does."""

    def error(self, message: str) -> NoReturn:
        """Refuse what was typed."""
        raise UserError(
            "{message}.",
            "Type {command} --help for what it takes.",
            message=message[:1].upper() + message[1:],
            command=self.prog,
        )


class Verb(Protocol):
    """What a module in `cwgdesk.cli.verbs` offers."""

    SUMMARY: str
    EXAMPLE: str

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """Declare the verb's own arguments."""
        ...

    def run(self, arguments: argparse.Namespace) -> int:
        """Do it; return the exit code (0, or 1 for "found something", never 2: raise UserError)."""
        ...


def verb_names() -> list[str]:
    """Every verb there is, in alphabetical order; names that start with _ are hidden."""
    from cwgdesk.cli import verbs

    return sorted(_verb_name(module.name) for module in pkgutil.iter_modules(verbs.__path__))


def _verb_name(module: str) -> str:
    """How a verb is typed: `import` stands in `import_`, `take-back` in `take_back`."""
    return module if module.startswith("_") else module.removesuffix("_").replace("_", "-")


def load(name: str) -> Verb:
    """The module of one verb."""
    module = f"{name}_" if keyword.iskeyword(name) else name.replace("-", "_")
    return cast("Verb", importlib.import_module(f"cwgdesk.cli.verbs.{module}"))


def parser_of(name: str) -> argparse.ArgumentParser:
    """The complete parser of one verb."""
    verb = load(name)
    parser = OneSentenceParser(
        prog=f"cwgdesk {name}",
        description=verb.SUMMARY,
        epilog=f"example:\n  {verb.EXAMPLE}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    verb.add_arguments(parser)
    return parser


def overview() -> str:
    """What `cwgdesk --help` prints."""
    shown = [name for name in verb_names() if not name.startswith("_")]
    width = max(map(len, shown))
    lines = [f"  {name:<{width}}  {load(name).SUMMARY}" for name in shown]
    head = "usage: cwgdesk [FILE.cwg]        open the window\n       cwgdesk VERB --help     one verb in full"
    return "\n".join([head, "", "verbs:", *lines])


def run(arguments: list[str]) -> int:
    """Run one command line; a user's mistake is one sentence on standard error and exit 2."""
    name, rest = arguments[0], arguments[1:]
    if name in ("-h", "--help", "help"):
        print(overview())
        return 0
    if name == "--version":
        print(f"cwgdesk {__version__}")
        return 0
    if name not in verb_names():
        return _refuse(f"cwgdesk has no verb “{name}”. Type cwgdesk --help for the list.")
    try:
        return load(name).run(parser_of(name).parse_args(rest))
    except UserError as error:
        return _refuse(str(error))
    except (Cancelled, KeyboardInterrupt):
        return _refuse("Stopped; nothing was changed.")
    except BrokenPipeError:
        return 0  # the reader of our output went away, e.g. `| head`
    except Exception as error:
        # The last boundary: a bug must not show a traceback with the user's words in it.
        log.debug("verb %s failed", name, exc_info=True)
        place = _place(error)
        return _refuse(
            f"cwgdesk met a fault of its own ({type(error).__name__} at {place}). Please report it."
        )


def _place(error: Exception) -> str:
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    if trace is None:
        return "?"
    return f"{trace.tb_frame.f_globals.get('__name__', '?')}:{trace.tb_lineno}"


def _refuse(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 2
