"""A Draft as the parts of a Word file: which style, which frame, which margin each block gets."""

from dataclasses import replace

from lxml.etree import QName, fromstring
from lxml.etree import _Element as Element

from cwgdesk.papers.drafts import blocks as b
from cwgdesk.papers.word.ooxml import w
from cwgdesk.papers.word.package import MAIN
from cwgdesk.papers.word.render import render
from cwgdesk.papers.word.template import template_parts
from cwgdesk.papers.word.tracked.weave import Stamp
from cwgdesk.texts.differences import Segment, SegmentKind

STAMP = Stamp("Egypt", "2027-01-15T00:00:00Z")
HEADER = b.HeaderBlock(("The group",), source="Contribution by Egypt", title="Our paper", contact="contact")


def runs(text: str) -> b.Runs:
    return (b.Run(text),)


def paper(*blocks: b.Block, **more: object) -> b.Draft:
    return replace(b.Draft("en", HEADER, blocks), **more)  # type: ignore[arg-type]


def body(draft: b.Draft) -> list[Element]:
    """What stands below the head, the source and the title, before the section's properties."""
    return list(fromstring(render(draft, STAMP)[MAIN])[0])[3:-1]


def told(element: Element) -> str:
    """A paragraph as "Style: words", a table as its cells' paragraphs in rows."""
    if element.tag == w("tbl"):
        rows = [
            [" ".join(map(told, cell.iter(w("p")))) for cell in row.iter(w("tc"))]
            for row in element.iter(w("tr"))
        ]
        return str(rows)
    style = element.find(f"{w('pPr')}/{w('pStyle')}")
    words = "".join((e.text or "") if e.tag == w("t") else "\t" for e in element.iter(w("t"), w("tab")))
    return f"{style.get(w('val')) if style is not None else ''}: {words}"


def drawn(*blocks: b.Block) -> list[str]:
    return [told(element) for element in body(paper(*blocks))]


def test_the_head_is_a_table_above_source_and_title() -> None:
    head, source, title = list(fromstring(render(paper(), STAMP)[MAIN])[0])[:3]
    assert told(head) == "[['Meeting: The group', ': ']]"
    assert (told(source), told(title)) == ("Source: Contribution by Egypt", "Title1: Our paper")


def test_each_block_has_its_style() -> None:
    assert drawn(
        b.Heading(1, runs("Views"), "II"),
        b.Heading(7, runs("Deep")),
        b.Paragraph(runs("resolves"), b.Role.CALL),
        b.NumberedParagraph("a)", runs("that"), 1),
        b.NumberedParagraph("", runs("and"), 0),
        b.ListItem(runs("schools"), 5),
        b.Quote(runs("It was held."), "Report, 4"),
        b.Note(runs("mind")),
    ) == [
        "Heading1: II\tViews", "Heading3: Deep", "Call: resolves", "enumlev2: a)\tthat", ": and",
        "Bulletlev2: schools", "Quotation: It was held.", "Quotation: Report, 4", "Note: mind",
    ]  # fmt: skip


def test_a_proposal_stands_from_its_number_to_its_reasons() -> None:
    change = b.RedlineParagraph((Segment(SegmentKind.INSERTED, "new"),), label="5")
    assert drawn(
        b.Proposal(
            b.Symbol.MOD, "EGY/1", "resolves 5", (change,), (), "Reasons:", (runs("One."), runs("Two."))
        )
    ) == [
        "Proposal: MOD\tEGY/1", "Citation: resolves 5", "enumlev1: 5\tnew", "Reasons: Reasons: One.",
        "Reasons: Two.",
    ]  # fmt: skip


def test_a_box_and_a_table_are_framed_and_kept_apart() -> None:
    box = b.Box((b.BoxField("Purpose", (runs("To inform."),)),))
    cells = [b.TableCell((runs(text),)) for text in "abc"]
    assert drawn(box, b.Table(((cells[0], cells[1]), (cells[2],)))) == [
        "[['Boxhead: Purpose Boxtext: To inform.']]", ": ", ": ",
        "[['Tablehead: a', 'Tablehead: b'], ['Tabletext: c', ': ']]", ": ",
    ]  # fmt: skip


def test_an_annex_and_a_page_break_begin_a_new_page() -> None:
    found = body(paper(b.AnnexTitle("Annex", "Practices"), b.PageBreak(), b.Paragraph(runs("x"))))
    assert [told(e) for e in found] == ["AnnexNo: Annex", "Annextitle: Practices", ": x"]
    assert [e.find(f".//{w('pageBreakBefore')}") is not None for e in found] == [True, False, True]


def test_a_struck_paragraph_is_never_the_last() -> None:
    struck = b.RedlineParagraph((Segment(SegmentKind.DELETED, "gone"),), mark=b.Mark.DELETED)
    assert [QName(e).localname for e in body(paper(struck))[-1:]] == ["p"]
    assert drawn(struck)[-1] == ": "


def test_notes_are_written_as_they_are_mentioned() -> None:
    notes = (
        b.Footnote("report", (runs("A report."),)),
        b.Footnote("contact", (runs("Ms A."),)),
        b.Footnote("idle", (runs("Nobody asked."),)),
    )
    draft = paper(b.Paragraph((b.Run("said", note="report"),)), footnotes=notes)
    part = fromstring(render(draft, STAMP)["word/footnotes.xml"])
    written = {note.get(w("id")): "".join(t.text or "" for t in note.iter(w("t"))) for note in part}
    assert {key: words for key, words in written.items() if words} == {"1": "Ms A.", "2": "A report."}


def test_language_direction_and_letters_follow_the_paper() -> None:
    parts = render(paper(language="ar", rtl=True), STAMP)
    assert fromstring(parts[MAIN])[0][-1].find(w("bidi")) is not None
    assert b'w:bidi="ar-SA"' in parts["word/styles.xml"]
    assert b"Traditional Arabic" in parts["word/styles.xml"]
    assert b'w:val="fr-FR"' in render(paper(language="fr"), STAMP)["word/styles.xml"]


def test_margins_carry_symbol_footer_and_stamp() -> None:
    marked = b.Briefing(
        "en", HEADER, (), stamp="CONFIDENTIAL", file_name="Brief",
        running_header="CWG/7", running_footer="draft",
    )  # fmt: skip
    parts = render(marked, STAMP)
    assert [b"CWG/7" in parts[f"word/header{n}.xml"] for n in (1, 2)] == [True, False]
    assert all(b"CONFIDENTIAL" in parts[f"word/header{n}.xml"] for n in (1, 2))
    assert all(b"draft" in parts[f"word/footer{n}.xml"] for n in (1, 2))
    plain = render(paper(), STAMP)
    assert not any(b"CONFIDENTIAL" in data for data in plain.values())


def test_only_the_templates_parts_and_the_papers_own_properties() -> None:
    draft = paper(properties=b.Properties("Our paper", "Egypt"))
    parts = render(draft, STAMP)
    assert set(parts) == set(template_parts())
    assert b"<dc:creator>Egypt</dc:creator>" in parts["docProps/core.xml"]


def test_chinese_calls_and_citations_stand_upright_in_kaiti() -> None:
    block = b.Paragraph((b.Run("做出决议", italic=True),), b.Role.CALL)
    parts = render(paper(block, language="zh"), STAMP)
    styles = fromstring(parts["word/styles.xml"])
    for name in ("Call", "Citation"):
        look = next(s for s in styles.iter(w("style")) if s.get(w("styleId")) == name).find(w("rPr"))
        assert look is not None
        assert look.find(w("i")) is None
        assert look[0].get(w("eastAsia")) == "KaiTi"
    run = next(r for r in fromstring(parts[MAIN]).iter(w("r")) if "".join(r.itertext()) == "做出决议")
    assert [child.tag for child in run[0]] == [w("rFonts")]
    assert b"KaiTi" not in render(paper(block), STAMP)[MAIN]


def test_page_numbers_of_an_arabic_paper_run_right_to_left() -> None:
    parts = render(paper(language="ar", rtl=True), STAMP)
    for name in ("header1", "header2", "footer1", "footer2"):
        for paragraph in fromstring(parts[f"word/{name}.xml"]):
            assert paragraph.find(f"{w('pPr')}/{w('bidi')}") is not None


def test_a_landscape_paper_lies_on_its_long_side_and_its_tables_use_the_room() -> None:
    table = b.Table(((b.TableCell((runs("Clause"),)), b.TableCell((runs("Proposal"),))),))
    upright, wide = (
        fromstring(render(paper(table, landscape=turned), STAMP)[MAIN]) for turned in (False, True)
    )

    def size(root: Element) -> list[str | None]:
        return [page.get(w(name)) for page in root.iter(w("pgSz")) for name in ("w", "h", "orient")]

    assert size(wide) == ["16840", "11907", "landscape"]
    assert size(upright)[2] is None

    def width(root: Element) -> int:
        return sum(int(column.get(w("w"), "0")) for column in list(root.iter(w("tblGrid")))[1])

    assert (width(upright), width(wide)) == (9638, 14572)
