"""A Word file as a story: bookmarks over paragraphs, moves, comments, rows, boxes, margins."""

from pathlib import Path

import pytest

from cwgdesk.core.errors import UserError
from cwgdesk.papers.back.reading import read_copy, read_file
from cwgdesk.papers.back.story import OBJECT
from cwgdesk.papers.word.ooxml import make, w
from tests.papers.back.conftest import Sent
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
