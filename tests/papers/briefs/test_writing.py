"""What is for the delegation's own eyes is written as Word or PDF, and logged as what it is."""

from datetime import date
from pathlib import Path

import pytest
from ooxml_integrity import check
from openxml_audit import OpenXmlValidator
from sqlalchemy import select

from cwgdesk.core.errors import UserError
from cwgdesk.desk.sessions import sessions
from cwgdesk.papers.briefs.brief import delegation_brief
from cwgdesk.papers.briefs.card import clause_card
from cwgdesk.papers.briefs.writing import log_confidential, write_confidential
from cwgdesk.papers.contributions import Release
from cwgdesk.reference.paper_words import LANGUAGES
from cwgdesk.texts.library import find_clause
from cwgdesk.texts.reading import convert

TODAY = date(2027, 1, 5)


def brief(desk):
    desk.position("We agree.", red_line="Never less than this.")
    return delegation_brief(desk.ws, None, TODAY)


def test_the_word_file_holds_the_secrets_it_is_for(desk, tmp_path: Path) -> None:
    from cwgdesk.texts.reading.read import read_file

    path = write_confidential(brief(desk), tmp_path / "brief.docx")
    assert any("Never less than this." in block.text for block in read_file(path).blocks)


@pytest.mark.slow
@pytest.mark.skipif(convert.libreoffice() is None, reason="needs LibreOffice")
def test_a_pdf_has_the_stamp_on_every_page(desk, tmp_path: Path) -> None:
    import pypdfium2

    for _ in range(40):
        desk.position("We agree.\n" * 5)
    path = write_confidential(brief(desk), tmp_path / "brief.pdf")
    pages = [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(path)]
    assert len(pages) > 2
    assert all("CONFIDENTIAL" in page for page in pages)


def test_without_libreoffice_a_sentence(desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(convert, "libreoffice", lambda: None)
    with pytest.raises(UserError, match="A PDF is made by LibreOffice"):
        write_confidential(brief(desk), tmp_path / "brief.pdf")
    assert not (tmp_path / "brief.pdf").exists()


def test_another_kind_of_file_is_refused(desk, tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"\.docx or \.pdf"):
        write_confidential(brief(desk), tmp_path / "brief.txt")


def test_the_log_names_it_as_confidential_and_as_no_paper_of_ours(desk, tmp_path: Path) -> None:
    paper = brief(desk)
    path = write_confidential(paper, tmp_path / "brief.docx")
    log_confidential(desk.ws, None, paper, path)
    with desk.ws.read() as orm:
        (entry,) = orm.scalars(select(Release))
        assert (entry.title, entry.file_name) == ("CONFIDENTIAL – Delegation brief", "brief.docx")
        assert entry.contribution_id.int == 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_brief_and_card_are_valid_in_every_language(sample, tmp_path: Path, language: str) -> None:
    (meeting,) = sessions(sample)
    spoken = find_clause(sample, "resolves to instruct the Secretary-General 6")[0].clause
    papers = (
        delegation_brief(sample, meeting.id, TODAY, language),
        clause_card(sample, spoken.id, meeting.id, TODAY, language).paper,
    )
    for number, paper in enumerate(papers):
        path = write_confidential(paper, tmp_path / f"{number}.docx")
        assert not OpenXmlValidator().validate(path).errors
        assert not [found for found in check(path) if found.severity.value != "info"]
