"""What a paper must say, read off the Draft: paragraph by paragraph, accepted and rejected."""

import pytest

from cwgdesk.papers.drafts import blocks as b
from cwgdesk.papers.word.expected import expected
from cwgdesk.texts.differences import Segment, SegmentKind


def runs(text: str) -> b.Runs:
    return (b.Run(text),)


def body(*blocks: b.Block, accepted: bool = True) -> tuple[str, ...]:
    return expected(b.Draft("en", b.HeaderBlock(()), blocks), accepted=accepted)


def test_the_head_stands_first_and_empty_lines_are_no_paragraphs() -> None:
    header = b.HeaderBlock(
        ("The group", "and the SDGs"), "Geneva", "Document 7", "", "Original: English", title="Our paper"
    )
    paper = b.Draft("en", header, (b.Paragraph(runs("  two\t spaces\n")), b.Paragraph(runs(" "))))
    assert expected(paper, accepted=True) == (
        "The group", "and the SDGs", "Geneva", "Document 7", "Original: English", "Our paper", "two spaces",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("block", "said"),
    [
        (b.Heading(1, runs("Views"), "II"), ("II Views",)),
        (b.NumberedParagraph("a)", runs("that")), ("a) that",)),
        (b.ListItem(runs("schools")), ("schools",)),
        (b.Note(runs("mind")), ("mind",)),
        (b.Quote(runs("It was held."), "Report, 4"), ("It was held.", "Report, 4")),
        (b.Box((b.BoxField("Purpose", (runs("One."), runs("Two."))),)), ("Purpose", "One.", "Two.")),
        (b.Table(((b.TableCell((runs("a"),)), b.TableCell((runs("b"), runs("c")))),)), ("a", "b", "c")),
        (b.AnnexTitle("Annex 1", "Practices"), ("Annex 1", "Practices")),
        (b.PageBreak(), ()),
    ],
    ids=lambda value: type(value).__name__,
)  # fmt: skip
def test_each_block_says_its_words(block: b.Block, said: tuple[str, ...]) -> None:
    assert body(block) == said


@pytest.mark.parametrize(
    ("mark", "kinds", "accepted", "rejected"),
    [
        (b.Mark.KEPT, ("deleted", "inserted"), ("5 new",), ("5 old",)),
        (b.Mark.INSERTED, ("inserted", "inserted"), ("5 oldnew",), ()),
        (b.Mark.DELETED, ("deleted", "deleted"), (), ("5 oldnew",)),
    ],
)
def test_a_redline_says_one_thing_or_the_other(
    mark: b.Mark, kinds: tuple[str, str], accepted: tuple[str, ...], rejected: tuple[str, ...]
) -> None:
    segments = tuple(
        Segment(SegmentKind(kind), text) for kind, text in zip(kinds, ("old", "new"), strict=True)
    )
    block = b.RedlineParagraph(segments, label="5", mark=mark)
    assert body(block, accepted=True) == accepted
    assert body(block, accepted=False) == rejected


def test_a_proposal_says_number_place_wording_and_reasons() -> None:
    change = b.RedlineParagraph((Segment(SegmentKind.INSERTED, "new"),), label="5")
    proposal = b.Proposal(
        b.Symbol.MOD, "EGY/1", "resolves 5", (change,), (b.Paragraph(runs("resolves")),), "Reasons:",
        (runs("One."), runs("Two.")),
    )  # fmt: skip
    assert body(proposal) == ("MOD EGY/1", "resolves 5", "resolves", "5 new", "Reasons: One.", "Two.")
    assert body(proposal, accepted=False)[3] == "5"
    assert body(b.Proposal(None, "", "", ())) == ()
