"""`cwgdesk history`: who changed what, newest first; of one position also from what into what."""

from tests.cli.terminal import Terminal

SG1 = "resolves to instruct the Secretary-General 1"


def test_the_desk_tells_its_changes_newest_first(desk: Terminal) -> None:
    desk.rows("note", "--clause", "sg 1", "--text", "Look here.")
    desk.rows("undo")
    newest, older = desk.lines("history", "--limit", "2")
    assert newest.endswith(f"Ms A. Delegate: took back: add note, {SG1}")
    assert older.endswith(f"Ms A. Delegate: add note, {SG1}")
    told = desk.rows("history")
    assert [(row["kind"], row["what"]) for row in told[:2]] == [("undo", "add-note"), ("do", "add-note")]
    assert told[-1]["author"] == "Ms A. Delegate"


def test_one_position_says_what_was_there_before(desk: Terminal) -> None:
    (held,) = desk.rows("position", "--topic", "Finance", "--statement", "We wait.")
    desk.rows("position", "--id", held["id"], "--statement", "We agree.")
    lines = desk.lines("history", "--position", held["id"][:8])
    assert lines[0].endswith("Ms A. Delegate: edit position")
    assert "    statement: “We wait.” → “We agree.”" in lines
    newest, _ = desk.rows("history", "--position", held["id"])
    assert newest["changed"]["statement"] == ["We wait.", "We agree."]


def test_so_does_one_amendment(desk: Terminal) -> None:
    (made,) = desk.rows("amend", "--clause", "sg 1", "--sup")
    desk.rows("amend", "--id", made["id"], "--reasons", "It is done.")
    assert "    reasons: nothing → “It is done.”" in desk.lines("history", "--amendment", made["id"])


def test_a_position_that_is_not_there_is_refused(desk: Terminal) -> None:
    assert desk.refused("history", "--position", "ffffffff").startswith("There is no position “ffffffff”")
