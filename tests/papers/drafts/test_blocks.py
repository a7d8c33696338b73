"""The Draft: frozen plain data, nothing stamped, and every block known to whoever renders it."""

from dataclasses import FrozenInstanceError, fields, is_dataclass
from typing import get_args

import pytest

from cwgdesk.papers.drafts import blocks as b
from cwgdesk.papers.word.expected import expected
from cwgdesk.papers.word.package import MAIN
from cwgdesk.papers.word.tracked import proof
from cwgdesk.papers.word.writer import document_bytes
from cwgdesk.texts.differences import Segment, SegmentKind

WORDS = (b.Run("words"),)
CELL = b.TableCell((WORDS,))
EVERY: tuple[b.Block, ...] = (
    b.Heading(1, WORDS),
    b.Paragraph(WORDS),
    b.NumberedParagraph("1", WORDS),
    b.ListItem(WORDS),
    b.Quote(WORDS),
    b.Box((b.BoxField("label", (WORDS,)),)),
    b.Proposal(b.Symbol.NOC, "EXA/1", "resolves 1", (b.Paragraph(WORDS),)),
    b.RedlineParagraph((Segment(SegmentKind.KEPT, "words"),)),
    b.Table(((CELL,),)),
    b.PageBreak(),
    b.AnnexTitle("Annex", "words"),
    b.Note(WORDS),
)


def draft(*blocks: b.Block) -> b.Draft:
    return b.Draft("en", b.HeaderBlock(("The group",)), blocks)


def test_there_is_an_example_of_every_block():
    assert {type(block) for block in EVERY} == set(get_args(b.Block))


@pytest.mark.parametrize("block", EVERY, ids=lambda block: type(block).__name__)
def test_every_block_is_written_with_its_words(block: b.Block):
    paper = draft(block, b.Paragraph((b.Run("end"),)))
    shown = proof.read(proof.parts_of(document_bytes(paper, author="Egypt"))[MAIN], accepted=True).paragraphs
    assert shown == expected(paper, accepted=True)
    assert isinstance(block, b.PageBreak) or any("words" in line for line in shown)


@pytest.mark.parametrize("block", EVERY, ids=lambda block: type(block).__name__)
def test_a_block_cannot_be_changed_and_equals_its_like(block: b.Block):
    assert is_dataclass(block)
    for field in fields(block):
        with pytest.raises(FrozenInstanceError):
            setattr(block, field.name, "else")
    assert draft(block) == draft(block)
    assert hash(draft(block)) == hash(draft(block))


def test_what_leaves_the_delegation_bears_no_stamp_and_names_nobody():
    paper = draft()
    assert not hasattr(paper, "stamp")
    assert paper.properties == b.Properties()
    assert paper.properties.author == ""


def test_what_is_confidential_bears_a_stamp_and_is_no_draft():
    with pytest.raises(TypeError, match="stamp"):
        b.Briefing("en", draft().header, ())  # type: ignore[call-arg]
    paper = b.Briefing("en", draft().header, (), stamp="CONFIDENTIAL", file_name="Brief")
    assert not isinstance(paper, b.Draft)


def test_symbols_stay_latin():
    assert [str(symbol) for symbol in b.Symbol] == ["ADD", "MOD", "SUP", "NOC"]
