"""`cwgdesk scan`: exit 1 and the places where words stand; without words, what a file carries unseen."""

import json
import subprocess
import sys
import zipfile
from pathlib import Path

from tests.cli.terminal import Terminal

SECRET = "our fallback is paragraph nine"


def test_the_places_are_named_and_the_exit_says_found(shell: Terminal, tmp_path: Path) -> None:
    paper, terms = tmp_path / "paper.txt", tmp_path / "terms.txt"
    paper.write_text(f"... {SECRET} ...")
    terms.write_text(f"{SECRET}\n\nsomething else\n")
    said = shell.typed("scan", str(paper), "--terms", str(terms))
    assert (said.code, said.err) == (1, "")
    assert f"bytes: : {SECRET}" in said.out.splitlines()
    terms.write_text("something else\n")
    (row,) = shell.rows("scan", str(paper), "--terms", str(terms))
    assert row["hits"] == []
    assert row["channels"] >= 1


def test_without_terms_what_a_file_carries_unseen(shell: Terminal, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "paper.docx", "w") as package:
        package.writestr("word/document.xml", "<w:document/>")
        package.writestr("word/comments.xml", "<w:comments/>")
    said = shell.typed("scan", str(tmp_path / "paper.docx"))
    assert said.code == 1
    assert said.out.splitlines() == ["comments: word/comments.xml", "1 found in 2 places searched"]


def test_the_whole_program_does_the_same(tmp_path: Path) -> None:
    (tmp_path / "paper.txt").write_text(f"... {SECRET} ...")
    (tmp_path / "terms.txt").write_text(f"{SECRET}\n\nsomething else\n")
    command = [sys.executable, "-m", "cwgdesk", "scan", str(tmp_path / "paper.txt")]
    command += ["--terms", str(tmp_path / "terms.txt")]
    done = subprocess.run([*command, "--json"], capture_output=True, text=True, check=False)
    answer = json.loads(done.stdout)
    assert done.returncode == 1
    assert answer["hits"][0] == {"term": SECRET, "channel": "bytes", "where": ""}
    assert answer["channels"] >= 1
    (tmp_path / "terms.txt").write_text("something else\n")
    assert subprocess.run(command, capture_output=True, check=False).returncode == 0
    (tmp_path / "paper.txt").unlink()
    gone = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (gone.returncode, gone.stdout) == (2, "")
    assert gone.stderr == "There is no file paper.txt. Check the name.\n"
