"""The written paper: valid, clean, the same each time, and saying exactly what the draft says."""

import re
from dataclasses import replace
from pathlib import Path

import lxml.etree as etree
import pytest
from ooxml_integrity import check
from openxml_audit import OpenXmlValidator

from cwgdesk.core.errors import UserError
from cwgdesk.core.folding import for_leaks
from cwgdesk.desk.secrets import Secrets
from cwgdesk.papers.drafts import blocks as b
from cwgdesk.papers.word import writer
from cwgdesk.papers.word.expected import expected
from cwgdesk.papers.word.ooxml import w
from cwgdesk.papers.word.package import MAIN
from cwgdesk.papers.word.tracked import proof
from cwgdesk.papers.word.writer import document_bytes, export_draft, write_briefing

PARTS = {
    *("[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "word/document.xml", "word/styles.xml"),
    *("word/_rels/document.xml.rels", "word/numbering.xml", "word/settings.xml", "word/fontTable.xml"),
    *("word/footnotes.xml", "word/theme/theme1.xml", "word/header1.xml", "word/header2.xml"),
    *("word/footer1.xml", "word/footer2.xml"),
}
ELEMENTS = {
    "p",
    "pPr",
    "pStyle",
    "pageBreakBefore",
    "bidi",
    "rPr",
    "r",
    "t",
    "tab",
    "b",
    "bCs",
    "i",
    "iCs",
    "rtl",
    "ins",
    "del",
    "delText",
    "rStyle",
    "footnoteReference",
    "tbl",
    "tblPr",
    "tblW",
    "tblBorders",
    "tblLayout",
    "tblGrid",
    "gridCol",
    "tblCellMar",
    "tr",
    "trPr",
    "cantSplit",
    "tblHeader",
    "tc",
    "tcPr",
    "tcW",
    "top",
    "left",
    "bottom",
    "right",
    "insideH",
    "insideV",
    "spacing",
    "ind",
    "pBdr",
    "body",
    "document",
    "sectPr",
    "headerReference",
    "footerReference",
    "pgSz",
    "pgMar",
    "titlePg",
    "bidiVisual",
    "br",
}
SECRET = "We can live without paragraph nine if the European group insists on its deletion this year."


def parts(path: Path) -> dict[str, bytes]:
    return proof.parts_of(path.read_bytes())


@pytest.fixture(params=["draft", "arabic"])
def any_draft(request: pytest.FixtureRequest) -> b.Draft:
    return request.getfixturevalue(request.param)


def test_the_file_is_valid_and_says_what_the_draft_says(tmp_path: Path, any_draft: b.Draft) -> None:
    path = tmp_path / "paper.docx"
    report = export_draft(any_draft, path, secrets=Secrets((SECRET,)), author="Egypt")
    assert [error.description for error in OpenXmlValidator().validate(path).errors] == []
    assert [f.message for f in check(path) if f.severity.value != "info"] == []
    for accepted in (True, False):
        shown = proof.read(parts(path)[MAIN], accepted=accepted).paragraphs
        assert shown == expected(any_draft, accepted=accepted)
    assert report.marked > 0
    assert report.channels > 100


def test_only_known_parts_elements_and_properties(tmp_path: Path, any_draft: b.Draft) -> None:
    path = tmp_path / "paper.docx"
    export_draft(any_draft, path, secrets=Secrets(), author="Egypt")
    held = parts(path)
    assert set(held) == PARTS
    root = etree.fromstring(held[MAIN])
    assert {etree.QName(e).localname for e in root.iter()} <= ELEMENTS
    everything = b"".join(held.values())
    for sign in (
        b"rsid",
        b"customXml",
        b"attachedTemplate",
        b"w:vanish",
        b"TargetMode",
        b"lastModifiedBy",
        b"python",
    ):
        assert sign not in everything
    names = re.findall(rb"<(?:dc|cp|dcterms):(\w+)", held["docProps/core.xml"])
    assert set(names) <= {b"coreProperties", b"title", b"creator", b"created", b"modified", b"language"}


def test_the_same_draft_gives_the_same_bytes(any_draft: b.Draft) -> None:
    assert document_bytes(any_draft, author="Egypt") == document_bytes(any_draft, author="Egypt")


def test_mod_is_tracked_add_is_clean_sup_is_struck(draft: b.Draft) -> None:
    kinds = {p.symbol: p for p in draft.blocks if isinstance(p, b.Proposal)}
    marks: dict[str, tuple[int, int]] = {}
    for symbol, proposal in kinds.items():
        data = document_bytes(replace(draft, blocks=(proposal,)), author="Egypt")
        main = proof.parts_of(data)[MAIN]
        marks[str(symbol)] = (main.count(b"<w:ins "), main.count(b"<w:del "))
    assert marks["MOD"][0] > 0
    assert marks["MOD"][1] > 0
    assert marks["ADD"] == (0, 0)
    assert marks["SUP"][0] == 0
    assert marks["SUP"][1] > 0


def test_all_paragraphs_of_an_arabic_paper_run_right_to_left(arabic: b.Draft) -> None:
    root = etree.fromstring(proof.parts_of(document_bytes(arabic, author="Egypt"))[MAIN])
    sides = {"".join(p.itertext()).strip(): p.find(".//{*}bidi") is not None for p in root.iter("{*}p")}
    assert sides["Progress was made in all regions."] is True
    assert sides["التوصيلية للمدارس"] is True
    mixed = next(p for p in root.iter("{*}p") if "WSIS Forum" in "".join(p.itertext()))
    looks = {"".join(r.itertext()).strip(): r.find(".//{*}rtl") is not None for r in mixed.iter("{*}r")}
    assert next(side for words, side in looks.items() if words.startswith("WSIS Forum")) is False


@pytest.mark.parametrize(
    "place", ["paragraph", "title", "footnote", "property", "fragment", "header", "cell", "reasons"]
)
def test_a_confidential_phrase_anywhere_blocks_the_export(tmp_path: Path, draft: b.Draft, place: str) -> None:
    said = (b.Run(SECRET),)
    part = (b.Run("if the European group insists on its deletion, then"),)
    split = (b.Run(SECRET[:20]), b.Run(SECRET[20:], bold=True))
    cell = b.TableCell((said,))
    leaky = {
        "paragraph": replace(draft, blocks=(b.Paragraph(split),)),
        "title": replace(draft, header=replace(draft.header, title=SECRET.upper())),
        "footnote": replace(draft, footnotes=(b.Footnote("report", (said,)), draft.footnotes[0])),
        "property": replace(draft, properties=replace(draft.properties, subject=SECRET)),
        "fragment": replace(draft, blocks=(*draft.blocks, b.NumberedParagraph("9", part))),
        "header": replace(draft, running_header=SECRET),
        "cell": replace(draft, blocks=(b.Table(((cell,),)),)),
        "reasons": replace(draft, blocks=(b.Proposal(None, "", "", (), reasons=(said,)),)),
    }[place]
    path = tmp_path / "paper.docx"
    path.write_bytes(b"old")
    with pytest.raises(UserError, match=r"Confidential words .* \(1;") as caught:
        export_draft(leaky, path, secrets=Secrets((SECRET,)), author="Egypt")
    assert "paragraph nine" not in str(caught.value)
    assert path.read_bytes() == b"old"
    assert len(list(tmp_path.iterdir())) == 1


def test_a_phrase_of_the_base_text_is_no_secret(tmp_path: Path, draft: b.Draft) -> None:
    note = "They may drop: to report annually to the Council on progress, in accordance with Resolution 140"
    export_draft(
        draft, tmp_path / "paper.docx", secrets=Secrets((note,), known=for_leaks(note[15:])), author="Egypt"
    )


def test_a_file_that_says_something_else_is_never_named(
    tmp_path: Path, draft: b.Draft, monkeypatch: pytest.MonkeyPatch
) -> None:
    good = writer.render

    def bad(*a: object) -> dict[str, bytes]:
        made = good(*a)  # type: ignore[arg-type]
        return {**made, MAIN: made[MAIN].replace(b"thanks the ", b"blames the ")}

    monkeypatch.setattr(writer, "render", bad)
    with pytest.raises(UserError, match="could not be proven right"):
        export_draft(draft, tmp_path / "paper.docx", secrets=Secrets(), author="Egypt")
    assert list(tmp_path.iterdir()) == []


def test_a_note_that_nothing_mentions_is_reported(tmp_path: Path, draft: b.Draft) -> None:
    idle = replace(draft, footnotes=(*draft.footnotes, b.Footnote("idle", ((b.Run("words"),),))))
    report = export_draft(idle, tmp_path / "paper.docx", secrets=Secrets(), author="Egypt")
    assert report.unmentioned_notes == ("idle",)


def briefing(draft: b.Draft) -> b.Briefing:
    return b.Briefing("en", draft.header, draft.blocks, stamp="CONFIDENTIAL", file_name="Brief")


def test_a_stamp_is_on_every_page(tmp_path: Path, draft: b.Draft) -> None:
    path = write_briefing(briefing(draft), tmp_path / "brief.docx", author="Egypt")
    held = proof.parts_of(path.read_bytes())
    assert all(b"CONFIDENTIAL" in held[f"word/header{n}.xml"] for n in (1, 2))
    section = etree.fromstring(held[MAIN])[0][-1]
    shown = {e.get(w("type")) for e in section if e.tag == w("headerReference")}
    assert shown == {"default", "first"}, "each page has one of the two headers, the first too"


def test_what_is_confidential_is_not_written_as_a_contribution(tmp_path: Path, draft: b.Draft) -> None:
    with pytest.raises(UserError, match="not written as a contribution"):
        export_draft(briefing(draft), tmp_path / "a.docx", secrets=Secrets(), author="Egypt")  # type: ignore[arg-type]
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "words", ["", "a\x00b\x0bc", "tab\tline\nend", "<w:p>&amp;", "\ud800 half", "  two  spaces "]
)
def test_any_words_can_be_written(tmp_path: Path, draft: b.Draft, words: str) -> None:
    odd = replace(
        draft, blocks=(b.Paragraph((b.Run(words),)), b.ListItem((b.Run(words),), 7), b.Heading(9, ()))
    )
    export_draft(odd, tmp_path / "paper.docx", secrets=Secrets(), author="Egypt")


def test_marked_paragraphs_before_a_table_or_the_end_are_lawful(tmp_path: Path, draft: b.Draft) -> None:
    struck = next(p for p in draft.blocks if isinstance(p, b.Proposal) and p.symbol == b.Symbol.SUP).body[0]
    table = next(p for p in draft.blocks if isinstance(p, b.Table))
    export_draft(
        replace(draft, blocks=(struck, table, struck)), tmp_path / "p.docx", secrets=Secrets(), author="Egypt"
    )
