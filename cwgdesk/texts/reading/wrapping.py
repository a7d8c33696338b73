"""Wrapped lines: telling text cut at a width from a paragraph a line, and joining it again."""

import re
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from cwgdesk.reference.call_words import shipped_call_words
from cwgdesk.texts.reading.common.raw import Block
from cwgdesk.texts.reading.common.text import unspaced

_BIS = r"(?:\s?(?:bis|ter|quater))?"
_NEW_ITEM = re.compile(
    rf"\s*\[?(?:\[bookmark: [^\]]*\])?(?:[-–—•·*▪]\s|\(?[0-9]{{1,3}}{_BIS}[.)]\s|\(?[a-z]{{1,4}}{_BIS}\)\s"
    rf"|[0-9]{{1,3}}(?:\.[0-9]{{1,3}})*{_BIS}(?:\t|\s{{2}})"
    rf"|[0-9٠-٩]{{1,3}}\s?[-–]\s|\(?[а-яء-ي]ـ?\)\s|[IVX]{{1,5}}\.\s|[A-Z]\.\s|[（(][一-十]{{1,3}}[)）])"
)
_NUMBER_ALONE = re.compile(rf"\s*(?:[0-9]{{1,3}}{_BIS}[.)]?|[0-9٠-٩]{{1,3}}\s?[-–])\s*")
# A recital's first word by its shape, for those no list knows: "Emphasising", "Soulignant", "Recordando".
_PARTICIPLE = re.compile(r"(?!Beijing)[A-ZÀ-Ý][a-zà-ÿ]{3,}(?:ing|ant|ndo)\b")
# "… while at the same time recalling" goes on with its sentence.
_MEANWHILE = re.compile("при этом|в то же время|في الوقت نفسه|同时")
# "Noting also …" stands in a row of recitals: little speaks for the middle of a sentence.
_AGAIN = re.compile("также|далее|вновь|أيضا|كذلك|^又")
_ALSO = re.compile("(?:又|也|还|再次|深为|深)")
_DASH = re.compile(r"\s*[-–—]\s")
_HANGS = 4  # columns: Chinese commas may hang over a line's end
_END_MARK = re.compile(r"[.,;:!?。；，：،؛؟]$")
# First parts of words written with a hyphen: a line that ends with one keeps it.
_COMPOUNDS = frozenset(re.findall(r"\w+", """
    high low well long short mid multi non co inter intra cross self post pre sub semi anti pro re e follow
    decision policy rule law peace human gender age cost time evidence data people north south east west one
    two three four five six seven ten first second third full part half vice under over out in on up so state
    socio micro macro counter ex all large small open free
"""))  # fmt: skip
_OPENING = re.compile(
    r"(?:(?:The|Le|La|El|Les|Los|Генеральная|Совет|Полномочная|Всемирная|إن)\s|L['’]).{0,70}[,،，]|(?:大会|.{0,8}理事会)[,，]"
)
_WIDE = re.compile("[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]")
_RESIDUE = re.compile(r"^\[bookmark: [^\]]*\]")


class Joined(NamedTuple):
    """Paragraphs, and how many begin where only a call word in small letters said so."""

    blocks: list[Block]
    guessed: int


def one_a_line(lines: list[str]) -> list[Block]:
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


def columns(text: str) -> int:
    """How wide a text is shown: Chinese signs take two columns."""
    return len(text) if text.isascii() else len(text) + len(_WIDE.findall(text))


def is_wrapped(lines: list[str]) -> bool:
    """Were lines cut at a width? Then many end just short of it, and nobody ends a paragraph there."""
    full = [line.rstrip() for line in lines if line.strip("\f \t")]
    if not full:
        return False
    lengths = _lengths(full)
    width = _width(lengths)
    if not 40 <= width <= 120 or lengths[-1] > width * 1.3:
        return False
    if len(full) >= 8:
        near = sum(1 for length in lengths if width * 0.8 <= length)
        runs_on = sum(1 for a, b in pairwise(full) if _runs_on(a, b, width))
        if near >= 0.4 * len(full) and runs_on >= 0.4 * len(full):
            return True
        if _is_exact(lines, lengths[-1], least=3):
            return True
    return _is_wrapped_between_blanks(lines, width)


def _is_wrapped_between_blanks(lines: list[str], width: int) -> bool:
    """Do the lines that no blank line parts run on, all but a few?"""
    if not any(not line.strip() for line in lines):
        return False
    inner = [
        (a.rstrip(), b) for a, b in pairwise(lines) if a.strip() and b.strip() and not _NEW_ITEM.match(b)
    ]
    runs_on = sum(1 for a, b in inner if _runs_on(a, b, width) and not _fits(a, b, width))
    return len(inner) >= 2 and runs_on >= 0.8 * len(inner)


def _lengths(lines: list[str]) -> list[int]:
    """How long the lines are, the shortest first; an address too long for any line is none of them."""
    full = [line.rstrip() for line in lines if line.strip()]
    breakable = [line for line in full if " " in line.strip() or _WIDE.search(line)]
    return sorted(map(columns, breakable or full))


def _width(lengths: list[int]) -> int:
    return lengths[int(len(lengths) * 0.95)]


def _runs_on(line: str, following: str, width: int) -> bool:
    """Does a sentence go on from this line into the next?"""
    return (
        columns(line) >= width * 0.7
        and not re.search(r"[.;:!?。；]$", line)
        and not _NEW_ITEM.match(following)
    )


def joined(lines: list[str]) -> Joined:
    """Paragraphs from wrapped lines: they end at blank lines, short lines and before new items."""
    lengths = _lengths(lines)
    width = _width(lengths)
    limit = max(width, lengths[-1]) if _is_exact(lines, lengths[-1]) else width * 0.85 - 1
    parted = _is_parted(lines, limit)
    blocks: list[Block] = []
    open_lines: list[str] = []
    page_break = starts_page = numbered = False
    guessed = 0

    def close() -> None:
        nonlocal starts_page
        if open_lines:
            blocks.append(Block(_rejoin(open_lines), page_break=starts_page))
            open_lines.clear()
            starts_page = False

    for line, *nexts in zip(lines, [*lines[1:], ""], [*lines[2:], "", ""], strict=False):
        if "\f" in line:
            page_break, line = True, line.replace("\f", "")
        if not line.strip():
            close()
            continue
        numbered = numbered or (bool(open_lines) and _is_numbered_whole(open_lines[0]))
        if open_lines and _begins_paragraph(open_lines, line, nexts[0], limit):
            close()
        elif open_lines and not (parted or numbered or _hangs(open_lines, line)):
            call = _is_call(open_lines[-1], line, (nexts[0], nexts[1]), limit)
            guessed += call and not line.strip()[0].isupper() and not _AGAIN.search(line[:40])
            if call:
                close()
        if not open_lines:
            starts_page, page_break = page_break, False
        open_lines.append(line.rstrip())
    close()
    return Joined(blocks, guessed)


def _is_parted(lines: list[str], limit: float) -> bool:
    """Does a blank line stand between paragraphs? Then a call word at a line's beginning is chance."""
    ends = [
        (a, b)
        for a, b in pairwise(lines)
        if _END_MARK.search(a.rstrip()) and columns(a.rstrip()) < 0.8 * limit
    ]
    blank = sum(not b.strip() for _, b in ends)
    return blank >= 4 and blank >= 0.9 * len(ends)


def _begins_paragraph(before: list[str], line: str, following: str, limit: float) -> bool:
    """Does a line begin a paragraph: an item, or the first line after a short one?"""
    last = before[-1]
    if _NEW_ITEM.match(line):
        return not _DASH.match(line) or _END_MARK.search(last) is not None or _fits(last, line, limit)
    if _NUMBER_ALONE.fullmatch(line) and _NEW_ITEM.match(following):
        return True  # a number above its items
    if _stands_between(last, line, following):
        return True
    if re.search(r"\w-$", last) and not last.endswith(" -"):
        return False  # a word goes on
    if _OPENING.fullmatch(line.strip()) and not _END_MARK.search(last):
        return columns(line) < 0.9 * limit  # "The General Assembly," under a title that fills its line
    return _fits(last, line, limit)


def _stands_between(last: str, line: str, following: str) -> bool:
    """Is it a heading after a whole sentence and before the next item?"""
    words = line.strip()
    if not re.search(r"[.;。；]$", last) or re.search(r"[.,;]$", words) or not words[0].isupper():
        return False
    return _NEW_ITEM.match(following) is not None or _NUMBER_ALONE.fullmatch(following) is not None


def _hangs(before: list[str], line: str) -> bool:
    """Does a line stand further in than the label of its paragraph, as the words beside it do?"""
    return _NEW_ITEM.match(before[0]) is not None and _indent(line) > _indent(before[0])


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _fits(line: str, following: str, limit: float) -> bool:
    """Would the next word have fitted on the line? Then the line ends its paragraph."""
    words = following.split()
    if not words:
        return True
    if unspaced(line[-1:]) or unspaced(words[0][0]):
        return columns(line) + columns(_first_sign(words[0])) + _HANGS <= limit
    return columns(line) + 1 + len(_first_piece(words[0])) <= limit


def _first_sign(word: str) -> str:
    """The first Chinese sign of a line, or the word or figure it begins with."""
    found = re.match(r"[!-~]+", word)
    return found.group() if found else word[0]


def _first_piece(word: str) -> str:
    """What a wrapper would have put on the line before: a word, or its part up to a hyphen."""
    found = re.match(r"[^\W\d]{2,}-(?=[^\W\d]{2})", word)
    return found.group() if found else word


def _is_exact(lines: list[str], width: int, least: int = 2) -> bool:
    """Was every line filled as far as its next word allowed? Then one that is not ends a paragraph."""
    inner = [
        (a.rstrip(), b)
        for a, b in pairwise(lines)
        if a.strip() and b.strip() and columns(a) > 0.6 * width and not _END_MARK.search(a.rstrip())
        if not _NEW_ITEM.match(b)
    ]
    filled = sum(not _fits(a, b, width) for a, b in inner)
    return len(inner) >= least and filled >= 0.97 * len(inner)


def _is_call(last: str, line: str, nexts: tuple[str, str], limit: float) -> bool:
    """Does a line after an end mark begin with a call word, as a call or a recital would?

    In the middle of a sentence a call word may begin a line by chance: one in small letters
    must have its line to itself.
    """
    words = _RESIDUE.sub("", line.strip())
    if not _END_MARK.search(last) or _MEANWHILE.search(words[:60]):
        return False
    if _PARTICIPLE.match(words):
        return True
    if not begins_with_call(words):
        return False
    alone = _NEW_ITEM.match(nexts[0]) is not None or _fits(line, nexts[0], limit)
    if not alone and not _END_MARK.search(nexts[0].rstrip()):
        alone = _NEW_ITEM.match(nexts[1]) is not None  # a call of two lines
    # Russian and Arabic recitals begin in small letters, or have no others.
    return words[:1].isupper() or not words[0].isascii() or (alone and not _END_MARK.search(words))


def _is_numbered_whole(first: str) -> bool:
    """Is it "5. Recalls …", as the United Nations number? Then no call without a number follows it."""
    label = _NEW_ITEM.match(first)
    return (
        label is not None and first.lstrip()[:1].isdigit() and begins_with_call(first[label.end() :].strip())
    )


def begins_with_call(words: str) -> bool:
    """Are the first words of a line those of a call or a recital that are shipped?"""
    low = f"{words.casefold()} "
    if not low.strip() or not unspaced(low[0]):
        return any(low.startswith(call) and not low[len(call)].isalpha() for call in _calls(words))
    return any(form.startswith(_calls(form)) for form in (low, _ALSO.sub("", low, count=1)) if form.strip())


def _calls(words: str) -> tuple[str, ...]:
    if words and unspaced(words[0]):
        return _calls_by_first_word().get(words[0], ())
    first = words.split(maxsplit=1)[0].casefold() if words else ""
    return _calls_by_first_word().get(first.strip(",;:"), ())


@lru_cache(maxsize=1)
def _calls_by_first_word() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for word in shipped_call_words():
        phrase = word.phrase.casefold()
        first = phrase[0] if unspaced(phrase[0]) else phrase.split(maxsplit=1)[0]
        found[first] = (*found.get(first, ()), phrase)
    return found


_HALF_WORD = re.compile(r"[^\W\d_]-$")


def _rejoin(lines: list[str]) -> str:
    """One paragraph of its lines; put together at the end, since a paragraph may have a thousand of them."""
    pieces = [lines[0]]
    for line in map(str.strip, lines[1:]):
        before = pieces[-1]
        if _HALF_WORD.search(before) and line[:1].islower():
            pieces[-1] = before if _keeps_hyphen(before) else before[:-1]
        elif line and not (before and (unspaced(before[-1]) or unspaced(line[0]))):
            pieces.append(" ")
        if line:
            pieces.append(line)
    return "".join(pieces)


def _keeps_hyphen(text: str) -> bool:
    """ "High-" and "follow-" are words of their own before a hyphen; "imple-" is half a word."""
    stem = re.split(r"[\s(\[“\"]", text)[-1][:-1].casefold()
    return stem in _COMPOUNDS or "-" in stem
