"""Characters gathered to lines as the page shows them, column by column."""

import pypdfium2 as pdfium

from cwgdesk.texts.reading.pdf.lines import Line, Span, body_size, in_reading_order, lines_of
from tests.texts.reading.pdf.drawn import Text, line, pages, with_mark


def drawn(content: list[Text]) -> list[Line]:
    """The lines of a page with these words at these places."""
    document = pdfium.PdfDocument(pages(content))
    page = document[0]
    text = page.get_textpage()
    found = lines_of(text.raw, 1)
    text.close()
    page.close()
    document.close()
    return found


def test_a_line_knows_its_words_its_place_and_its_size() -> None:
    (found,) = drawn([(72, 700, 11, "to report annually")])
    assert (found.text, found.page, round(found.left), round(found.size)) == ("to report annually", 1, 72, 11)
    assert found.bottom < 700 < found.top
    assert not found.bold


def test_words_far_apart_are_pieces_and_pieces_of_one_row_one_line() -> None:
    pieces = drawn([(72, 700, 11, "Action line"), (300, 700, 11, "C2"), (72, 680, 11, "below")])
    assert [piece.text for piece in pieces] == ["Action line", "C2", "below"]
    assert [row.text for row in in_reading_order(pieces, 595)] == ["Action line\tC2", "below"]


def test_the_mark_of_a_note_is_raised_and_not_among_the_words() -> None:
    pieces = drawn([(72, 700, 11, "See the report"), (142, 704, 7, "12")])
    (row,) = in_reading_order(pieces, 595)
    assert [span.text for span in row.spans if span.raised] == ["12"]
    assert row.words == "See the report"
    assert with_mark("See the report", "12").text == "See the report12"


def test_the_left_column_is_read_before_the_right_one() -> None:
    left = [line(f"left column number {n:02} running on", 700 - 14 * n) for n in range(10)]
    right = [line(f"right column number {n:02} running on", 700 - 14 * n, 320) for n in range(10)]
    title = line("a title above both of the columns, as wide as the page is", 740, width=8)
    mixed = [piece for pair in zip(left, right, strict=True) for piece in pair]
    ordered = in_reading_order([*mixed, title], 595)
    assert ordered == [title, *left, *right]
    assert [piece.column for piece in ordered] == [0, *[1] * 10, *[2] * 10]


def test_most_of_the_text_tells_its_size() -> None:
    note = line("a note in small print", size=8)
    assert body_size([line("A Title", size=16), line("the text itself, which is longer"), note]) == 11
    assert body_size([]) == 10


def test_a_line_is_bold_when_all_its_words_are() -> None:
    made = line("words")
    made.spans[:] = [Span("Article", bold=True), Span(" "), Span("7", bold=True)]
    assert made.bold
    made.spans.append(Span("words"))
    assert not made.bold
