"""Looks for confidential words in a finished file, wherever a curious reader could find them.

Not only the visible text: names and comments of the archive, hidden text, alternative texts,
properties, field instructions, words cut over several runs, nested archives, other encodings.
Words are compared by `for_leaks`: without case, accents, spaces, punctuation and invisible characters.
"""

import base64
import binascii
import gzip
import html
import io
import re
import urllib.parse
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import lxml.etree as etree

from cwgdesk.core.folding import for_leaks, for_search

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FRAGMENT_WORDS = 6  # so many words in a row of a long secret give it away
_FRAGMENT_LETTERS = 32  # and so many letters, or common turns of phrase would
_FRAGMENT_CHINESE = 14
_SHORTEST = 8  # letters below which a term is only found as a whole word
_FEWEST_LETTERS = 3  # fewer are no term
_FEW = 50  # beginnings of terms that are faster looked for one by one
_DEEPEST = 4
_MOST_BYTES = 64 * 1024 * 1024
_BASE64 = re.compile(rb"[A-Za-z0-9+/\-_]{4,}(?:\s*[A-Za-z0-9+/\-_]{4,})*={0,2}")
_HEX = re.compile(rb"(?:[0-9A-Fa-f]{2}\s?){12,}")
_DEFLATED = re.compile(rb"\x78[\x01\x5e\x9c\xda]|\x1f\x8b\x08")
_CHINESE = re.compile(r"[㐀-鿿]")


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


def scan(data: bytes, terms: Iterable[str], *, known: Iterable[str] = ()) -> Scan:
    """Where any of the terms, or a telling fragment of a long one, stands in a file's bytes.

    `known` are public texts: a fragment that also stands there tells nothing.
    """
    return scan_for(data, needles(terms, for_leaks("".join(known))))


def scan_for(data: bytes, wanted: Iterable["Needle"]) -> Scan:
    """The same for needles that were made before."""
    haystack = Haystack(wanted)
    views = list(_views(data, "", 0))
    seen: dict[str, list[Needle]] = {}  # many views read the same
    hits: dict[Hit, None] = {}
    for view in views:
        letters = for_leaks(view.text)
        if letters not in seen:
            seen[letters] = list(haystack.found_in(letters))
        hits.update(
            (Hit(needle.term, view.channel, view.where), None)
            for needle in seen[letters]
            if not needle.whole_word or _as_word(needle.term, view.text)
        )
    return Scan(tuple(hits), len({(view.channel, view.where) for view in views}))


@dataclass(frozen=True, slots=True)
class Needle:
    """The letters of a term, or of a telling fragment of it, and whether they must be a whole word."""

    term: str
    letters: str
    whole_word: bool = False


class Haystack:
    """Many needles, found at the price of few: only those whose first letters occur are looked for."""

    def __init__(self, wanted: Iterable[Needle]) -> None:
        self._short: list[Needle] = []
        self._by_seed: dict[str, list[Needle]] = {}
        for needle in dict.fromkeys(wanted):
            if len(needle.letters) < _SHORTEST:
                self._short.append(needle)
            else:
                self._by_seed.setdefault(needle.letters[:_SHORTEST], []).append(needle)

    def found_in(self, letters: str) -> Iterator[Needle]:
        """Every needle that is in these letters."""
        yield from (needle for needle in self._short if needle.letters in letters)
        if len(self._by_seed) < _FEW:
            seeds: Iterable[str] = self._by_seed
        else:
            seeds = self._by_seed.keys() & {letters[at : at + _SHORTEST] for at in range(len(letters))}
        for seed in seeds:
            yield from (needle for needle in self._by_seed[seed] if needle.letters in letters)


def needles(terms: Iterable[str], known: str = "") -> Iterator[Needle]:
    """What to look for: each term whole, and its fragments that do not stand in the `known` letters."""
    for term in terms:
        letters = for_leaks(term)
        if len(letters) < _FEWEST_LETTERS:
            continue
        # Chinese has no spaces that could tell where a word ends.
        yield Needle(term, letters, len(letters) < _SHORTEST and _CHINESE.search(term) is None)
        yield from (Needle(term, fragment) for fragment in _fragments(term, known))


def whole_words(terms: Iterable[str]) -> Iterator[Needle]:
    """The terms themselves, as words of their own and not in pieces."""
    for term in terms:
        yield Needle(term, for_leaks(term), whole_word=_CHINESE.search(term) is None)


def _fragments(term: str, known: str) -> Iterator[str]:
    """Telling fragments: not public, and no public words either with one more before or after them."""
    words = [letters for word in term.split() if (letters := for_leaks(word))]
    for at in range(len(words) - _FRAGMENT_WORDS + 1):
        part = words[at : at + _FRAGMENT_WORDS]
        public = "".join(part[1:]) in known or "".join(part[:-1]) in known
        if not public and len("".join(part)) >= _FRAGMENT_LETTERS:
            yield "".join(part)
    if words and max(map(len, words)) > _FRAGMENT_CHINESE and _CHINESE.search(term):
        whole = "".join(words)
        for at in range(len(whole) - _FRAGMENT_CHINESE + 1):
            if (piece := whole[at : at + _FRAGMENT_CHINESE]) not in known:
                yield piece


def _as_word(term: str, text: str) -> bool:
    """Does a short term stand as a word of its own? ("ITU" is not in "constitutional")"""
    words = r"\W*".join(re.findall(r"\w+", for_search(term)))
    return re.search(rf"(?<!\w){words}(?!\w)", for_search(text)) is not None


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
    for whole in dict.fromkeys(_BASE64.findall(data)):  # most of these are words, and come again
        packed = re.sub(rb"\s|=", b"", whole).translate(bytes.maketrans(b"-_", b"+/"))
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


_TEXT_BYTES = bytes(b for b in range(256) if 32 <= b < 127 or b >= 0xC2 or b in (0, 9, 10, 13))


def _speaks(data: bytes) -> bool:
    """Could these bytes be text? Most of what looks like base64 is an ordinary word."""
    printable = len(data) - len(data.translate(None, _TEXT_BYTES))
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
