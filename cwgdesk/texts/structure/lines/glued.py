"""Clauses that a conversion has glued together: "… ; 2 that" is cut before its label."""

import re
from collections.abc import Iterable, Sequence
from itertools import islice

from cwgdesk.texts.structure.lines.calls import CallBook
from cwgdesk.texts.structure.lines.clause_labels import ClauseLabel, Form, read_label
from cwgdesk.texts.structure.lines.lines import Line, cut_before

_END = re.compile(
    r"[;；؛.。](?:[\s\u00a0]+(?:and|or|et|ou|y|o|и|或|和))?[\s\u00a0]*(?=[\d(a-zа-я（٠-٩一-十])"
)
_MOST_ENDS = 1000  # of sentences in one clause: where there are more, nobody wrote it as one
_LONGEST_LABEL = 40
_REACH = 40  # lines within which the label would stand by itself


def unglued(lines: Iterable[Line], book: CallBook) -> tuple[Line, ...]:
    """The lines, those that hold several clauses cut into them."""
    whole = list(lines)
    found: list[Line] = []
    number: Form | None = None  # the last figure that counted a clause
    for place, line in enumerate(whole):
        for part in _parts(line, number, whole[place + 1 : place + _REACH], book):
            found.append(part)
            if part.label is None:
                number = None if book.is_exactly(part.text) else number
            elif part.label.is_number:
                number = part.label.forms[0]
    return tuple(found)


def _parts(line: Line, number: Form | None, behind: Sequence[Line], book: CallBook) -> list[Line]:
    if line.rest or line.block.cell is not None:
        return [line]
    parts: list[Line] = []
    while at := _after_call(line, book) if line.label is None else _next_label(line, number, behind):
        first, line = cut_before(line, at)
        parts.append(first)
        if line.label is not None and line.label.is_number:
            number = line.label.forms[0]
    return [*parts, line]


def _after_call(line: Line, book: CallBook) -> int:
    """Where the first label stands in "resolves 1 to report; 2 to act"; 0 for nowhere."""
    call = book.find(line.text)
    if call is None or not line.text[0].islower() or line.text[call.end : call.end + 1] not in (" ", "\t"):
        return 0
    at = call.end + 1
    label = read_label(line.text[at:])
    if label is None or label.is_bullet or all(form.value != (1,) for form in label.forms):
        return 0
    rest = line.text[at + label.end :]
    if label.forms[0].series == "decimal":  # "1 to report": a figure alone may be a quantity
        return at if rest[:1].islower() and _next_label(cut_before(line, at)[1], None, ()) else 0
    return at if rest else 0


def _next_label(line: Line, number: Form | None, behind: Sequence[Line]) -> int:
    """Where the next label of the line's own count, or of the clauses around, stands in its words."""
    own = line.label.forms if line.label is not None else ()
    counts = [
        form for form in (*own, *((number,) if number else ())) if form.series not in ("bullet", "dash")
    ]
    if not counts:
        return 0
    for end in islice(_END.finditer(line.text), _MOST_ENDS):
        label = read_label(line.text[end.end() : end.end() + _LONGEST_LABEL])
        if label is None or not _goes_on(label, counts) or _stands_behind(label, behind):
            continue
        rest = line.text[end.end() + label.end :]
        if rest and (label.sure or (rest[0].islower() and end.group()[0] in ";；؛")):
            return end.end()
    return 0


def _goes_on(label: ClauseLabel, counts: Sequence[Form]) -> bool:
    return any(
        form.series == before.series
        and len(form.value) == len(before.value) == 1
        and form.value[0] == before.value[0] + 1
        for form in label.forms
        for before in counts
    )


def _stands_behind(label: ClauseLabel, behind: Sequence[Line]) -> bool:
    """Does a line of its own bear the label before the count begins anew?"""
    wanted = label.forms[0]
    for line in behind:
        forms = line.label.forms if line.label is not None else ()
        if wanted in forms:
            return True
        if any(form.series == wanted.series and form.value <= (1,) for form in forms):
            return False
    return False
