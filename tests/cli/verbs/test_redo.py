"""`cwgdesk redo`: what was taken back is done again, also in another run of the program."""

from tests.cli.terminal import Terminal

SG1 = "resolves to instruct the Secretary-General 1"


def test_what_was_taken_back_is_done_again_by_name(desk: Terminal) -> None:
    for text in ("One.", "Two."):
        desk.rows("note", "--clause", "sg 1", "--text", text)
    desk.rows("undo", "--times", "2")
    assert desk.lines("redo") == [f"Done again: add note, {SG1}"]
    assert [note["text"] for note in desk.rows("list", "notes")] == ["One."]
    assert desk.rows("redo", "--times", "5") == [{"redone": "add-note", "subject": SG1}]
    assert [note["text"] for note in desk.rows("list", "notes")] == ["One.", "Two."]


def test_nothing_taken_back_is_nothing_to_do_again(desk: Terminal) -> None:
    assert desk.lines("redo") == ["There is nothing to do again."]


def test_a_number_that_is_none_is_refused(desk: Terminal) -> None:
    assert "invalid int value" in desk.refused("redo", "--times", "twice")
