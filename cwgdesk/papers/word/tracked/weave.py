"""Weaves a redline script into the paragraphs of a Word document as tracked changes."""

import re
from collections.abc import Callable, Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from itertools import groupby, pairwise

from lxml.etree import _Element as Element

from cwgdesk.papers.word.ooxml import is_w, make, paragraph_mark, printable, set_text, text_element, w
from cwgdesk.papers.word.tracked.lines import Atom, cut, field_spans, is_field_sign, isolate, line_text
from cwgdesk.papers.word.tracked.pairing import DELETED, INSERTED, KEPT, Script, Stop, Stretch

_SPLIT = "cwgdesk-split"  # a passing mark where a paragraph will be cut; never written
_NOT_COPIED = ("rPrChange", "ins", "del", "moveFrom", "moveTo", "vanish", "webHidden", "specVanish")
_EMPHASIS = ("b", "bCs", "i", "iCs", "u", "caps", "smallCaps", "vertAlign", "highlight", "strike", "dstrike")


@dataclass(slots=True)
class Stamp:
    """Who changed it and when, and the next free revision number."""

    author: str
    date: str  # ISO 8601 with Z, as Word writes it
    next_id: int = 1

    def mark(self, name: str, *children: Element) -> Element:
        """A w:ins or w:del around `children`."""
        element = make(name, *children, id=str(self.next_id), author=self.author, date=self.date)
        self.next_id += 1
        return element


@dataclass(frozen=True, slots=True)
class NewRun:
    """Where in a new paragraph letters are bold or italic."""

    start: int
    end: int
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True, slots=True)
class NewParagraph:
    """A paragraph of the new text; `style` is a style id of the base, or ""."""

    text: str
    style: str = ""
    looks: tuple[NewRun, ...] = ()


@dataclass(slots=True)
class Weaver:
    """Applies scripts to one part; `is_heading` tells style ids that no clause should inherit."""

    stamp: Stamp
    is_heading: Callable[[str], bool] = field(default=lambda _: False)

    def weave(self, base: Sequence[Element], new: Sequence[NewParagraph], steps: Script) -> None:
        """Apply the script to neighbouring paragraphs; what follows the last one is woven into it."""
        own, trailing = _by_paragraph(steps)
        for at in range(len(own) - 1):
            held = base[own[at][-1].paragraph].find(w("pPr"))
            own[at], own[at + 1] = _joined_insertions(own[at], own[at + 1], new, style_of(held))
        if trailing and own:
            own[-1] = _with_trailing(own[-1], trailing)
        model: Element | None = None
        for number, group in enumerate(own):
            element = base[group[-1].paragraph]
            worded = bool(line_text(element).strip())
            _Paragraph(self, element, new, group).apply(model, last=number == len(own) - 1)
            if worded:
                model = element

    def new_paragraph(self, paragraph: NewParagraph, model: Element | None) -> Element:
        """An inserted paragraph, its mark included, looking like `model` where no style is known."""
        element = make("p")
        held = self.look_of(paragraph, model)
        if held is not None:
            element.append(held)
        inserted = _first_look(model)
        for run in new_runs(paragraph, 0, len(paragraph.text), inserted, fresh=True):
            element.append(self.stamp.mark("ins", run))
        paragraph_mark(element).insert(0, self.stamp.mark("ins"))
        return element

    def delete_runs(self, batch: list[Element]) -> None:
        """Mark neighbouring runs as deleted."""
        first = batch[0]
        parent = first.getparent()
        if parent is None:
            return
        holder = self.stamp.mark("del")
        first.addprevious(holder)
        holder.extend(batch)
        for child in [e for run in batch for e in run]:
            if is_w(child, "t"):
                child.tag = w("delText")
                set_text(child, child.text or "")
            elif is_w(child, "instrText"):
                child.tag = w("delInstrText")

    def look_of(self, paragraph: NewParagraph, model: Element | None) -> Element | None:
        """The w:pPr for an inserted paragraph."""
        held = model.find(w("pPr")) if model is not None else None
        name = style_of(held)
        if paragraph.style and paragraph.style != name:
            return make("pPr", make("pStyle", val=paragraph.style))
        if held is None or self.is_heading(name):
            return None
        return copied_properties(held)


def _by_paragraph(steps: Script) -> tuple[list[list[Stretch | Stop]], list[Stretch | Stop]]:
    """The steps up to the end of each base paragraph, and those after the last."""
    groups: list[list[Stretch | Stop]] = []
    open_steps: list[Stretch | Stop] = []
    for step in steps:
        open_steps.append(step)
        if isinstance(step, Stop) and step.kind != INSERTED:
            groups.append(open_steps)
            open_steps = []
    return groups, open_steps


def _joined_insertions(
    group: list[Stretch | Stop], following: list[Stretch | Stop], new: Sequence[NewParagraph], style: str
) -> tuple[list[Stretch | Stop], list[Stretch | Stop]]:
    """New words at a paragraph's end and the new paragraphs after it told as one insertion.

    So Word writes what is typed there; told apart, LibreOffice loses the paragraph's end on rejecting.
    """
    tail = group[-2] if len(group) > 1 else None
    stops = [n for n, step in enumerate(following) if isinstance(step, Stop) and step.kind == INSERTED]
    rows = following[: stops[-1] + 1] if stops else []
    touching = group[-1].kind == KEPT and isinstance(tail, Stretch) and tail.kind == INSERTED
    pure = all(step.kind == INSERTED for step in rows)
    if not rows or not touching or not pure or any(new[s.paragraph].style not in ("", style) for s in rows):
        return group, following
    return _with_trailing(group, rows), following[len(rows) :]


def _with_trailing(group: list[Stretch | Stop], trailing: list[Stretch | Stop]) -> list[Stretch | Stop]:
    """Put new paragraphs after the last one before its mark, which cannot go: Word does the same."""
    *before, stop = group
    rows: list[list[Stretch | Stop]] = [[]]
    stops: list[Stop] = []
    for step in trailing:
        if isinstance(step, Stop):
            stops.append(step)
            rows.append([])
        else:
            rows[-1].append(step)
    rows = [row for row in rows if row]
    starts_new = stop.kind == KEPT and bool(before)  # a mark that goes joins what follows to what it ended
    done = list(before)
    for number, row in enumerate(rows):
        if number or starts_new:
            done.append(stops[min(number, len(stops) - 1)])
        done += row
    return [*done, Stop(KEPT, stop.paragraph)]


@dataclass(slots=True)
class _Paragraph:
    """One base paragraph while it is being woven."""

    weaver: Weaver
    element: Element
    new: Sequence[NewParagraph]
    steps: list[Stretch | Stop]
    atoms: list[Atom] = field(default_factory=list)
    cursor: Element | None = None

    def apply(self, model: Element | None, *, last: bool) -> None:
        if all(step.kind == KEPT for step in self.steps):
            return  # untouched: not even its runs are cut
        stop = self.steps[-1]
        isolate(self.element)
        own = [s for s in self.steps if isinstance(s, Stretch) and s.kind != INSERTED]
        self.atoms = cut(self.element, {at for s in own for at in (s.start, s.end)})
        self._delete(own, everything=stop.kind == DELETED)
        self._insert()
        self._split(model)
        if stop.kind == DELETED and not last and self.element.find(f"{w('pPr')}/{w('sectPr')}") is None:
            paragraph_mark(self.element).insert(0, self.weaver.stamp.mark("del"))

    def _delete(self, own: list[Stretch], *, everything: bool) -> None:
        gone = self._gone(own, everything=everything)
        for (going, _), group in groupby(
            enumerate(self.atoms), lambda item: (item[0] in gone, id(item[1].run.getparent()))
        ):
            if not going:
                continue
            batch: list[Element] = []
            for _, atom in group:
                if batch and batch[-1].getnext() is not atom.run:
                    self.weaver.delete_runs(batch)
                    batch = []
                batch.append(atom.run)
            self.weaver.delete_runs(batch)

    def _gone(self, own: list[Stretch], *, everything: bool) -> set[int]:
        """Which atoms go: letters by the script, objects with the letters around them, fields as a whole."""
        deleted = [(s.start, s.end) for s in own if s.kind == DELETED]
        whole = everything and not any(s.kind == KEPT for s in own)

        def inside(start: int, end: int) -> bool:
            return any(a <= start and end <= b for a, b in deleted)

        gone: set[int] = set()
        for index, atom in enumerate(self.atoms):
            if atom.end > atom.start:
                if inside(atom.start, atom.end):
                    gone.add(index)
            elif whole or any(a < atom.start < b for a, b in deleted):
                gone.add(index)
        signs = {index for index, atom in enumerate(self.atoms) if is_field_sign(atom.run)}
        gone -= signs
        for begin, result, end in field_spans(self.atoms):
            letters = [n for n in range(result, end) if self.atoms[n].end > self.atoms[n].start]
            if whole or (letters and all(n in gone for n in letters)):
                gone |= {n for n in range(begin, end + 1) if n in signs}
        return gone

    def _insert(self) -> None:
        before: Stretch | None = None
        for step in self.steps[:-1]:
            if isinstance(step, Stop):
                self._mark_split(step.paragraph)
                before = None
            elif step.kind == INSERTED:
                self._insert_words(step, before)
            else:
                ended = [a for a in self.atoms if a.end == step.end and a.end > a.start]
                self.cursor = _outer(ended[-1].run)
                before = step

    def _insert_words(self, step: Stretch, before: Stretch | None) -> None:
        look = self._look(before)
        paragraph = self.new[step.paragraph]
        self._leave_nested(before, paragraph.text[step.start : step.end])
        for run in new_runs(
            paragraph, step.start, step.end, look, fresh=before is None and self.cursor is None
        ):
            inserted = self.weaver.stamp.mark("ins", run)
            self._place(inserted)
            self.cursor = inserted

    def _look(self, before: Stretch | None) -> Element | None:
        """The look of the letters that are replaced, else of those before, else of those after."""
        letters = [a for a in self.atoms if a.end > a.start]
        if before is not None and before.kind == DELETED:
            letters = [a for a in letters if a.start >= before.start] or letters
            return letters[0].run.find(w("rPr"))
        if before is not None:
            return [a for a in letters if a.end <= before.end][-1].run.find(w("rPr"))
        return letters[0].run.find(w("rPr")) if letters else None

    def _leave_nested(self, before: Stretch | None, words: str) -> None:
        """Step out of a link or field that ends here, and past the note mark that follows the word."""
        if before is None or before.kind == DELETED or self.cursor is None:
            return
        letters = [n for n, a in enumerate(self.atoms) if a.end > a.start]
        here = max(n for n in letters if self.atoms[n].end <= before.end)
        following = next((n for n in letters if n > here), None)
        for begin, _, end in field_spans(self.atoms):
            if begin < here < end and (following is None or following > end):
                here, self.cursor = end, _outer(self.atoms[end].run)
        if words[:1].isspace() or not words[:1]:
            while here + 1 < len(self.atoms) and _is_note_mark(self.atoms[here + 1].run):
                here += 1
                self.cursor = _outer(self.atoms[here].run)
        around = self.cursor.getparent() if self.cursor is not None else None
        same = following is not None and self.atoms[following].run.getparent() is around
        if not same and self.cursor is not None:
            self.cursor = self._top(self.cursor)

    def _top(self, element: Element) -> Element:
        while (parent := element.getparent()) is not None and parent is not self.element:
            element = parent
        return element

    def _place(self, fresh: Element) -> None:
        if self.cursor is not None:
            parent = self.cursor.getparent()
            if parent is not None and is_w(parent, "ins", "moveTo"):
                _split_after(parent, self.cursor).addnext(fresh)
            else:
                self.cursor.addnext(fresh)
            return
        held = self.element.find(w("pPr"))
        if held is not None:
            held.addnext(fresh)
        else:
            self.element.insert(0, fresh)

    def _mark_split(self, paragraph: int) -> None:
        while self.cursor is not None and self.cursor.getparent() is not self.element:
            parent = self.cursor.getparent()
            if parent is None:
                return
            self.cursor = _split_after(parent, self.cursor)
        mark = make(_SPLIT, paragraph=str(paragraph))
        self._place(mark)
        self.cursor = mark

    def _split(self, model: Element | None) -> None:
        """Cut the paragraph at its split marks; what stands before each becomes a new paragraph."""
        for mark in list(self.element.iter(w(_SPLIT))):
            head = make("p")
            content = [e for e in mark.itersiblings(preceding=True) if not is_w(e, "pPr")]
            number = int(mark.get(w("paragraph"), "0"))
            self.element.remove(mark)
            head.extend(reversed(content))
            held = self._head_properties(head, self.new[number], model)
            if held is not None:
                head.insert(0, held)
            paragraph_mark(head).insert(0, self.weaver.stamp.mark("ins"))
            self.element.addprevious(head)

    def _head_properties(
        self, head: Element, paragraph: NewParagraph, model: Element | None
    ) -> Element | None:
        all_new = all(is_w(e, "ins") for e in head)
        if all_new and (model is not None or paragraph.style):
            return self.weaver.look_of(paragraph, model if model is not None else self.element)
        held = self.element.find(w("pPr"))
        return copied_properties(held) if held is not None else None


def style_of(held: Element | None) -> str:
    """The style id that a w:pPr names, or ""."""
    style = held.find(w("pStyle")) if held is not None else None
    return style.get(w("val"), "") if style is not None else ""


def copied_properties(held: Element) -> Element:
    """A paragraph's properties for another paragraph: no section, no earlier marks."""
    copy = deepcopy(held)
    for element in [
        e for e in copy.iter() if is_w(e, "sectPr", "pPrChange", "ins", "del", "moveFrom", "moveTo")
    ]:
        parent = element.getparent()
        if parent is not None:
            parent.remove(element)
    return copy


def new_runs(
    paragraph: NewParagraph, start: int, end: int, look: Element | None, *, fresh: bool
) -> list[Element]:
    """Runs for letters `start:end` of a new paragraph, in the given look and with its own emphasis."""
    bounds = {start, end}
    for run in paragraph.looks:
        bounds |= {at for at in (run.start, run.end) if start < at < end}
    found: list[Element] = []
    ordered = sorted(bounds)
    for a, b in pairwise(ordered):
        own = next((run for run in paragraph.looks if run.start <= a < run.end), None)
        run = make("r")
        held = _copied_look(look, keep_emphasis=own is None and not (fresh and paragraph.looks))
        if own is not None and (own.bold or own.italic):
            held = held if held is not None else make("rPr")
            _emphasize(held, own)
        if held is not None and len(held):
            run.append(held)
        run.extend(text_element(printable(paragraph.text[a:b])))
        if len(run):
            found.append(run)
    return found


def _emphasize(held: Element, own: NewRun) -> None:
    at = 0
    while at < len(held) and is_w(held[at], "rStyle", "rFonts"):
        at += 1
    names = [*(("b", "bCs") if own.bold else ()), *(("i", "iCs") if own.italic else ())]
    held[at:at] = [make(name) for name in names]


def _copied_look(look: Element | None, *, keep_emphasis: bool) -> Element | None:
    if look is None:
        return None
    copy = deepcopy(look)
    for element in list(copy):
        style = is_w(element, "rStyle") and re.search(
            "(?i)(foot|end)note|comment|link", element.get(w("val"), "")
        )
        if is_w(element, *_NOT_COPIED) or style or (not keep_emphasis and is_w(element, *_EMPHASIS)):
            copy.remove(element)
    return copy


def _first_look(model: Element | None) -> Element | None:
    """The look of a paragraph's first letters, without emphasis."""
    if model is None:
        return None
    for run in model.iter(w("r")):
        if line_text(make("p", deepcopy(run))).strip():
            return _copied_look(run.find(w("rPr")), keep_emphasis=False)
    return None


def _outer(run: Element) -> Element:
    """The run, or the mark that has just been put around it."""
    parent = run.getparent()
    return parent if parent is not None and is_w(parent, "del") else run


def _is_note_mark(run: Element) -> bool:
    return any(is_w(child, "footnoteReference", "endnoteReference") for child in run)


def _split_after(parent: Element, child: Element) -> Element:
    """Cut an element in two after one of its children; return the first half."""
    rest = list(child.itersiblings())
    if not rest:
        return parent
    if is_w(parent, "sdtContent"):  # two halves of one control would share its identity: it is dissolved
        control = parent.getparent()
        grand = control.getparent() if control is not None else None
        if control is not None and grand is not None:
            at = grand.index(control)
            grand[at : at + 1] = list(parent)
            return child
    second = make("r")
    second.tag = parent.tag
    for key, value in parent.attrib.items():
        second.set(key, value)
    second.extend(rest)
    parent.addnext(second)
    return parent
