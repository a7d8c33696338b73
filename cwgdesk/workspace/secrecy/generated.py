"""A passphrase made by chance: words that are easy to keep and, drawn evenly, as hard to guess as said."""

import math
import secrets
from functools import cache

from cwgdesk.core.resources import resource

WORDS = 6


@cache
def _list() -> tuple[str, ...]:
    return tuple(resource("words", "eff_large.txt").read_text(encoding="ascii").split())


def generated() -> str:
    """Six words drawn independently by the system's source of chance."""
    return " ".join(secrets.choice(_list()) for _ in range(WORDS))


def bits() -> float:
    """How many bits of chance are in a generated passphrase, known to whoever knows how it is made."""
    return WORDS * math.log2(len(_list()))
