"""Which way the stretches of a text run; the paragraph itself runs as its paper does."""

import re
import unicodedata
from collections.abc import Iterator

# What is read from left to right as one, wherever it stands: 9.c, A/RES/70/125, WSIS+20, C26/7(Rev.1),
# an address of the web. It begins with a letter or digit, holds a letter, and ends with neither a full stop
# nor an open bracket; a number that follows goes with it.
_INSIDE = r"[^\s\u0590-\u08ff()\[\]«»“”„]"
_GROUP = rf"(?:\({_INSIDE}+\)|\[{_INSIDE}+\])"
_SIGN = r"[^\W\u0590-\u08ff_]"  # a letter or digit that does not run from right to left
_NUMBER_AFTER = r"[ \u00a0]\d+(?:[.,/]\d+)*(?![^\s.,;:!?)\]»،؛])"
_ATOM = re.compile(rf"(?<!{_SIGN}){_SIGN}(?:{_INSIDE}|{_GROUP})*(?:{_NUMBER_AFTER})*")
_LOOSE_END = re.compile(r"[.,;:!?'’…-]+$")


# The mark that keeps a token together which begins with a digit: after Arabic letters the digit would
# else count as theirs (Unicode Bidirectional Algorithm, W2), and "9.c" would be shown as "c.9".
MARK = "\u200e"


def held_together(text: str, rtl: bool) -> str:
    """The text with a mark of direction before each token of digits and letters ("9.c", "5G")."""
    if not rtl:
        return text
    return _ATOM.sub(lambda match: MARK + match[0] if _wants_mark(match) else match[0], text)


def _wants_mark(match: re.Match[str]) -> bool:
    token = match[0]
    return (
        token[0].isdecimal()
        and any(unicodedata.bidirectional(sign) == "L" for sign in token)
        and match.string[match.start() - 1 : match.start()] != MARK
    )


def stretches(text: str, rtl: bool) -> Iterator[tuple[str, bool]]:
    """The text cut where its direction changes: (stretch, right to left?).

    What has no direction of its own goes with its neighbours if they agree, else with the paragraph.
    """
    if not rtl and text.isascii():
        if text:
            yield text, False
        return
    sides = _sides(text, rtl)
    if not any(sides):
        if text:
            # Only signs and digits run as the paragraph does: the full stop of "1." stands on its far side.
            yield text, rtl and False not in sides
        return
    start = 0
    for at in range(1, len(text) + 1):
        if at == len(text) or _side(sides, at, rtl) != _side(sides, at - 1, rtl):
            yield text[start:at], _side(sides, at - 1, rtl)
            start = at


def _sides(text: str, rtl: bool) -> list[bool | None]:
    own = {"R": True, "AL": True, "L": False}
    sides = [own.get(unicodedata.bidirectional(c)) for c in text]
    if rtl and True in sides:
        for match in _ATOM.finditer(text):
            whole = range(match.start(), match.start() + len(_LOOSE_END.sub("", match[0])))
            if any(sides[at] is False for at in whole):
                for at in whole:
                    sides[at] = False
    return sides


def _side(sides: list[bool | None], at: int, rtl: bool) -> bool:
    own = sides[at]
    if own is not None:
        return own
    before = next((s for s in reversed(sides[:at]) if s is not None), rtl)
    after = next((s for s in sides[at:] if s is not None), rtl)
    return before if before == after else rtl
