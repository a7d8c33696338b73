"""Paragraphs and runs of a written paper: style, direction, emphasis, footnote marks, changes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from cwgdesk.papers.drafts import blocks as b
from cwgdesk.papers.drafts.origins import Origin, bookmark_of
from cwgdesk.papers.word.direction import held_together, stretches
from cwgdesk.papers.word.ooxml import Element, make, paragraph_mark, printable, set_text, text_element, w
from cwgdesk.papers.word.tracked.weave import Stamp
from cwgdesk.texts.differences import SegmentKind

KAITI = "KaiTi"
STYLE_OF_ROLE = {
    b.Role.BODY: "",
    b.Role.AFTER_TITLE: "Normalaftertitle",
    b.Role.CALL: "Call",
    b.Role.RESOLUTION_NUMBER: "ResNo",
    b.Role.RESOLUTION_TITLE: "Restitle",
    b.Role.RESOLUTION_REFERENCE: "Resref",
    b.Role.LEAD: "Headingb",
    b.Role.CITATION: "Citation",
    b.Role.CLOSING: "Closing",
}
ARABIC_SCALE = 1.25  # Arabic letters are set a quarter larger: ITU's 15 points beside 12

# Dark enough for black and white prints, and told apart by line as well as by colour.
MARKED = {b.Mark.INSERTED: "0B5394", b.Mark.DELETED: "A61C00"}


@dataclass(slots=True)
class Pen:
    """Writes paragraphs; keeps the paper's direction, the changes' stamp and the notes mentioned so far."""

    rtl: bool
    stamp: Stamp
    notes: list[str] = field(default_factory=list[str])
    known_notes: frozenset[str] = frozenset()
    break_before: bool = False
    han: bool = False  # Chinese letters are not slanted: Kaiti stands where others have italics
    names_origins: bool = False  # a bookmark round the words of each field
    bookmarks: int = 0  # so many are written

    def paragraph(self, runs: Sequence[b.Run], style: str = "", *extra: Element, lead: str = "") -> Element:
        """A paragraph; `lead` is a label and tab before it, `extra` are more w:pPr children.

        It runs as the paper does, whatever its first letter is.
        """
        element = self._begun(style, extra)
        shown = [b.Run(lead), *runs] if lead else runs
        for run in shown:
            for piece in _at_words(run) if self.names_origins else (run,):
                element.extend(self._named(piece.origin, list(self._run(piece))))
        return element

    def redline(self, block: b.RedlineParagraph) -> Element:
        """A paragraph with its tracked changes; its mark too if the whole paragraph is new or goes."""
        style = STYLE_OF_ROLE[block.role] or label_style(block.label, block.depth)
        element = self._begun(style, ())
        whole = {b.Mark.INSERTED: SegmentKind.INSERTED, b.Mark.DELETED: SegmentKind.DELETED}.get(block.mark)
        if block.label:
            label = b.Run(block.label, italic=block.italic_label)
            kind = whole or SegmentKind.KEPT
            element.extend(self._changed(kind, [*self._run(label), *self._run(b.Run("\t"))]))
        words: list[Element] = []
        for segment in block.segments:
            runs = list(self._run(b.Run(segment.text)))
            words += self._changed(segment.kind, runs)
        element.extend(self._named(block.origin, words))
        if whole is not None:
            name = "ins" if whole == SegmentKind.INSERTED else "del"
            paragraph_mark(element).insert(0, self.stamp.mark(name))
        return element

    def _begun(self, style: str, extra: Sequence[Element]) -> Element:
        held = make("pPr")
        if style:
            held.append(make("pStyle", val=style))
        if self.break_before:
            held.append(make("pageBreakBefore"))
            self.break_before = False
        held.extend(extra)
        if self.rtl:
            later = next((e for e in held if e.tag in (w("spacing"), w("ind"), w("jc"))), None)
            bidi = make("bidi")
            if later is None:
                held.append(bidi)
            else:
                later.addprevious(bidi)
        return make("p", held) if len(held) else make("p")

    def bookmark(self, name: str, *inside: Element) -> list[Element]:
        """What is inside, between the two ends of a bookmark."""
        number, self.bookmarks = str(self.bookmarks), self.bookmarks + 1
        return [make("bookmarkStart", id=number, name=name), *inside, make("bookmarkEnd", id=number)]

    def _named(self, origin: Origin | None, words: list[Element]) -> list[Element]:
        if origin is None or not self.names_origins:
            return words
        return self.bookmark(bookmark_of(origin), *words)

    def _changed(self, kind: SegmentKind, runs: list[Element]) -> list[Element]:
        if kind == SegmentKind.KEPT or not runs:
            return runs
        if kind == SegmentKind.INSERTED:
            return [self.stamp.mark("ins", *runs)]
        for text in [e for run in runs for e in run if e.tag == w("t")]:
            text.tag = w("delText")
            set_text(text, text.text or "")
        return [self.stamp.mark("del", *runs)]

    def _run(self, run: b.Run) -> Iterator[Element]:
        for text, side in stretches(held_together(printable(run.text), self.rtl), self.rtl):
            yield make("r", *_look(run, side, han=self.han), *text_element(text))
        if run.note and run.note in self.known_notes:
            if run.note not in self.notes:
                self.notes.append(run.note)
            mark = make("footnoteReference", id=str(self.notes.index(run.note) + 1))
            yield make("r", make("rPr", make("rStyle", val="FootnoteReference")), mark)


def _at_words(run: b.Run) -> Iterator[b.Run]:
    """The run cut where the words of its field begin and end, when it says more than these."""
    words = run.origin.words if run.origin else ""
    before, found, after = run.text.partition(words) if words else ("", run.text, "")
    if not found:
        yield replace(run, origin=None)  # its words are not said as they were typed
        return
    if before:
        yield replace(run, text=before, note="", origin=None)
    yield replace(run, text=found, note="" if after else run.note)
    if after:
        yield replace(run, text=after, origin=None)


def _look(run: b.Run, rtl: bool, *, han: bool) -> list[Element]:
    signs = [
        *(make(sign) for sign in (("b", "bCs") if run.bold else ())),
        *(make(sign) for sign in (("i", "iCs") if run.italic and not han else ())),
        *((make("strike"),) if run.mark is b.Mark.DELETED else ()),
        *((make("color", val=MARKED[run.mark]),) if run.mark in MARKED else ()),
    ]
    if run.points:
        sizes = {"sz": run.points, "szCs": run.points * (ARABIC_SCALE if rtl else 1)}
        signs += [make(name, val=str(round(points * 2))) for name, points in sizes.items()]
    if run.mark is b.Mark.INSERTED:
        signs.append(make("u", val="single"))
    if rtl:
        signs.append(make("rtl"))
    fonts = [make("rFonts", hint="eastAsia", eastAsia=KAITI)] if run.italic and han else []
    look = [*fonts, *signs]
    return [make("rPr", *look)] if look else []


def label_style(label: str, depth: int) -> str:
    """The style of a clause: hanging after its label, by depth."""
    return f"enumlev{min(depth, 2) + 1}" if label or depth else ""
