"""`cwgdesk brief`: the delegation's own paper for a session."""

from pathlib import Path

from cwgdesk.texts.reading.read import read_file
from tests.cli.terminal import Terminal


def test_the_brief_for_the_next_session_is_written(busy: Terminal, tmp_path: Path) -> None:
    path = tmp_path / "brief.docx"
    (row,) = busy.rows("brief", "--output", str(path))
    assert row["title"] == "CONFIDENTIAL – Delegation brief"
    assert row["session"] == "Example meeting of CWG-WSIS&SDG"
    words = [block.text for block in read_file(path).blocks]
    assert "Red line: No update that only covers activities outside our region." in words
    assert any("examined, nothing likely" in line for line in words)


def test_it_is_written_in_the_language_asked_for(busy: Terminal, tmp_path: Path) -> None:
    lines = busy.lines("brief", "--language", "fr", "--output", str(tmp_path / "note.docx"))
    assert lines == ["note.docx is written: CONFIDENTIEL – Note d'orientation pour la délégation."]


def test_a_desk_without_sessions_has_a_brief(desk: Terminal, tmp_path: Path) -> None:
    (row,) = desk.rows("brief", "--output", str(tmp_path / "brief.docx"))
    assert row["session"] is None


def test_no_contribution_comes_of_it(busy: Terminal, tmp_path: Path) -> None:
    before = busy.rows("list", "contributions")
    busy.lines("brief", "--output", str(tmp_path / "brief.docx"))
    assert busy.rows("list", "contributions") == before
