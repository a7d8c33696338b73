"""Doubts: where the clauses that were found do not fit what stands in the text, and a person should look.

Each doubt is a warning whose code begins with DOUBTFUL; it says what does not fit, never the words.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from uuid import UUID

from cwgdesk.texts.reading.common.text import unspaced
from cwgdesk.texts.structure.found import ClauseKind, FoundClause, Structure
from cwgdesk.texts.structure.lines.calls import CallBook
from cwgdesk.texts.structure.lines.clause_labels import ClauseLabel, Form, automatic_label
from cwgdesk.texts.structure.lines.lines import Line

DOUBTFUL = "split-doubtful"
_CITABLE = (ClauseKind.PREAMBULAR, ClauseKind.OPERATIVE)
_ENDS = tuple(".,;:!?،؛؟。，；：、—–-…”\"»’')]）》")
_INNER = re.compile(r"[,;]\s+(?=[A-ZÀ-Ý])")
_HEADING_AT_END = re.compile(r"[^\W\d_]{2}[.;]\s+[A-ZÀ-Ý][^.;:,]{3,60}:?$")
_FEWEST = 6  # call words a text must have before too few clauses can be told
_GUESSED_BREAKS = 3


def doubts(
    clauses: Sequence[FoundClause], lines: Sequence[Line], book: CallBook, properties: dict[str, str]
) -> list[str]:
    """The codes of what does not fit; none when nothing speaks against the clauses found."""
    citable = [clause for clause in clauses if clause.kind in _CITABLE]
    found = {
        "gap": any(_gaps(citable)),
        "swallowed": any(_holds_another(clause, book) for clause in citable)
        or any(_ends_in_heading(clause, following) for clause, following in pairwise(citable)),
        "torn": any(_is_torn(before, clause) for before, clause in pairwise(citable)),
        "few": _are_few(citable, lines, book),
        "breaks": int(properties.get("guessed_breaks", "0")) >= _GUESSED_BREAKS,
    }
    return [f"{DOUBTFUL}:{what}" for what, holds in found.items() if holds]


def doubts_of(structure: Structure) -> tuple[str, ...]:
    """The doubts among a document's warnings."""
    return tuple(warning for warning in structure.warnings if warning.startswith(DOUBTFUL))


def _gaps(citable: Sequence[FoundClause]) -> Iterator[bool]:
    """For each labelled clause: does its label not follow the one before it?"""
    ids = {clause.id for clause in citable}
    series: dict[UUID | None, list[ClauseLabel]] = {}
    for clause in citable:
        label = automatic_label(clause.label)
        if label is not None and not label.is_bullet:
            series.setdefault(clause.parent if clause.parent in ids else None, []).append(label)
    for labels in series.values():
        yield not _begins(labels[0])
        for at, (before, label) in enumerate(pairwise(labels)):
            yield not (_begins(label) or _follows(before, label) or _is_slip(labels[max(0, at - 1) : at + 3]))


def _is_slip(around: Sequence[ClauseLabel]) -> bool:
    """36, 36, 38: one number is mistyped in the text itself, and the count goes on behind it."""
    return any(
        one.is_number and other.is_number and other.forms[0].value[0] == one.forms[0].value[0] + 2
        for one, other in zip(around, around[2:], strict=False)
    )


def _begins(label: ClauseLabel) -> bool:
    return any(form.value[0] == 1 or form.series.startswith("other") for form in label.forms)


def _follows(before: ClauseLabel, label: ClauseLabel) -> bool:
    return any(_is_next(one, other) for one in before.forms for other in label.forms)


def _is_next(before: Form, after: Form) -> bool:
    """Is it the next of its series, or the same number with bis, or what comes after that?"""
    if before.series.strip("().-") != after.series.strip("().-"):
        return False
    size = min(len(before.value), len(after.value))
    head, tail = before.value[:size], after.value[:size]
    return head == tail or (head[:-1] == tail[:-1] and tail[-1] == head[-1] + 1)


def _holds_another(clause: FoundClause, book: CallBook) -> bool:
    """Does the clause's text hold the label that should come next, or a second recital?"""
    if _next_label_in(clause):
        return True
    if clause.kind is not ClauseKind.PREAMBULAR or clause.label:
        return False
    for found in _INNER.finditer(clause.text):
        call = book.find(clause.text[found.end() : found.end() + 160])
        if call is not None and call.preambular:
            return True
    return False


def _ends_in_heading(clause: FoundClause, following: FoundClause) -> bool:
    """Do a few words without an end mark stand behind the clause's last sentence?"""
    return following.parent != clause.id and _HEADING_AT_END.search(clause.text) is not None


def _next_label_in(clause: FoundClause) -> bool:
    number = re.search(r"\d+", clause.label)
    if number is not None:
        following = clause.label.replace(number.group(), str(int(number.group()) + 1), 1)
    elif re.fullmatch(r"\(?[a-y]\)", clause.label):
        letter = clause.label.strip("()")
        following = clause.label.replace(letter, chr(ord(letter) + 1))
    else:
        return False
    return re.search(rf"[;.。；]\s+\[?{re.escape(following)}\s", clause.text) is not None


def _is_torn(before: FoundClause, clause: FoundClause) -> bool:
    """Does a recital begin although the one before has not come to an end?"""
    if clause.label or before.kind is not ClauseKind.PREAMBULAR or before.label or clause.call:
        return False
    text = before.text.rstrip()
    return bool(text) and not text.endswith(_ENDS) and (unspaced(text[-1]) or text[-1].isalnum())


def _are_few(citable: Sequence[FoundClause], lines: Sequence[Line], book: CallBook) -> bool:
    """Do many lines begin with a call word, and few clauses come out?"""
    begin = sum(1 for line in lines if line.text and book.find(line.text) is not None)
    return begin >= _FEWEST and len(citable) < 0.6 * begin
