"""`cwgdesk contribution`: the paper from what is on the desk, its outline, and a colleague's remarks."""

from pathlib import Path

from cwgdesk.texts.reading.read import read_file
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


def test_a_kind_of_paper_brings_its_sections_and_the_name_of_its_file(desk: Terminal) -> None:
    (row,) = desk.rows(
        *("contribution", "--title", "Our paper", "--template", "information"),
        *("--document-number", "C26/INF/7", "--dated", "2026-04-01"),
    )
    assert [part["kind"] for part in row["sections"]] == ["introduction", "practices"]
    assert (row["template"], row["file_name"]) == ("information", "S26-CL-INF-0007!!MSW-E.docx")


def test_co_sponsors_make_a_paper_of_several_and_can_leave_it(desk: Terminal, tmp_path: Path) -> None:
    (row,) = desk.rows(
        *("contribution", "--title", "Ours", "--source", "Egypt", "--co-sponsor", "Utopia"),
        *("--co-sponsor", "Ruritania", "--introduction", "We thank the chair."),
    )
    assert row["template"] == "multi-country"
    assert first_words(desk, tmp_path / "a.docx")[1] == "Contribution by Egypt, Utopia, Ruritania"
    desk.rows("contribution", "--id", "Ours", "--co-sponsor", "-")
    assert first_words(desk, tmp_path / "b.docx")[1] == "Contribution by Egypt"


def first_words(desk: Terminal, path: Path) -> list[str]:
    desk.lines("export", "--output", str(path))
    return [block.text for block in read_file(path).blocks if "Document" not in block.text]


def test_a_text_is_annexed_as_it_would_read(desk: Terminal, tmp_path: Path) -> None:
    desk.rows("amend", "--clause", "sg 12", "--mod", "to report every second year;", "--reasons", "Cost.")
    (row,) = desk.rows("contribution", "--title", "Ours", "--revise-text", "1334")
    assert row["template"] == "revised-resolution"
    words = first_words(desk, tmp_path / "a.docx")
    assert "Draft revision of Council Resolution 1334 (modified 2023)" in words
    assert any("every second year" in line for line in words)


def test_the_next_revision_is_begun_from_a_paper(desk: Terminal, tmp_path: Path) -> None:
    desk.rows(
        "contribution", "--title", "Ours", "--document-number", "C26/35-E", "--introduction", "We agree."
    )
    (row,) = desk.rows("contribution", "--id", "Ours", "--next", "rev", "--title", "Ours, revised")
    assert row["file_name"] == "S26-CL-C-0035!R1!MSW-E.docx"
    desk.lines("export", "--contribution", "Ours, revised", "--output", str(tmp_path / "a.docx"))
    words = [block.text for block in read_file(tmp_path / "a.docx").blocks]
    assert words[:2] == ["Revision 1 to Document C26/35-E", "Document C26/35(Rev.1)-E"]
    assert "We agree." in words
