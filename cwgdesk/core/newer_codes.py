"""Codes that a newer program has written and this one does not know: kept as they are, never lost.

Such a code is a member of its enum for everybody who only looks or passes it on, but none that the
enum lists: no rule of ours applies to it, and it is stored again as it came.
"""

from enum import StrEnum
from typing import TypeVar

E = TypeVar("E", bound=StrEnum)


def member_of(kind: type[E], code: str) -> E:
    """The member with this code, or one made for it that is only equal to itself."""
    known = kind._value2member_map_.get(code)
    if known is not None:
        return known  # type: ignore[return-value]  # the map is of any enum
    kept = str.__new__(kind, code)
    kept._name_ = kept._value_ = code
    # Early 3.11 looks a copied member up by its name, and no enum lists this one.
    kept.__deepcopy__ = lambda _memo: kept  # type: ignore[attr-defined]
    return kept


def is_known(member: StrEnum) -> bool:
    """Is it one that this program knows the meaning of?"""
    return member.value in type(member)._value2member_map_
