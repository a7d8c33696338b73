"""`cwgdesk template`: one to start from, one's own, or cwgdesk's again."""

from pathlib import Path

from tests.cli.terminal import Terminal


def test_a_template_is_saved_restyled_and_used(busy: Terminal, tmp_path: Path) -> None:
    own, paper = str(tmp_path / "own.docx"), str(tmp_path / "paper.docx")
    assert busy.lines("template", "--save", own) == ["own.docx is saved. Restyle it, then --use it."]
    assert busy.lines("template", "--use", own) == [
        "Papers are set in the styles of own.docx.",
        "  Does not come along: document properties.",
    ]
    busy.lines("export", "--output", paper)
    assert busy.lines("template", "--ours") == ["Papers are set as cwgdesk does."]


def test_a_paper_is_a_poor_template_and_that_is_said(busy: Terminal, tmp_path: Path) -> None:
    paper = str(tmp_path / "paper.docx")
    busy.lines("export", "--output", paper)
    lines = busy.lines("template", "--use", paper)
    assert lines[1] == (
        "  No content control is tagged meeting, document, source, title: set in cwgdesk's style."
    )
    assert "words outside of headers and footers" in lines[2]
    (row,) = busy.rows("template", "--use", paper)
    assert row["missing"] == ["meeting", "document", "source", "title"]


def test_what_is_no_word_file_is_refused(busy: Terminal, tmp_path: Path) -> None:
    path = tmp_path / "own.docx"
    path.write_bytes(b"no")
    assert "own.docx" in busy.refused("template", "--use", str(path))
