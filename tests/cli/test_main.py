"""The command line itself: which verbs there are, how they explain themselves, how errors are told."""

import sys
from pathlib import Path

import pytest

from cwgdesk import __version__
from cwgdesk.cli import verbs
from cwgdesk.cli.main import OneSentenceParser, load, overview, parser_of, run, verb_names
from cwgdesk.core.errors import UserError
from tests.cli.terminal import Terminal

VERBS = [name for name in verb_names() if not name.startswith("_")]


def test_every_file_of_a_verb_is_a_verb() -> None:
    folder = Path(__file__).parents[2] / "cwgdesk" / "cli" / "verbs"
    stems = {path.stem.removesuffix("_") for path in folder.glob("*.py") if path.stem != "__init__"}
    files = {stem if stem.startswith("_") else stem.replace("_", "-") for stem in stems}
    assert set(verb_names()) == files
    assert verb_names() == sorted(files)


@pytest.mark.parametrize("typed", ["--help", "-h", "help"])
def test_the_overview_names_every_verb_but_the_hidden_one(shell: Terminal, typed: str) -> None:
    lines = shell.lines(typed)
    assert "\n".join(lines) == overview()
    assert [line.split()[0] for line in lines[4:]] == VERBS
    assert all(load(line.split()[0]).SUMMARY in line for line in lines[4:])


def test_a_verb_named_like_a_word_of_python_is_found() -> None:
    assert load("import").__dict__["__name__"] == "cwgdesk.cli.verbs.import_"


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_explains_itself_with_its_example(verb: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        run([verb, "--help"])
    assert ended.value.code == 0
    printed = capsys.readouterr().out
    assert printed.startswith(f"usage: cwgdesk {verb}")
    assert printed == parser_of(verb).format_help()
    assert load(verb).EXAMPLE in printed


def test_the_version_is_told(shell: Terminal) -> None:
    assert shell.lines("--version") == [f"cwgdesk {__version__}"]


def test_an_unknown_verb_is_refused(shell: Terminal) -> None:
    assert shell.refused("exprot") == "cwgdesk has no verb “exprot”. Type cwgdesk --help for the list."


def test_a_mistake_in_the_arguments_is_one_sentence(shell: Terminal) -> None:
    said = "The following arguments are required: FILE. Type cwgdesk read --help for what it takes."
    assert shell.refused("read") == said
    parser = OneSentenceParser(prog="cwgdesk read")
    with pytest.raises(UserError, match=r"One thing too many\. Type cwgdesk read --help"):
        parser.error("one thing too many")


@pytest.fixture
def faulty(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """One more verb, `fail`, that ends as its argument says."""
    (tmp_path / "fail.py").write_text(
        "from cwgdesk.core.progress import Cancelled\n"
        "SUMMARY, EXAMPLE = 'Fail.', 'cwgdesk fail ValueError'\n"
        "ERRORS = {e.__name__: e for e in (ValueError, KeyboardInterrupt, BrokenPipeError, Cancelled)}\n"
        "def add_arguments(parser): parser.add_argument('error', choices=ERRORS)\n"
        "def run(arguments): raise ERRORS[arguments.error]('the red line is paragraph nine')\n"
    )
    monkeypatch.setattr(verbs, "__path__", [*verbs.__path__, str(tmp_path)])
    monkeypatch.delitem(sys.modules, "cwgdesk.cli.verbs.fail", raising=False)


@pytest.mark.usefixtures("faulty")
def test_a_fault_of_our_own_shows_its_place_and_no_words(shell: Terminal) -> None:
    said = shell.typed("fail", "ValueError")
    assert (said.code, said.out) == (2, "")
    place = "cwgdesk.cli.verbs.fail:5"
    assert said.err == f"cwgdesk met a fault of its own (ValueError at {place}). Please report it.\n"


@pytest.mark.usefixtures("faulty")
@pytest.mark.parametrize(
    ("error", "code", "told"),
    [
        ("KeyboardInterrupt", 2, "Stopped; nothing was changed.\n"),
        ("Cancelled", 2, "Stopped; nothing was changed.\n"),
        ("BrokenPipeError", 0, ""),
    ],
)
def test_a_stop_and_a_reader_that_went_away_are_no_faults(
    shell: Terminal, error: str, code: int, told: str
) -> None:
    said = shell.typed("fail", error)
    assert (said.code, said.out, said.err) == (code, "", told)
