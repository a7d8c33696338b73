"""Footnotes and endnotes: the numbers that the page shows, and where their words are."""

from dataclasses import dataclass, field

from cwgdesk.texts.reading.common.archive import Element
from cwgdesk.texts.reading.common.numerals import shown_number
from cwgdesk.texts.reading.docx.names import ID, W, number, val
from cwgdesk.texts.reading.docx.package import Package

_SEPARATORS = ("separator", "continuationSeparator", "continuationNotice")


@dataclass(slots=True)
class Counting:
    """How one sort of note is numbered."""

    format: str = "decimal"
    start: int = 1
    count: int = 0


@dataclass(slots=True)
class Notes:
    """The notes of a file by key ("footnote-2"), and how marks are counted."""

    elements: dict[str, Element] = field(default_factory=dict[str, Element])
    parts: dict[str, str] = field(default_factory=dict[str, str])  # key -> part it stands in
    counting: dict[str, Counting] = field(default_factory=dict[str, Counting])

    def mark(self, key: str, reference: Element) -> str:
        """What the page shows at this reference; "" when its characters follow as text."""
        if reference.get(W + "customMarkFollows", "0").lower() in ("1", "true", "on"):
            return ""
        counting = self.counting.setdefault(key.split("-", maxsplit=1)[0], Counting())
        counting.count += 1
        return shown_number(counting.start + counting.count - 1, counting.format)


def load_notes(package: Package) -> Notes:
    """The notes of the file; separators are not notes."""
    notes = Notes()
    settings = package.xml_of("settings")
    for kind, default in (("footnote", "decimal"), ("endnote", "lowerRoman")):
        notes.counting[kind] = _counting(package, settings, kind, default)
        for part in package.related(package.main, f"{kind}s"):
            for element in package.xml(part).iterchildren(W + kind):
                if element.get(W + "type") not in _SEPARATORS:
                    key = f"{kind}-{element.get(ID, '')}"
                    notes.elements[key] = element
                    notes.parts[key] = part
    return notes


def _counting(package: Package, settings: Element | None, kind: str, default: str) -> Counting:
    found = Counting(default)
    section = next(package.xml(package.main).iter(W + "sectPr"), None)
    for parent in (settings, section):
        properties = None if parent is None else parent.find(f"{W}{kind}Pr")
        if properties is not None:
            found.format = val(properties, "numFmt", found.format)
            found.start = number(val(properties, "numStart")) or found.start
    return found
