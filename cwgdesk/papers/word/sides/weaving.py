"""Two Word files woven into one: body, boxes, notes, headers and footers, and what cannot be told so."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import lxml.etree as etree

from cwgdesk.core.errors import UserError
from cwgdesk.papers.word.ooxml import MC, Element, make, parse, serialize, w, within
from cwgdesk.papers.word.package import MAIN, Relation, relations, relations_part
from cwgdesk.papers.word.sides.margins import paired_margins
from cwgdesk.papers.word.sides.notes import KINDS, NoteParts, Numbered, numbered
from cwgdesk.papers.word.sides.numbering import Lists, empty_lists
from cwgdesk.papers.word.sides.objects import Answers, Side, mirror, pictured, sign_objects, unsigned
from cwgdesk.papers.word.sides.relations import Carrier, fingerprints
from cwgdesk.papers.word.sides.styles import Styles
from cwgdesk.papers.word.sides.unseen import unseen_beside
from cwgdesk.papers.word.tracked.moves import tell_moves
from cwgdesk.papers.word.tracked.proposals import NewText, items_of
from cwgdesk.papers.word.tracked.revisions import renumber, settle
from cwgdesk.papers.word.tracked.tables import weave_text
from cwgdesk.papers.word.tracked.weave import Weaver


@dataclass(slots=True)
class Woven:
    """What came of the weaving: BASE's parts grown and marked, and what was seen and not told."""

    parts: dict[str, bytes]
    root: Element  # of the body
    fitted: bytes  # NEW's body with the names of BASE's styles and lists
    margins: dict[str, bytes]  # headers and footers of BASE, and what of NEW each became
    unseen: set[str] = field(default_factory=set[str])
    dropped: set[str] = field(default_factory=set[str])
    added: set[str] = field(default_factory=set[str])


@dataclass(slots=True)
class Weaving:
    """One redline of two Word files while it is made; `base` has its own changes settled already."""

    base: dict[str, bytes]
    new: Mapping[str, bytes]
    weaver: Weaver
    unseen: set[str] = field(default_factory=set[str])
    dropped: set[str] = field(default_factory=set[str])  # by design

    def woven(self) -> Woven:
        """Weave everything that both sides show."""
        old, fresh = self._parsed(self.base, MAIN), self._settled(MAIN)
        self._picture(old, fresh)
        old = _with_spaces(old, fresh)
        self.unseen |= unseen_beside(self.base, old, self.new, fresh)
        styles, lists = self._styles()
        carrier = Carrier(self.base, self.new)
        notes = NoteParts(self._notes(self.base), self._notes(self.new), self.weaver)
        for root in (fresh, *notes.new.values()):
            styles.fit(root)
        fitted = serialize(fresh)
        self._weave_body(old, fresh, notes, carrier)
        self.base[MAIN] = serialize(old)
        margins = paired_margins(self.base, old, self.new, fresh)
        self.unseen |= margins.unseen
        became = {
            part: self._weave_margin(part, source, styles, carrier) for part, source in margins.pairs.items()
        }
        self._keep_definitions(styles, lists)
        return Woven(self.base, old, fitted, became, self.unseen, self.dropped, carrier.added)

    def _weave_body(self, old: Element, fresh: Element, notes: NoteParts, carrier: Carrier) -> None:
        body, wanted = old.find(w("body")), fresh.find(w("body"))
        if body is None or wanted is None:
            raise UserError("One of the files has no text.", "Check that they are the right files.")
        before = {kind: frozenset(numbered(notes.base.get(kind))) for kind in KINDS}
        self._answering_notes(notes, carrier)
        sides = [
            Side(root, fingerprints(parts, MAIN), {k: numbered(e) for k, e in held.items()})
            for root, parts, held in ((old, self.base, notes.base), (fresh, self.new, notes.new))
        ]
        answers = sign_objects(*sides)
        carrier.bring(fresh, MAIN, MAIN)
        self.weaver.put_in = notes.bring
        self._weave(body, wanted, answers)
        notes.follow(body, answers.notes, before)
        tell_moves(body, self.weaver.stamp)
        self.weaver.put_in = lambda _: None
        for kind, root in notes.base.items():
            _finish(root)
            self.base[self._target(f"{kind}s")] = serialize(root)
        _finish(old)

    def _weave(self, container: Element, wanted: Element, answers: Answers) -> None:
        weave_text(self.weaver, container, NewText(items_of(wanted)))
        for box, other in answers.boxes:
            if not within(box, "del"):
                weave_text(self.weaver, box, NewText(items_of(other)))
        if answers.reshaped:
            self.unseen.add("shape or place of a drawing with words")

    def _answering_notes(self, notes: NoteParts, carrier: Carrier) -> None:
        """Sign what notes hold besides words, and bring along what it needs."""
        for kind, fresh in notes.new.items():
            source, target = note_part(self.new, kind), note_part(self.base, kind)
            none: dict[str, Numbered] = {}
            old = notes.base.get(kind)
            sign_objects(
                Side(old if old is not None else make("none"), fingerprints(self.base, target), none),
                Side(fresh, fingerprints(self.new, source), none),
            )
            carrier.bring(fresh, source, target or f"word/{kind}s.xml")

    def _weave_margin(self, part: str, source: str, styles: Styles, carrier: Carrier) -> bytes:
        old = self._parsed(self.base, part)
        fresh = self._settled(source) if source else make("hdr", make("p"))
        self._picture(old, fresh)
        old = _with_spaces(old, fresh)
        styles.fit(fresh)
        same_results(old, fresh)
        fitted = serialize(fresh)
        answers = sign_objects(
            Side(old, fingerprints(self.base, part), {}),
            Side(fresh, fingerprints(self.new, source) if source else {}, {}),
        )
        if source:
            carrier.bring(fresh, source, part)
        self._weave(old, fresh, answers)
        _finish(old)
        self.base[part] = serialize(old)
        return fitted

    def _styles(self) -> tuple[Styles, Lists]:
        numbering = self._definitions(self.base, "numbering")
        lists = Lists(
            numbering if numbering is not None else empty_lists(), self._definitions(self.new, "numbering")
        )
        roots = [self._definitions(parts, "styles") for parts in (self.base, self.new)]
        old, fresh = (root if root is not None else make("styles") for root in roots)
        return Styles(old, fresh, lists.number), lists

    def _keep_definitions(self, styles: Styles, lists: Lists) -> None:
        for kind, root, grown in (
            ("styles", styles.base, styles.grown),
            ("numbering", lists.base, lists.grown),
        ):
            if grown:
                self.base[self._target(kind)] = serialize(root)
        if styles.changed:
            self.unseen.add(f"styles that look otherwise ({', '.join(sorted(styles.changed))})")

    def _target(self, kind: str) -> str:
        """The part of BASE of this kind, made known to its body if it had none."""
        found = relations(self.base, MAIN)
        known = next((r.target for r in found if r.kind == kind), "")
        if known:
            return known
        fresh = f"word/{kind}.xml"
        name, data = relations_part(MAIN, [*found, Relation(f"rIdNew{kind}", kind, fresh)])
        self.base[name] = data
        return fresh

    def _notes(self, parts: Mapping[str, bytes]) -> dict[str, Element]:
        found: dict[str, Element] = {}
        for kind in KINDS:
            if name := note_part(parts, kind):
                found[kind] = self._parsed(parts, name) if parts is self.base else self._settled(name)
                self._picture(found[kind])
        return found

    def _picture(self, *roots: Element) -> None:
        embedded = [pictured(root) for root in roots]
        if any(embedded):
            self.dropped.add("embedded objects")

    def _definitions(self, parts: Mapping[str, bytes], kind: str) -> Element | None:
        target = next((r.target for r in relations(parts, MAIN) if r.kind == kind), "")
        return parse(parts[target], target) if target in parts else None

    def _settled(self, part: str) -> Element:
        root = self._parsed(self.new, part)
        settle(root, accept=True)
        return root

    def _parsed(self, parts: Mapping[str, bytes], part: str) -> Element:
        return parse(parts[part], part)


def note_part(parts: Mapping[str, bytes], kind: str) -> str:
    """Where a file has its footnotes or endnotes; "" where it has none."""
    found = (r.target for r in relations(parts, MAIN) if r.kind == f"{kind}s" and r.target in parts)
    return next(found, "")


def _finish(root: Element) -> None:
    """Take the passing signs away and give every change its number."""
    unsigned(root)
    mirror(root)
    renumber(root)


def _with_spaces(root: Element, other: Element) -> Element:
    """The root with the prefixes of another: what is put in may name them in its values."""
    if set(other.nsmap) <= set(root.nsmap):
        return root
    grown = etree.Element(root.tag, root.attrib, {**other.nsmap, **root.nsmap})
    ignorable = f"{{{MC}}}Ignorable"
    both = [*root.get(ignorable, "").split(), *other.get(ignorable, "").split()]
    if both:
        grown.set(ignorable, " ".join(dict.fromkeys(p for p in both if p in grown.nsmap)))
    grown.text = root.text
    grown.extend(list(root))
    return grown


_COUNTED = ("PAGE", "NUMPAGES", "SECTIONPAGES", "DATE", "TIME", "FILENAME", "SAVEDATE", "PRINTDATE")


def same_results(old: Element, fresh: Element) -> None:
    """Give fields that every program works out anew the words that they had in BASE."""
    known: dict[str, list[list[Element]]] = {}
    for code, texts in _results(old):
        known.setdefault(code, []).append(texts)
    for code, texts in _results(fresh):
        before = known.get(code, [])
        if not before:
            continue
        words = "".join(t.text or "" for t in before.pop(0))
        for number, text in enumerate(texts):
            text.text = words if number == 0 else ""


def _results(root: Element) -> list[tuple[str, list[Element]]]:
    """The fields of a story that count pages or days: instruction and the texts of the result."""
    found: list[tuple[str, list[Element]]] = []
    for simple in root.iter(w("fldSimple")):
        code = simple.get(w("instr"), "")
        if code.split()[:1] and code.split()[0].upper() in _COUNTED:
            found.append((" ".join(code.split()), list(simple.iter(w("t")))))
    code, texts, depth, shown = "", list[Element](), 0, False
    for sign in root.iter(w("fldChar"), w("instrText"), w("t")):
        kind = sign.get(w("fldCharType"))
        if kind == "begin":
            code, texts, depth, shown = "", [], depth + 1, False
        elif kind == "separate":
            shown = True
        elif kind == "end":
            depth -= 1
            if code.split()[:1] and code.split()[0].upper() in _COUNTED:
                found.append((" ".join(code.split()), texts))
            code, shown = "", False
        elif sign.tag == w("instrText"):
            code += sign.text or ""
        elif shown and depth:
            texts.append(sign)
    return found
