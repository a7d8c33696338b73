"""`cwgdesk export`: the Word file, and what was picked but stays at home."""

from pathlib import Path

from tests.cli.terminal import Terminal


def test_the_file_is_written_and_named(busy: Terminal, tmp_path: Path) -> None:
    path = tmp_path / "paper.docx"
    assert busy.lines("export", "--output", str(path)) == [
        "paper.docx is written: Follow-up to the WSIS+20 review (example)."
    ]
    assert path.read_bytes().startswith(b"PK")


def test_a_position_that_lost_its_clearance_is_named_as_left_out(desk: Terminal, tmp_path: Path) -> None:
    ready = ("--statement", "We agree.", "--clear-by", "DG")
    desk.rows("position", "--topic", "Reports", *ready)
    (held,) = desk.rows("position", "--topic", "Finance", *ready)
    desk.rows("contribution", "--title", "Our paper")
    desk.rows("position", "--id", held["id"], "--reopen")
    (row,) = desk.rows("export", "--contribution", "our paper", "--output", str(tmp_path / "paper.docx"))
    assert (row["title"], row["file"]) == ("Our paper", str(tmp_path / "paper.docx"))
    assert row["left_out"] == [{"code": "not-cleared", "about": "Finance"}]
    assert row["report"]["paragraphs"] > 5
    assert row["report"]["channels"] > 100
    assert "  stays out: Finance (not-cleared)" in desk.lines("export", "--output", str(tmp_path / "p.docx"))


def test_another_kind_of_file_is_refused(busy: Terminal, tmp_path: Path) -> None:
    assert busy.refused("export", "--output", str(tmp_path / "paper.pdf")) == (
        "A contribution is exported as a Word file. Choose a name that ends in .docx."
    )
    assert not (tmp_path / "paper.pdf").exists()


def test_signs_that_nobody_sees_are_refused_unless_they_are_wanted(desk: Terminal, tmp_path: Path) -> None:
    desk.rows("position", "--topic", "Reports", "--statement", "We\u200b agree.", "--clear-by", "DG")
    desk.rows("contribution", "--title", "Our paper")
    export = ("export", "--output", str(tmp_path / "paper.docx"))
    assert "U+200B ZERO WIDTH SPACE (1 in all)" in desk.refused(*export)
    assert not (tmp_path / "paper.docx").exists()
    desk.rows(*export, "--allow-hidden")
    assert (tmp_path / "paper.docx").exists()
