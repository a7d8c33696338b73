"""Headers and footers of both sides: which of NEW answers to which part of BASE, section by section."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from cwgdesk.papers.word.ooxml import Element, R, is_w, local, w
from cwgdesk.papers.word.package import MAIN, relations
from cwgdesk.papers.word.tracked.formats import visible

_REFERENCES = ("headerReference", "footerReference")
_KINDS = ("default", "first", "even")
_NAMES = {"headerReference": "header", "footerReference": "footer"}

Place = tuple[str, str]  # "headerReference" or "footerReference", and for which pages


@dataclass(slots=True)
class Margins:
    """Pairs of part names, BASE's and NEW's ("" where NEW shows nothing), and what cannot be told."""

    pairs: dict[str, str] = field(default_factory=dict[str, str])
    unseen: set[str] = field(default_factory=set[str])


def paired_margins(
    base: Mapping[str, bytes], old: Element, new: Mapping[str, bytes], fresh: Element
) -> Margins:
    """Which header or footer of NEW each part of BASE becomes."""
    found = Margins()
    left, right = list(old.iter(w("sectPr"))), list(fresh.iter(w("sectPr")))
    left, right = ([e for e in side if not _is_former(e)] for side in (left, right))
    if len(left) != len(right):
        found.unseen.add("sections that were added or removed")
    if any(_layout(a) != _layout(b) for a, b in zip(left, right, strict=False)):
        found.unseen.add("page layout")
    names = [{r.id: r.target for r in relations(parts, MAIN)} for parts in (base, new)]
    shown: tuple[dict[Place, str], dict[Place, str]] = ({}, {})
    for number in range(max(len(left), len(right))):
        own = [_own(side, number, known) for side, known in ((left, names[0]), (right, names[1]))]
        for at in (0, 1):
            shown[at].update(own[at])
        for place in [(name, pages) for name in _REFERENCES for pages in _KINDS]:
            _answer(found, place, own[0].get(place), shown[0].get(place, ""), shown[1].get(place, ""))
    if _has_even(base) != _has_even(new):
        found.unseen.add("headers and footers of even pages")
    return found


def _answer(found: Margins, place: Place, own: str | None, before: str, after: str) -> None:
    """One place of one section: what is shown there before and after, and the part that holds it."""
    word = _NAMES[place[0]]
    if after and not before:
        found.unseen.add(f"a {word} that was added")
    elif before and not after:
        found.unseen.add(f"a {word} that was removed")
    if before and found.pairs.setdefault(before, after) != after:
        # the part is shown in several sections, which NEW tells apart
        found.unseen.add(f"a {word} that was {'added' if own is None else 'changed'}")


def _own(sections: list[Element], number: int, names: Mapping[str, str]) -> dict[Place, str]:
    if number >= len(sections):
        return {}
    return {
        (local(e), e.get(w("type"), "default")): names.get(e.get(f"{{{R}}}id", ""), "")
        for e in sections[number]
        if is_w(e, *_REFERENCES)
    }


def _layout(section: Element) -> tuple[str, ...]:
    return tuple(told for told in visible(section) if not told.startswith(_REFERENCES))


def _is_former(section: Element) -> bool:
    parent = section.getparent()
    return parent is not None and is_w(parent, "sectPrChange")


def _has_even(parts: Mapping[str, bytes]) -> bool:
    target = next((r.target for r in relations(parts, MAIN) if r.kind == "settings"), "")
    return b"evenAndOddHeaders" in parts.get(target, b"")
