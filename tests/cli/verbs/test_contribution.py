"""`cwgdesk contribution`: the paper from what is on the desk, its outline, and a colleague's remarks."""

from tests.cli.terminal import Terminal


def test_the_outline_is_drawn_with_what_each_section_shows(desk: Terminal) -> None:
    desk.rows("position", "--topic", "Finance", "--statement", "We agree.", "--clear-by", "DG")
    head, *rest = desk.lines(
        "contribution", "--title", "Our paper", "--source", "Example", "--introduction", "We thank you.",
        "--section", "Cooperation", "We offer a workshop.",
    )  # fmt: skip
    assert head.startswith("Contribution ")
    assert head.endswith(": Our paper")
    assert rest[:4] == [
        "  Introduction: 0 items, 3 words",
        "  Views of Example: 1 items, 0 words",
        "  Proposals: 0 items, 0 words",
        "  Cooperation: 0 items, 4 words",
    ]
    assert "  warning: no-meeting " in rest


def test_header_and_box_are_changed_by_title_and_the_paper_goes(desk: Terminal) -> None:
    (made,) = desk.rows("contribution", "--title", "Our paper", "--empty")
    assert [part["kind"] for part in made["sections"]] == ["introduction", "views", "proposals", "practices"]
    assert {"level": "warning", "code": "no-content", "about": ""} in made["remarks"]
    desk.rows("session", "--name", "43rd meeting")
    desk.rows(
        "contribution", "--id", "our pap", "--dated", "2027-01-15", "--box-purpose", "To inform.",
        "--symbols", "--session", "43rd",
    )  # fmt: skip
    (kept,) = desk.rows("list", "contributions")
    assert (kept["dated"], kept["box_purpose"]) == ("2027-01-15", "To inform.")
    assert (kept["with_box"], kept["with_symbols"]) == (True, True)
    assert kept["session_id"] is not None
    assert desk.lines("contribution", "--id", made["id"][:8], "--remove") == ["Contribution removed."]
    assert desk.rows("list", "contributions") == []


def test_a_paper_without_a_title_is_refused(desk: Terminal) -> None:
    assert desk.refused("contribution", "--language", "fr") == (
        "A contribution needs a title. Give --title, or --id to change one."
    )
