"""What a reader of both files may see and no comparison of words, looks and objects tells."""

from collections.abc import Iterator, Mapping

from cwgdesk.papers.word.ooxml import Element, R, parse, w
from cwgdesk.papers.word.package import MAIN, relations
from cwgdesk.papers.word.sides.objects import fingerprint
from cwgdesk.papers.word.tracked.lines import line_text

_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_THEME = (f"{_A}clrScheme", f"{_A}fontScheme")


def unseen_beside(
    base: Mapping[str, bytes], old: Element, new: Mapping[str, bytes], fresh: Element
) -> set[str]:
    """The names of what differs between two files, `old` and `fresh` being their bodies."""
    found: set[str] = set()
    before, after = dict(_links(base, old)), dict(_links(new, fresh))
    if any(after.get(words, target) != target for words, target in before.items()):
        found.add("where a link leads")
    if (one := _theme(base)) and (other := _theme(new)) and one != other:
        found.add("fonts and colours of the theme")
    if _background(old) != _background(fresh):
        found.add("page background")
    return found


def _links(parts: Mapping[str, bytes], root: Element) -> Iterator[tuple[str, str]]:
    """The links to other places by their words; words that lead to several places are left out."""
    known = {r.id: r.target for r in relations(parts, MAIN) if r.kind == "hyperlink"}
    found: dict[str, set[str]] = {}
    for link in root.iter(w("hyperlink")):
        target = known.get(link.get(f"{{{R}}}id", ""), link.get(w("anchor"), ""))
        found.setdefault(line_text(link).strip(), set()).add(target)
    return ((words, targets.pop()) for words, targets in found.items() if words and len(targets) == 1)


def _theme(parts: Mapping[str, bytes]) -> list[str]:
    target = next((r.target for r in relations(parts, MAIN) if r.kind == "theme"), "")
    if target not in parts:
        return []
    return [fingerprint(e, {}) for e in parse(parts[target], target).iter(*_THEME)]


def _background(root: Element) -> str:
    held = root.find(w("background"))
    return fingerprint(held, {}) if held is not None else ""
