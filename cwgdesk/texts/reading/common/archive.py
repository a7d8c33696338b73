"""A zip that is checked before one byte of it is unpacked, and read within limits."""

import io
import posixpath
import zipfile
import zlib
from collections.abc import Callable, Iterable
from typing import Any, TypeAlias

from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]

from cwgdesk.texts.reading.common import refusals
from cwgdesk.texts.reading.common.limits import Limits

# lxml ships no types: this name says in signatures what is meant.
Element: TypeAlias = Any
_LOCAL_HEADER = 30  # bytes before the name of an entry


class Archive:
    """The entries of a checked zip by name; XML parts come parsed, without entities or network."""

    def __init__(self, data: bytes, file: str, limits: Limits) -> None:
        self.file, self.limits = file, limits
        self.weight = 0  # bytes of XML unpacked so far
        self._elements = 0
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, EOFError) as error:
            raise refusals.damaged(file, "Word or OpenDocument file") from error
        entries = self._zip.infolist()
        _check_entries(entries, self._zip.start_dir, file, limits)
        self._by_name = {_clean(entry.filename): entry for entry in entries}
        self._by_lower = {name.lower(): entry for name, entry in self._by_name.items()}

    def names(self) -> list[str]:
        """Every entry's name, as it stands in the archive's directory."""
        return list(self._by_name)

    def files(self) -> list[str]:
        """The names of what is no folder."""
        return [name for name, entry in self._by_name.items() if not entry.is_dir()]

    def has(self, name: str) -> bool:
        """Is there such a part (upper and lower case alike)?"""
        return _clean(name).lower() in self._by_lower

    def read(self, name: str) -> bytes:
        """The bytes of one part."""
        entry = self._by_lower.get(_clean(name).lower())
        if entry is None:
            raise refusals.damaged(self.file)
        try:
            with self._zip.open(entry) as part:
                data = part.read(self.limits.part + 1)
        except (
            zipfile.BadZipFile,
            zlib.error,
            OSError,
            ValueError,
            NotImplementedError,
            RuntimeError,
            EOFError,
        ) as error:
            raise refusals.damaged(self.file) from error
        if len(data) > self.limits.part:
            raise refusals.too_large(self.file, f"one part unpacks to over {self.limits.part >> 20} MB")
        return data

    def xml(self, name: str, prepare: Callable[[bytes], bytes] | None = None) -> Element:
        """The root of one XML part; refuses document types, too many elements, too deep nesting."""
        return parse_xml(self.counted(name, prepare), self.file)

    def counted(self, name: str, prepare: Callable[[bytes], bytes] | None = None) -> bytes:
        """One XML part in UTF-8, its elements counted; refuses too many of them and document types."""
        data = as_utf8(self.read(name))
        if prepare:
            data = prepare(data)
        self.weight += len(data)
        self._elements += data.count(b"<") - data.count(b"</")
        if self._elements > self.limits.elements:
            raise refusals.too_large(self.file, f"over {self.limits.elements} elements")
        _refuse_document_type(data, self.file)
        return data


def as_utf8(data: bytes) -> bytes:
    """XML in UTF-16 as UTF-8, so that checks and replacements on bytes see it."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        text = data.decode("utf-16", "replace")
        if text.lstrip().startswith("<?xml"):
            text = text[text.find("?>") + 2 :]
        return text.encode("utf-8", "replace")
    return data


def parse_xml(data: bytes, file: str) -> Element:
    """Parse without entities, document types or network; raises UserError."""
    _refuse_document_type(data, file)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        if "xcessive depth" in str(error):
            raise refusals.too_complex(file) from error
        raise refusals.damaged(file) from error
    except (ValueError, LookupError) as error:
        raise refusals.damaged(file) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise refusals.unsafe(file, "it declares a document type")
    return root


def _refuse_document_type(data: bytes, file: str) -> None:
    """Before parsing: lxml drops the text after an entity it does not resolve."""
    if b"<!DOCTYPE" in data[:65536]:
        raise refusals.unsafe(file, "it declares a document type")


def parse_html(data: bytes) -> Element | None:
    """The root of a web page, parsed leniently and without network."""
    try:
        return etree.fromstring(
            data, etree.HTMLParser(no_network=True, remove_comments=True, remove_pis=True)
        )
    except (etree.XMLSyntaxError, ValueError):
        return None


def new_element(tag: str) -> Element:
    """An element of our own, without content."""
    return etree.Element(tag)


def _check_entries(entries: list[zipfile.ZipInfo], end: int, file: str, limits: Limits) -> None:
    if len(entries) > limits.entries:
        raise refusals.too_large(file, f"over {limits.entries} parts")
    if sum(entry.file_size for entry in entries) > limits.unpacked:
        raise refusals.too_large(file, f"it unpacks to over {limits.unpacked >> 20} MB")
    for entry in entries:
        _check_entry(entry, file, limits)
    if len({_clean(entry.filename).lower() for entry in entries}) < len(entries):
        raise refusals.unsafe(file, "two parts have the same name")
    if _overlap(entries, end):
        raise refusals.unsafe(file, "its parts overlap")


def _check_entry(entry: zipfile.ZipInfo, file: str, limits: Limits) -> None:
    if entry.flag_bits & 1:
        raise refusals.password_protected(file)
    name = entry.filename.replace("\\", "/")
    if ".." in name.split("/") or ":" in name.split("/")[0] or "\x00" in entry.orig_filename:
        raise refusals.unsafe(file, "a part has a path that leads out of it")
    is_text = name.lower().endswith((".xml", ".rels"))
    if is_text and entry.file_size > limits.part:
        raise refusals.too_large(file, f"one part unpacks to over {limits.part >> 20} MB")
    if (
        is_text
        and entry.file_size > limits.ratio_from
        and entry.file_size > limits.ratio * max(1, entry.compress_size)
    ):
        raise refusals.too_large(file, f"a part unpacks to over {limits.ratio} times its size")


def _overlap(entries: Iterable[zipfile.ZipInfo], end: int) -> bool:
    spans = sorted(
        (
            entry.header_offset,
            entry.header_offset + _LOCAL_HEADER + len(entry.orig_filename.encode()) + entry.compress_size,
        )
        for entry in entries
    )
    starts = [start for start, _ in spans[1:]] + [end]
    return any(stop > following for (_, stop), following in zip(spans, starts, strict=True))


def _clean(name: str) -> str:
    return posixpath.normpath("/" + name.replace("\\", "/")).lstrip("/")
