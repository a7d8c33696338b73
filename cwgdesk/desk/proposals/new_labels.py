"""Labels of new clauses: surviving clauses are never renumbered (docs/domain.md 3.4)."""

import re
from collections.abc import Collection, Iterable

_SERIES = ("bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "nonies", "decies")
_NUMBER = re.compile(r"(\d+)([.)]*)$")
_SUFFIX = re.compile(rf"(?:{'|'.join(_SERIES)})$")
_LETTER = re.compile(r"\b([a-y])(\)?)$")


def free_label(label: str, taken: Collection[str], *, at_end: bool) -> str:
    """The first label that is not `taken` for a clause after the one labelled `label`.

    At the end of a list the count goes on; between two clauses it is bis, ter, quater.
    """
    label = _SUFFIX.sub("", label)
    following = _following(label) if at_end else None
    while following in taken:
        following = _following(following or "")
    if following:
        return following
    return next(new for new in _inserted(label) if new not in taken)


def _following(label: str) -> str | None:
    if match := _NUMBER.search(label):
        return f"{label[: match.start()]}{int(match[1]) + 1}{match[2]}"
    if match := _LETTER.search(label):
        return f"{label[: match.start()]}{chr(ord(match[1]) + 1)}{match[2]}"
    return None


def _inserted(label: str) -> Iterable[str]:
    for suffix in _SERIES:
        yield label + suffix
    for number in range(11, 1000):  # beyond decies nobody knows the Latin
        yield f"{label}-{number}"
