"""Lines taken otherwise than they look: joined, or each a paragraph of its own."""

from cwgdesk.texts.reading.child import read_data
from cwgdesk.texts.reading.common.limits import Limits
from cwgdesk.texts.reading.common.raw import Block, Lines, RawDocument, Revisions
from cwgdesk.texts.reading.lines_taken import taken

WRAPPED = (
    "recalling the Geneva Declaration of Principles and the Geneva Plan of",
    "Action, adopted in 2003, and the Tunis Commitment and the Tunis Agenda",
    "for the Information Society, adopted in 2005;",
)


def document(*texts: str) -> RawDocument:
    return RawDocument("docx", "00", tuple(map(Block, texts)))


def texts(found: RawDocument) -> list[str]:
    return [block.text for block in found.blocks]


def test_a_line_a_paragraph_becomes_paragraphs() -> None:
    found = taken(document(*WRAPPED), Lines.JOINED)
    assert texts(found) == [" ".join(WRAPPED)]
    assert found.properties == {"lines": "joined"}


def test_what_has_a_label_of_its_own_is_left() -> None:
    labelled = RawDocument(
        "docx", "00", (Block(WRAPPED[0]), Block("item", label="a)"), *map(Block, WRAPPED[1:]))
    )
    assert texts(taken(labelled, Lines.JOINED)) == [WRAPPED[0], "item", " ".join(WRAPPED[1:])]


def test_soft_breaks_end_paragraphs() -> None:
    found = taken(document("a)\tone\nb)\ttwo\nthree", "alone"), Lines.APART)
    assert texts(found) == ["a)\tone", "b)\ttwo", "three", "alone"]


def test_as_it_looks_nothing_is_done() -> None:
    one = document("a\nb")
    assert taken(one, Lines.AUTO) is one


def test_plain_text_takes_its_lines_as_asked() -> None:
    def read(lines: Lines) -> list[str]:
        data = "\n".join(WRAPPED).encode()
        return texts(
            read_data(data, "x", Revisions.ACCEPTED, Limits(), lambda _d, _t: None, lambda _w: None, lines)
        )

    assert read(Lines.APART) == list(WRAPPED)
    assert read(Lines.JOINED) == [" ".join(WRAPPED)]
