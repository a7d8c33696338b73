"""Laws over random files and edits: words in four scripts, looks, notes, pictures, boxes, tables, fields.

Rejecting everything gives BASE and accepting everything NEW: words, cells, notes, looks, and the inventory
of all that is no word. A story is a list of paragraphs (lists of pieces) and of tables (rows of cells).
"""

import os
import re
import tempfile
from collections import Counter
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml.etree import _Element as Element

from cwgdesk.papers.word.ooxml import local, parse, w
from cwgdesk.papers.word.package import MAIN
from cwgdesk.papers.word.redline import write_redline
from cwgdesk.papers.word.tracked import proof
from cwgdesk.papers.word.tracked.revisions import settle
from tests.papers.word.word_files import WordFile, box, formula, note, p, picture, t, table

EXAMPLES = int(os.environ.get("CWGDESK_REDLINE_EXAMPLES", "60"))
WORDS = (
    *(
        "the",
        "Council",
        "report",
        "2027",
        "to",
        "WSIS&amp;SDG",
        "resolves",
        "progress",
        "annually",
        "Member",
        "States",
    ),
    *("الأمين", "العام", "يقرر", "理事会", "报告", "Генеральный", "секретарь", "поручает", ";", "(1)"),
)
NOTES = {1: "least developed", 2: "see Resolution 140", 3: "最不发达国家", 4: "وفقاً للقرار"}
LINK = '<w:hyperlink w:anchor="x">{}</w:hyperlink>'
FIELD = '<w:fldSimple w:instr=" REF x ">{}</w:fldSimple>'
LOOKS = ("", "", "", "<w:b/>", "<w:i/>", '<w:color w:val="FF0000"/>')

words = st.lists(st.sampled_from(WORDS), min_size=1, max_size=9).map(" ".join)
letters = st.builds(lambda text, look: t(text + " ", look), words, st.sampled_from(LOOKS))
objects = st.one_of(
    st.sampled_from(
        [picture(), picture(size=5000), formula("x"), formula("y"), '<w:r><w:br w:type="page"/></w:r>']
    ),
    st.integers(1, 4).map(note),
    words.map(lambda text: box(p(text))),
    words.map(lambda text: LINK.format(t(text))),
    words.map(lambda text: FIELD.format(t(text))),
)
pieces = st.lists(letters | letters | letters | objects, min_size=0, max_size=4)
held = st.sampled_from(["", "", '<w:pStyle w:val="Call"/>', '<w:jc w:val="center"/>'])
paragraphs = st.builds(lambda inner, look: p(*_once(inner), look=look), pieces, held)


def _once(inner: list[str]) -> list[str]:
    """No mark of a note twice in a paragraph; between paragraphs `unique` sees to it."""
    marks: set[str] = set()
    kept: list[str] = []
    for piece in inner:
        number = re.search("footnoteReference", piece) and piece
        if number and number in marks:
            continue
        marks |= {number} if number else set()
        kept.append(piece)
    return kept


def _table(width: int) -> st.SearchStrategy[str]:
    return st.lists(st.tuples(*[words] * width), min_size=1, max_size=3).map(
        lambda rows: table(*rows) + p("")
    )


stories = st.lists(
    paragraphs | paragraphs | paragraphs | st.integers(1, 3).flatmap(_table), min_size=1, max_size=6
)


@st.composite
def edited(draw: st.DrawFn) -> tuple[list[str], list[str]]:
    """A story, and what a few edits make of it."""
    old = draw(stories)
    new = list(old)
    for _ in range(draw(st.integers(0, 4))):
        at = draw(st.integers(0, len(new)))
        kind = draw(st.sampled_from(["put in", "take out", "reword", "restyle", "swap"]))
        if kind == "put in" or at == len(new):
            new[at:at] = draw(stories)[:1]
        elif kind == "take out":
            del new[at]
        elif kind == "reword":
            new[at] = re.sub(draw(st.sampled_from(["report", "to", "2027", "报告"])), draw(words), new[at])
        elif kind == "restyle":
            new[at] = new[at].replace("<w:b/>", "<w:u w:val='single'/>").replace('"center"', '"right"')
        else:
            new[at : at + 2] = new[at : at + 2][::-1]
    return old, new


def unique(story: list[str]) -> str:
    """The body, every mark of a note but the first left out."""
    seen: set[str] = set()

    def first(match: re.Match[str]) -> str:
        again = match.group() in seen
        seen.add(match.group())
        return "<w:t/>" if again else match.group()

    return re.sub(r"<w:footnoteReference [^>]*>", first, "".join(story)) + p("end")


def inventory(root: Element) -> Counter[str]:
    """All that is seen and is no word, by kind."""
    kinds = (
        "drawing",
        "pict",
        "oMath",
        "footnoteReference",
        "hyperlink",
        "fldSimple",
        "tbl",
        "tr",
        "tc",
        "sectPr",
    )
    return Counter(local(e) for e in root.iter() if local(e) in kinds)


def settled(data: bytes, *, accept: bool) -> Element:
    root = parse(data)
    settle(root, accept=accept)
    return root


@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(edited(), st.sampled_from(["", "a header", "another header"]), st.sampled_from(["", "a header"]))
def test_rejecting_gives_base_and_accepting_gives_new(
    story: tuple[list[str], list[str]], above: str, then: str
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        files = [
            WordFile(unique(body), NOTES, header=p(head), shade=1).save(Path(folder) / name)
            for body, head, name in zip(story, (above, then), ("a.docx", "b.docx"), strict=True)
        ]
        out = Path(folder) / "out.docx"
        report = write_redline(*files, out, author="Egypt")
        base, new, made = (proof.parts_of(path.read_bytes()) for path in (*files, out))
    assert set(report.unseen) <= {"empty lines"}
    for accepted, side in ((False, base), (True, new)):
        for told in (proof.rows, proof.looks):
            assert told(made[MAIN], accepted=accepted) == told(side[MAIN], accepted=True)
        for part in (MAIN, "word/header1.xml"):
            readings = [
                proof.read(d, accepted=a, formulas=True)
                for d, a in ((made[part], accepted), (side[part], True))
            ]
            assert readings[0].paragraphs == readings[1].paragraphs
        notes = [
            proof.notes(file[MAIN], {"footnote": file["word/footnotes.xml"]}, accepted=a)
            for file, a in ((made, accepted), (side, True))
        ]
        assert notes[0] == notes[1]
    assert inventory(settled(made[MAIN], accept=False)) == inventory(parse(base[MAIN]))
    assert not any(True for _ in settled(made[MAIN], accept=True).iter(w("del"), w("delText")))
