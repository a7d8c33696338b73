"""Styles of NEW as styles of BASE, by name: those that BASE lacks are brought along, others compared."""

from collections.abc import Callable, Iterable
from copy import deepcopy
from dataclasses import dataclass, field

from cwgdesk.papers.word.ooxml import Element, is_w, local, make, w
from cwgdesk.papers.word.tracked.formats import visible

_HELD = ("pPr", "rPr", "tblPr", "trPr", "tcPr", "tblStylePr")
_REFERENCES = {"pStyle": "paragraph", "rStyle": "character", "tblStyle": "table"}
_LINKS = ("basedOn", "next", "link")

Key = tuple[str, str]  # type and id


@dataclass(slots=True)
class Styles:
    """Knows for each style of NEW its id in BASE; `base` grows by what it lacks."""

    base: Element
    new: Element
    number: Callable[[str], str]  # of a list of NEW in BASE
    grown: bool = False
    changed: set[str] = field(default_factory=set[str])  # names of styles that look otherwise
    known: dict[Key, str] = field(default_factory=dict[Key, str])
    _old: dict[Key, Element] = field(default_factory=dict[Key, Element])
    _fresh: dict[Key, Element] = field(default_factory=dict[Key, Element])

    def __post_init__(self) -> None:
        self._old = {(kind(e), name_of(e)): e for e in self.base.iter(w("style"))}
        self._fresh = {(kind(e), e.get(w("styleId"), "")): e for e in self.new.iter(w("style"))}
        for key, style in self._fresh.items():
            if style.get(w("default")) in ("1", "true") and key[0] == "paragraph":
                self.of(*key)
        if _defaults(self.base) != _defaults(self.new):
            self.changed.add("default look")

    def of(self, which: str, style: str) -> str:
        """The id in BASE of a style of NEW; "" where only BASE defines it."""
        key = (which, style)
        if key not in self.known:
            found = self._fresh.get(key)
            if found is None:  # neither file says what it is: it changes nothing
                there = {(kind(e), e.get(w("styleId"), "")) for e in self.base.iter(w("style"))}
                return "" if key in there else style
            same = self._old.get((which, name_of(found)))
            self.known[key] = same.get(w("styleId"), "") if same is not None else self._free(style)
            if same is None:
                self._bring(found, self.known[key])
            else:
                self._compare(same, found)
        return self.known[key]

    def fit(self, root: Element) -> None:
        """Make a story of NEW name styles and lists as BASE does."""
        for element in list(root.iter(*(w(name) for name in _REFERENCES))):
            parent = element.getparent()
            style = self.of(_REFERENCES[local(element)], element.get(w("val"), ""))
            if style:
                element.set(w("val"), style)
            elif parent is not None:
                parent.remove(element)
        for element in root.iter(w("numId")):
            element.set(w("val"), self.number(element.get(w("val"), "0")))

    def _free(self, style: str) -> str:
        taken = {e.get(w("styleId")) for e in self.base.iter(w("style"))}
        name, number = style, 1
        while name in taken:
            number += 1
            name = f"{style}{number}"
        return name

    def _bring(self, found: Element, style: str) -> None:
        self.grown = True
        copy = deepcopy(found)
        copy.set(w("styleId"), style)
        copy.attrib.pop(w("default"), None)
        for element in [e for e in copy if is_w(e, *_LINKS)]:
            which = kind(found) if not is_w(element, "link") else _linked(found)
            key = (which, element.get(w("val"), ""))
            other = self.of(*key) if key in self._fresh else ""
            if other:
                element.set(w("val"), other)
            else:
                copy.remove(element)
        for element in copy.iter(w("numId")):
            element.set(w("val"), self.number(element.get(w("val"), "0")))
        self.base.append(copy)

    def _compare(self, old: Element, new: Element) -> None:
        if _look(old, lambda n: n) != _look(new, self.number):
            self.changed.add(name_of(new))
        parent = new.find(w("basedOn"))
        if parent is not None:
            self.of(kind(new), parent.get(w("val"), ""))


def kind(style: Element) -> str:
    """What a style is for: paragraph, character, table, numbering."""
    return style.get(w("type"), "")


def name_of(style: Element) -> str:
    """The name that a style bears in every language of the program that wrote it."""
    held = style.find(w("name"))
    return (held.get(w("val"), "") if held is not None else style.get(w("styleId"), "")).lower()


def _linked(style: Element) -> str:
    return "character" if kind(style) == "paragraph" else "paragraph"


def _look(style: Element, number: Callable[[str], str]) -> Iterable[str]:
    copy = make("style", *(deepcopy(e) for e in style if is_w(e, *_HELD)))
    for element in copy.iter(w("numId")):
        element.set(w("val"), number(element.get(w("val"), "0")))
    return [told for e in copy for told in visible(e)]


def _defaults(styles: Element) -> list[str]:
    held = styles.find(w("docDefaults"))
    return [told for e in (held if held is not None else ()) for inner in e for told in visible(inner)]
