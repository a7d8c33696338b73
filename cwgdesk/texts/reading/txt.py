"""Plain text in any encoding: a paragraph a line, and wrapped lines joined again."""

import codecs
import hashlib
import re
import unicodedata
from collections import Counter
from typing import NamedTuple

from cwgdesk.texts.reading.common import refusals
from cwgdesk.texts.reading.common.raw import Lines, RawDocument
from cwgdesk.texts.reading.mail import without_mail
from cwgdesk.texts.reading.wrapping import is_wrapped, joined, one_a_line

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
    ("mac_roman", "LATIN"),
)
_SAMPLE = 65536
_SURE = 0.75  # letters as likely as that look like a language as people write it: nobody need be told
# Neither words nor white space, and no XML file can hold them, so no export could.
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]")


class Decoded(NamedTuple):
    """Text with the encoding it was in, and whether that was a guess."""

    text: str
    encoding: str
    guessed: bool


def read_txt(data: bytes, file: str, ways: Lines = Lines.AUTO) -> RawDocument:
    """Read plain text; raises UserError when it is none. `ways`: what its lines are taken for."""
    decoded = decode(data, file)
    text = decoded.text.replace("\r\n", "\n").replace("\r", "\n")
    text = _CONTROLS.sub("", text)
    lines = re.split(r"[\n\x0b\x85\u2028\u2029]", text)
    lines, left_out = without_mail(lines)
    wrapped = is_wrapped(lines) if ways is Lines.AUTO else ways is Lines.JOINED
    blocks, guessed = joined(lines) if wrapped else (one_a_line(lines), 0)
    if not blocks:
        raise refusals.empty(file)
    warnings = (f"encoding-guessed:{decoded.encoding}",) if decoded.guessed else ()
    properties = {"encoding": decoded.encoding, **({"wrapped": "yes"} if wrapped else {})}
    if guessed:
        properties["guessed_breaks"] = str(guessed)
    return RawDocument(
        "txt",
        hashlib.sha256(data).hexdigest(),
        tuple(blocks),
        left_out,
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
            text = data.decode(encoding, "replace").removeprefix("\ufeff")
            return Decoded(text, encoding, "\ufffd" in text)
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
    return Decoded(data.decode(encoding, "replace"), encoding, score < _SURE)


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
    wrong_case = sum(map(_is_torn, text, text[1:]))
    if script == "LATIN":
        # Accented letters stand alone among plain ones; whole words of them are another alphabet.
        wrong_case += len(re.findall(r"(?<=[^\W\d_])[^\W\d_\x00-\x7f]{2}", text))
    common = Counter(beyond)
    frequent = sum(common[c] for c in _FREQUENT.get(script, ""))
    return (good - 2 * wrong_case) / len(beyond) * (0.7 + 0.3 * min(1.0, 3 * frequent / len(beyond)))


def _is_torn(before: str, c: str) -> bool:
    """A capital behind a small letter, or two alphabets in one word: the marks of the wrong table."""
    if c < "\x80" and before < "\x80":
        return False
    if before.islower() and c.isupper():
        return True
    return any("\u0400" <= one <= "\u06ff" and other.isascii() and other.isalpha()
               for one, other in ((before, c), (c, before)))  # fmt: skip


_FREQUENT = {
    "CYRILLIC": "оеаинт",
    "ARABIC": "ايلمن",
    "CJK": "的一是和在国会年",
    "LATIN": "éèàçêñóíáúöüä’“”–",
}


def _belongs(c: str, script: str) -> bool:
    if c in "’‘“”«»–—…\u00a0№§°·•ªº،؛؟，。、；：（）《》“”":
        return True
    name = unicodedata.name(c, "")
    return name.startswith(script) and unicodedata.category(c)[0] in "LM"
