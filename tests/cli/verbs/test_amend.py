"""`cwgdesk amend`: modify, add, suppress or keep a clause, with what conferences expect beside it."""

from tests.cli.terminal import Terminal

SG = "resolves to instruct the Secretary-General"


def test_a_modification_without_reasons_is_made_and_remarked_on(desk: Terminal) -> None:
    said, hint = desk.lines("amend", "--clause", "sg 12", "--mod", "to report every second year;")
    assert said.startswith("Amendment ")
    assert said.endswith(f": MOD {SG} 12.")
    assert hint == "Reasons are usual: --reasons adds them."


def test_a_new_clause_gets_the_next_free_label(desk: Terminal) -> None:
    (made,) = desk.rows("amend", "--clause", "sg 5", "--add", "to share;", "--reasons", "Few know.")
    assert (made["symbol"], made["clause"], made["label"], made["hints"]) == ("ADD", f"{SG} 5", "5bis", [])


def test_it_is_changed_and_taken_away_by_its_id(desk: Terminal) -> None:
    (made,) = desk.rows("amend", "--clause", "sg 5", "--noc", "--note", "Keep it, at any price.")
    assert made["symbol"] == "NOC"
    desk.rows("session", "--name", "43rd meeting")
    (changed,) = desk.rows(
        "amend", "--id", made["id"][:8], "--sup", "--reasons", "It is done.", "--session", "43rd"
    )  # fmt: skip
    assert (changed["id"], changed["symbol"]) == (made["id"], "SUP")
    (kept,) = desk.rows("list", "amendments")
    assert (kept["reasons"], kept["note"], kept["new_text"]) == ("It is done.", "Keep it, at any price.", "")
    assert desk.lines("amend", "--id", made["id"], "--remove") == ["Amendment removed."]
    assert desk.rows("list", "amendments") == []


def test_a_proposal_that_does_nothing_is_refused(desk: Terminal) -> None:
    assert desk.refused("amend", "--clause", "sg 1") == (
        "A proposal needs a clause and what to do with it. Give --clause and --mod, --add, --sup or --noc."
    )
