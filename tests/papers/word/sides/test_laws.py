"""Laws over random files and edits: words in four scripts, looks, notes, pictures, boxes, tables, fields.

Rejecting everything gives BASE and accepting everything NEW: words, cells, notes, looks, and the inventory
of all that is no word. A story is a list of paragraphs (lists of pieces) and of tables (rows of cells).
"""

import os
import re
import tempfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from random import Random

from hypothesis import given, settings
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
HELD = ("", "", '<w:pStyle w:val="Call"/>', '<w:jc w:val="center"/>')
HEADS = ("", "a header", "another header")
LOOKS = ("", "", "", "<w:b/>", "<w:i/>", '<w:color w:val="FF0000"/>')


class Writer:
    """Writes a story and edits it, evenly over all kinds: hypothesis draws the seed only."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)

    def words(self, most: int = 9) -> str:
        return " ".join(self.random.choices(WORDS, k=self.random.randint(1, most)))

    def piece(self) -> str:
        """A run of words, or (one of four) an object."""
        if self.random.random() < 0.75:
            return t(self.words() + " ", self.random.choice(LOOKS))
        makers: tuple[Callable[[], str], ...] = (
            lambda: picture(size=self.random.choice([5000, 914400])),
            lambda: formula(self.random.choice("xy")),
            lambda: '<w:r><w:br w:type="page"/></w:r>',
            lambda: note(self.random.randint(1, 4)),
            lambda: box(p(self.words())),
            lambda: LINK.format(t(self.words())),
            lambda: FIELD.format(t(self.words())),
        )
        return self.random.choice(makers)()

    def block(self) -> str:
        """A paragraph, or (one of five) a table."""
        if self.random.random() < 0.8:
            inner = (self.piece() for _ in range(self.random.randint(0, 4)))
            return p(*inner, look=self.random.choice(HELD))
        width = self.random.randint(1, 3)
        rows = (tuple(self.words(3) for _ in range(width)) for _ in range(self.random.randint(1, 3)))
        return table(*rows) + p("")

    def story(self) -> list[str]:
        return [self.block() for _ in range(self.random.randint(1, 6))]

    def edited(self, story: list[str]) -> list[str]:
        """What a few edits make of a story."""
        new = list(story)
        for _ in range(self.random.randint(0, 4)):
            at = self.random.randint(0, len(new))
            kind = self.random.choice(["put in", "take out", "reword", "restyle", "swap", "look"])
            if kind == "put in" or at == len(new):
                new.insert(at, self.block())
            elif kind == "take out":
                del new[at]
            elif kind == "reword":
                new[at] = re.sub(rf"\b{self.random.choice(WORDS[:8])}\b", self.words(2), new[at])
            elif kind == "restyle":
                new[at] = re.sub('(w:jc w:val)="[a-z]*"', r'\1="right"', new[at])
            elif kind == "look":
                new[at] = new[at].replace(
                    '<w:r><w:t xml:space="preserve">', "<w:r><w:rPr><w:b/></w:rPr><w:t>", 1
                )
            else:
                new[at : at + 2] = new[at : at + 2][::-1]
        return new


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


@settings(max_examples=EXAMPLES, deadline=None)
@given(st.integers(0, 2**31))
def test_rejecting_gives_base_and_accepting_gives_new(seed: int) -> None:
    writer = Writer(seed)
    old = writer.story()
    story = (old, writer.edited(old))
    above, then = writer.random.choice(HEADS), writer.random.choice(HEADS)
    with tempfile.TemporaryDirectory() as folder:
        files = [
            WordFile(unique(body), NOTES, header=p(head), shade=1).save(Path(folder) / name)
            for body, head, name in zip(story, (above, then), ("a.docx", "b.docx"), strict=True)
        ]
        out = Path(folder) / "out.docx"
        report = write_redline(files[0], files[1], out, author="Egypt")
        base, new, made = (proof.parts_of(path.read_bytes()) for path in (*files, out))
    assert set(report.unseen) <= {"empty lines"}
    for accepted, side in ((False, base), (True, new)):
        assert proof.rows(made[MAIN], accepted=accepted) == proof.rows(side[MAIN], accepted=True)
        assert proof.looks(made[MAIN], accepted=accepted) == proof.looks(side[MAIN], accepted=True)
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
