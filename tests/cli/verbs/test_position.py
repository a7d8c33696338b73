"""`cwgdesk position`: a stance on one thing, its public and its confidential words, its way to clearance."""

from tests.cli.terminal import Terminal

SG6 = "resolves to instruct the Secretary-General 6"


def test_a_position_is_taken_and_cleared_in_one_line(desk: Terminal) -> None:
    (said,) = desk.lines(
        "position", "--clause", "sg 6", "--stance", "oppose", "--statement", "We disagree.",
        "--clear-by", "DG",
    )  # fmt: skip
    assert said.startswith("Position ")
    assert said.endswith(f" on {SG6}: oppose, cleared.")
    (held,) = desk.rows("list", "positions")
    assert (held["statement"], held["cleared_by"]) == ("We disagree.", "DG")


def test_its_way_goes_from_draft_to_delivered_and_back(desk: Terminal) -> None:
    (held,) = desk.rows("position", "--topic", "Finance", "--statement", "We wait.", "--red-line", "No fee.")
    assert (held["about"], held["stance"], held["clearance"]) == ("Finance", "support", "draft")
    steps = (["--submit-to", "Ministry"], ["--clear-by", "Ministry"], ["--deliver"], ["--reopen"])
    walked = [desk.rows("position", "--id", held["id"][:8], *step)[0]["clearance"] for step in steps]
    assert walked == ["in-review", "cleared", "delivered", "draft"]
    desk.rows("position", "--id", held["id"], "--stance", "study", "--red-line", "No fund.")
    (now,) = desk.rows("list", "positions")
    assert (now["stance"], now["statement"], now["red_line"]) == ("study", "We wait.", "No fund.")


def test_it_may_be_about_an_agenda_item_or_a_text(desk: Terminal) -> None:
    desk.rows("session", "--name", "43rd meeting", "--agenda", "3 Contributions")
    (item,) = desk.rows("position", "--session", "43rd", "--agenda-item", "3")
    (text,) = desk.rows("position", "--document", "1334")
    assert item["about"] == "Contributions"
    assert text["about"].startswith("Council Resolution 1334")


def test_it_goes_over_to_another_session_once(desk: Terminal) -> None:
    for name in ("43rd meeting", "44th meeting"):
        desk.rows("session", "--name", name)
    (held,) = desk.rows("position", "--topic", "Finance", "--session", "43rd")
    (carried,) = desk.rows("position", "--id", held["id"], "--carry-to", "44th")
    assert carried["id"] != held["id"]
    assert "already there" in desk.refused("position", "--id", carried["id"], "--carry-to", "44th")
    assert desk.lines("position", "--id", held["id"], "--remove") == ["Position removed."]
    assert [left["id"] for left in desk.rows("list", "positions")] == [carried["id"]]


def test_a_position_about_nothing_is_refused(desk: Terminal) -> None:
    assert desk.refused("position", "--stance", "oppose").startswith("A position is about one thing.")
