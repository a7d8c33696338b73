"""The parts of a Word file and how they point at each other."""

import posixpath
from dataclasses import dataclass
from urllib.parse import unquote

from cwgdesk.texts.reading.common import refusals
from cwgdesk.texts.reading.common.archive import Archive, Element
from cwgdesk.texts.reading.docx.names import to_transitional

_PACKAGE = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_MAIN_TYPES = ("document.main+xml", "template.main+xml", "documentenabled.main+xml")


@dataclass(frozen=True, slots=True)
class Relation:
    """One relationship of a part: `kind` is the last word of its type, e.g. "footnotes"."""

    kind: str
    target: str  # a part's name, or an address when external
    external: bool


class Package:
    """A checked Word file: its main part, and the parts that belong to any part."""

    def __init__(self, archive: Archive) -> None:
        self.archive = archive
        self._relations: dict[str, dict[str, Relation]] = {}
        self._parsed: dict[str, Element] = {}
        self.main = self._main_part()

    def relations(self, part: str) -> dict[str, Relation]:
        """The relationships of `part` by their id; "" is the package itself."""
        if part not in self._relations:
            self._relations[part] = self._load_relations(part)
        return self._relations[part]

    def related(self, part: str, kind: str) -> list[str]:
        """Names of the parts of `kind` that `part` points at and that are there."""
        return [
            relation.target
            for relation in self.relations(part).values()
            if relation.kind == kind and not relation.external and self.archive.has(relation.target)
        ]

    def xml(self, name: str) -> Element:
        """The root of a part, in the usual namespaces."""
        if name not in self._parsed:
            self._parsed[name] = self.archive.xml(name, to_transitional)
        return self._parsed[name]

    def xml_of(self, kind: str) -> Element | None:
        """The root of the main part's only part of `kind`, or None."""
        names = self.related(self.main, kind)
        return self.xml(names[0]) if names else None

    def _load_relations(self, part: str) -> dict[str, Relation]:
        folder, name = posixpath.split(part)
        rels = posixpath.join(folder, "_rels", f"{name}.rels")
        if not self.archive.has(rels):
            return {}
        found: dict[str, Relation] = {}
        for element in self.archive.xml(rels).iter(f"{_PACKAGE}Relationship"):
            external = element.get("TargetMode") == "External"
            target = element.get("Target", "")
            if not external:
                target = posixpath.normpath(posixpath.join("/", folder, unquote(target))).lstrip("/")
            kind = element.get("Type", "").rstrip("/").rsplit("/", 1)[-1]
            found[element.get("Id", "")] = Relation(kind, target, external)
        return found

    def _main_part(self) -> str:
        named = self.related("", "officeDocument")
        for name in [*named, *self._typed_main(), "word/document.xml"]:
            if self.archive.has(name):
                return name
        raise refusals.damaged(self.archive.file, "Word file")

    def _typed_main(self) -> list[str]:
        if not self.archive.has("[Content_Types].xml"):
            return []
        types = self.archive.xml("[Content_Types].xml")
        return [
            element.get("PartName", "")
            for element in types
            if element.get("ContentType", "").lower().endswith(_MAIN_TYPES)
        ]
