"""Which way a text runs: right to left is a property of letters, not of the interface."""

import unicodedata
from collections.abc import Iterator


def runs_right_to_left(text: str, otherwise: bool) -> bool:
    """Does the first letter with a direction run right to left?"""
    for character in text:
        side = unicodedata.bidirectional(character)
        if side in ("R", "AL"):
            return True
        if side == "L":
            return False
    return otherwise


def stretches(text: str, rtl: bool) -> Iterator[tuple[str, bool]]:
    """The text cut where its direction changes: (stretch, right to left?).

    What has no direction of its own goes with its neighbours if they agree, else with the paragraph.
    """
    sides = [{"R": True, "AL": True, "L": False}.get(unicodedata.bidirectional(c)) for c in text]
    if not any(sides):
        if text:
            yield text, False
        return
    start = 0
    for at in range(1, len(text) + 1):
        if at == len(text) or _side(sides, at, rtl) != _side(sides, at - 1, rtl):
            yield text[start:at], _side(sides, at - 1, rtl)
            start = at


def _side(sides: list[bool | None], at: int, rtl: bool) -> bool:
    own = sides[at]
    if own is not None:
        return own
    before = next((s for s in reversed(sides[:at]) if s is not None), rtl)
    after = next((s for s in sides[at:] if s is not None), rtl)
    return before if before == after else rtl
