"""`cwgdesk redline`: what NEW changes, as tracked changes on BASE, and what stayed behind."""

from pathlib import Path

import pytest

from cwgdesk.cli.main import run
from cwgdesk.papers.word.package import MAIN, zip_bytes
from cwgdesk.papers.word.tracked import proof
from tests.cli.terminal import Terminal
from tests.papers.word.word_files import WordFile, p

BASE = "resolves\n1\tto report in 2023;\n2\tto continue.\n"
NEW = "resolves\n1 to report in 2027;\n2 to continue.\n"


def text(path: Path, words: str) -> Path:
    path.write_text(words)
    return path


def parts(path: Path) -> dict[str, bytes]:
    return proof.parts_of(path.read_bytes())


def test_author_and_date_stand_on_the_changes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    base, new, out = text(tmp_path / "a.txt", BASE), text(tmp_path / "b.txt", NEW), tmp_path / "out.docx"
    arguments = ["redline", str(base), str(new), "--output", str(out), "--author", "Egypt"]
    assert run([*arguments, "--date", "2027-01-15"]) == 0
    assert b'w:author="Egypt" w:date="2027-01-15T00:00:00Z"' in parts(out)[MAIN]
    assert run([*arguments, "--date", "tomorrow"]) == 2
    assert capsys.readouterr().err == "“tomorrow” is not a date. Write it like 2027-01-15.\n"


def test_rejected_it_is_the_base_and_accepted_the_new(shell: Terminal, tmp_path: Path) -> None:
    base, new, out = text(tmp_path / "a.txt", BASE), text(tmp_path / "b.txt", NEW), tmp_path / "out.docx"
    assert shell.lines("redline", str(base), str(new), "--output", str(out)) == []
    main = parts(out)[MAIN]
    assert proof.read(main, accepted=False).paragraphs == (
        "resolves",
        "1 to report in 2023;",
        "2 to continue.",
    )
    assert proof.read(main, accepted=True).paragraphs == (
        "resolves",
        "1 to report in 2027;",
        "2 to continue.",
    )


def test_changes_already_there_are_rejected_on_request_and_what_stays_behind_is_told(
    shell: Terminal, tmp_path: Path
) -> None:
    base, new = text(tmp_path / "a.txt", BASE), text(tmp_path / "b.txt", NEW)
    first, second = tmp_path / "first.docx", tmp_path / "second.docx"
    shell.lines("redline", str(base), str(new), "--output", str(first))
    first.write_bytes(zip_bytes({**parts(first), "word/vbaProject.bin": b"macro"}))
    said = shell.typed("redline", str(first), str(new), "--output", str(second), "--existing", "reject")
    assert (said.code, said.out) == (0, "")
    assert said.err.startswith("Left out: ")
    assert "macros" in said.err
    assert "2023" in " ".join(proof.read(parts(second)[MAIN], accepted=False).paragraphs)


def test_a_file_that_is_not_there_is_one_sentence(shell: Terminal, tmp_path: Path) -> None:
    absent, new = tmp_path / "absent.docx", text(tmp_path / "b.txt", NEW)
    refused = shell.refused("redline", str(absent), str(new), "--output", str(tmp_path / "out.docx"))
    assert refused == "There is no file absent.docx. Check the name."
    assert not (tmp_path / "out.docx").exists()


def test_what_is_seen_and_not_compared_is_named_with_a_code_of_its_own(
    shell: Terminal, tmp_path: Path
) -> None:
    words = p("resolves to report;")
    base = WordFile(words).save(tmp_path / "a.docx")
    new = WordFile(words, header=p("Document C25/10-E")).save(tmp_path / "b.docx")
    said = shell.typed("redline", str(base), str(new), "--output", str(tmp_path / "out.docx"))
    assert (said.code, said.out) == (3, "")
    assert said.err == "Not compared, look at it yourself: a header that was added.\n"
    assert proof.read(parts(tmp_path / "out.docx")[MAIN], accepted=True).paragraphs == (
        "resolves to report;",
    )


def test_a_name_that_is_kept_is_told_with_the_name_that_was_written(shell: Terminal, tmp_path: Path) -> None:
    base, new, out = text(tmp_path / "a.txt", BASE), text(tmp_path / "b.txt", NEW), tmp_path / "out.docx"
    out.write_bytes(b"kept")
    out.chmod(0o444)
    said = shell.typed("redline", str(base), str(new), "--output", str(out))
    assert said.code == 0
    assert said.err == "out.docx is in use or read-only: written as out (2).docx beside it.\n"
    assert out.read_bytes() == b"kept"
    assert (tmp_path / "out (2).docx").exists()
