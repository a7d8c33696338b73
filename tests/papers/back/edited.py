"""A paper edited as a colleague's Word writes it: raw XML, no library between."""

import io
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import lxml.etree as etree

from cwgdesk.papers.word.ooxml import Element, W, make, set_text, w
from cwgdesk.papers.word.package import MAIN

WHO, WHEN = "Ministry", "2026-03-04T05:06:00Z"


class Edited:
    """The body of a paper, to be changed; `save` writes the file that comes back."""

    def __init__(self, path: Path) -> None:
        with zipfile.ZipFile(path) as archive:
            self.parts = {name: archive.read(name) for name in archive.namelist()}
        self.root = etree.fromstring(self.parts[MAIN])
        self.serial = 9000

    def save(self, path: Path) -> Path:
        """Write it."""
        self.parts[MAIN] = etree.tostring(self.root, xml_declaration=True, encoding="UTF-8")
        held = io.BytesIO()
        with zipfile.ZipFile(held, "w") as archive:
            for name, data in self.parts.items():
                archive.writestr(name, data)
        path.write_bytes(held.getvalue())
        return path

    def paragraph(self, words: str) -> Element:
        """The paragraph that says these words."""
        return next(p for p in self.root.iter(w("p")) if words in said(p))

    def paragraphs(self) -> Iterator[Element]:
        """All of them."""
        return self.root.iter(w("p"))

    def run(self, words: str) -> Element:
        """The run that says these words and no others: cut out of its neighbours, as Word does."""
        for run in list(self.root.iter(w("r"))):
            text = "".join(t.text or "" for t in run.iter(w("t")))
            before, found, after = text.partition(words)
            if not found or not words:
                continue
            for other, place in ((before, run.addprevious), (after, run.addnext)):
                if other:
                    place(self.copy(run, other))
            for child in [c for c in run if c.tag != w("rPr")]:
                run.remove(child)
            run.append(text_of(found))
            return run
        raise AssertionError(words)

    @staticmethod
    def copy(run: Element, words: str) -> Element:
        """A run that looks the same."""
        look = run.find(w("rPr"))
        return make(
            "r", *([etree.fromstring(etree.tostring(look))] if look is not None else []), text_of(words)
        )

    def mark(self, name: str, *children: Element, who: str = WHO, when: str = WHEN, **more: str) -> Element:
        """A w:ins, w:del, w:moveFrom, w:moveTo."""
        self.serial += 1
        return make(name, *children, id=str(self.serial), author=who, date=when, **more)

    def insert(self, after: str, words: str, **who: Any) -> None:
        """Type these words after others, tracked."""
        self.run(after).addnext(self.mark("ins", make("r", text_of(words)), **who))

    def delete(self, words: str, **who: Any) -> None:
        """Delete words, tracked."""
        run = self.run(words)
        gone = self.mark("del", **who)
        run.addprevious(gone)
        gone.append(run)
        for text in run.iter(w("t")):
            text.tag = w("delText")

    def replace(self, words: str, others: str, **who: Any) -> None:
        """Type others in place of words, tracked."""
        self.insert(words, others, **who)
        self.delete(words, **who)

    def silently(self, words: str, others: str) -> None:
        """Type others in place of words while nothing is tracked."""
        run = self.run(words)
        set_text(next(run.iter(w("t"))), others)

    def new_paragraph(self, after: str, words: str, *, tracked: bool = True) -> Element:
        """A paragraph more, after the one that says these words."""
        run: Element = make("r", text_of(words))
        held = make("p", self.mark("ins", run) if tracked else run)
        if tracked:
            held.insert(0, make("pPr", make("rPr", self.mark("ins"))))
        self.paragraph(after).addnext(held)
        return held

    def split(self, at: str, *, tracked: bool = True) -> None:
        """Press Enter before these words."""
        run = self.run(at)
        paragraph = next(p for p in run.iterancestors() if p.tag == w("p"))
        rest = make("p")
        look = paragraph.find(w("pPr"))
        if look is not None:
            rest.append(etree.fromstring(etree.tostring(look)))
        top = run
        while parent_of(top) is not paragraph:
            top = parent_of(top)
        moving = [top, *top.itersiblings()]
        rest.extend(moving)
        paragraph.addnext(rest)
        if tracked:
            if look is None:
                look = make("pPr")
                paragraph.insert(0, look)
            look.append(make("rPr", self.mark("ins")))

    def remove_paragraph(self, words: str, *, tracked: bool = False) -> None:
        """Delete a whole paragraph with its mark."""
        held = self.paragraph(words)
        if not tracked:
            parent_of(held).remove(held)
            return
        for run in list(held.iter(w("r"))):
            gone = self.mark("del")
            run.addprevious(gone)
            gone.append(run)
            for text in run.iter(w("t")):
                text.tag = w("delText")
        look = held.find(w("pPr"))
        if look is None:
            look = make("pPr")
            held.insert(0, look)
        look.append(make("rPr", self.mark("del")))

    def move_up(self, words: str) -> None:
        """Put a paragraph before the one that stands before it, untracked."""
        held = self.paragraph(words)
        before = held.getprevious()
        assert before is not None
        before.addprevious(held)

    def move(self, words: str, before: str) -> None:
        """Drag words to another place, tracked as a move."""
        run = self.run(words)
        twin = self.copy(run, words)
        self.serial += 1
        name, ends = f"move{self.serial}", []
        for kind, place, moved in (("moveFrom", run, run), ("moveTo", self.run(before), twin)):
            self.serial += 1
            number = str(self.serial)
            start = make(f"{kind}RangeStart", id=number, name=name, author=WHO, date=WHEN)
            change = self.mark(kind)
            for element in (start, change, make(f"{kind}RangeEnd", id=number)):
                place.addprevious(element)
            ends.append((change, moved))
        for change, moved in ends:
            change.append(moved)

    def comment(self, words: str, remark: str, who: str = WHO) -> None:
        """Put a comment on words."""
        self.serial += 1
        number = str(self.serial)
        run = self.run(words)
        run.addprevious(make("commentRangeStart", id=number))
        run.addnext(make("r", make("commentReference", id=number)))
        run.addnext(make("commentRangeEnd", id=number))
        part = self.parts.get("word/comments.xml")
        root = etree.fromstring(part) if part else etree.Element(w("comments"), nsmap={"w": W})
        text = make("p", make("r", text_of(remark)))
        root.append(make("comment", text, id=number, author=who, date=WHEN))
        self.parts["word/comments.xml"] = etree.tostring(root)
        if part is None:
            rels = etree.fromstring(self.parts["word/_rels/document.xml.rels"])
            kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
            etree.SubElement(
                rels, f"{{{rels.nsmap[None]}}}Relationship", Id="rIdC", Type=kind, Target="comments.xml"
            )
            self.parts["word/_rels/document.xml.rels"] = etree.tostring(rels)

    def settle(self, accept: Callable[[Element], bool] | None = None, *, accepted: bool, who: str) -> None:
        """Accept or refuse every change of one hand (or those that `accept` picks)."""
        for change in [c for c in self.root.iter(w("ins"), w("del")) if c.get(w("author")) == who]:
            if accept is not None and not accept(change):
                continue
            stays = (change.tag == w("ins")) == accepted
            parent = parent_of(change)
            if stays:
                for text in change.iter(w("delText")):
                    text.tag = w("t")
                for child in list(change):
                    change.addprevious(child)
            parent.remove(change)

    def without_identity(self, words: str = "") -> None:
        """Lose all bookmarks, or those in one paragraph."""
        scope = self.paragraph(words) if words else self.root
        for sign in list(scope.iter(w("bookmarkStart"), w("bookmarkEnd"))):
            parent_of(sign).remove(sign)

    def as_word_saves_it(self) -> None:
        """Split runs, give everything session marks, sprinkle proofing marks, rename a style."""
        for number, run in enumerate(list(self.root.iter(w("r")))):
            run.set(w("rsidR"), f"00{number:06X}")
            texts = [t for t in run if t.tag == w("t")]
            if len(texts) == 1 and len(texts[0].text or "") > 6 and len(run) <= 2:
                words = texts[0].text or ""
                set_text(texts[0], words[:4])
                run.addnext(self.copy(run, words[4:]))
                run.addnext(make("proofErr", type="spellStart"))
        for paragraph in self.root.iter(w("p")):
            paragraph.set(w("rsidRDefault"), "00ABCDEF")
        for style in self.root.iter(w("pStyle")):
            style.set(w("val"), style.get(w("val"), "") + "1")


def said(paragraph: Element) -> str:
    """The words of a paragraph that nobody has taken out."""
    return "".join(t.text or "" for t in paragraph.iter(w("t")))


def text_of(words: str) -> Element:
    """A w:t."""
    set_text(made := make("t"), words)
    return made


def parent_of(element: Element) -> Element:
    """What it stands in."""
    parent = element.getparent()
    assert parent is not None
    return parent
