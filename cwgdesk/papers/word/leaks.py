"""Looks for confidential words in a finished file, wherever a curious reader could find them.

Not only the visible text: names and comments of the archive, hidden text, alternative texts,
properties, field instructions, words cut over several runs, nested archives, other encodings.
Words are compared without case, accents, spaces, punctuation and invisible characters.
"""

import base64
import binascii
import gzip
import html
import io
import re
import unicodedata
import urllib.parse
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import lxml.etree as etree

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FRAGMENT_WORDS = 6  # so many words in a row of a long secret give it away
_FRAGMENT_LETTERS = 32  # and so many letters, or common turns of phrase would
_FRAGMENT_CHINESE = 14
_SHORTEST = 8  # letters below which a term is only found as a whole word
_DEEPEST = 4
_MOST_BYTES = 64 * 1024 * 1024
_BASE64 = re.compile(rb"[A-Za-z0-9+/\-_]{4,}(?:\s*[A-Za-z0-9+/\-_]{4,})*={0,2}")
_HEX = re.compile(rb"(?:[0-9A-Fa-f]{2}\s?){12,}")
_DEFLATED = re.compile(rb"\x78[\x01\x5e\x9c\xda]|\x1f\x8b\x08")
# Letters of other alphabets that look Latin; texts of this field mix them by mistake and on purpose.
_ALIKE = str.maketrans("авекмнорстухіјѕԁαβεικνορτυχ", "abekmhopctyxijsdabeiknoptux")


@dataclass(frozen=True, slots=True)
class Hit:
    """A term, the kind of place it was found in, and the part of the file."""

    term: str
    channel: str
    where: str


@dataclass(frozen=True, slots=True)
class Scan:
    """What was found, and how many places were looked at."""

    hits: tuple[Hit, ...]
    channels: int


@dataclass(frozen=True, slots=True)
class _View:
    """One way to read one part of a file."""

    channel: str
    where: str
    text: str


@dataclass(frozen=True, slots=True)
class _Needle:
    term: str
    letters: str
    whole_word: bool = False


def scan(data: bytes, terms: Iterable[str], *, known: Iterable[str] = ()) -> Scan:
    """Where any of the terms, or a telling fragment of a long one, stands in a file's bytes.

    `known` are public texts: a fragment that also stands there tells nothing.
    """
    views = list(_views(data, "", 0))
    letters = [_letters(view.text) for view in views]
    needles = list(_needles(terms, _letters("\n".join(known))))
    hits = dict.fromkeys(
        Hit(needle.term, view.channel, view.where)
        for view, plain in zip(views, letters, strict=True)
        for needle in needles
        if needle.letters in plain and (not needle.whole_word or _as_word(needle.term, view.text))
    )
    return Scan(tuple(hits), len({(view.channel, view.where) for view in views}))


def _letters(text: str) -> str:
    """Letters and digits only, without case and accents, look-alikes made one."""
    folded = unicodedata.normalize("NFKD", text).casefold().translate(_ALIKE)
    return "".join(c for c in folded if c.isalnum())


def _needles(terms: Iterable[str], known: str) -> Iterator[_Needle]:
    for term in terms:
        letters = _letters(term)
        if len(letters) < 3:
            continue
        yield _Needle(term, letters, len(letters) < _SHORTEST)
        for fragment in _fragments(term):
            if fragment not in known:
                yield _Needle(term, fragment)


def _fragments(term: str) -> Iterator[str]:
    words = [letters for word in term.split() if (letters := _letters(word))]
    for at in range(len(words) - _FRAGMENT_WORDS + 1):
        joined = "".join(words[at : at + _FRAGMENT_WORDS])
        if len(joined) >= _FRAGMENT_LETTERS:
            yield joined
    if words and max(map(len, words)) > _FRAGMENT_CHINESE and any("\u3400" <= c <= "\u9fff" for c in term):
        whole = "".join(words)
        for at in range(len(whole) - _FRAGMENT_CHINESE + 1):
            yield whole[at : at + _FRAGMENT_CHINESE]


def _as_word(term: str, text: str) -> bool:
    """Does a short term stand as a word of its own? ("ITU" is not in "constitutional")"""
    folded = unicodedata.normalize("NFKC", text).casefold()
    folded = "".join(c for c in folded if unicodedata.category(c) != "Cf")
    wanted = unicodedata.normalize("NFKC", term).casefold().strip()
    return re.search(rf"(?<!\w){re.escape(wanted)}(?!\w)", folded) is not None


def _views(data: bytes, where: str, depth: int) -> Iterator[_View]:
    """Every reading of some bytes; archives are opened."""
    if depth > _DEEPEST or not data:
        return
    starts = [match.start() for match in re.finditer(rb"PK\x03\x04", data)][:1]
    if starts:
        yield from _archive_views(data, where, starts[0], depth)
    yield from _encoded_views(data, where, depth)
    if data.lstrip()[:1] == b"<" or data[:3] == b"\xef\xbb\xbf":
        yield from _xml_views(data, where)


def _archive_views(data: bytes, where: str, start: int, depth: int) -> Iterator[_View]:
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, ValueError, NotImplementedError):
        return
    with archive:
        if start:
            yield from _views(data[:start], f"{where}:before the archive", depth + 1)
        yield _View("archive comment", where, archive.comment.decode("utf-8", "replace"))
        left = _MOST_BYTES
        for entry in archive.infolist():
            name = f"{where}!{entry.filename}" if where else entry.filename
            yield _View("part name", name, entry.filename)
            yield _View("entry comment", name, entry.comment.decode("utf-8", "replace"))
            yield _View("entry extra", name, entry.extra.decode("utf-8", "replace"))
            try:
                with archive.open(entry) as stream:
                    inside = stream.read(left)
            except (zipfile.BadZipFile, RuntimeError, zlib.error, NotImplementedError, EOFError):
                continue
            left -= len(inside)
            yield from _views(inside, name, depth + 1)


def _encoded_views(data: bytes, where: str, depth: int) -> Iterator[_View]:
    """The bytes read as text in the encodings in use, and what is packed inside them."""
    text = data.decode("utf-8", "replace")
    yield _View("bytes", where, text)
    if not data.isascii():
        yield _View("bytes in Latin-1", where, data.decode("latin-1"))
        yield _View("bytes in Cyrillic", where, data.decode("cp1251", "replace"))
        yield _View("bytes in Arabic", where, data.decode("cp1256", "replace"))
    if b"\0" in data:
        for shift in (0, 1):
            yield _View("UTF-16", where, data[shift:].decode("utf-16-le", "replace"))
            yield _View("UTF-16", where, data[shift:].decode("utf-16-be", "replace"))
        yield _View("UTF-32", where, data.replace(b"\0", b"").decode("utf-8", "replace"))
    yield _View("reversed", where, text[::-1])
    if "&" in text:
        yield _View("entities", where, html.unescape(html.unescape(text)))
    if "%" in text:
        yield _View("percent signs", where, urllib.parse.unquote(text))
    if "\\u" in text or "\\x" in text or "\\'" in text:
        yield _View("escapes", where, _unescaped(text))
    yield from _packed_views(data, where, depth)


def _unescaped(text: str) -> str:
    text = re.sub(r"\\u\{?([0-9A-Fa-f]{4})\}?", lambda m: chr(int(m[1], 16)), text)
    text = re.sub(r"\\u(\d{3,5})\??", lambda m: chr(int(m[1]) % 0x110000), text)
    return re.sub(r"\\[x']([0-9A-Fa-f]{2})", lambda m: chr(int(m[1], 16)), text)


def _packed_views(data: bytes, where: str, depth: int) -> Iterator[_View]:
    for match in _BASE64.finditer(data):
        packed = re.sub(rb"\s|=", b"", match[0]).translate(bytes.maketrans(b"-_", b"+/"))
        if len(packed) < 12:
            continue
        for shift in range(4):  # a preceding letter may have been taken for part of it
            piece = packed[shift:]
            piece = piece[: len(piece) // 4 * 4] if len(piece) % 4 == 1 else piece + b"=" * (-len(piece) % 4)
            try:
                inside = base64.b64decode(piece)
            except (binascii.Error, ValueError):
                continue
            if _speaks(inside):
                yield from _plain_views("base64", inside, where)
            if inside[:2] == b"PK":
                yield from _views(inside, f"{where}:base64", depth + 1)
    for match in _HEX.finditer(data):
        inside = bytes.fromhex(re.sub(rb"\s", b"", match[0]).decode())
        yield from _plain_views("hexadecimal", inside, where)
    for match in list(_DEFLATED.finditer(data))[:200]:
        inside = _inflated(data[match.start() :])
        if inside:
            yield from _plain_views("compressed", inside, where)


def _speaks(data: bytes) -> bool:
    """Could these bytes be text? Most of what looks like base64 is an ordinary word."""
    printable = sum(32 <= byte < 127 or byte >= 0xC2 or byte in (0, 9, 10, 13) for byte in data)
    return len(data) >= 6 and printable >= 0.6 * len(data)


def _inflated(data: bytes) -> bytes:
    try:
        if data[:2] == b"\x1f\x8b":
            return gzip.GzipFile(fileobj=io.BytesIO(data)).read(_MOST_BYTES)
        return zlib.decompressobj().decompress(data, _MOST_BYTES)
    except (OSError, EOFError, zlib.error):
        return b""


def _plain_views(channel: str, data: bytes, where: str) -> Iterator[_View]:
    yield _View(channel, where, data.decode("utf-8", "replace"))
    if b"\0" in data:
        yield _View(channel, where, data.decode("utf-16-le", "replace"))


def _xml_views(data: bytes, where: str) -> Iterator[_View]:
    """The words of an XML part joined over all its tags, and what stands outside the text."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True, huge_tree=False)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        return
    if root is None:  # pyright: ignore[reportUnnecessaryComparison]  # what recovers may find nothing
        return
    channels: dict[str, list[str]] = {"text": [], "attributes": [], "XML comments": []}
    for element in root.iter():
        if not isinstance(element.tag, str):
            channels["XML comments"].append(element.text or "")
        else:
            channels["text"].append(element.text or "")
            channels["attributes"] += [str(value) for value in element.attrib.values()]
            kind = _KINDS.get(element.tag)
            if kind:
                channels.setdefault(kind, []).append(element.text or "")
        channels["text"].append(element.tail or "")
    for channel, pieces in channels.items():
        yield _View(channel, where, "".join(pieces))
        yield _View(channel, where, " ".join(pieces))
    codes = [str(v) for e in root.iter() for k, v in e.attrib.items() if str(k).endswith("}char")]
    yield _View(
        "symbols",
        where,
        "".join(chr(int(code, 16) & 0xFF) for code in codes if re.fullmatch("[0-9A-Fa-f]{2,4}", code)),
    )


_KINDS = {f"{_W}delText": "deleted text", f"{_W}instrText": "field instructions"}


def traces(data: bytes) -> Scan:
    """What a file carries beside its visible text, for a look without any terms: named, never quoted."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = {name: archive.read(name) for name in archive.namelist()}
    except (zipfile.BadZipFile, RuntimeError, zlib.error, NotImplementedError, EOFError):
        return Scan((), 0)
    found = [Hit("", channel, name) for name, inside in parts.items() for channel in _traces_in(name, inside)]
    return Scan(tuple(found), len(parts))


_SIGNS: Sequence[tuple[str, bytes]] = (
    ("tracked changes", rb"<w:(?:ins|del|moveFrom|moveTo) "),
    ("hidden text", rb"<w:(?:vanish|webHidden)(?:/| )"),
    ("session marks", rb" w:rsid"),
    ("remote targets", rb'TargetMode="External"'),
    ("document variables", rb"<w:docVar "),
    ("author", rb"<dc:creator>[^<]"),
    ("last author", rb"<cp:lastModifiedBy>[^<]"),
    ("company or manager", rb"<(?:Company|Manager)>[^<]"),
)
_PARTS = (
    ("comments", "comments"),
    ("custom XML", "customxml/"),
    ("custom properties", "docprops/custom"),
    ("macros", "vbaproject"),
    ("embedded objects", "embeddings/"),
    ("preview picture", "thumbnail"),
)


def _traces_in(name: str, data: bytes) -> Iterator[str]:
    for channel, sign in _PARTS:
        if sign in name.lower() and not name.endswith(".rels"):
            yield channel
    for channel, sign in _SIGNS:
        if name.endswith((".xml", ".rels")) and re.search(sign, data):
            yield channel
