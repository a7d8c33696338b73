"""Plain text in any encoding: a paragraph a line, and wrapped lines joined again."""

import codecs
import hashlib
import re
import unicodedata
from collections import Counter
from itertools import pairwise
from typing import NamedTuple

from cwgdesk.texts.reading.common import refusals
from cwgdesk.texts.reading.common.raw import Block, RawDocument

READER = "txt/1"
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# What the six languages were saved in before Unicode; letters they should decode to.
_OLD = (
    ("cp1252", "LATIN"),
    ("cp1251", "CYRILLIC"),
    ("koi8_r", "CYRILLIC"),
    ("cp866", "CYRILLIC"),
    ("iso8859_5", "CYRILLIC"),
    ("cp1256", "ARABIC"),
    ("iso8859_6", "ARABIC"),
    ("gb18030", "CJK"),
    ("big5", "CJK"),
    ("cp1250", "LATIN"),
)
_SAMPLE = 65536
# Neither words nor white space, and no XML file can hold them, so no export could.
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]")
_NEW_ITEM = re.compile(r"\s*(?:[-–—•·*▪]\s|\(?[0-9]{1,3}[.)]\s|\(?[a-z]{1,4}\)\s|[IVX]{1,5}\.\s|[A-Z]\.\s)")


class Decoded(NamedTuple):
    """Text with the encoding it was in, and whether that was a guess."""

    text: str
    encoding: str
    guessed: bool


def read_txt(data: bytes, file: str) -> RawDocument:
    """Read plain text; raises UserError when it is none."""
    decoded = decode(data, file)
    text = decoded.text.replace("\r\n", "\n").replace("\r", "\n")
    text = _CONTROLS.sub("", text)
    lines = re.split(r"[\n\x0b\x85\u2028\u2029]", text)
    wrapped = _is_wrapped(lines)
    blocks = _joined(lines) if wrapped else _one_a_line(lines)
    if not blocks:
        raise refusals.empty(file)
    warnings = (f"encoding-guessed:{decoded.encoding}",) if decoded.guessed else ()
    properties = {"encoding": decoded.encoding, **({"wrapped": "yes"} if wrapped else {})}
    return RawDocument(
        "txt",
        hashlib.sha256(data).hexdigest(),
        tuple(blocks),
        warnings=warnings,
        reader=READER,
        properties=properties,
    )


def decode(data: bytes, file: str) -> Decoded:
    """The text of `data`: by its byte order mark, as UTF-8, as UTF-16, else by the best guess."""
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return Decoded(
                data.removeprefix(bom if encoding == "utf-8" else b"").decode(encoding, "replace"),
                encoding,
                False,
            )
    if b"\x00" in data:
        return _without_bom(data, file)
    try:
        return Decoded(data.decode("utf-8"), "utf-8", False)
    except UnicodeDecodeError:
        return _guess(data, file)


def _without_bom(data: bytes, file: str) -> Decoded:
    """UTF-16 is told by where its zero bytes stand; other files with zero bytes are not text."""
    sample = data[:_SAMPLE]
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    for encoding, zeros, others in (("utf-16-le", odd, even), ("utf-16-be", even, odd)):
        if zeros > 10 * others and zeros * 50 > len(sample):
            return Decoded(data.decode(encoding, "replace").removeprefix("\ufeff"), encoding, True)
    raise refusals.wrong_kind(file, "a file of an unknown kind")


def _guess(data: bytes, file: str) -> Decoded:
    """The old encoding under which the bytes look most like a language that is written."""
    whole = data[:_SAMPLE]
    # A multi-byte character may be cut at the end of the sample: end it at a line.
    sample = whole[: whole.rfind(b"\n") + 1] or whole
    scored: list[tuple[float, str]] = []
    for encoding, script in _OLD:
        try:
            text = sample.decode(encoding)
        except UnicodeDecodeError:
            continue
        scored.append((likeness(text, script), encoding))
    if not scored:
        return _by_frequency(data, file)
    score, encoding = max(scored, key=lambda pair: pair[0])
    if score < 0.3:
        return _by_frequency(data, file)
    return Decoded(data.decode(encoding, "replace"), encoding, True)


def _by_frequency(data: bytes, file: str) -> Decoded:
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_SAMPLE]).best()
    if best is None:
        raise refusals.wrong_kind(file, "a file of an unknown kind")
    return Decoded(data.decode(best.encoding, "replace"), best.encoding, True)


def likeness(text: str, script: str) -> float:
    """How much the letters beyond ASCII look like `script` as people write it, from 0 to 1."""
    beyond = [c for c in text if ord(c) > 127]
    if not beyond:
        return 0.5
    good = sum(1.0 for c in beyond if _belongs(c, script))
    # A capital in the middle of a small-letter word is the mark of the wrong Cyrillic table.
    wrong_case = len(re.findall(r"[^\W\d_](?<=[a-zа-яё])[A-ZА-ЯЁ]", text))
    if script == "LATIN":
        # Accented letters stand alone among plain ones; whole words of them are another alphabet.
        wrong_case += len(re.findall(r"(?<=[^\W\d_])[^\W\d_\x00-\x7f]{2}", text))
    common = Counter(beyond)
    frequent = sum(common[c] for c in _FREQUENT.get(script, ""))
    return (good - 2 * wrong_case) / len(beyond) * (0.7 + 0.3 * min(1.0, 3 * frequent / len(beyond)))


_FREQUENT = {
    "CYRILLIC": "оеаинт",
    "ARABIC": "ايلمن",
    "CJK": "的一是和在国会年",
    "LATIN": "éèàçêñóíáúöüä’“”–",
}


def _belongs(c: str, script: str) -> bool:
    if c in "’‘“”«»–—…\u00a0№§°·•،؛؟，。、；：（）《》“”":
        return True
    name = unicodedata.name(c, "")
    return name.startswith(script) and unicodedata.category(c)[0] in "LM"


def _one_a_line(lines: list[str]) -> list[Block]:
    blocks: list[Block] = []
    page_break = False
    for line in lines:
        pieces = line.split("\f")
        for nth, piece in enumerate(pieces):
            page_break = page_break or nth > 0
            if piece.strip():
                blocks.append(Block(piece, page_break=page_break))
                page_break = False
    return blocks


def paragraphs_of(text: str) -> list[str]:
    """The paragraphs of extracted text: lines joined where they were wrapped."""
    lines = text.split("\n")
    blocks = _joined(lines) if _is_wrapped(lines) else _one_a_line(lines)
    return [block.text for block in blocks]


def _is_wrapped(lines: list[str]) -> bool:
    """Were lines cut at a width? Then many end just short of it, and nobody ends a paragraph there."""
    full = [line.rstrip() for line in lines if line.strip("\f \t")]
    if len(full) < 8:
        return False
    lengths = sorted(len(line) for line in full)
    width = lengths[int(len(lengths) * 0.95)]
    if not 40 <= width <= 120 or lengths[-1] > width * 1.3:
        return False
    near = sum(1 for length in lengths if width * 0.8 <= length)
    runs_on = sum(1 for a, b in pairwise(full) if _runs_on(a, b, width))
    return near >= 0.4 * len(full) and runs_on >= 0.4 * len(full)


def _runs_on(line: str, following: str, width: int) -> bool:
    """Does a sentence go on from this line into the next?"""
    return (
        len(line) >= width * 0.7 and not re.search(r"[.;:!?。；]$", line) and not _NEW_ITEM.match(following)
    )


def _joined(lines: list[str]) -> list[Block]:
    """Paragraphs from wrapped lines: they end at blank lines, short lines and before new items."""
    full = [len(line.rstrip()) for line in lines if line.strip()]
    width = sorted(full)[int(len(full) * 0.95)]
    blocks: list[Block] = []
    open_lines: list[str] = []
    page_break = starts_page = False

    def close() -> None:
        nonlocal starts_page
        if open_lines:
            blocks.append(Block(_rejoin(open_lines), page_break=starts_page))
            open_lines.clear()
            starts_page = False

    for line in lines:
        if "\f" in line:
            page_break, line = True, line.replace("\f", "")
        if not line.strip():
            close()
            continue
        if open_lines and (_ends(open_lines[-1], line, width) or _NEW_ITEM.match(line)):
            close()
        if not open_lines:
            starts_page, page_break = page_break, False
        open_lines.append(line.rstrip())
    close()
    return blocks


def _ends(line: str, following: str, width: int) -> bool:
    """A line ends its paragraph when the next word would have fitted on it."""
    words = following.split()
    return len(line) + 1 + len(words[0]) < width * 0.85 if words else True


def _rejoin(lines: list[str]) -> str:
    text = lines[0]
    for line in lines[1:]:
        line = line.strip()
        if re.search(r"[^\W\d_]-$", text) and line[:1].islower():
            text = text[:-1] + line
        elif text and line and unspaced(text[-1]) and unspaced(line[0]):
            text += line
        else:
            text = f"{text} {line}"
    return text


def unspaced(c: str) -> bool:
    """Chinese and Japanese are written without spaces between words."""
    return unicodedata.east_asian_width(c) in "WF" and not c.isascii()
