"""`cwgdesk export`: the Word file, and what was picked but stays at home."""

from pathlib import Path
from zipfile import ZipFile

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


def test_a_place_is_let_pass_with_a_reason_which_is_all_the_log_says(desk: Terminal, tmp_path: Path) -> None:
    path = str(tmp_path / "paper.docx")
    desk.rows("note", "--clause", "sg 1", "--text", "Max 5 M CHF")
    desk.rows("contribution", "--title", "Our paper", "--introduction", "The budget is max. 5 M CHF a year.")
    refused = desk.refused("export", "--output", path)
    assert "1.1.1, section 1 “Introduction”, paragraph" in refused or "1.2.1, section 1" in refused
    assert "CHF" not in refused
    assert "--release" in refused
    key = refused.split("in: ")[1].split(",")[0]
    assert "only for a reason" in desk.refused("export", "--output", path, "--release", key)
    repeating = ("--release", key, "--reason", "Max 5 M CHF is known")
    assert "repeats confidential words" in desk.refused("export", "--output", path, *repeating)
    (row,) = desk.rows("export", "--output", path, "--release", key, "--reason", "Agreed by the minister")
    assert [place.split(",")[0] for place in row["passed"]] == [key]
    assert Path(path).is_file()


def test_short_words_are_pointed_out(desk: Terminal, tmp_path: Path) -> None:
    desk.rows("note", "--clause", "sg 1", "--text", "Maybe.")
    desk.rows("contribution", "--title", "Our paper", "--introduction", "Maybe the time has come.")
    (row,) = desk.rows("export", "--output", str(tmp_path / "paper.docx"))
    assert len(row["look_at"]) == 1


def test_words_of_a_confidential_document_stay_at_home(desk: Terminal, tmp_path: Path) -> None:
    told = tmp_path / "instructions.txt"
    told.write_text("Accept the deletion of paragraph nine only if the fund is kept.\n", encoding="utf-8")
    (row,) = desk.rows("import", "--confidential", str(told))
    assert row["confidential"]
    words = "We could accept the deletion of paragraph nine only if the fund is kept."
    desk.rows("contribution", "--title", "Our paper", "--introduction", words)
    assert "Confidential words" in desk.refused("export", "--output", str(tmp_path / "paper.docx"))


def test_signs_that_nobody_sees_are_refused_unless_they_are_wanted(desk: Terminal, tmp_path: Path) -> None:
    desk.rows("position", "--topic", "Reports", "--statement", "We\u200b agree.", "--clear-by", "DG")
    desk.rows("contribution", "--title", "Our paper")
    export = ("export", "--output", str(tmp_path / "paper.docx"))
    assert "U+200B ZERO WIDTH SPACE (1 in all)" in desk.refused(*export)
    assert not (tmp_path / "paper.docx").exists()
    desk.rows(*export, "--allow-hidden")
    assert (tmp_path / "paper.docx").exists()


def _with_two_on_one_clause(desk: Terminal) -> None:
    for symbol in ("--sup", "--noc"):
        desk.rows("amend", "--clause", "sg 1", symbol, "--reasons", "It is done.")
    desk.rows("contribution", "--title", "Our paper")


def test_what_wants_a_look_is_asked_before_the_file_is_written(desk: Terminal, tmp_path: Path) -> None:
    path = tmp_path / "paper.docx"
    _with_two_on_one_clause(desk)
    refused = desk.refused("export", "--output", str(path))
    assert "two-on-clause" in refused
    assert "--anyway" in refused
    assert not path.exists()
    desk.rows("export", "--output", str(path), "--anyway", "Both were asked for by the ministry")
    assert path.is_file()


def test_a_reason_that_repeats_a_secret_is_no_reason(desk: Terminal, tmp_path: Path) -> None:
    _with_two_on_one_clause(desk)
    desk.rows("note", "--clause", "sg 1", "--text", "Max 5 M CHF")
    said = desk.refused("export", "--output", str(tmp_path / "p.docx"), "--anyway", "Max 5 M CHF is known")
    assert "repeats confidential words" in said


def test_same_input_and_day_give_the_same_bytes(busy: Terminal, tmp_path: Path) -> None:
    one, two = tmp_path / "one.docx", tmp_path / "two.docx"
    for path in (one, two):
        busy.rows("export", "--output", str(path), "--dated", "2027-01-15")
    assert one.read_bytes() == two.read_bytes()
    with ZipFile(one) as held:
        body, core = held.read("word/document.xml"), held.read("docProps/core.xml")
    assert b'w:date="2027-01-15T00:00:00Z"' in body
    assert b"T00:00:00Z</dcterms:created>" in core


def test_what_changed_since_is_shown_of_a_revision_only(busy: Terminal, tmp_path: Path) -> None:
    new, changes = str(tmp_path / "paper.docx"), str(tmp_path / "changes.docx")
    assert "revises none of ours" in busy.refused("export", "--output", new, "--changes", changes)
    assert not Path(new).exists()
    assert not Path(changes).exists()
