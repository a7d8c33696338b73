"""docs/cli.md says what the program does, and every example in it can be typed."""

import shlex
from pathlib import Path

import pytest

from cwgdesk.cli.main import load, overview, parser_of, verb_names
from cwgdesk.cli.manual import manual

DOCS = Path(__file__).resolve().parent.parent.parent / "docs" / "cli.md"
VERBS = [name for name in verb_names() if not name.startswith("_")]
ON_FILES = ("read", "compare", "align", "redline", "scan", "demo")
ON_THE_DESK = ("note", "position", "amend", "practice", "session", "contribution")
ON_A_WORKSPACE = (
    "new",
    "import",
    "list",
    "export",
    "undo",
    "redo",
    "history",
    "backup",
    "restore",
    "check",
    "forget",
)
PROMISED = (*ON_FILES, *ON_THE_DESK, *ON_A_WORKSPACE)


def test_the_manual_is_the_one_that_the_program_would_write() -> None:
    assert DOCS.read_text(encoding="utf-8") == manual(), "run: python -m cwgdesk.cli.manual > docs/cli.md"


def test_every_promised_verb_is_there_and_in_the_overview() -> None:
    assert set(PROMISED) <= set(VERBS)
    assert all(f"\n  {verb} " in overview() for verb in PROMISED)


@pytest.mark.parametrize("verb", VERBS)
def test_every_example_can_be_typed(verb: str) -> None:
    program, name, *arguments = shlex.split(load(verb).EXAMPLE)
    assert (program, name) == ("cwgdesk", verb)
    assert parser_of(verb).parse_args(arguments)
