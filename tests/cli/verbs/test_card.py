"""`cwgdesk card`: one page to speak from."""

from pathlib import Path

import pytest

from cwgdesk.texts.reading import convert
from cwgdesk.texts.reading.read import read_file
from tests.cli.terminal import Terminal


def test_a_card_for_a_clause(busy: Terminal, tmp_path: Path) -> None:
    path = tmp_path / "card.docx"
    (row,) = busy.rows("card", "--clause", "sg 6", "--output", str(path))
    assert (row["title"], row["fits"]) == ("CONFIDENTIAL – Floor card", True)
    words = [block.text for block in read_file(path).blocks]
    assert "Fallback: An update every second year would do if others object to an annual one." in words


def test_a_card_for_an_agenda_item_by_its_number(busy: Terminal, tmp_path: Path) -> None:
    path = tmp_path / "card.docx"
    assert busy.lines("card", "--item", "3", "--output", str(path)) == [
        "card.docx is written: CONFIDENTIAL – Floor card."
    ]
    assert any("values the WSIS Stocktaking" in block.text for block in read_file(path).blocks)


def test_what_does_not_fit_and_what_is_left_to_the_brief_is_said(busy: Terminal, tmp_path: Path) -> None:
    for words in ("Open warmly.", "Name the figures."):
        busy.lines("note", "--clause", "sg 10", "--kind", "talking-point", "--text", words)
    busy.lines("position", "--clause", "sg 10", "--statement", "We thank the secretariat. " * 300)
    lines = busy.lines("card", "--clause", "sg 10", "--output", str(tmp_path / "card.docx"))
    assert lines[1:] == [
        "  It may go on to a second page, in the smallest letters: shorten the statement.",
        "  1 more talking points stand in the brief.",
    ]


def test_without_a_position_or_a_session_a_sentence(desk: Terminal, tmp_path: Path) -> None:
    path = str(tmp_path / "card.docx")
    assert "we hold no position here" in desk.refused("card", "--clause", "sg 6", "--output", path)
    assert "no session" in desk.refused("card", "--item", "3", "--output", path)


SPOKEN = {
    "en": "We thank the secretariat for its comprehensive report. ",
    "ru": "Мы благодарим секретариат за его всеобъемлющий отчет. ",
    "ar": "نشكر الأمانة على تقريرها الشامل هذا العام. ",
    "zh": "我们感谢秘书处提交的报告。",
}


@pytest.mark.slow
@pytest.mark.skipif(convert.libreoffice() is None, reason="needs LibreOffice")
@pytest.mark.parametrize("language", SPOKEN)
def test_a_card_that_fits_is_one_page(busy: Terminal, tmp_path: Path, language: str) -> None:
    import pypdfium2

    told = []
    for times in (12, 24, 48, 96):
        words = ("--statement", SPOKEN[language] * times, "--red-line", "No.")
        (held,) = busy.rows("position", "--clause", "sg 12", *words)
        path = tmp_path / f"{times}.pdf"
        (row,) = busy.rows("card", "--clause", "sg 12", "--language", language, "--output", str(path))
        told.append((row["fits"], len(pypdfium2.PdfDocument(path))))
        busy.lines("position", "--id", held["id"], "--remove")
    assert told[0] == (True, 1)
    assert all(pages == 1 for fits, pages in told if fits), told
    assert told[-1][0] is False
