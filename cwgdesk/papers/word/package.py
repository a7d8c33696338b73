"""Word files as a mapping from part name to bytes: read with care, written the same way each time."""

import io
import posixpath
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import lxml.etree as etree

from cwgdesk.core.errors import UserError
from cwgdesk.core.files.given_files import given_bytes
from cwgdesk.papers.word.ooxml import RELATIONSHIPS, TYPES, Element, parse, serialize
from cwgdesk.texts.reading.common import refusals
from cwgdesk.texts.reading.common.archive import Archive
from cwgdesk.texts.reading.common.limits import Limits
from cwgdesk.texts.reading.sniff import Format, sniff

MAIN = "word/document.xml"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_CORE = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
_WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml."
# The zip format cannot say "no date"; its first day is the same on every machine.
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)
_STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
_MOST_BYTES = 200 * 1024 * 1024

PART_TYPES = {
    "document": _WORD_TYPE + "document.main+xml",
    "styles": _WORD_TYPE + "styles+xml",
    "settings": _WORD_TYPE + "settings+xml",
    "fontTable": _WORD_TYPE + "fontTable+xml",
    "numbering": _WORD_TYPE + "numbering+xml",
    "footnotes": _WORD_TYPE + "footnotes+xml",
    "endnotes": _WORD_TYPE + "endnotes+xml",
    "comments": _WORD_TYPE + "comments+xml",
    "header": _WORD_TYPE + "header+xml",
    "footer": _WORD_TYPE + "footer+xml",
    "chart": "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
    "theme": "application/vnd.openxmlformats-officedocument.theme+xml",
}
_CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml"
IMAGE_TYPES = {
    "png": "image/png",
    "jpeg": "image/jpeg",
    "jpg": "image/jpeg",
    "gif": "image/gif",
    "bmp": "image/bmp",
    "tif": "image/tiff",
    "tiff": "image/tiff",
    "emf": "image/x-emf",
    "wmf": "image/x-wmf",
}


@dataclass(frozen=True, slots=True)
class Relation:
    """One relationship of a part; `target` is a part name, or an address when `external`."""

    id: str
    kind: str  # last word of the type's address: "image", "hyperlink", "header", ...
    target: str
    external: bool = False


def read_package(path: Path, limits: Limits | None = None) -> dict[str, bytes]:
    """The parts of a Word file by name; a file that is none, or is a trap, is a UserError.

    Refused before anything is parsed, by the checks that guard every import.
    """
    limits = limits or Limits()
    data = _bytes_of(path, limits)
    if sniff(data, path.name) is not Format.DOCX:
        raise _no_word_file(path)
    archive = Archive(data, path.name, limits)
    parts: dict[str, bytes] = {}
    left = _MOST_BYTES
    for name in archive.files():
        is_xml = name.lower().endswith((".xml", ".rels")) and not name.lower().startswith("customxml/")
        parts[name] = archive.counted(name) if is_xml else archive.read(name)
        left -= len(parts[name])
        if left < 0:
            raise refusals.too_large(path.name, f"it unpacks to over {_MOST_BYTES >> 20} MB")
    if MAIN not in parts:
        parts = _with_main(parts, path)
    if _STRICT in parts[MAIN][:4_000]:
        raise UserError(
            "{file} is saved as “Strict Open XML”.",
            "Save it as an ordinary Word document (.docx).",
            file=path.name,
        )
    return parts


def _bytes_of(path: Path, limits: Limits) -> bytes:
    if path.is_file() and path.stat().st_size > limits.file_size:
        raise refusals.too_large(path.name, f"over {limits.file_size >> 20} MB")
    return given_bytes(path)


def _no_word_file(path: Path) -> UserError:
    return UserError("{file} is not a Word file (.docx).", "Save it as .docx in Word first.", file=path.name)


def _with_main(parts: dict[str, bytes], path: Path) -> dict[str, bytes]:
    """The parts with the main document under its usual name, where the file calls it otherwise."""
    for relation in relations(parts, ""):
        if (
            relation.kind == "officeDocument"
            and relation.target in parts
            and relation.target.endswith(".xml")
        ):
            folder, name = posixpath.split(relation.target)
            rels = f"{folder}/_rels/{name}.rels"
            renamed = {MAIN: parts[relation.target]}
            if rels in parts and folder == "word":
                renamed["word/_rels/document.xml.rels"] = parts[rels]
            return {**parts, **renamed}
    raise _no_word_file(path)


def relations(parts: Mapping[str, bytes], part: str) -> list[Relation]:
    """The relationships of a part ("" is the package itself)."""
    folder, name = posixpath.split(part)
    data = parts.get(posixpath.join(folder, "_rels", f"{name}.rels"))
    return list(_relations(parse(data, f"{name}.rels"), folder)) if data else []


def _relations(root: Element, folder: str) -> Iterator[Relation]:
    for item in root.iter(f"{{{RELATIONSHIPS}}}Relationship"):
        external = item.get("TargetMode") == "External"
        target = item.get("Target", "")
        if not external:
            target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
        yield Relation(item.get("Id", ""), item.get("Type", "").rsplit("/", 1)[-1], target, external)


def relations_part(part: str, found: list[Relation]) -> tuple[str, bytes]:
    """Name and bytes of the relationships part that belongs to `part`."""
    folder, name = posixpath.split(part)
    root = etree.Element(f"{{{RELATIONSHIPS}}}Relationships", nsmap={None: RELATIONSHIPS})
    for relation in found:
        item = etree.SubElement(root, f"{{{RELATIONSHIPS}}}Relationship", Id=relation.id)
        item.set("Type", _CORE if relation.kind == "core-properties" else _OFFICE + relation.kind)
        item.set(
            "Target",
            relation.target if relation.external else posixpath.relpath(relation.target, folder or "."),
        )
        if relation.external:
            item.set("TargetMode", "External")
    return posixpath.join(folder, "_rels", f"{name}.rels"), serialize(root)


def content_types(names: Mapping[str, bytes]) -> bytes:
    """The [Content_Types].xml for parts that bear our usual names."""
    root = etree.Element(f"{{{TYPES}}}Types", nsmap={None: TYPES})
    defaults = {"rels": "application/vnd.openxmlformats-package.relationships+xml", "xml": "application/xml"}
    defaults |= {
        end: kind for end, kind in IMAGE_TYPES.items() if any(n.lower().endswith(f".{end}") for n in names)
    }
    for end, kind in sorted(defaults.items()):
        etree.SubElement(root, f"{{{TYPES}}}Default", Extension=end, ContentType=kind)
    for name in sorted(names):
        kind = _part_type(name)
        if kind:
            etree.SubElement(root, f"{{{TYPES}}}Override", PartName=f"/{name}", ContentType=kind)
    return serialize(root)


def _part_type(name: str) -> str:
    if name == "docProps/core.xml":
        return _CORE_TYPE
    stem = posixpath.basename(name).removesuffix(".xml").rstrip("0123456789")
    return PART_TYPES.get(stem, "") if name.endswith(".xml") else ""


def zip_bytes(parts: Mapping[str, bytes]) -> bytes:
    """The file: same parts, same bytes, on every machine and on every day."""
    held = io.BytesIO()
    first = ("[Content_Types].xml", "_rels/.rels", MAIN)
    order = [name for name in first if name in parts] + sorted(name for name in parts if name not in first)
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in order:
            entry = zipfile.ZipInfo(name, _FIRST_DAY)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0
            archive.writestr(entry, parts[name])
    return held.getvalue()
