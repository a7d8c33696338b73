"""`cwgdesk outcome`: the register, what is recorded, what the newest version suggests, success."""

from pathlib import Path

import pytest

from cwgdesk.app import open_desk
from cwgdesk.texts.importing import preview_file, store_import
from tests.cli.terminal import Terminal
from tests.desk.proposals.three import US, Three, three

RESOLUTION = "council-resolution-1334-modified-2023.en.txt"


@pytest.fixture
def held(desk: Terminal) -> Three:
    assert desk.workspace
    with open_desk(desk.workspace) as ws:
        return three(ws)


def test_an_outcome_is_recorded_and_listed(desk: Terminal, held: Three) -> None:
    (row,) = desk.rows(
        "outcome", "--id", str(held.ours)[:8], "--set", "changed",
        "--words", held.clause.text.replace("annually", "every third year"), "--note", "At night.",
    )  # fmt: skip
    assert (row["outcome"], row["note"]) == ("changed", "At night.")
    assert [s["text"] for s in row["adopted"] if s["kind"] == "inserted"] == ["third"]
    rows = desk.rows("outcome", "--document", "1334")
    assert [(one["name"], one["outcome"]) for one in rows] == [
        (US, "changed"),
        ("Egypt", "open"),
        ("Kenya", "open"),
        ("Brazil", "open"),
    ]
    assert desk.lines("outcome", "--id", str(held.ours)[:8])[0].endswith("implementation of this resolution,")


def test_words_without_an_outcome_and_an_outcome_of_nothing_are_refused(desk: Terminal, held: Three) -> None:
    assert "--id" in desk.refused("outcome", "--set", "adopted")
    assert "--set" in desk.refused("outcome", "--id", str(held.ours), "--words", "x")
    assert "no proposal" in desk.refused("outcome", "--id", "deadbeef", "--set", "adopted")


def test_the_newest_version_suggests(desk: Terminal, held: Three, samples: Path, tmp_path: Path) -> None:
    assert desk.lines("outcome", "--suggest") == ["No newer version says anything of an open proposal."]
    text = (samples / RESOLUTION).read_text(encoding="utf-8").replace("modified 2023", "modified 2027", 1)
    path = tmp_path / "1334-2027.txt"
    path.write_text(text.replace("to report annually to", "to report every second year to"), encoding="utf-8")
    assert desk.workspace
    with open_desk(desk.workspace) as ws:
        store_import(ws, preview_file(path))
    rows = desk.rows("outcome", "--suggest")
    assert {one["name"]: one["outcome"] for one in rows} == {
        US: "adopted",
        "Egypt": "adopted",
        "Kenya": "changed",
        "Brazil": "changed",
    }
    assert all("2027" in one["version"] for one in rows)


def test_success_is_told_by_session(desk: Terminal, held: Three) -> None:
    assert desk.lines("outcome", "--sessions") == ["No session: 0 of 0 decided are in (1 open)"]
    desk.rows("outcome", "--id", str(held.ours)[:8], "--set", "adopted")
    (row,) = desk.rows("outcome", "--sessions")
    assert row == {"session": "", "adopted": 1, "decided": 1, "taken": 1, "share": 1.0}
