"""Paragraphs as Word has them: style, direction, looks, note marks and tracked changes."""

import pytest
from lxml.etree import QName
from lxml.etree import _Element as Element

from cwgdesk.papers.drafts import blocks as b
from cwgdesk.papers.word.ooxml import make, w
from cwgdesk.papers.word.paragraphs import STYLE_OF_ROLE, Pen, label_style
from cwgdesk.papers.word.tracked.weave import Stamp
from cwgdesk.texts.differences import Segment, SegmentKind, segments


def pen(*notes: str, rtl: bool = False) -> Pen:
    return Pen(rtl, Stamp("Egypt", "2027-01-15T00:00:00Z"), known_notes=frozenset(notes))


def style(paragraph: Element) -> str:
    found = paragraph.find(f"{w('pPr')}/{w('pStyle')}")
    return "" if found is None else found.get(w("val"), "")


def drawn(paragraph: Element) -> str:
    """The paragraph's runs as a person would mark them: *bold*, /italic/, [+new+], [-gone-], [1]."""
    shown = ""
    for part in paragraph:
        name = QName(part).localname
        if name != "pPr":
            words = "".join(map(_run, [part] if name == "r" else part))
            shown += {"ins": f"[+{words}+]", "del": f"[-{words}-]"}.get(name, words)
    return shown


def _run(run: Element) -> str:
    sign = (
        "*" if run.find(f".//{w('b')}") is not None else "/" if run.find(f".//{w('i')}") is not None else ""
    )
    note = run.find(w("footnoteReference"))
    words = "".join(e.text or ("\t" if e.tag == w("tab") else "") for e in run if e.tag != w("rPr"))
    return f"[{note.get(w('id'))}]" if note is not None else f"{sign}{words}{sign}"


def test_words_keep_their_look_and_the_label_stands_before_them() -> None:
    made = pen().paragraph(
        (b.Run("welcomes "), b.Run("all", bold=True), b.Run("!", italic=True)), "Note", lead="I\t"
    )
    assert (style(made), drawn(made)) == ("Note", "I\twelcomes *all*/!/")


def test_notes_are_numbered_in_the_order_they_are_mentioned() -> None:
    writer = pen("one", "two")
    mentioned = (
        b.Run("a", note="two"),
        b.Run("b", note="one"),
        b.Run("c", note="two"),
        b.Run("d", note="none"),
    )
    assert drawn(writer.paragraph(mentioned)) == "a[1]b[2]c[1]d"
    assert writer.notes == ["two", "one"]


@pytest.mark.parametrize("rtl", [True, False])
@pytest.mark.parametrize(
    "text",
    [
        "Progress",
        "ترحب مصر",
        "2027",
        "ADD\tEXA/7/1",
        "A/RES/70/125",
        "https://www.itu.int",
        "[ ]",
        "",
        "CWG-WSIS&SDG",
        "1.",
    ],
)
def test_a_paragraph_runs_as_its_paper_does(text: str, rtl: bool) -> None:
    writer = pen(rtl=rtl)
    redlined = b.RedlineParagraph(segments("old", text))
    for made in (writer.paragraph((b.Run(text),)), writer.redline(redlined)):
        assert (made.find(f"{w('pPr')}/{w('bidi')}") is not None) is rtl


def test_direction_stands_before_the_measures_as_the_schema_wants() -> None:
    made = pen(rtl=True).paragraph((b.Run("2027"),), "Note", make("spacing"), make("ind"))
    assert [QName(e).localname for e in made[0]] == ["pStyle", "bidi", "spacing", "ind"]


def test_a_page_break_is_spent_on_the_next_paragraph() -> None:
    writer = pen()
    writer.break_before = True
    broken = [writer.paragraph((b.Run("x"),)).find(f".//{w('pageBreakBefore')}") is not None for _ in "ab"]
    assert broken == [True, False]


def test_a_redline_marks_words_and_not_the_label() -> None:
    segments = (
        Segment(SegmentKind.KEPT, "to report "),
        Segment(SegmentKind.DELETED, "annually"),
        Segment(SegmentKind.INSERTED, "twice a year"),
    )
    made = pen().redline(b.RedlineParagraph(segments, label="5", italic_label=True))
    assert drawn(made) == "/5/\tto report [-annually-][+twice a year+]"
    assert style(made) == "enumlev1"
    gone = made.find(w("del"))
    assert gone is not None
    assert (gone.get(w("author")), gone.get(w("date"))) == ("Egypt", "2027-01-15T00:00:00Z")
    assert gone.find(f".//{w('t')}") is None


def test_a_whole_paragraph_goes_with_its_label_and_its_mark() -> None:
    block = b.RedlineParagraph((Segment(SegmentKind.DELETED, "to act."),), label="5", mark=b.Mark.DELETED)
    made = pen().redline(block)
    assert drawn(made) == "[-5\t-][-to act.-]"
    assert made.find(f"{w('pPr')}/{w('rPr')}/{w('del')}") is not None


def test_a_clause_hangs_after_its_label_by_depth() -> None:
    assert [label_style("a)", depth) for depth in range(4)] == [
        "enumlev1",
        "enumlev2",
        "enumlev3",
        "enumlev3",
    ]
    assert (label_style("", 0), label_style("", 1)) == ("", "enumlev2")


def test_every_role_has_a_style() -> None:
    assert set(STYLE_OF_ROLE) == set(b.Role)


def test_a_run_can_look_put_in_or_taken_out_without_being_tracked() -> None:
    runs = (b.Run("old", mark=b.Mark.DELETED), b.Run("new", bold=True, mark=b.Mark.INSERTED), b.Run("same"))
    element = Pen(False, Stamp("Egypt", "2027-01-15T00:00:00Z")).paragraph(runs)
    looks = [[QName(sign).localname for sign in run.findall(f"{w('rPr')}/*")] for run in element.iter(w("r"))]
    assert looks == [["strike", "color"], ["b", "bCs", "color", "u"], []]
    assert not list(element.iter(w("ins"), w("del")))
