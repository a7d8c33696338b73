"""Footnotes and endnotes of both sides: changed in their part, struck or put in there with their mark."""

from copy import deepcopy
from dataclasses import dataclass, field

from cwgdesk.papers.word.ooxml import Element, is_w, local, make, w, within
from cwgdesk.papers.word.tracked.lines import isolate, runs
from cwgdesk.papers.word.tracked.proposals import NewText, items_of, paragraph_of
from cwgdesk.papers.word.tracked.tables import weave_text
from cwgdesk.papers.word.tracked.weave import Weaver

KINDS = ("footnote", "endnote")
Numbered = dict[str, Element]


def numbered(root: Element | None) -> Numbered:
    """The notes of a part by number, separators left out."""
    if root is None:
        return {}
    return {e.get(w("id"), ""): e for e in root if is_w(e, *KINDS) and not _is_separator(e)}


def _is_separator(note: Element) -> bool:
    return note.get(w("type"), "normal") != "normal"


def empty_notes(kind: str, model: Element) -> Element:
    """A part without notes, with the separators of another."""
    root = make(f"{kind}s")
    root.extend(deepcopy(e) for e in model if is_w(e, kind) and _is_separator(e))
    return root


@dataclass(slots=True)
class NoteParts:
    """The notes of BASE (`base`, by kind) while marks are woven; `new` are those of NEW."""

    base: dict[str, Element]
    new: dict[str, Element]
    weaver: Weaver
    put_in: set[str] = field(default_factory=set[str])  # kinds that have got a note from NEW

    def bring(self, run: Element) -> None:
        """Give a mark that is put in a note of its own."""
        for mark in run.iter(w("footnoteReference"), w("endnoteReference")):
            kind = local(mark).removesuffix("Reference")
            note = numbered(self.new.get(kind)).get(mark.get(w("id"), ""))
            if note is None:
                continue
            root = self.base.get(kind)
            if root is None:
                root = self.base[kind] = empty_notes(kind, self.new[kind])
            number = str(max(0, 0, *(int(e.get(w("id"), "0")) for e in root if is_w(e, kind))) + 1)
            fresh = make(kind, id=number)
            root.append(fresh)
            self.put_in.add(kind)
            fresh.extend(self.weaver.new_paragraph(paragraph_of(p), None) for p in note.iter(w("p")))
            mark.set(w("id"), number)

    def follow(self, body: Element, answers: dict[str, Numbered], before: dict[str, frozenset[str]]) -> None:
        """Weave each note whose mark stays, strike each whose mark goes; `before` are BASE's numbers."""
        for kind in KINDS:
            notes = numbered(self.base.get(kind))
            for mark in body.iter(w(f"{kind}Reference")):
                number = mark.get(w("id"), "")
                note = notes.get(number)
                if note is None or number not in before[kind]:
                    continue
                if within(mark, "del"):
                    self._strike(note)
                elif (answer := answers.get(kind, {}).get(number)) is not None:
                    weave_text(self.weaver, note, NewText(items_of(answer)))

    def _strike(self, note: Element) -> None:
        for paragraph in list(note.iter(w("p"))):
            isolate(paragraph)
            for run in list(runs(paragraph)):
                self.weaver.delete_runs([run])
