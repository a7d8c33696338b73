"""A document as plain words, a paragraph a line."""

from cwgdesk.texts.reading.common.raw import Block, BlockKind, RawDocument
from cwgdesk.texts.reading.common.text import plain_text

DRAWN = (
    Block("CWG-WSIS-39/4", BlockKind.HEADER),
    Block("instructs the Secretary-General"),
    Block("to report;", label="1."),
    Block("See A/79/62.", BlockKind.FOOTNOTE, "1"),
)


def test_every_word_but_those_of_the_page_headers() -> None:
    document = RawDocument("docx", "00", DRAWN)
    assert plain_text(document) == "instructs the Secretary-General\nto report;\nSee A/79/62.\n"


def test_numbers_stand_before_a_tab_when_asked_for() -> None:
    document = RawDocument("docx", "00", DRAWN)
    assert plain_text(document, labels=True).splitlines()[1:] == ["1.\tto report;", "1\tSee A/79/62."]


def test_a_document_without_blocks_has_no_line() -> None:
    assert plain_text(RawDocument("txt", "00", ())) == ""
