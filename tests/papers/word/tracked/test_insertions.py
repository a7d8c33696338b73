"""Words at a paragraph's end and the paragraphs after it: one insertion, whole under both readings."""

from dataclasses import replace
from pathlib import Path

from lxml.etree import fromstring

from cwgdesk.desk.secrets import Secrets
from cwgdesk.papers.drafts import blocks as b
from cwgdesk.papers.word.ooxml import w
from cwgdesk.papers.word.package import MAIN
from cwgdesk.papers.word.tracked import proof
from cwgdesk.papers.word.writer import document_bytes, export_draft
from cwgdesk.texts.differences import Segment, SegmentKind


def words_and_paragraph_added() -> tuple[b.RedlineParagraph, ...]:
    kept, new = SegmentKind.KEPT, SegmentKind.INSERTED
    return (
        b.RedlineParagraph((Segment(kept, "to report"), Segment(new, " in 2027;")), label="1"),
        b.RedlineParagraph((Segment(new, "to plan;"),), mark=b.Mark.INSERTED),
        b.RedlineParagraph((Segment(new, "to act;"),), mark=b.Mark.INSERTED),
        b.RedlineParagraph((Segment(kept, "to continue."),), label="2"),
    )


def test_both_readings_keep_their_paragraphs(tmp_path: Path, draft: b.Draft) -> None:
    paper = replace(draft, blocks=words_and_paragraph_added(), footnotes=())
    export_draft(paper, tmp_path / "paper.docx", secrets=Secrets(), author="Egypt")
    main = proof.parts_of((tmp_path / "paper.docx").read_bytes())[MAIN]
    rejected = proof.read(main, accepted=False).paragraphs
    accepted = proof.read(main, accepted=True).paragraphs
    assert rejected[-2:] == ("1 to report", "2 to continue.")
    assert accepted[-4:] == ("1 to report in 2027;", "to plan;", "to act;", "2 to continue.")


def test_the_mark_that_stays_is_the_last_one_and_remembers_the_style(draft: b.Draft) -> None:
    paper = replace(draft, blocks=words_and_paragraph_added(), footnotes=())
    body = fromstring(proof.parts_of(document_bytes(paper, author="Egypt"))[MAIN])[0]
    paragraphs = [e for e in body if e.tag == w("p")][-4:]
    inserted = [p.find(f"{w('pPr')}/{w('rPr')}/{w('ins')}") is not None for p in paragraphs]
    assert inserted == [True, True, False, False]
    style = paragraphs[2].find(f"{w('pPr')}/{w('pPrChange')}/{w('pPr')}/{w('pStyle')}")
    assert style is not None
    assert style.get(w("val")) == "enumlev1"
