"""Carries out the plan of a redline on the paragraphs of a Word document, as tracked changes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from cwgdesk.papers.word.ooxml import Element, is_w, make, paragraph_mark, set_text, w
from cwgdesk.papers.word.tracked.lines import Atom, cut, isolate, line_text
from cwgdesk.papers.word.tracked.looks import copied_properties, first_look, new_runs, style_of
from cwgdesk.papers.word.tracked.pairing import Script
from cwgdesk.papers.word.tracked.plan import (
    Break,
    NewParagraph,
    ParagraphPlan,
    Piece,
    PieceKind,
    PutIn,
    by_paragraph,
    cuts,
    is_untouched,
    paragraph_plan,
)

_SPLIT = "cwgdesk-split"  # a passing mark where a paragraph will be cut; never written
_FIELD_SIGNS = {
    "begin": PieceKind.FIELD_BEGIN,
    "separate": PieceKind.FIELD_RESULT,
    "end": PieceKind.FIELD_END,
}


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


@dataclass(slots=True)
class Weaver:
    """Applies scripts to one part; `is_heading` tells style ids that no clause should inherit."""

    stamp: Stamp
    is_heading: Callable[[str], bool] = field(default=lambda _: False)

    def weave(self, base: Sequence[Element], new: Sequence[NewParagraph], steps: Script) -> None:
        """Apply the script to neighbouring paragraphs; what follows the last one is woven into it."""
        styles = [style_of(element.find(w("pPr"))) for element in base]
        own = by_paragraph(steps, styles, new)
        model: Element | None = None
        for number, group in enumerate(own):
            element = base[group[-1].paragraph]
            worded = bool(line_text(element).strip())
            if not is_untouched(group):  # else not even its runs are cut
                isolate(element)
                atoms = cut(element, cuts(group))
                plan = paragraph_plan(group, [_piece(atom) for atom in atoms], new)
                _Paragraph(self, element, new, atoms).apply(plan, model, last=number == len(own) - 1)
            if worded:
                model = element

    def new_paragraph(self, paragraph: NewParagraph, model: Element | None) -> Element:
        """An inserted paragraph, its mark included, looking like `model` where no style is known."""
        element = make("p")
        held = self.look_of(paragraph, model)
        if held is not None:
            element.append(held)
        inserted = first_look(model)
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


def _piece(atom: Atom) -> Piece:
    """What the plan has to know of a run."""
    return Piece(atom.start, atom.end, _kind(atom.run))


def _kind(run: Element) -> PieceKind:
    for child in run:
        if is_w(child, "fldChar"):
            return _FIELD_SIGNS.get(child.get(w("fldCharType"), ""), PieceKind.FIELD_CODE)
        if is_w(child, "instrText"):
            return PieceKind.FIELD_CODE
        if is_w(child, "footnoteReference", "endnoteReference"):
            return PieceKind.NOTE_MARK
    return PieceKind.PLAIN


@dataclass(slots=True)
class _Paragraph:
    """One base paragraph while it is being woven."""

    weaver: Weaver
    element: Element
    new: Sequence[NewParagraph]
    atoms: list[Atom]
    cursor: Element | None = None  # what the next words stand after

    def apply(self, plan: ParagraphPlan, model: Element | None, *, last: bool) -> None:
        self._delete(plan.gone)
        for step in plan.put_in:
            if step.after is not None:
                self.cursor = _outer(self.atoms[step.after].run)
            if isinstance(step, Break):
                self._mark_split(step.paragraph)
            else:
                self._insert(step)
        self._split(model)
        if plan.mark_goes and not last and self.element.find(f"{w('pPr')}/{w('sectPr')}") is None:
            paragraph_mark(self.element).insert(0, self.weaver.stamp.mark("del"))

    def _delete(self, gone: frozenset[int]) -> None:
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

    def _insert(self, step: PutIn) -> None:
        look = self.atoms[step.look].run.find(w("rPr")) if step.look is not None else None
        if step.steps_out:
            self._step_out(step.following)
        for run in new_runs(self.new[step.paragraph], step.start, step.end, look, fresh=step.fresh):
            inserted = self.weaver.stamp.mark("ins", run)
            self._place(inserted)
            self.cursor = inserted

    def _step_out(self, following: int | None) -> None:
        """Leave a link or field, unless the letters that follow stand in it, too."""
        if self.cursor is None:
            return
        around = self.cursor.getparent()
        if following is None or self.atoms[following].run.getparent() is not around:
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


def _outer(run: Element) -> Element:
    """The run, or the mark that has just been put around it."""
    parent = run.getparent()
    return parent if parent is not None and is_w(parent, "del") else run


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
