"""Pieces of text become one text, with runs only where the look is not plain."""

from cwgdesk.texts.reading.common.raw import Mark, NoteMark, Revision, Run
from cwgdesk.texts.reading.docx.pen import Pen, Piece, finished
from cwgdesk.texts.reading.docx.styles import Look

BOLD = Look(bold=True)


def test_neighbours_of_one_look_are_one_run_and_plain_text_has_none() -> None:
    written = finished([Piece("to "), Piece("re", BOLD), Piece("port", BOLD), Piece(" annually")])
    assert written.text == "to report annually"
    assert written.runs == (Run(3, 9, bold=True),)


def test_links_and_tracked_changes_make_a_run_of_their_own() -> None:
    inserted = Revision(Mark.INSERTED, "Ann")
    written = finished([Piece("see ", revision=inserted), Piece("ITU", link="https://www.itu.int/")])
    assert written.runs == (Run(0, 4, revision=inserted), Run(4, 7, link="https://www.itu.int/"))


def test_a_note_stands_at_its_place_and_adds_no_letter() -> None:
    written = finished([Piece("See"), Piece("", note=("footnote-2", "1")), Piece(" and")])
    assert (written.text, written.notes) == ("See and", (NoteMark(3, "footnote-2", "1"),))


def test_the_mark_with_which_a_note_begins_is_dropped_once() -> None:
    assert finished([Piece(" 1 "), Piece("1 January")], "1").text == "1 January"
    assert finished([Piece("10 days")], "1").text == "10 days"
    assert finished([Piece("  words")], "").text == "words"


def test_the_pen_knows_whether_anything_but_white_space_was_written() -> None:
    pen = Pen()
    pen.write("  ", BOLD, "", None)
    assert not pen.written
    pen.insert(Piece("", note=("footnote-2", "1")))
    assert pen.written
    other = Pen()
    other.write("word", BOLD, "", None)
    assert (other.written, other.fresh) == (True, True)
    assert other.pieces == [Piece("word", BOLD)]
