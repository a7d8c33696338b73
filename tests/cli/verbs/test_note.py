"""`cwgdesk note`: a remark on a clause or on words of it, changed and taken away by its id."""

from tests.cli.terminal import Terminal

SG1 = "resolves to instruct the Secretary-General 1"


def test_a_note_stands_on_the_words_it_was_written_on(desk: Terminal) -> None:
    (said,) = desk.lines("note", "--clause", "sg 1", "--on", "all possible measures", "--text", "Which ones?")
    assert said.startswith("Note ")
    assert said.endswith(f" written on {SG1}.")
    (note,) = desk.rows("list", "notes")
    assert (note["clause"], note["quote"]) == (SG1, "all possible measures")
    assert (note["text"], note["kind"], note["done"]) == ("Which ones?", "comment", False)


def test_it_is_changed_and_taken_away_by_its_id(desk: Terminal) -> None:
    (made,) = desk.rows("note", "--clause", "sg 1", "--text", "Which ones?", "--kind", "question")
    assert made["done"] == f"written on {SG1}"
    desk.rows("note", "--id", made["id"][:8], "--text", "Answered.", "--kind", "comment", "--done")
    (note,) = desk.rows("list", "notes")
    assert (note["id"], note["text"], note["kind"], note["done"]) == (
        made["id"],
        "Answered.",
        "comment",
        True,
    )
    assert desk.lines("note", "--id", made["id"], "--remove") == [f"Note {made['id'][:8]} removed."]
    assert desk.rows("list", "notes") == []


def test_a_note_without_a_place_is_refused(desk: Terminal) -> None:
    assert desk.refused("note", "--text", "Look here.") == (
        "A note needs a place and words. Give --clause and --text, or --id to change one."
    )
