"""Received papers made from the seed resolution: tracked, in blocks, as a table, in sentences, compiled."""

import random
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import docx
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph
from lxml import etree
from lxml.etree import _Element

SAMPLE = "council-resolution-1334-modified-2023.en.txt"
SG = "resolves to instruct the Secretary-General"
GROUP = "instructs the CWG-WSIS&SDG"
STATES = "encourages the Member States"
MEMBERS = "encourages the membership"
HEAD = (
    "Council Working Group on the World Summit on the Information Society",
    "43rd meeting – Geneva, 8-9 February 2027",
    "Document CWG-WSIS&SDG-43/12-E",
    "15 January 2027",
    "Original: English",
    "Contribution by the Arab Republic of Egypt",
    "AMENDMENTS TO COUNCIL RESOLUTION 1334",
)


@dataclass(frozen=True, slots=True)
class Change:
    """What a paper proposes: a symbol, the clause, and words."""

    symbol: str
    clause: str  # for ADD the clause after which it stands
    old: str = ""  # words that go
    new: str = ""  # words that come
    label: str = ""  # of a new clause


def seed(samples: Path) -> list[tuple[str, str, str]]:
    """The lines of the resolution: call, label, words; a call itself has neither label nor words."""
    found: list[tuple[str, str, str]] = []
    call = ""
    for line in (samples / SAMPLE).read_text(encoding="utf-8").splitlines()[4:]:
        line = re.sub(r"\[bookmark: [^\]]*\]", "", line)
        if not line.strip("_ "):
            continue
        label, tab, words = line.partition("\t")
        if not tab:
            call = line.strip()
            found.append((call, "", ""))
        else:
            found.append((call, label, words.strip()))
    return found


class Paper:
    """A .docx on its way."""

    def __init__(self, head: Sequence[str] = HEAD) -> None:
        self.document = docx.Document()
        for line in head:
            self.line(line)

    def line(self, words: str, *, pieces: int = 1) -> None:
        """A plain paragraph, its words in one run or more."""
        self.tracked([("", words)], pieces=pieces)

    def tracked(
        self,
        parts: Sequence[tuple[str, str]],
        *,
        author: str = "Egypt",
        pieces: int = 1,
        printed: bool = False,
    ) -> None:
        """A paragraph of stretches: "" as it was, "ins" and "del" tracked, or printed as looks."""
        paragraph = self.document.add_paragraph()
        for kind, words in parts:
            for piece in _split(words, pieces):
                run = paragraph.add_run(piece)
                if printed:
                    run.font.strike, run.font.underline = kind == "del", kind == "ins"
                elif kind:
                    _track(run._r, kind, author)

    def table(self, header: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """A table with a header row."""
        made = self.document.add_table(rows=1, cols=len(header))
        for cell, words in zip(made.rows[0].cells, header, strict=True):
            cell.text = words
        for row in rows:
            for cell, words in zip(made.add_row().cells, row, strict=True):
                cell.text = words

    def saved(self, path: Path) -> Path:
        """The file."""
        self.document.save(str(path))
        return path


def write(paragraph: Paragraph, kind: str, author: str, words: str) -> None:
    """A run at the end of a paragraph, plain or tracked by somebody."""
    run = paragraph.add_run(words)
    if kind:
        _track(run._r, kind, author)


def _split(words: str, pieces: int) -> list[str]:
    size = max(1, len(words) // pieces)
    return [words[at : at + size] for at in range(0, len(words), size)]


def _track(run: _Element, kind: str, author: str) -> None:
    mark: _Element = etree.Element(qn(f"w:{kind}"))
    for name, value in (("id", "7"), ("author", author), ("date", "2027-01-15T09:00:00Z")):
        mark.set(qn(f"w:{name}"), value)
    run.addprevious(mark)
    mark.append(run)
    if kind == "del":
        for text in run.findall(qn("w:t")):
            text.tag = qn("w:delText")


def changed(words: str, change: Change) -> list[tuple[str, str]]:
    """The stretches of a clause's words under a change."""
    before, _, after = words.partition(change.old)
    assert change.old in words
    return [("", before), ("del", change.old), ("ins", change.new), ("", after)]


TRACKED = (
    Change("MOD", "recalling e)", "modalities for", "the scope and modalities of"),
    Change("MOD", "considering b)", "concerning WSIS", "and the Council concerning WSIS"),
    Change("SUP", "notes with satisfaction c)"),
    Change("MOD", f"{SG} 2", "multistakeholder", "open and multistakeholder"),
    Change("MOD", f"{SG} 5", "annually", "every second year"),
    Change("ADD", f"{SG} 9", new="to publish the results of that cooperation on the website;", label="9bis"),
    Change("SUP", f"{SG} 7"),
    Change("MOD", f"{SG} 12", "annually", "biennially"),
    Change("MOD", f"{STATES} 4", "non-governmental", "all"),
    Change("ADD", f"{MEMBERS} 6", new="to share the lessons that were learned.", label="7"),
)
BLOCKS = (
    Change("MOD", f"{SG} 1", "all possible measures", "effective measures"),
    Change("ADD", f"{SG} 5", new="to make the report available in the six languages;", label="5bis"),
    Change("SUP", f"{SG} 8"),
    Change("NOC", f"{SG} 10"),
    Change("MOD", f"{GROUP} 2", "WSIS+20 and beyond", "the review and beyond"),
    Change("MOD", f"{STATES} 1", "good practice", "good and bad practice"),
    Change("SUP", f"{STATES} 2"),
    Change("NOC", "recalling a)"),
    Change("MOD", f"{MEMBERS} 5", "actively", "regularly"),
    Change("ADD", f"{GROUP} 3", new="to report on this matter to the Council;", label="4"),
)
TABLE = (
    Change("MOD", f"{SG} 3", "efficient and effective", "efficient"),
    Change("MOD", f"{SG} 4", "other UN Agencies", "all UN Agencies"),
    Change("MOD", f"{SG} 6", "until 2025", "until 2030"),
    Change("SUP", f"{SG} 9"),
    Change("ADD", f"{SG} 10", new="to keep the templates short;", label="10bis"),
    Change("MOD", f"{SG} 11", "to the Council 2026", "to the Council 2027"),
    Change("MOD", f"{GROUP} 1", "monitor and discuss", "monitor"),
    Change("SUP", f"{STATES} 3"),
    Change("MOD", f"{MEMBERS} 1", "in 2025", "in 2027"),
    Change("MOD", "considering a)", "policies and strategies", "policies"),
)
NARRATIVE = (
    (Change("MOD", f"{SG} 5"),
     "We propose to amend *{call}* {label} to read: “to provide a short report every year;”."),
    (Change("SUP", f"{SG} 7"), "Egypt proposes to delete paragraph {label} of {call}."),
    (Change("ADD", f"{STATES} 2"),
     ("We suggest a new paragraph after encourages Member States {label} to read: “to share their "
     "experience with others;”.")),
    (Change("MOD", f"{GROUP} 3"),
     "It is proposed to modify {call} {label} as follows: “to analyse the outcome document in 2027;”."),
    (Change("NOC", f"{MEMBERS} 5"), "The delegation proposes that {call} {label} be retained."),
    (Change("MOD", f"{SG} 12"),
     "We would like to replace “annually” with “every second year” in {call} {label}."),
    (Change("SUP", f"{STATES} 4"), "Paragraph {label} under {call} should be deleted."),
    (Change("MOD", "recalling c)"),
     "We propose that {call} {label} be updated to read “UNGA Resolution 80/173, on the outcome;”."),
    (Change("ADD", f"{MEMBERS} 6"),
     "Egypt suggests to insert after {call} {label}: “to hold a yearly meeting.”."),
    (Change("MOD", f"{MEMBERS} 3"),
     "We propose the deletion of “after 2025” in paragraph {label} of *{call}*."),
)  # fmt: skip


def cut(path: str) -> tuple[str, str]:
    """Call and label of a citation."""
    call, _, label = path.rpartition(" ")
    return call, label


def tracked_paper(
    lines: Sequence[tuple[str, str, str]],
    *,
    head: Sequence[str] = HEAD,
    pieces: int = 1,
    relabel: Callable[[str], str] = lambda label: label,
    printed: bool = False,
) -> Paper:
    """The whole resolution with tracked changes (or struck and underlined as printed)."""
    paper = Paper(head)
    for line in ("RESOLUTION 1334 (modified 2023)", "The ITU Council,"):
        paper.line(line)
    wanted = {change.clause: change for change in TRACKED}
    if printed:
        paper.line("MOD\tEGY/12/1")
    for call, label, words in lines:
        if not label:
            paper.line(call)
            continue
        change = wanted.get(f"{call} {label}")
        shown = f"{relabel(label)}\t"
        if change is None or change.symbol == "ADD":
            paper.line(shown + words, pieces=pieces)
        elif change.symbol == "SUP":
            paper.tracked([("del", shown + words)], pieces=pieces, printed=printed)
        else:
            paper.tracked([("", shown), *changed(words, change)], pieces=pieces, printed=printed)
        if change is not None and change.symbol == "ADD":
            paper.tracked([("ins", f"{change.label}\t{change.new}")], pieces=pieces, printed=printed)
    return paper


def block_paper(
    lines: Sequence[tuple[str, str, str]],
    *,
    head: Sequence[str] = HEAD,
    shuffle: int = 0,
    reasons: str = "Reasons:",
    calls: bool = True,
    number: str = "EGY/12/{n}",
    style: str = "clean",
) -> Paper:
    """ADD, MOD, SUP and NOC blocks with their reasons; the call stands before each, or in its name."""
    paper = Paper(head)
    texts = {f"{call} {label}": words for call, label, words in lines}
    order = list(BLOCKS)
    if shuffle:
        random.Random(shuffle).shuffle(order)
    for serial, change in enumerate(order, 1):
        call, label = cut(change.clause)
        paper.line(f"{change.symbol}\t{number.format(n=serial)}")
        if calls:
            paper.line(call)
        named = "" if calls else f"{call} "
        if change.symbol == "ADD":
            paper.line(call) if not calls else None
            paper.line(f"{change.label}\t{change.new}")
        elif change.symbol == "MOD":
            parts = [("", f"{named}{label}\t"), *changed(texts[change.clause], change)]
            if style == "clean":
                parts = [("", "".join(words for kind, words in parts if kind != "del"))]
            paper.tracked(parts, printed=style == "printed")
        else:
            paper.line(f"{named}{label}" if not calls else f"{label}\t{texts[change.clause]}")
        paper.line(f"{reasons} This is why, number {serial}.")
    return paper


def table_paper(
    lines: Sequence[tuple[str, str, str]],
    *,
    head: Sequence[str] = HEAD,
    header: Sequence[str] = ("Clause", "Current text", "Proposed text", "Reasons"),
    shuffle: int = 0,
) -> Paper:
    """A table of current and proposed text."""
    paper = Paper(head)
    paper.line("The proposals on Council Resolution 1334 follow.")
    texts = {f"{call} {label}": words for call, label, words in lines}
    rows: list[tuple[str, str, str, str]] = []
    for change in TABLE:
        call, _ = cut(change.clause)
        if change.symbol == "ADD":
            rows.append((f"{call} {change.label}", "", change.new, "It is new."))
            continue
        old = texts[change.clause]
        new = "" if change.symbol == "SUP" else old.replace(change.old, change.new)
        rows.append((change.clause, old, new, "It is better."))
    if shuffle:
        random.Random(shuffle).shuffle(rows)
    paper.table(header, [row[: len(header)] for row in rows])
    return paper


def narrative_paper(
    *, head: Sequence[str] = HEAD, shuffle: int = 0, pieces: int = 1, join: bool = False
) -> Paper:
    """Sentences that name clauses."""
    paper = Paper(head)
    paper.line("The present contribution takes up UNGA Resolution A/RES/70/125 and Council Resolution 1334.")
    sentences = [
        words.format(call=cut(change.clause)[0], label=cut(change.clause)[1]) for change, words in NARRATIVE
    ]
    if shuffle:
        random.Random(shuffle).shuffle(sentences)
    for line in [" ".join(sentences)] if join else sentences:
        paper.line(line, pieces=pieces)
    return paper
