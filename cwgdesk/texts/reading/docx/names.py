"""Names of WordprocessingML elements, and the few ways to read their values."""

from cwgdesk.texts.reading.common.archive import Element

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W = f"{{{_W}}}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
V = "{urn:schemas-microsoft-com:vml}"
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"

VAL = W + "val"
ID = W + "id"

# Documents saved as "Strict Open XML" use other namespaces for the same elements.
_STRICT: tuple[tuple[bytes, bytes], ...] = (
    (b"purl.oclc.org/ooxml/wordprocessingml/main", b"schemas.openxmlformats.org/wordprocessingml/2006/main"),
    (
        b"purl.oclc.org/ooxml/officeDocument/relationships",
        b"schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
    (b"purl.oclc.org/ooxml/officeDocument/math", b"schemas.openxmlformats.org/officeDocument/2006/math"),
    (b"purl.oclc.org/ooxml/drawingml/main", b"schemas.openxmlformats.org/drawingml/2006/main"),
    (
        b"purl.oclc.org/ooxml/drawingml/wordprocessingDrawing",
        b"schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    ),
)
_POINTS_PER = {"pt": 1.0, "in": 72.0, "cm": 72 / 2.54, "mm": 72 / 25.4, "pc": 12.0, "pi": 12.0}


def named(names: str) -> frozenset[str]:
    """The full names of several w: elements, given as words."""
    return frozenset(W + name for name in names.split())


def to_transitional(data: bytes) -> bytes:
    """An XML part with the namespaces that ordinary Word files use."""
    if b"purl.oclc.org/ooxml" in data[:8192]:
        for strict, usual in _STRICT:
            data = data.replace(b'"http://' + strict, b'"http://' + usual)
    return data


def val(parent: Element | None, tag: str, default: str = "") -> str:
    """The w:val of the child `tag`, or `default` where either is missing."""
    if parent is None:
        return default
    child = parent.find(W + tag)
    return default if child is None else child.get(VAL, default)


def number(text: str | None) -> int | None:
    """A whole number as Word writes it, or None."""
    try:
        return int(float(text)) if text else None
    except (ValueError, OverflowError):
        return None


def switch(element: Element | None) -> bool | None:
    """An on/off property: None where it is not given, and present means on."""
    if element is None:
        return None
    return element.get(VAL, "1").lower() not in ("0", "false", "off", "none")


def points(text: str | None) -> float | None:
    """A measure in points; bare numbers are twentieths of a point, strict files name the unit."""
    if not text:
        return None
    factor = _POINTS_PER.get(text[-2:])
    try:
        return round(float(text[:-2]) * factor, 2) if factor else float(text) / 20
    except ValueError:
        return None
