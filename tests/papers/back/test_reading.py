"""A Word file as a story: bookmarks over paragraphs, moves, comments, rows, boxes, margins."""

import subprocess
import time
import zipfile
from pathlib import Path

import pytest

from cwgdesk.core.errors import UserError
from cwgdesk.papers.back.reading import read_copy, read_file
from cwgdesk.papers.back.story import OBJECT
from cwgdesk.papers.back.taking import read_returned, rows_of
from cwgdesk.papers.word.ooxml import make, w
from cwgdesk.papers.word.package import MAIN
from cwgdesk.texts.reading.convert import libreoffice
from tests.papers.back.conftest import Sent, told
from tests.papers.back.edited import text_of


def test_the_copy_that_left_names_its_release_and_its_fields(sent: Sent) -> None:
    story = read_copy(sent.file.read_bytes())
    assert story.release is not None
    fields = {(r.origin.table, r.origin.field) for line in story.lines for r in line.ranges}
    assert {("position", "statement"), ("amendment", "new_text"), ("contribution", "contact")} <= fields
    for line in story.lines:
        for held in line.ranges:
            assert line.text()[held.start : held.end].strip()


def test_a_bookmark_runs_on_into_a_paragraph_that_was_cut_off(sent: Sent) -> None:
    edited = sent.edited()
    edited.split("for its", tracked=False)
    story = read_file(edited.save(sent.folder / "b.docx"))
    first, second = [line for line in story.lines if "We thank" in line.text() or "for its" in line.text()]
    assert first.ranges[0].origin == second.ranges[0].origin
    assert second.ranges[0][:2] == (0, len(second.letters))


def test_rows_boxes_and_pictures_are_read(sent: Sent) -> None:
    edited = sent.edited()
    box = make("txbxContent", make("p", make("r", text_of("Boxed"))))
    edited.run("We support").append(make("pict", box))
    row = next(edited.root.iter(w("tr")))
    row.insert(0, make("trPr", edited.mark("del")))
    story = read_file(edited.save(sent.folder / "b.docx"))
    assert any(OBJECT in line.text() for line in story.lines)
    assert any(line.text() == "Boxed" for line in story.lines)
    went = [letter.went for letter in story.lines[0].letters]
    assert all(hand is not None and hand.author == "Ministry" for hand in went)


def test_comments_have_their_words_and_their_place(sent: Sent) -> None:
    edited = sent.edited()
    edited.comment("the report", "Which one?")
    (remark,) = read_file(edited.save(sent.folder / "b.docx")).remarks
    assert (remark.about, remark.text, remark.author) == ("the report", "Which one?", "Ministry")


def test_what_is_no_word_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x.docx").write_bytes(b"nothing")
    with pytest.raises(UserError):
        read_file(tmp_path / "x.docx")


def test_a_copy_saved_as_odt_says_the_same(sent: Sent) -> None:
    if libreoffice() is None:
        pytest.skip("LibreOffice is not installed")
    edited = sent.edited()
    edited.insert("We support", " strongly")
    edited.silently("2003", "2005")
    word = edited.save(sent.folder / "back.docx")
    command = [
        str(libreoffice()),
        f"-env:UserInstallation={(sent.folder / 'profile').as_uri()}",
        "--headless",
    ]
    subprocess.run(
        [*command, "--convert-to", "odt", "--outdir", sent.folder, word], check=True, capture_output=True
    )
    rows = rows_of(sent.ws, read_returned(sent.ws, sent.folder / "back.odt"))
    assert {told(row.change) for row in rows} == {
        ("insert", "position statement", "", " strongly"),
        ("replace", "section body", "2003", "2005"),
    }


def test_an_odt_needs_libreoffice_and_says_so(sent: Sent, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cwgdesk.texts.reading.convert.libreoffice", lambda: None)
    with pytest.raises(UserError, match="OpenDocument text"):
        read_file(_odt(sent.folder / "b.odt", b"<a/>"))


def test_traps_are_refused_before_anything_is_made_of_them(
    sent: Sent, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cwgdesk.papers.back.reading.Converter.to_docx", lambda *_: pytest.fail("converted"))
    edited = sent.edited()
    bomb = b"<a>" + b" " * (300 << 20) + b"</a>"
    deep = b"<a>" * 100_000 + b"</a>" * 100_000
    typed = b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'
    many = b"<a>" + b"<b/>" * 3_000_000 + b"</a>"
    for number, trap in enumerate((bomb, deep, typed, many)):
        with pytest.raises(UserError):
            read_file(_odt(sent.folder / f"{number}.odt", trap))
        path = edited.save(sent.folder / "b.docx")
        with zipfile.ZipFile(path) as held:
            parts = {name: held.read(name) for name in held.namelist()}
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as held:
            for name, data in parts.items():
                held.writestr(name, trap if name == MAIN else data)
        started = time.process_time()
        with pytest.raises(UserError):
            read_file(path)
        assert time.process_time() - started < 10


def _odt(path: Path, content: bytes) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as held:
        held.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        held.writestr("content.xml", content)
    return path
