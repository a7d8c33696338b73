"""From two files to the exported contribution, by the command line alone."""

import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from lxml import etree  # pyright: ignore[reportAttributeAccessIssue] - lxml ships no types

from cwgdesk.cli.main import run

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
SG = "resolves to instruct the Secretary-General"
STATEMENT = "The Republic of Example welcomes regular updates on the follow-up."
RED_LINE = "Under no circumstances a new fund in the capital of the neighbours."
NEW_TEXT = "to report every second year to the Council on progress on this resolution through CWG-WSIS&SDG,"
REASONS = "Annual reports have repeated themselves."
ADDED = "to publish the reports in the six languages;"
SUMMARY = "An open map of every school and its connection."

KINDS = (
    *("documents", "clauses", "notes", "positions", "amendments", "practices", "sessions"),
    *("contributions", "coverage", "references", "dates"),
)

Cli = Callable[..., list[dict[str, Any]]]


@pytest.fixture
def cli(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Cli:
    """Runs a verb on the workspace with --json; asserts that it went well; gives what it printed."""

    def typed(*arguments: str) -> list[dict[str, Any]]:
        code = run([*arguments, "--workspace", str(tmp_path / "desk.cwg"), "--json"])
        said = capsys.readouterr()
        assert (code, said.err) == (0, ""), said.err
        return [json.loads(line) for line in said.out.splitlines()]

    return typed


def _paragraphs(path: Path, *, accepted: bool) -> list[str]:
    """The text of a Word file paragraph by paragraph, read here without any of our own readers."""
    with zipfile.ZipFile(path) as package:
        body = etree.fromstring(package.read("word/document.xml"))
    hidden, gone = ("del", "moveFrom") if accepted else ("ins", "moveTo"), ("t", "delText", "tab")
    found: list[str] = []
    for paragraph in body.iter(f"{W}p"):
        text = ""
        for node in paragraph.iter(*(f"{W}{name}" for name in gone)):
            if not any(parent.tag in {f"{W}{h}" for h in hidden} for parent in node.iterancestors()):
                text += "\t" if node.tag == f"{W}tab" else node.text or ""
        found.append(text)
    return found


def test_the_whole_job(cli: Cli, samples: Path, tmp_path: Path) -> None:
    cli("new", "--state", "Republic of Example", "--code", "EXA", "--contact", "Ministry, wsis@example.org")
    imported = cli("import", str(samples / "council-resolution-1334-modified-2023.en.txt"))
    cli("import", str(samples / "progress-report-resolution-1334.en.txt"))
    assert imported[0]["clauses"] == 65
    cli(
        "session",
        "--name",
        "43rd meeting",
        "--starts-on",
        "2027-02-10",
        "--place",
        "Geneva",
        "--agenda",
        "3 Papers",
    )
    cli("note", "--clause", "sg 1", "--on", "all possible measures", "--text", "Which ones do they mean?")
    (position,) = cli(
        "position", "--clause", "sg 6", "--session", "43rd", "--stance", "support-with-changes",
        "--statement", STATEMENT, "--red-line", RED_LINE, "--clear-by", "Director-General",
    )  # fmt: skip
    assert (position["about"], position["clearance"]) == (f"{SG} 6", "cleared")
    cli("position", "--clause", "ms 4", "--statement", "A draft that nobody has cleared yet.")
    cli("amend", "--clause", f"{SG} 12", "--mod", NEW_TEXT, "--reasons", REASONS)
    (added,) = cli("amend", "--clause", "sg 5", "--add", ADDED, "--reasons", "Everybody should read them.")
    assert added["label"] == "5bis"
    cli(
        "practice", "--title", "School maps", "--summary", SUMMARY, "--action-line", "C2", "--sdg", "4",
        "--clause", "ms 1", "--consent-by", "Ministry of Education",
    )  # fmt: skip
    (paper,) = cli(
        "contribution", "--title", "Follow-up to the review", "--session", "43rd meeting", "--symbols",
        "--introduction", "We thank the secretariat.", "--section", "Cooperation", "We offer a workshop.",
    )  # fmt: skip
    assert not [r for r in paper["remarks"] if r["level"] == "left-out"]
    out = tmp_path / "contribution.docx"
    cli("export", "--output", str(out))

    base = next(c["text"] for c in cli("list", "clauses", "--document", "1334") if c["path"] == f"{SG} 12")
    after, before = ("\n".join(_paragraphs(out, accepted=accepted)) for accepted in (True, False))
    for words in (
        "43rd meeting", "Contribution by the Republic of Example", STATEMENT, f"{SG} 6",
        NEW_TEXT, REASONS, ADDED, "5bis", "MOD", "ADD", "School maps", SUMMARY, "We thank the secretariat.",
        "Cooperation", "We offer a workshop.",
    ):  # fmt: skip
        assert words in after, words
    assert "follow-up to the review" in after.casefold()
    assert base in before
    assert base not in after
    with zipfile.ZipFile(out) as package:
        everything = b"".join(package.read(name) for name in package.namelist()).decode("utf-8", "replace")
    for secret in (
        RED_LINE,
        "Which ones do they mean?",
        "A draft that nobody has cleared yet.",
        "Director-General",
    ):
        assert secret not in everything


def test_everything_can_be_taken_back_by_name_and_told_later(cli: Cli, samples: Path) -> None:
    cli("new")
    cli("import", str(samples / "council-resolution-1334-modified-2023.en.txt"))
    cli("note", "--clause", "sg 1", "--text", "Look here.")
    (note,) = cli("list", "notes")
    assert (note["clause"], note["text"]) == (f"{SG} 1", "Look here.")
    cli("note", "--id", note["id"], "--text", "Look there.", "--done")
    assert cli("undo", "--times", "2") == [
        {"undone": "edit-note", "subject": f"{SG} 1"},
        {"undone": "add-note", "subject": f"{SG} 1"},
    ]
    assert cli("list", "notes") == []
    cli("redo", "--times", "2")
    assert [n["text"] for n in cli("list", "notes")] == ["Look there."]
    assert [line["kind"] for line in cli("history")][:4] == ["redo", "redo", "undo", "undo"]
    assert cli("undo", "--times", "99")[-1]["undone"] == "import-document"
    assert cli("undo") == []


def test_a_position_remembers_who_changed_what(cli: Cli) -> None:
    cli("new", "--author", "Ms A. Delegate")
    (position,) = cli("position", "--topic", "Finance", "--statement", "We wait.")
    cli("position", "--id", position["id"][:8], "--statement", "We agree.", "--submit-to", "Ministry")
    newest, middle, oldest = cli("history", "--position", position["id"][:8])
    assert {line["author"] for line in (newest, middle, oldest)} == {"Ms A. Delegate"}
    assert newest["changed"]["clearance"] == ["draft", "in-review"]
    assert middle["changed"]["statement"] == ["We wait.", "We agree."]
    assert oldest["what"] == "record-position"


def test_a_backup_brings_back_what_was_there(cli: Cli, tmp_path: Path) -> None:
    cli("new")
    cli("position", "--topic", "Finance", "--statement", "The first words.")
    (made,) = cli("backup")
    assert Path(made["backup"]).is_file()
    (position,) = cli("list", "positions")
    cli("position", "--id", position["id"], "--statement", "The later words.")
    (restored,) = cli("restore", "--latest")
    assert [p["statement"] for p in cli("list", "positions")] == ["The first words."]
    assert Path(restored["kept"]).is_file()
    assert cli("check") == []


def test_a_protected_workspace_opens_with_its_passphrase_only(
    cli: Cli, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    secret = tmp_path / "passphrase.txt"
    secret.write_text("correct horse battery staple\n", encoding="utf-8")
    (made,) = cli("new", "--passphrase-file", str(secret))
    assert made["recovery_code"]
    words = "Nobody may read this."
    cli(
        "position",
        "--topic",
        "Finance",
        "--statement",
        words,
        "--passphrase-file",
        str(secret),
    )
    assert words.encode() not in (tmp_path / "desk.cwg").read_bytes()
    secret.write_text("wrong", encoding="utf-8")
    arguments = ["list", "positions", "--workspace", str(tmp_path / "desk.cwg")]
    assert run([*arguments, "--passphrase-file", str(secret)]) == 2
    assert "does not open" in capsys.readouterr().err
    assert run(arguments) == 2  # nobody to ask: standard input is no terminal
    assert "does not open" in capsys.readouterr().err


def test_long_and_confidential_words_may_come_from_a_file(cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / "red-line.txt"
    path.write_text("Nothing below five per cent.\n", encoding="utf-8")
    cli("new")
    cli("position", "--topic", "Finance", "--red-line", f"@{path}")
    assert cli("list", "positions")[0]["red_line"] == "Nothing below five per cent."


def test_positions_move_to_the_next_session_and_others_are_recorded(cli: Cli) -> None:
    cli("new")
    for name in ("43rd meeting", "44th meeting"):
        cli("session", "--name", name)
    (ours,) = cli("position", "--topic", "Finance", "--session", "43rd", "--statement", "We wait.")
    (carried,) = cli("position", "--id", ours["id"], "--carry-to", "44th")
    assert carried["id"] != ours["id"]
    cli(
        "position", "--topic", "Finance", "--holder", "regional-group", "--holder-name", "Group",
        "--stance", "oppose",
    )  # fmt: skip
    assert sorted(p["holder"] for p in cli("list", "positions")) == ["own", "own", "regional-group"]


def test_a_new_version_takes_the_notes_over(cli: Cli, samples: Path, tmp_path: Path) -> None:
    old = samples / "council-resolution-1334-modified-2023.en.txt"
    cli("new")
    cli("import", str(old))
    for clause in ("sg 1", "sg 2", "sg 12"):
        cli("note", "--clause", clause, "--text", f"On {clause}.")
    text = old.read_text(encoding="utf-8").replace("modified 2023", "modified 2027", 1)
    lines = [line for line in text.splitlines() if "to submit and promote" not in line]
    changed = "\n".join(lines).replace(
        "to report annually to the Council", "to report each second year to it"
    )
    newer = tmp_path / "newer.txt"
    newer.write_text(changed, encoding="utf-8")
    (imported,) = cli("import", str(newer), "--carry")
    assert (imported["exact"], imported["moved"], imported["lost"]) == (1, 1, 1)
    assert imported["name"] == "Council Resolution 1334 (modified 2027)"
    there = cli("list", "notes", "--document", "modified 2027")
    assert [n["text"] for n in there] == ["On sg 1.", "On sg 12."]
    assert [n["text"] for n in cli("list", "notes", "--document", "modified 2023")] == ["On sg 2."]


def test_everything_on_the_sample_desk_can_be_listed(cli: Cli) -> None:
    cli("new", "--sample")
    counts = {what: len(cli("list", what)) for what in KINDS}
    assert counts["clauses"] == 84
    assert {
        what: counts[what] for what in ("documents", "notes", "positions", "amendments", "practices")
    } == {
        "documents": 2,
        "notes": 3,
        "positions": 4,
        "amendments": 1,
        "practices": 1,
    }
    assert all(counts.values())


@pytest.mark.parametrize("what", ["documents", "positions", "coverage", "sessions"])
def test_lists_can_be_read_by_people_too(
    sample_file: Path, capsys: pytest.CaptureFixture[str], what: str
) -> None:
    assert run(["list", what, "--workspace", str(sample_file)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines
    assert all(len(line) < 200 and line == line.strip() for line in lines)
