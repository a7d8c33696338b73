"""`cwgdesk undo`: the last changes taken back, each by name."""

from tests.cli.terminal import Terminal

SG1 = "resolves to instruct the Secretary-General 1"


def test_the_last_change_is_taken_back_by_name(desk: Terminal) -> None:
    desk.rows("note", "--clause", "sg 1", "--text", "One.")
    desk.rows("note", "--clause", "sg 1", "--text", "Two.")
    assert desk.lines("undo") == [f"Taken back: add note, {SG1}"]
    assert [note["text"] for note in desk.rows("list", "notes")] == ["One."]


def test_several_are_taken_back_until_nothing_is_left(desk: Terminal) -> None:
    desk.rows("note", "--clause", "sg 1", "--text", "One.")
    taken = desk.rows("undo", "--times", "9")
    assert taken[0] == {"undone": "add-note", "subject": SG1}
    assert {step["undone"] for step in taken[1:]} == {"import-document"}
    assert desk.lines("undo") == ["There is nothing to take back."]


def test_a_number_that_is_none_is_refused(desk: Terminal) -> None:
    assert "invalid int value" in desk.refused("undo", "--times", "twice")
