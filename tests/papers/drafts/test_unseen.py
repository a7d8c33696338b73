"""Hidden signs are found in every part of a paper, and told with their section."""

import pytest

from cwgdesk.papers.drafts import blocks as b
from cwgdesk.papers.drafts.runs import plain
from cwgdesk.papers.drafts.unseen import UnseenSigns, refuse_unseen, unseen_in
from cwgdesk.texts.differences import Segment, SegmentKind

SIGN = "dele\u200bgation"
TEXT = plain(SIGN)
PARTS = {
    "paragraph": b.Paragraph(TEXT),
    "numbered": b.NumberedParagraph("1", TEXT),
    "label": b.NumberedParagraph(SIGN, plain("words")),
    "item": b.ListItem(TEXT),
    "quote": b.Quote(TEXT),
    "citation": b.Quote(plain("words"), SIGN),
    "box": b.Box((b.BoxField("Purpose", (TEXT,)),)),
    "inserted": b.RedlineParagraph((Segment(SegmentKind.INSERTED, SIGN),)),
    "deleted": b.RedlineParagraph((Segment(SegmentKind.DELETED, SIGN),)),
    "reasons": b.Proposal(None, "", "", (), reasons=(TEXT,)),
    "table": b.Table(((b.TableCell((TEXT,)),),)),
    "note": b.Note(TEXT),
}


def paper(*blocks, rtl=False, **more):
    return b.Draft("en", b.HeaderBlock(("CWG",), title="Paper"), blocks, rtl, **more)


@pytest.mark.parametrize("part", PARTS.values(), ids=PARTS.keys())
def test_every_part_is_looked_at_and_told_with_its_section(part):
    (found, *_) = unseen_in(paper(b.Heading(1, plain("Views")), part))
    assert (found.section, found.signs[0].code) == ("Views", "U+200B")


def test_what_is_around_the_text_has_no_section():
    draft = paper(footnotes=(b.Footnote("contact", (TEXT,)),), running_header="\u202eX")
    assert {found.section for found in unseen_in(draft)} == {""}
    with pytest.raises(
        UnseenSigns, match=r"around its text: U\+200B ZERO WIDTH SPACE, U\+202E .* \(2 in all"
    ):
        refuse_unseen(draft)


def test_a_heading_is_told_with_its_signs_seen():
    with pytest.raises(UnseenSigns, match=r"first in “Vi⟨U\+00AD⟩ews”: U\+00AD SOFT HYPHEN \(1 in all\)"):
        refuse_unseen(paper(b.Heading(1, plain("Vi\u00adews"))))


def test_what_is_cut_into_runs_is_one_text():
    runs = (b.Run("قرار \u2066"), b.Run("WSIS", bold=True), b.Run("\u2069 می\u200c"), b.Run("خواهیم"))
    assert unseen_in(paper(b.Paragraph(runs))) == ()
    refuse_unseen(paper(b.Paragraph(plain("C++\u200e")), rtl=True))
