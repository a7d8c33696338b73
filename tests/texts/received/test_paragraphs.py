"""Paragraphs read both ways, and their labels."""

from cwgdesk.texts.reading.common.raw import Block, BlockKind, Mark, RawDocument, Revision, Run
from cwgdesk.texts.received.paragraphs import paragraphs, split_label

OLD, NEW = Revision(Mark.DELETED, "Egypt"), Revision(Mark.INSERTED, "Kenya")


def _only(*blocks: Block) -> RawDocument:
    return RawDocument("docx", "0" * 64, blocks)


def test_tracked_words_are_read_both_ways() -> None:
    runs = (Run(3, 11, revision=OLD), Run(11, 16, revision=NEW))
    (one,) = paragraphs(_only(Block("to annuallyoften report", runs=runs)))
    assert (one.base, one.text) == ("to annually report", "to often report")
    assert (one.tracked, one.changed, one.authors) == (True, True, ("Egypt", "Kenya"))


def test_printed_marks_are_read_both_ways_and_may_be_taken_as_plain() -> None:
    runs = (Run(3, 11, strike=True), Run(11, 17, underline=True))
    (one,) = paragraphs(_only(Block("to annuallyoften  report", runs=runs)))
    assert (one.base, one.text, one.printed) == ("to annually report", "to often report", True)
    assert one.without_marks().changed is False


def test_links_and_running_heads_are_no_changes() -> None:
    link = Block("see the page", runs=(Run(8, 12, underline=True, link="https://itu.int"),))
    (one,) = paragraphs(_only(link, Block("CWG-WSIS&SDG-43/12", BlockKind.HEADER)))
    assert one.changed is False


def test_labels_are_split_off() -> None:
    assert split_label("5bis\tto act") == ("5bis", "to act")
    assert split_label("12 to act") == ("12", "to act")
    assert split_label("to act") == ("", "to act")
    assert split_label("to act", "3.") == ("3.", "to act")
    assert split_label("• to act") == ("", "• to act")
