"""`cwgdesk proposals`: base, ours and theirs per clause, what agrees, what collides, the merged reading."""

import pytest

from cwgdesk.app import open_desk
from tests.cli.terminal import Terminal
from tests.desk.proposals.three import SG, US, Three, three


@pytest.fixture
def held(desk: Terminal) -> Three:
    assert desk.workspace
    with open_desk(desk.workspace) as ws:
        return three(ws)


def test_a_clause_with_all_that_is_proposed_on_it(desk: Terminal, held: Three) -> None:
    (row,) = desk.rows("proposals", "--clause", "sg 12")
    assert (row["clause"], row["base"]) == (f"{SG} 12", held.clause.text)
    assert [one["name"] for one in row["ours"]] == [US]
    assert [one["name"] for one in row["theirs"]] == ["Egypt", "Kenya", "Brazil"]
    assert row["theirs"][0]["segments"][1:3] == [
        {"kind": "deleted", "text": "annually"},
        {"kind": "inserted", "text": "every second year"},
    ]
    assert row["agreements"][0]["names"] == [US, "Egypt"]
    assert [r["names"] for r in row["collisions"][0]["readings"]] == [[US, "Egypt"], ["Kenya"]]
    assert "[Kenya: twice a year]" in row["merged"]


def test_a_person_reads_redlines_in_lines(desk: Terminal, held: Three) -> None:
    lines = desk.lines("proposals", "--document", "1334", "--from", "kenya")
    assert lines[0].endswith(f", {SG} 12")
    assert lines[4].startswith(
        f"  {str(held.kenya)[:8]}  Kenya, MOD: to report [-annually-]{{+twice a year+}}"
    )
    assert lines[-3] == f"  the same: {US}, Egypt"
    assert lines[-2] == f"  collision on “annually”: {US}, Egypt: every second year; Kenya: twice a year"
    assert desk.lines("proposals", "--from", "Nobody") == ["Nothing is proposed there."]


def test_our_position_on_a_proposal_is_taken_and_shown(desk: Terminal, held: Three) -> None:
    (made,) = desk.rows("position", "--proposal", str(held.kenya)[:8], "--stance", "concern")
    assert made["about"] == f"Kenya on {SG} 12, MOD"
    (row,) = desk.rows("proposals")
    assert [one["stance"] for one in row["theirs"]] == [None, "concern", None]
    assert row["theirs"][1]["position"] == made["id"]
