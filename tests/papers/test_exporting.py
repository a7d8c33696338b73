"""From the contribution to the file: proven, without a secret in it, and noted for good."""

import hashlib
from pathlib import Path

import pytest
from sqlalchemy import select

from cwgdesk.core.errors import UserError
from cwgdesk.desk.secrets import Secrets
from cwgdesk.papers.contributions import Release
from cwgdesk.papers.drafts.compose import compose
from cwgdesk.papers.exporting import export_contribution, log_release, write_draft
from cwgdesk.papers.outline import create_contribution, edit_section, outline
from cwgdesk.papers.word.package import MAIN
from cwgdesk.papers.word.tracked import proof

SECRET = "We can live without paragraph nine if the European group insists on its deletion this year."


def releases(desk) -> list[tuple[str, str, str, str]]:
    with desk.ws.read() as orm:
        rows = orm.scalars(select(Release)).all()
        return [(row.title, row.file_name, row.sha256, row.author) for row in rows]


def introduced(desk, words: str):
    """A paper with these words as its introduction."""
    paper = create_contribution(desk.ws, "Our paper")
    edit_section(desk.ws, outline(desk.ws, paper).sections[0].section.id, body=words)
    return paper


def test_the_file_says_the_paper_and_the_log_knows_the_file(desk, tmp_path: Path):
    path = tmp_path / "paper.docx"
    report = export_contribution(desk.ws, introduced(desk, "We thank the secretariat."), path)
    said = proof.read(proof.parts_of(path.read_bytes())[MAIN], accepted=True).paragraphs
    assert said[-1] == "We thank the secretariat."
    assert (report.path, report.paragraphs) == (path, len(said))
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    assert releases(desk) == [("Our paper", "paper.docx", digest, "Test")]


def test_confidential_words_keep_the_file_at_home_and_out_of_the_log(desk, tmp_path: Path):
    desk.position("We support this.", fallback=SECRET)
    path = tmp_path / "paper.docx"
    path.write_bytes(b"the older file")
    with pytest.raises(UserError, match="Confidential words"):
        export_contribution(desk.ws, introduced(desk, SECRET), path)
    assert path.read_bytes() == b"the older file"
    assert releases(desk) == []


def test_a_draft_is_written_without_a_workspace(desk, tmp_path: Path):
    draft = compose(desk.ws, introduced(desk, "We thank the secretariat."))
    report = write_draft(draft, tmp_path / "paper.DOCX", Secrets((SECRET,)))
    assert report.path.is_file()
    assert releases(desk) == []
    with pytest.raises(UserError, match=r"ends in \.docx"):
        write_draft(draft, tmp_path / "paper.pdf", Secrets())


def test_an_empty_paper_is_not_written(desk, tmp_path: Path):
    draft = compose(desk.ws, create_contribution(desk.ws, "Our paper"))
    with pytest.raises(UserError, match="still empty"):
        write_draft(draft, tmp_path / "paper.docx", Secrets())
    assert not (tmp_path / "paper.docx").exists()


def test_the_log_takes_any_file_that_was_written(desk, tmp_path: Path):
    paper = introduced(desk, "We thank the secretariat.")
    (tmp_path / "sent.docx").write_bytes(b"words")
    log_release(desk.ws, paper, compose(desk.ws, paper), tmp_path / "sent.docx")
    assert releases(desk) == [("Our paper", "sent.docx", hashlib.sha256(b"words").hexdigest(), "Test")]


def test_red_lines_written_in_signs_that_nobody_sees_stay_at_home_unless_wanted(desk, tmp_path: Path):
    """What a stranger's trigger wrote into a cleared statement, in a workspace that is honest otherwise."""
    red_line = "".join("\u200b" if bit == "0" else "\u200c" for bit in f"{int.from_bytes(b'No para 9'):072b}")
    desk.position("We support this." + red_line)
    paper, path = create_contribution(desk.ws, "Our paper"), tmp_path / "paper.docx"
    path.write_bytes(b"the older file")
    with pytest.raises(UserError, match=r"first in “.+”: U\+200B ZERO WIDTH SPACE, U\+200C .* \(72 in all\)"):
        export_contribution(desk.ws, paper, path)
    assert path.read_bytes() == b"the older file"
    assert releases(desk) == []
    export_contribution(desk.ws, paper, path, allow_hidden=True)
    assert path.read_bytes().startswith(b"PK")
    assert len(releases(desk)) == 1
