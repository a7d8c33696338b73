"""The demo does the whole job and says so."""

import subprocess
import sys
from pathlib import Path

import pytest

from cwgdesk.cli.main import run


def test_the_demo_writes_the_contribution_and_says_in_plain_words_what_it_did(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "a" / "b"
    assert run(["demo", "--output", str(folder), "--no-pictures"]) == 0
    said = capsys.readouterr().out
    assert [path.name for path in folder.iterdir()] == ["contribution.docx"]
    for words in (
        "65 clauses",
        "3 notes",
        "1 cleared",
        "MOD on resolves to instruct",
        "it is silent, for 2 nothing",
        str(folder),
    ):
        assert words in said


def test_a_folder_that_cannot_be_made_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    assert run(["demo", "--output", str(tmp_path / "file"), "--no-pictures"]) == 2
    assert "cannot be made" in capsys.readouterr().err


def test_the_command_line_never_loads_qt(tmp_path: Path) -> None:
    code = (
        "import sys; from cwgdesk.cli.main import run;"
        f"code = run(['demo', '--output', {str(tmp_path)!r}, '--no-pictures']);"
        "sys.exit(code or any(name.startswith('PySide6') for name in sys.modules))"
    )
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)
