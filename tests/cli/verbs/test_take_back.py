"""`cwgdesk take-back`: an edited copy is listed, taken and refused, an object a line."""

from pathlib import Path

import pytest

from cwgdesk.papers.word.ooxml import make
from tests.cli.terminal import Terminal
from tests.papers.back.edited import Edited

WORDS = "The digital divide is still wide in our region."


@pytest.fixture
def back(desk: Terminal, tmp_path: Path) -> Path:
    """A paper that left and was edited by a ministry and a colleague."""
    desk.rows("contribution", "--title", "Our paper", "--introduction", WORDS)
    out = tmp_path / "paper.docx"
    desk.rows("export", "--output", str(out))
    edited = Edited(out)
    edited.replace("still wide", "growing")
    edited.insert("our", " whole", who="Colleague")
    edited.silently("Our paper", "Our new paper")
    edited.insert("Document", " No.")
    return edited.save(tmp_path / "edited.docx")


def introduction(desk: Terminal, tmp_path: Path) -> bool:
    path = tmp_path / "again.docx"
    desk.rows("export", "--output", str(path))
    return any("growing" in "".join(p.itertext()) for p in Edited(path).paragraphs())


def test_every_change_is_listed_with_its_place(desk: Terminal, back: Path) -> None:
    rows = desk.rows("take-back", str(back))
    assert list(rows[0]) == [
        *(
            "change",
            "kind",
            "target",
            "clause",
            "field",
            "before",
            "after",
            "author",
            "dated",
            "mapped",
            "state",
        )
    ]
    told = {(r["kind"], r["target"], r["field"], r["before"], r["after"], r["author"]) for r in rows}
    assert told == {
        ("replace", None, "", "Document [ ]", "Document No. [ ]", "Ministry"),
        ("insert", "header", "title", "", " new", ""),
        ("replace", "section", "body", "still wide", "growing", "Ministry"),
        ("insert", "section", "body", "", " whole", "Colleague"),
    }
    assert {row["state"] for row in rows} == {"open"}
    assert any("belongs to no field" in line for line in desk.lines("take-back", str(back)))


def test_all_is_taken_but_what_is_refused_and_what_has_no_field(
    desk: Terminal, back: Path, tmp_path: Path
) -> None:
    rows = desk.rows("take-back", str(back))
    whole = next(row["change"] for row in rows if row["author"] == "Colleague")
    after = desk.rows("take-back", str(back), "--take", "all", "--refuse", whole)
    assert {(row["target"], row["state"]) for row in after} == {
        (None, "open"),
        ("header", "taken"),
        ("section", "taken"),
        ("section", "refused"),
    }
    assert introduction(desk, tmp_path)
    desk.lines("undo")
    assert {row["state"] for row in desk.rows("take-back", str(back))} == {"open"}


def test_all_of_one_author(desk: Terminal, back: Path) -> None:
    after = desk.rows("take-back", str(back), "--take", "all", "--author", "Colleague")
    assert [row["author"] for row in after if row["state"] == "taken"] == ["Colleague"]


def test_what_cannot_be_done_is_said(desk: Terminal, back: Path, tmp_path: Path) -> None:
    rows = desk.rows("take-back", str(back))
    lost = next(row["change"] for row in rows if row["target"] is None)
    assert "belongs to no field" in desk.refused("take-back", str(back), "--take", lost)
    assert "0 changes have an id" in desk.refused("take-back", str(back), "--take", "zz")
    assert "both taken and refused" in desk.refused(
        "take-back", str(back), "--take", "all", "--refuse", "all"
    )
    (tmp_path / "x.docx").write_bytes(b"PK nothing")
    assert "x.docx" in desk.refused("take-back", str(tmp_path / "x.docx"))


def test_an_author_who_changed_nothing_is_named(desk: Terminal, back: Path) -> None:
    said = desk.refused("take-back", str(back), "--take", "all", "--author", "Nobody")
    assert said.startswith("Nobody changed nothing in this file.")
    assert "taken" not in {row["state"] for row in desk.rows("take-back", str(back))}


def test_formatting_belongs_to_no_field_and_is_listed(desk: Terminal, back: Path, tmp_path: Path) -> None:
    edited = Edited(back)
    edited.run("digital").insert(0, make("rPr", make("strike")))
    path = str(edited.save(tmp_path / "struck.docx"))
    (row,) = [r for r in desk.rows("take-back", path) if r["field"] == "formatting"]
    assert (row["target"], row["clause"], row["mapped"], row["before"]) == (None, None, None, "digital")
    assert (row["kind"], row["after"], row["state"]) == ("replace", "digital [strike]", "open")
