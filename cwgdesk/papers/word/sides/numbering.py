"""Lists of NEW as lists of BASE: the same where they count alike, else brought along."""

from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass, field

from cwgdesk.papers.word.ooxml import Element, is_w, local, make, w

_UNSEEN = ("nsid", "tmpl", "lvlPicBulletId", "pStyle", "name")


@dataclass(slots=True)
class Lists:
    """Finds or makes the list of BASE for each list of NEW; `base` grows by what it lacks."""

    base: Element
    new: Element | None
    grown: bool = False
    known: dict[str, str] = field(default_factory=dict[str, str])
    shared: dict[str, str] = field(default_factory=dict[str, str])  # brought definitions, by NEW's number

    def number(self, new: str) -> str:
        """The number in BASE of a list of NEW."""
        if new not in self.known:
            self.known[new] = self._found(new)
        return self.known[new]

    def _found(self, new: str) -> str:
        definition = definition_of(self.new, new)
        if not definition:
            return "0" if definition_of(self.base, new) else new
        taken = set(self.known.values())
        there = [e.get(w("numId"), "") for e in self.base.iter(w("num"))]
        for number in sorted(there, key=lambda n: n != new):
            if number not in taken and definition_of(self.base, number) == definition:
                return number
        return self._brought(new)

    def _brought(self, new: str) -> str:
        assert self.new is not None  # noqa: S101 - it had a definition
        self.grown = True
        num = next(e for e in self.new.iter(w("num")) if e.get(w("numId")) == new)
        abstract = _abstract(self.new, num)
        name = abstract.get(w("abstractNumId"), "") if abstract is not None else ""
        if name not in self.shared and abstract is not None:
            self.shared[name] = self._bring_definition(abstract)
        number = str(_most(self.base, "num", "numId") + 1)
        copy = deepcopy(num)
        copy.set(w("numId"), number)
        held = copy.find(w("abstractNumId"))
        if held is not None:
            held.set(w("val"), self.shared.get(name, "0"))
        last = list(self.base.iter(w("num"), w("abstractNum")))
        if last:
            last[-1].addnext(copy)
        else:
            self.base.append(copy)
        return number

    def _bring_definition(self, abstract: Element) -> str:
        number = str(_most(self.base, "abstractNum", "abstractNumId") + 1)
        copy = deepcopy(abstract)
        copy.set(w("abstractNumId"), number)
        for element in [e for e in copy.iter() if is_w(e, *_UNSEEN, "styleLink", "numStyleLink")]:
            parent = element.getparent()
            if parent is not None:
                parent.remove(element)
        before = next(self.base.iter(w("num")), None)
        if before is not None:
            before.addprevious(copy)
        else:
            self.base.append(copy)
        return number


def definition_of(root: Element | None, number: str) -> str:
    """How a list counts and looks; "" where there is none of this number."""
    if root is None:
        return ""
    num = next((e for e in root.iter(w("num")) if e.get(w("numId")) == number), None)
    if num is None:
        return ""
    abstract = _abstract(root, num)
    told = [_told(abstract)] if abstract is not None else []
    return "|".join([*told, *(_told(e) for e in num if is_w(e, "lvlOverride"))])


def _abstract(root: Element, num: Element) -> Element | None:
    held = num.find(w("abstractNumId"))
    name = held.get(w("val")) if held is not None else None
    return next((e for e in root.iter(w("abstractNum")) if e.get(w("abstractNumId")) == name), None)


def _told(element: Element) -> str:
    return f"<{' '.join([local(element), *_values(element)])}>" + "".join(
        _told(child) for child in element if isinstance(child.tag, str) and not is_w(child, *_UNSEEN)
    )


def _values(element: Element) -> Iterator[str]:
    for key, value in sorted(element.attrib.items()):
        name = str(key).rpartition("}")[2]
        if not name.startswith(("rsid", "abstractNumId", "tplc", "durableId", "restartNumberingAfterBreak")):
            yield f"{name}={value}"


def _most(root: Element, name: str, key: str) -> int:
    numbers = (e.get(w(key), "") for e in root.iter(w(name)))
    return max((int(n) for n in numbers if n.lstrip("-").isdigit()), default=0)


def empty_lists() -> Element:
    """A numbering part without any list."""
    return make("numbering")
