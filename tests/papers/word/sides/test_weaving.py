"""Two Word files as one redline: what is seen is kept, tracked or named, as one would draw it by hand."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from lxml.etree import fromstring, tostring
from ooxml_integrity import check
from openxml_audit import OpenXmlValidator

from cwgdesk.papers.word.ooxml import local, w
from cwgdesk.papers.word.package import MAIN
from cwgdesk.papers.word.redline import RedlineReport, write_redline
from cwgdesk.papers.word.tracked import proof
from tests.papers.word.word_files import (
    STYLES,
    WordFile,
    box,
    formula,
    note,
    p,
    picture,
    png,
    t,
    table,
    vml_box,
)

CENTRED = '<w:jc w:val="center"/>'
LEAD = p("The Council, recalling Resolution 1334 and all possible measures,")
CLAUSE = p("resolves to report to each session of the group;")
ITEMS = (
    '<w:abstractNum w:abstractNumId="{0}"><w:lvl w:ilvl="0"><w:start w:val="1"/>'
    '<w:numFmt w:val="{1}"/></w:lvl></w:abstractNum>'
)


class Pair:
    """A redline of two files, read back."""

    def __init__(self, folder: Path, base: WordFile, new: WordFile, *, valid: bool = True) -> None:
        self.out = folder / "out.docx"
        self.base, self.new = base.save(folder / "base.docx"), new.save(folder / "new.docx")
        self.report: RedlineReport = write_redline(self.base, self.new, self.out, author="Egypt")
        self.parts = proof.parts_of(self.out.read_bytes())
        if valid:
            assert faults(self.out) <= faults(self.base) | faults(self.new), "nothing that neither file had"
            assert [f.message for f in check(self.out) if f.severity.value != "info"] == []

    def marks(self, part: str = MAIN) -> list[str]:
        """The changes of a part, in order: what, and the words in it."""
        root = fromstring(self.parts[part])
        names = ("ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange", "tblGridChange", "tcPrChange")
        found: list[str] = []
        for element in root.iter(*map(w, names)):
            words = "".join(e.text or "" for e in element.iter(w("t"), w("delText")))
            inside = [
                local(e)
                for e in element.iter()
                if local(e) in ("drawing", "pict", "oMath", "footnoteReference", "endnoteReference")
            ]
            found.append(" ".join([local(element), *([words] if words else []), *inside]))
        return found


def headed(name: str, words: str) -> WordFile:
    """A file with a header, or a footer."""
    return WordFile(CLAUSE, header=words) if name == "header" else WordFile(CLAUSE, footer=words)


def faults(path: Path) -> set[str]:
    return {error.description for error in OpenXmlValidator().validate(path).errors}


Made = Callable[..., Pair]


@pytest.fixture
def pair(tmp_path: Path):
    def made(base: WordFile, new: WordFile, *, valid: bool = True) -> Pair:
        return Pair(tmp_path, base, new, valid=valid)

    return made


@pytest.mark.parametrize(
    ("before", "after", "marks"),
    [
        (p("to report"), p(t("to report", "<w:b/>")), ["rPrChange"]),
        (p(t("to report", "<w:b/>")), p("to report"), ["rPrChange"]),
        (p("to report now"), p("to ", t("report", "<w:i/>"), " now"), ["rPrChange"]),
        (p("to report"), p(t("to report", '<w:color w:val="FF0000"/>')), ["rPrChange"]),
        (p("to report"), p(t("to report", '<w:lang w:val="fr-FR"/>')), []),
        (p(t("to report", '<w:b w:val="1"/>')), p(t("to report", "<w:b/>")), []),
        (p("to report"), p("to report", look=CENTRED), ["pPrChange"]),
        (p("to report", look=CENTRED), p("to report"), ["pPrChange"]),
        (p("to report"), p("to report", look='<w:pStyle w:val="Call"/>'), ["pPrChange"]),
        (p("to report"), p("to report", look='<w:pStyle w:val="Normal"/>'), []),
        (p("to report"), p("to ", t("plan", "<w:b/>")), ["del report", "ins plan"]),
        (p("to report"), p(t("to plan", "<w:b/>")), ["rPrChange", "del report", "ins plan"]),
    ],
)
def test_looks(pair: Made, before: str, after: str, marks: list[str]) -> None:
    made = pair(WordFile(before + CLAUSE), WordFile(after + CLAUSE))
    assert made.marks() == marks
    assert made.report.unseen == ()


@pytest.mark.parametrize(
    ("before", "after", "marks"),
    [
        ("Document C25/10-E", "Document C25/10(Rev.1)-E", ["ins (Rev.1)"]),
        ("Document", "", ["del Document"]),
        ("", "Document", ["ins Document"]),
        ("the same", "the same", []),
    ],
)
@pytest.mark.parametrize("name", ["header", "footer"])
def test_headers_and_footers(pair: Made, name: str, before: str, after: str, marks: list[str]) -> None:
    base, new = (headed(name, p(words) if words else p()) for words in (before, after))
    made = pair(base, new)
    assert [m for m in made.marks(f"word/{name}1.xml") if m not in ("ins", "del")] == marks
    assert made.report.unseen == ()


@pytest.mark.parametrize("name", ["header", "footer"])
def test_a_header_that_comes_or_goes_is_named(pair: Made, name: str) -> None:
    without, with_it = WordFile(CLAUSE), headed(name, p("Document C25/10-E"))
    assert pair(without, with_it).report.unseen == (f"a {name} that was added",)
    made = pair(with_it, without)
    assert made.report.unseen == (f"a {name} that was removed",)
    assert made.marks(f"word/{name}1.xml") == ["del Document C25/10-E"]


def test_the_number_of_a_page_is_no_change(pair: Made) -> None:
    def numbered(number: int) -> WordFile:
        return WordFile(CLAUSE, footer=p(f'<w:fldSimple w:instr=" PAGE ">{t(str(number))}</w:fldSimple>'))

    assert pair(numbered(1), numbered(7)).marks("word/footer1.xml") == []


NOTED = p("all countries", note(1), " report;")


@pytest.mark.parametrize(
    ("base", "new", "body", "notes"),
    [
        (WordFile(NOTED, {1: "Least developed."}), WordFile(NOTED, {1: "Least developed."}), [], []),
        (
            WordFile(NOTED, {1: "Least developed."}),
            WordFile(NOTED, {1: "Least developed and small."}),
            [],
            ["ins  and small"],
        ),
        (
            WordFile(NOTED, {1: "Least developed."}),
            WordFile(p("all countries report;")),
            ["del footnoteReference"],
            ["del", "del  Least developed."],
        ),
        (
            WordFile(p("all countries report;")),
            WordFile(NOTED, {1: "Least developed."}),
            ["ins footnoteReference"],
            ["ins", "ins", "ins  Least developed."],
        ),
        (
            WordFile(NOTED, {1: "Least developed."}),
            WordFile(NOTED, {1: "Something else entirely"}),
            [],
            ["del Least developed.", "ins Something else entirely"],
        ),
        (
            WordFile(p("one", note(1), " two", note(2)), {1: "first words", 2: "second words"}),
            WordFile(p("one two", note(1)), {1: "second words"}),
            ["del footnoteReference"],
            ["del", "del  first words"],
        ),
    ],
)
def test_footnotes(pair: Made, base: WordFile, new: WordFile, body: list[str], notes: list[str]) -> None:
    made = pair(base, new)
    assert made.marks() == body
    assert (made.marks("word/footnotes.xml") if "word/footnotes.xml" in made.parts else []) == notes
    assert made.report.unseen == made.report.left_out == ()


INSIDE = p("box words")


@pytest.mark.parametrize("drawn", [box, vml_box])
@pytest.mark.parametrize("place", ["{}one clause here", "one {}clause here", "one clause here{}"])
def test_a_box_stays_where_words_change_beside_it(pair: Made, drawn: Callable[..., str], place: str) -> None:
    before = place.format("@").split("@")
    after = [words.replace("here", "there") for words in before]
    base, new = (
        WordFile(p(*(t(a) if a else "<w:r/>" for a in [x]), drawn(INSIDE), t(y))) for x, y in (before, after)
    )
    made = pair(base, new, valid=drawn is not box)
    assert made.marks() == ["del here", "ins there"]
    assert made.report.unseen == ()


@pytest.mark.parametrize("drawn", [box, vml_box])
def test_words_in_a_box_are_tracked_in_it(pair: Made, drawn: Callable[..., str]) -> None:
    made = pair(
        WordFile(p("a", drawn(INSIDE), "b")), WordFile(p("a", drawn(p("box deeds")), "b")), valid=False
    )
    expected = ["del words", "ins deeds"]
    assert made.marks() == (expected * 2 if drawn is box else expected), (
        "and in the double for older programs"
    )


def test_a_box_that_comes_or_goes_goes_whole(pair: Made) -> None:
    without, with_it = WordFile(p("a clause")), WordFile(p("a ", box(INSIDE, fallback=False), "clause"))
    assert pair(without, with_it, valid=False).marks() == ["ins box words drawing"]
    assert pair(with_it, without, valid=False).marks() == ["del box words drawing"]


def test_a_box_of_another_shape_is_named(pair: Made) -> None:
    made = pair(WordFile(p("a", box(INSIDE))), WordFile(p("a", box(INSIDE, size=1800000))), valid=False)
    assert made.report.unseen == ("shape or place of a drawing with words",)


@pytest.mark.parametrize(
    ("before", "after", "marks"),
    [
        (p("a clause"), p("a ", picture(), "clause"), ["ins drawing"]),
        (p("a ", picture(), "clause"), p("a clause"), ["del drawing"]),
        (p("a ", picture(), "clause"), p("a ", picture(number=9), "clause"), []),
        (
            p("a ", picture(), "clause"),
            p("a ", picture(size=500000), "clause"),
            ["del drawing", "ins drawing"],
        ),
        (p("a ", formula("x=1"), "clause"), p("a ", formula("x=2"), "clause"), ["del oMath", "ins oMath"]),
        (p("a clause"), p("a ", formula("x=2"), "clause"), ["ins oMath"]),
        (CLAUSE, CLAUSE + p(picture()), ["ins", "ins drawing"]),
    ],
)
def test_pictures_and_formulas(pair: Made, before: str, after: str, marks: list[str]) -> None:
    made = pair(
        WordFile(before + LEAD, shade=1), WordFile(after + LEAD, shade=1), valid="oMath" not in before + after
    )
    assert made.marks() == marks
    assert made.report.unseen == ()


def test_a_picture_put_in_comes_along_and_another_under_its_name_is_a_change(pair: Made) -> None:
    made = pair(WordFile(p("a")), WordFile(p("a", picture()), shade=3))
    assert [name for name in made.parts if "media" in name] == ["word/media/image1.png"]
    made = pair(WordFile(p("a", picture()), shade=1), WordFile(p("a", picture()), shade=2))
    assert made.marks() == ["del drawing", "ins drawing"]
    assert len([name for name in made.parts if "media" in name]) == 2


GRID = ("tblGridChange",)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (table(("a1", "b1"), ("a2", "b2")), table(("a1", "x", "b1"), ("a2", "y", "b2"))),
        (table(("a1", "x", "b1"), ("a2", "y", "b2")), table(("a1", "b1"), ("a2", "b2"))),
        (
            table(("a1", "b1"), ("a2", "b2")),
            table(("a1 b1",), ("a2", "b2"), spans={(0, 0): '<w:gridSpan w:val="2"/>'}),
        ),
        (
            table(("a1 b1",), ("a2", "b2"), spans={(0, 0): '<w:gridSpan w:val="2"/>'}),
            table(("a1", "b1"), ("a2", "b2")),
        ),
        (
            table(("a1", "b1"), ("a2", "b2")),
            table(
                ("a1 a2", "b1"),
                ("", "b2"),
                spans={(0, 0): '<w:vMerge w:val="restart"/>', (1, 0): "<w:vMerge/>"},
            ),
        ),
        (table(("a1", "b1"), ("a2", "b2")), table(("a1", "b1"), ("new", "row"), ("a2", "b2"))),
        (table(("a1", "b1"), ("a2", "b2")), table(("a2", "b2"))),
        (table(("a1", "b1"), ("a2", "b2")), table(("b1", "a1"), ("b2", "a2"))),
        (CLAUSE, CLAUSE + table(("a1", "b1"))),
        (CLAUSE + table(("a1", "b1")) + LEAD, CLAUSE + LEAD),
    ],
)
def test_tables_by_structure(pair: Made, before: str, after: str) -> None:
    made = pair(WordFile(before + p("end")), WordFile(after + p("end")))
    main = made.parts[MAIN]
    for accepted, side in ((False, before), (True, after)):
        wanted = tuple(
            tuple(re.findall(r"<w:t [^>]*>([^<]*)<", cell)[0] for cell in row.split("</w:tc>")[:-1])
            for row in re.findall("<w:tr>.*?</w:tr>", side)
        )
        assert proof.rows(main, accepted=accepted) == wanted
    assert made.report.unseen == ()


def test_a_paragraph_moved_into_a_table_is_told_as_moved(pair: Made) -> None:
    made = pair(WordFile(LEAD + CLAUSE), WordFile(LEAD + table((CLAUSE,)) + p("")))
    words = "resolves to report to each session of the group;"
    assert [m for m in made.marks() if words in m] == [f"moveTo {words}", f"moveFrom {words}"]


def test_a_style_that_looks_otherwise_is_named(pair: Made) -> None:
    called = p("resolves", look='<w:pStyle w:val="Call"/>')
    made = pair(WordFile(called), WordFile(called, styles=STYLES.replace("<w:i/>", "<w:b/>")))
    assert made.report.unseen == ("styles that look otherwise (call)",)


def test_a_style_that_the_base_lacks_comes_along(pair: Made) -> None:
    own = '<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Own"/><w:rPr><w:b/></w:rPr></w:style>'
    made = pair(
        WordFile(CLAUSE), WordFile(CLAUSE + p("new", look='<w:pStyle w:val="Own"/>'), styles=STYLES + own)
    )
    assert b'w:styleId="Own"' in made.parts["word/styles.xml"]
    assert b'<w:pStyle w:val="Own"/>' in made.parts[MAIN]


def test_another_page_layout_is_named(pair: Made, tmp_path: Path) -> None:
    wide = '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr>'
    base, new = (WordFile(p("one", look=look) + CLAUSE) for look in ("<w:sectPr/>", wide))
    assert pair(base, new).report.unseen == ("page layout",)


def test_what_is_untouched_stays_to_the_byte(pair: Made) -> None:
    odd = (
        '<w:p><w:proofErr w:type="spellStart"/><w:r><w:lastRenderedPageBreak/><w:t>one</w:t>'
        "<w:softHyphen/></w:r>"
        '<w:bookmarkStart w:id="1" w:name="x"/><w:bookmarkEnd w:id="1"/></w:p>'
    )
    boxed = p("with ", box(INSIDE), "a box and a note", note(1))
    body = odd + boxed + table(("a", "b"))
    made = pair(
        WordFile(body + CLAUSE, {1: "note"}),
        WordFile(body + p("resolves to act;"), {1: "note"}),
        valid=False,
    )
    before, after = (
        [tostring(e, method="c14n") for e in fromstring(data)[0][:3]]
        for data in (proof.parts_of(made.base.read_bytes())[MAIN], made.parts[MAIN])
    )
    assert before == after


def test_lists_are_the_same_by_what_they_count(pair: Made) -> None:
    def listed(number: int, *shapes: str) -> WordFile:
        held = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>'
        told = "".join(ITEMS.format(n, shape) for n, shape in enumerate(shapes))
        told += "".join(
            f'<w:num w:numId="{n + 1}"><w:abstractNumId w:val="{n}"/></w:num>' for n in range(len(shapes))
        )
        return WordFile(p("an item", look=held) + CLAUSE, numbering=told)

    assert pair(listed(1, "decimal"), listed(2, "bullet", "decimal")).marks() == []
    made = pair(listed(1, "decimal"), listed(1, "upperRoman"))
    assert made.marks() == ["pPrChange"]
    assert made.parts["word/numbering.xml"].count(b"<w:num ") == 2


def test_endnotes_are_tracked_as_footnotes_are(pair: Made) -> None:
    noted = p("all countries", note(1).replace("footnote", "endnote"), " report;")
    base, new = (WordFile(noted, endnotes={1: words}) for words in ("first words", "first deeds"))
    made = pair(base, new)
    assert made.marks("word/endnotes.xml") == ["del words", "ins deeds"]
    made = pair(base, WordFile(p("all countries report;")))
    assert made.marks() == ["del endnoteReference"]
    made = pair(WordFile(p("all countries report;")), base)
    assert made.marks() == ["ins endnoteReference"]
    assert made.marks("word/endnotes.xml") == ["ins", "ins", "ins  first words"]


def test_a_picture_in_a_header(pair: Made) -> None:
    without, with_it = (
        WordFile(CLAUSE, header=p("above ", *inner), header_shade=shade)
        for inner, shade in (((), None), ((picture(),), 9))
    )
    made = pair(without, with_it)
    assert made.marks("word/header1.xml") == ["ins drawing"]
    assert made.parts["word/media/image1.png"] == png(9)
    assert pair(with_it, without).marks("word/header1.xml") == ["del drawing"]


def test_boxes_of_a_group_answer_one_by_one(pair: Made) -> None:
    def group(*texts: str) -> str:
        shapes = "".join(vml_box(p(text), run=False)[len("<w:pict>") : -len("</w:pict>")] for text in texts)
        return f'<w:r><w:pict><v:group style="width:90pt">{shapes}</v:group></w:pict></w:r>'

    made = pair(
        WordFile(p("one ", group("left words", "right words"), "clause")),
        WordFile(p("one ", group("left words", "right deeds"), "clauses")),
        valid=False,
    )
    assert made.marks() == ["del words", "ins deeds", "del clause", "ins clauses"]
    assert made.report.unseen == ()


def test_a_table_within_a_cell_keeps_its_cells(pair: Made) -> None:
    def nested(*row: str) -> str:
        return table((table(row) + p(""), "beside"), ("below", "more"))

    made = pair(WordFile(nested("a", "b") + CLAUSE), WordFile(nested("a", "x", "b") + CLAUSE))
    assert proof.rows(made.parts[MAIN], accepted=False)[1] == ("a", "b")
    assert proof.rows(made.parts[MAIN], accepted=True)[1] == ("a", "x", "b")


def test_shading_of_a_cell_and_the_width_of_a_table_are_tracked(pair: Made) -> None:
    plain = table(("a", "b"))
    shaded = plain.replace("</w:tcPr>", '<w:shd w:val="clear" w:fill="FF0000"/></w:tcPr>', 1)
    made = pair(WordFile(plain + CLAUSE), WordFile(shaded + CLAUSE))
    assert made.marks() == ["tcPrChange"]
    assert made.report.unseen == ()


def test_an_embedded_object_is_kept_as_its_picture(pair: Made) -> None:
    embedded = (
        '<w:r><w:object><v:shape style="width:9pt"><v:imagedata r:id="rIdP"/></v:shape></w:object></w:r>'
    )
    made = pair(
        WordFile(p("a ", embedded, "b"), shade=4), WordFile(p("a ", embedded, "c"), shade=4), valid=False
    )
    assert made.marks() == ["del b", "ins c"]
    assert b"v:imagedata" in made.parts[MAIN]
    assert "embedded objects" in made.report.left_out
