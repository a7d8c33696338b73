"""The preview shows all the words of a draft, on pages, in its direction, and nothing as HTML."""

import pytest

from cwgdesk.papers.drafts import blocks as b
from cwgdesk.texts.differences import segments
from cwgdesk.ui.composer.preview_text import pages_used, render


def runs(text: str) -> b.Runs:
    return (b.Run(text),)


OLD = "to take all possible measures;"
NEW = "to take the necessary measures;"
EVERY_BLOCK: tuple[b.Block, ...] = (
    b.Box((b.BoxField("Purpose", (runs("box words"),)),)),
    b.Heading(1, runs("heading words"), "I"),
    b.Paragraph(runs("paragraph words")),
    b.NumberedParagraph("1.1", runs("numbered words"), 1),
    b.ListItem(runs("item words")),
    b.Quote(runs("quoted words"), "from the report"),
    b.Proposal(
        b.Symbol.MOD, "EXA/1", "resolves 1", (b.RedlineParagraph(segments(OLD, NEW), "1"),),
        reasons_label="Reasons:", reasons=(runs("reason words"),),
    ),
    b.Table(((b.TableCell((runs("head words"),)),), (b.TableCell((runs("cell words"),)),))),
    b.AnnexTitle("ANNEX", "annex words"),
    b.Note(runs("note words")),
    b.Paragraph((b.Run("marked", note="contact"),)),
)  # fmt: skip


def draft(*more: b.Block, rtl: bool = False) -> b.Draft:
    header = b.HeaderBlock(
        meeting=("CWG-WSIS&SDG",), document="Document [ ]", title="title words", contact="contact"
    )
    note = b.Footnote("contact", (runs("contact words"),))
    return b.Draft("ar" if rtl else "en", header, more, rtl=rtl, footnotes=(note,))


@pytest.mark.parametrize("rtl", [False, True])
def test_no_word_of_the_draft_is_lost(qapp, rtl: bool) -> None:
    shown = render(draft(*EVERY_BLOCK, rtl=rtl)).toPlainText()
    kinds = (
        "box",
        "heading",
        "paragraph",
        "numbered",
        "item",
        "quoted",
        "reason",
        "head",
        "cell",
        "annex",
        "note",
    )
    for words in (
        *(f"{kind} words" for kind in kinds),
        "contact words",
        "title words",
        "EXA/1",
        "from the report",
    ):
        assert words in shown
    for segment in segments(OLD, NEW):
        assert segment.text in shown


def test_words_are_never_html(qapp) -> None:
    nasty = "<b>bold</b><img src='file:///etc/passwd'>&amp;"
    document = render(draft(b.Paragraph(runs(nasty))))
    assert nasty in document.toPlainText()
    assert document.allFormats()
    assert not any(found.isImageFormat() for found in document.allFormats())


def test_a_line_end_inside_words_makes_no_new_paragraph(qapp) -> None:
    one = render(draft(b.Paragraph(runs("first\nsecond")))).blockCount()
    assert one == render(draft(b.Paragraph(runs("first second")))).blockCount()


def test_redlines_are_underlined_and_struck(qapp) -> None:
    document = render(draft(b.RedlineParagraph(segments(OLD, NEW))))
    looks = {}
    block = document.begin()
    while block.isValid():
        for piece in block:  # type: ignore[attr-defined]
            fragment = piece.fragment()
            looks[fragment.text()] = (
                fragment.charFormat().fontUnderline(),
                fragment.charFormat().fontStrikeOut(),
            )
        block = block.next()
    assert looks["the necessary"] == (True, False)
    assert looks["all possible"] == (False, True)


def test_pages_used_grows_with_the_text(qapp) -> None:
    paragraph = b.Paragraph(runs("word " * 300))
    few, many = (pages_used(render(draft(*[paragraph] * count))) for count in (1, 12))
    assert 0 < few < 1 < many
    assert pages_used(render(draft(b.PageBreak(), paragraph))) > 1
