"""`cwgdesk receive`: another delegation's paper as its proposals, shown first, kept when asked."""

from pathlib import Path

import pytest

from tests.cli.terminal import Terminal
from tests.texts.received import papers


@pytest.fixture
def paper(samples: Path, tmp_path: Path) -> str:
    """Ten blocks of Egypt."""
    return str(papers.block_paper(papers.seed(samples)).saved(tmp_path / "egypt.docx"))


def test_nothing_is_kept_until_it_is_asked_for(desk: Terminal, paper: str) -> None:
    before = desk.rows("list", "documents")
    rows = desk.rows("receive", paper, "--from", "Egypt")
    assert [row["amendment"] for row in rows] == list(range(1, 11))
    first = rows[0]
    assert list(first)[:6] == ["amendment", "symbol", "clause", "text", "reasons", "sure"]
    assert (first["symbol"], first["clause"], first["number"]) == ("MOD", f"{papers.SG} 1", "EGY/12/1")
    assert (first["sure"], first["found"], first["reasons"]) == (True, "block", "This is why, number 1.")
    assert desk.rows("list", "documents") == before


def test_what_is_kept_twice_is_kept_once(desk: Terminal, paper: str) -> None:
    first = desk.rows("receive", paper, "--from", "Egypt", "--store")
    again = desk.rows("receive", paper, "--from", "Egypt", "--store")
    assert [row["amendment"] for row in first] == [row["amendment"] for row in again]
    assert len({row["amendment"] for row in first}) == 10
    (kept,) = [row for row in desk.rows("list", "documents") if "egypt" in str(row).casefold()]
    assert "1334" not in kept["name"]


def test_a_person_reads_it_line_by_line(desk: Terminal, paper: str) -> None:
    first, *rest = desk.lines("receive", paper, "--from", "Egypt")
    assert first == "Council Resolution 1334 (modified 2023): 10 proposals."
    assert f"  ADD {papers.SG} 5, new 5bis" in rest
    assert rest[-1] == "Nothing was kept; --store keeps it."


def test_a_file_on_no_known_resolution_is_refused(desk: Terminal, tmp_path: Path) -> None:
    paper = papers.Paper(["A letter about the weather", "It was fine on Monday, and colder on Tuesday."])
    path = str(paper.saved(tmp_path / "weather.docx"))
    assert desk.refused("receive", path, "--from", "Egypt") == (
        "weather.docx names no resolution of this workspace, and has none of its words."
        " Import the resolution first, or say which one is meant."
    )


def test_what_stands_on_no_clause_is_named_and_costs_the_exit_code(desk: Terminal, tmp_path: Path) -> None:
    lines = ["Council Resolution 1334", "ADD", "to hold a forum in 2027;"]
    path = str(papers.Paper(lines).saved(tmp_path / "forum.docx"))
    shown = desk.typed("receive", path, "--from", "Egypt")
    assert (shown.code, shown.err) == (0, "")
    kept = desk.typed("receive", path, "--from", "Egypt", "--store", "--json")
    assert kept.code == 3
    assert "Not kept, on no clause: ADD to hold a forum in 2027;" in kept.err
