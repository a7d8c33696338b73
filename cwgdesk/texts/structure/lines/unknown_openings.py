"""Openings that no list knows, told by their shape: a short line with a comma, then a recital."""

from collections.abc import Sequence

from cwgdesk.texts.structure.lines.calls import CallBook
from cwgdesk.texts.structure.lines.lines import Line, cut_at
from cwgdesk.texts.structure.lines.opening import known_body

_COMMAS = (",", "،", "，")


def opening_by_shape(items: Sequence[object], book: CallBook) -> int | None:
    """The place of the first short line with a comma that a recital follows; None when there is none."""
    for place, item in enumerate(items[:-1]):
        following = items[place + 1]
        if not isinstance(item, Line) or not isinstance(following, Line):
            continue
        if _names_a_body(item, book) and is_recital(following, book):
            return place
    return None


def recitals_by_shape(items: Sequence[object], book: CallBook) -> int | None:
    """Where a text without an opening line begins: a recital before another one, or before clause 1."""
    for place, item in enumerate(items[:-1]):
        following = items[place + 1]
        if not isinstance(item, Line) or not isinstance(following, Line) or not is_recital(item, book):
            continue
        label = following.label
        first = label is not None and label.is_number and label.forms[0].value == (1,)
        call = book.find(following.text) if first else None
        if is_recital(following, book) or (call is not None and call.operative):
            return place
    return None


def is_recital(line: Line, book: CallBook) -> bool:
    """Does the line begin with a word of the preamble and end with a comma?"""
    found = book.find(line.text) if line.label is None and line.text.endswith(_COMMAS) else None
    return found is not None and found.preambular


def split_opening(line: Line, book: CallBook) -> tuple[Line, ...]:
    """ "The Human Rights Council,	Guided by …" as two lines; any other line as it is."""
    end = next((place for place, sign in enumerate(line.text[:160]) if sign in _COMMAS), None)
    if line.label is not None or line.rest or end is None or not known_body(line.text[: end + 1]):
        return (line,)
    rest = line.text[end + 1 :].strip()
    found = book.find(rest) if rest else None
    if found is None or not found.preambular:
        return (line,)
    return cut_at(line, end + 1)


def _names_a_body(line: Line, book: CallBook) -> bool:
    text = line.text
    if line.label is not None or not text.endswith(_COMMAS) or len(text) > 120 or len(text.split()) > 14:
        return False
    return not text[0].islower() and book.find(text) is None
