"""Carries out the plan of a redline on the paragraphs of a Word document, as tracked changes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from cwgdesk.papers.word.ooxml import Element, is_w, make, paragraph_mark, set_text, w
from cwgdesk.papers.word.tracked.formats import Reach, look_changes, track_look, track_paragraph
from cwgdesk.papers.word.tracked.lines import Atom, cut, isolate, line_text
from cwgdesk.papers.word.tracked.looks import copied_properties, first_look, new_runs, piece_of, style_of
from cwgdesk.papers.word.tracked.pairing import KEPT, Script, Stop, Stretch
from cwgdesk.papers.word.tracked.plan import (
    Break,
    NewParagraph,
    ParagraphPlan,
    PutIn,
    Steps,
    by_paragraph,
    cuts,
    is_untouched,
    paragraph_plan,
)

_SPLIT = "cwgdesk-split"  # a passing mark where a paragraph will be cut; never written


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


def _nothing_else(_: Element) -> None:
    """What is put in needs nothing besides."""


@dataclass(slots=True)
class Weaver:
    """Applies scripts to one part; `is_heading` tells style ids that no clause should inherit.

    `put_in` is called for each run that is put in, with what it refers to still to be brought along.
    """

    stamp: Stamp
    is_heading: Callable[[str], bool] = field(default=lambda _: False)
    plain_style: str = ""  # the style that paragraphs have which name none
    put_in: Callable[[Element], None] = _nothing_else

    def weave(self, base: Sequence[Element], new: Sequence[NewParagraph], steps: Script) -> None:
        """Apply the script to neighbouring paragraphs; what follows the last one is woven into it."""
        styles = [style_of(element.find(w("pPr"))) for element in base]
        own = by_paragraph(steps, styles, new)
        model: Element | None = None
        for number, group in enumerate(own):
            element = base[group[-1].paragraph]
            worded = bool(line_text(element).strip())
            self._weave_one(element, group, new, model, last=number == len(own) - 1)
            if worded:
                model = element

    def _weave_one(
        self,
        element: Element,
        steps: Steps,
        new: Sequence[NewParagraph],
        model: Element | None,
        *,
        last: bool,
    ) -> None:
        looks = look_changes(element, [s for s in steps if isinstance(s, Stretch)], new)
        if looks or not is_untouched(steps):  # else not even its runs are cut
            isolate(element)
            atoms = cut(element, cuts(steps) | {at for start, end, _ in looks for at in (start, end)})
            plan = paragraph_plan(steps, [piece_of(atom) for atom in atoms], new)
            self._track_looks(atoms, plan.gone, looks)
            _Paragraph(self, element, new, atoms).apply(plan, model, last=last)
        end = steps[-1]
        source = new[end.other].source if isinstance(end, Stop) and end.other is not None else None
        if source is not None and end.kind == KEPT:
            track_paragraph(element, source.find(w("pPr")), self.stamp, self.plain_style)

    def _track_looks(self, atoms: Sequence[Atom], gone: frozenset[int], looks: Sequence[Reach]) -> None:
        for number, atom in enumerate(atoms):
            if number in gone or atom.start == atom.end or not is_w(atom.run, "r"):
                continue
            for start, end, look in looks:
                if start <= atom.start and atom.end <= end:
                    track_look(atom.run, look, self.stamp)

    def new_paragraph(self, paragraph: NewParagraph, model: Element | None) -> Element:
        """An inserted paragraph, its mark included, looking like `model` where no look is known."""
        element = make("p")
        held = self.look_of(paragraph, model)
        if held is not None:
            element.append(held)
        for run in new_runs(paragraph, 0, len(paragraph.text), first_look(model)):
            element.append(self.inserted(run))
        paragraph_mark(element).insert(0, self.stamp.mark("ins"))
        return element

    def inserted(self, run: Element) -> Element:
        """A run, marked as inserted."""
        self.put_in(run)
        return self.stamp.mark("ins", run)

    def delete_runs(self, batch: list[Element]) -> None:
        """Mark neighbouring runs as deleted."""
        first = batch[0]
        parent = first.getparent()
        if parent is None:
            return
        holder = self.stamp.mark("del")
        first.addprevious(holder)
        holder.extend(batch)
        for run in [run for run in batch if is_w(run, "r")]:
            _as_deleted(run)

    def look_of(self, paragraph: NewParagraph, model: Element | None) -> Element | None:
        """The w:pPr for an inserted paragraph."""
        if paragraph.source is not None:
            own = paragraph.source.find(w("pPr"))
            return copied_properties(own) if own is not None else None
        held = model.find(w("pPr")) if model is not None else None
        name = style_of(held)
        if paragraph.style and paragraph.style != name:
            return make("pPr", make("pStyle", val=paragraph.style))
        if held is None or self.is_heading(name):
            return None
        return copied_properties(held)


def _as_deleted(element: Element) -> None:
    """Letters that go have a name of their own, also those in doubles; words of a box go with the box."""
    for child in element:
        if is_w(child, "t"):
            child.tag = w("delText")
            set_text(child, child.text or "")
        elif is_w(child, "instrText"):
            child.tag = w("delInstrText")
        elif not is_w(child, "rPr", "txbxContent", "ruby"):
            _as_deleted(child)


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
        for run in new_runs(self.new[step.paragraph], step.start, step.end, look):
            inserted = self.weaver.inserted(run)
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
        if paragraph.source is not None:
            return self.weaver.look_of(paragraph, None)
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
