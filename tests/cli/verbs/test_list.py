"""`cwgdesk list`: one line, or one JSON object, for each thing of a kind."""

import pytest

from tests.cli.terminal import Terminal

SG = "resolves to instruct the Secretary-General"
# What a line of each kind says, on the sample workspace.
KINDS = {
    "documents": "Council Resolution 1334 (modified 2023) (en): 65 clauses",
    "clauses": "recalling a) Resolution 73 (Minneapolis, 1998)",
    "notes": f"{SG} 10 [talking-point] Thank the secretariat",
    "positions": f"{SG} 10: support (own, cleared) The Republic",
    "amendments": f"MOD {SG} 6: ",
    "practices": "School connectivity maps (example) (C2, SDG 4, 9; may be published)",
    "sessions": "Example meeting of CWG-WSIS&SDG, ",
    "contributions": "Follow-up to the WSIS+20 review (example) (3 things shown)",
    "coverage": f" -> {SG} ",
    "standings": f" -> Council Resolution 1334 (modified 2023), {SG} 7: silent",
    "references": "Resolution 140",
    "dates": f"{SG} 6: until 2025 (point)",
}


@pytest.mark.parametrize("kind", KINDS)
def test_a_line_and_an_object_for_each_thing(busy: Terminal, kind: str) -> None:
    lines = busy.lines("list", kind)
    assert any(KINDS[kind] in line for line in lines), lines
    assert all(len(line) < 200 for line in lines)
    assert len(busy.rows("list", kind)) == len(lines)


def test_without_a_kind_the_documents(desk: Terminal) -> None:
    assert [row["clauses"] for row in desk.rows("list")] == [65, 19]


def test_one_document_only(busy: Terminal) -> None:
    assert len(busy.rows("list", "clauses", "--document", "1334")) == 65
    assert busy.rows("list", "notes", "--document", "progress report") == []


def test_a_document_that_is_not_there_is_refused(desk: Terminal) -> None:
    assert desk.refused("list", "clauses", "--document", "9999").startswith("There is no document “9999”")


def test_what_was_not_searched_is_not_silent(desk: Terminal, busy: Terminal) -> None:
    assert {row["standing"] for row in desk.rows("list", "standings")} == {"not_examined"}
    found = busy.rows("list", "standings")
    assert {row["standing"] for row in found} == {"silent", "nothing_likely", "spoken"}
    weak = next(row["clause"] for row in found if row["standing"] == "nothing_likely")
    links = [row for row in busy.rows("list", "coverage") if row["clause"] == weak]
    assert {row["standing"] for row in links} == {"nothing_likely"}
    assert any(
        f"-> {weak}" in line and line.endswith(", nothing likely") for line in busy.lines("list", "coverage")
    )
