"""`cwgdesk session`: a meeting, its agenda and dates, and the day contributions close."""

from tests.cli.terminal import Terminal


def test_the_day_contributions_close_is_told_with_who_says_so(bare: Terminal) -> None:
    bare.lines("new")
    (said,) = bare.lines(
        "session", "--name", "43rd meeting", "--starts-on", "2027-02-10", "--contribution-days", "14",
        "--contribution-days-source", "Rule 7",
    )  # fmt: skip
    assert said.endswith(": 43rd meeting. Contributions close on 2027-01-27 (Rule 7).")


def test_agenda_and_deadlines_stand_in_the_list(bare: Terminal) -> None:
    bare.lines("new")
    (made,) = bare.rows(
        "session", "--name", "43rd meeting", "--agenda", "3 Contributions", "--agenda", "Closing",
        "--deadline", "2027-01-15 Clearance",
    )  # fmt: skip
    assert made["contributions_due"] is None
    (meeting,) = bare.rows("list", "sessions")
    assert [(item["number"], item["title"]) for item in meeting["agenda"]] == [
        ("3", "Contributions"), ("", "Closing"),
    ]  # fmt: skip
    assert [(due["due_on"], due["title"]) for due in meeting["deadlines"]] == [("2027-01-15", "Clearance")]


def test_it_is_changed_by_its_name_and_taken_away(bare: Terminal) -> None:
    bare.lines("new")
    (made,) = bare.rows("session", "--name", "43rd meeting")
    bare.rows("session", "--id", "43rd", "--place", "Geneva", "--page-limit", "3", "--agenda", "1 Opening")
    bare.rows("session", "--id", "43rd", "--agenda", "1 Opening")
    (meeting,) = bare.rows("list", "sessions")
    assert (meeting["id"], meeting["place"], meeting["page_limit"]) == (made["id"], "Geneva", 3)
    assert len(meeting["agenda"]) == 1
    assert bare.lines("session", "--id", "43rd", "--remove") == ["Session removed."]
    assert bare.rows("list", "sessions") == []


def test_a_date_that_is_none_is_refused(bare: Terminal) -> None:
    assert bare.refused("session", "--name", "x", "--starts-on", "10.2.2027") == (
        "“10.2.2027” is not a date. Write it as 2027-02-10."
    )
