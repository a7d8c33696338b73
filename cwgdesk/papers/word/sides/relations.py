"""What the stories of NEW refer to, brought into the package of BASE: pictures, charts, links."""

import hashlib
import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from cwgdesk.papers.word.ooxml import XML_SPACE, Element, R, is_w, make, w
from cwgdesk.papers.word.package import IMAGE_TYPES, Relation, relations, relations_part

_BROUGHT = ("image", "chart")


def fingerprints(parts: Mapping[str, bytes], part: str) -> dict[str, str]:
    """For each relation of a part what it leads to, the same for the same content under any name."""
    return {r.id: _content(parts, r) for r in relations(parts, part)}


def _content(parts: Mapping[str, bytes], relation: Relation) -> str:
    if relation.external or relation.target not in parts:
        return relation.target
    return hashlib.sha256(parts[relation.target]).hexdigest()


@dataclass(slots=True)
class Carrier:
    """Brings along what inserted elements need; `base` grows by it."""

    base: dict[str, bytes]
    new: Mapping[str, bytes]
    added: set[str] = field(default_factory=set[str])  # names of parts that NEW brought

    def bring(self, root: Element, source: str, target: str) -> None:
        """Make the references of a story of NEW (`source`) lead to parts of BASE (from `target`)."""
        known = {relation.id: relation for relation in relations(self.new, source)}
        own = relations(self.base, target)
        fresh: dict[str, str] = {}
        for element, key, value in list(_references(root)):
            relation = known.get(value)
            if relation is None or is_w(element, "hyperlink", "headerReference", "footerReference"):
                continue
            if value not in fresh:
                name = self._part(relation)
                fresh[value] = f"rIdNew{len(own)}"
                own.append(Relation(fresh[value], relation.kind, name, relation.external))
            element.set(key, fresh[value])
        if fresh:
            name, data = relations_part(target, own)
            self.base[name] = data
        _links_as_fields(root, known)

    def _part(self, relation: Relation) -> str:
        """The name under which BASE has what the relation leads to."""
        wanted = self.new.get(relation.target)
        if relation.external or wanted is None or relation.kind not in _BROUGHT:
            return relation.target if relation.external else "word/absent"  # `kept_parts` tells and drops it
        end = relation.target.rsplit(".", 1)[-1].lower()
        if relation.kind == "image" and end not in IMAGE_TYPES:
            return "word/absent"
        same = next((name for name, data in self.base.items() if data == wanted and name.endswith(end)), "")
        if same:
            return same
        folder = "media" if relation.kind == "image" else "charts"
        stem = "image" if relation.kind == "image" else "chart"
        number = 1
        while (name := f"word/{folder}/{stem}{number}.{end}") in self.base:
            number += 1
        self.base[name] = wanted
        self.added.add(name)
        if relation.kind == "chart":
            self._chart_pictures(relation.target, name)
        return name

    def _chart_pictures(self, source: str, name: str) -> None:
        pictures = [
            Relation(r.id, r.kind, self._part(r)) for r in relations(self.new, source) if r.kind == "image"
        ]
        if pictures:
            rels, data = relations_part(name, pictures)
            self.base[rels] = data
            self.added.add(posixpath.normpath(rels))


def _references(root: Element) -> Iterator[tuple[Element, str, str]]:
    for element in root.iter():
        if isinstance(element.tag, str):
            for key, value in element.attrib.items():
                if str(key).startswith(f"{{{R}}}"):
                    yield element, str(key), str(value)


def _links_as_fields(root: Element, known: Mapping[str, Relation]) -> None:
    """Links as fields, which can be tracked whole; a link inside the document keeps its words only."""
    for link in list(root.iter(w("hyperlink"))):
        relation = known.get(link.get(f"{{{R}}}id", ""))
        parent = link.getparent()
        if parent is None:
            continue
        content = list(link)
        if relation is not None and relation.external and '"' not in relation.target:
            code = make("instrText")
            code.text = f' HYPERLINK "{relation.target}" '
            code.set(XML_SPACE, "preserve")
            content = [_sign("begin"), make("r", code), _sign("separate"), *content, _sign("end")]
        at = parent.index(link)
        parent[at : at + 1] = content


def _sign(kind: str) -> Element:
    return make("r", make("fldChar", fldCharType=kind))
