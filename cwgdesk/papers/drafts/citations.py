"""How running text names a place in a text: a noun in the paper's language and the case it needs.

The parser's own names ("masthead", "bullet 3") are there to tell clauses apart and are never printed.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from cwgdesk.papers.drafts.blocks import Run, Runs
from cwgdesk.reference.paper_words import paper_word
from cwgdesk.texts.library import Clause
from cwgdesk.texts.structure.found import ClauseKind

_MOST_OF_A_HEADING = 60
_CALL_STEPPED_BACK = re.compile(r" \(call\)$")
_AGAIN = re.compile(r" \(\d+\)$")
_NUMBER = re.compile(r"\d[\w.]*|[IVX]+|[^\W\d]{1,2}\)?")  # of a clause without a call: "6", "6 a)", "b)"
_CELL = re.compile(r"Table (?P<table>\d+), row (?P<row>\d+)\b")
_COUNTED = re.compile(r"(?:paragraph|bullet|footnote|heading) (?P<number>\S+)")
_LAST_OF_SYMBOL = re.compile(r"/(?P<serial>\d+)(?P<rest>[^/]*)$")
_ADDENDUM = re.compile(
    r"(?:Add(?:endum)?|Addéndum|Дополнительный документ|A)\.?\s*(?P<number>\d+)", re.IGNORECASE
)
_UNNUMBERED = "XX"  # until the secretariat has given the document its number
_KEYS = {
    ClauseKind.FOOTNOTE: "place_footnote",
    ClauseKind.BULLET: "place_bullet",
    ClauseKind.OPENING: "place_opening",
    ClauseKind.CLOSING: "place_closing",
}


class Case(StrEnum):
    """What stands before the place, and so which form the noun takes."""

    NONE = ""
    ON = "_on"
    AFTER = "_after"


@dataclass(frozen=True, slots=True)
class _Place:
    key: str  # of the paper words
    values: dict[str, str]
    part: str = ""


def document_serial(number: str, revision: str = "") -> str:
    """What a proposal's number says of its document: "7", "7A1" for its first addendum, else "XX".

    Revisions and language letters ("C26/7(Rev.1)-E") do not change the numbers of proposals.
    """
    match = _LAST_OF_SYMBOL.search(number.strip()) or re.fullmatch(
        r"(?P<serial>\d+)(?P<rest>.*)", number.strip()
    )
    if match is None:
        return _UNNUMBERED
    addendum = _ADDENDUM.search(match["rest"]) or _ADDENDUM.search(revision)
    return match["serial"] + (f"A{addendum['number']}" if addendum else "")


def place_words(clause: Clause, language: str, case: Case = Case.NONE) -> str:
    """The place alone: "paragraph 6", « du paragraphe 6 », «пункту 6», "第6段"."""
    place = _place(clause)
    said = paper_word(f"{place.key}{case}", language, **place.values)
    return f"{said} ({place.part})" if place.part else said


def cited_place(clause: Clause, document: str, language: str, case: Case, *, proposed_by: str = "") -> Runs:
    """The place in a document, after "on" or "after"; the words of a call in italics, as ITU sets them.

    With `proposed_by` it is the proposal of somebody else there that is spoken of.
    """
    frame = "after_clause" if case is Case.AFTER else "on_proposal" if proposed_by else "on_clause"
    place_said = place_words(clause, language, case)
    words = paper_word(frame, language, citation=place_said, document=document, source=proposed_by)
    place = _place(clause)
    italic = _printed_call(place, words)
    before, _, after = words.partition(italic) if italic else (words, "", "")
    runs = (Run(before), Run(italic, italic=True), Run(after))
    return tuple(run for run in runs if run.text)


def _printed_call(place: _Place, words: str) -> str:
    wanted = (place.values.get("citation", ""), place.values.get("call", ""))
    return next((one for one in wanted if one and one in words), "")


def _place(clause: Clause) -> _Place:
    path = _CALL_STEPPED_BACK.sub("", clause.path)
    part, name = _split(clause, path)
    if clause.call and clause.call in name:
        return _called(clause.call, name, part)
    if match := _CELL.search(path):
        return _Place("place_cell", match.groupdict())
    if clause.kind in _KEYS:
        counted = _COUNTED.search(name)
        return _Place(_KEYS[clause.kind], {"number": counted["number"] if counted else name}, part)
    if clause.kind is ClauseKind.HEADING:
        return _Place("place_heading", {"number": _short(clause.text)}, part)
    if counted := _COUNTED.fullmatch(name):
        return _Place("place_paragraph", {"number": counted["number"]}, part)
    if _NUMBER.match(name) and clause.label:
        return _Place("place_paragraph", {"number": _AGAIN.sub("", name)}, part)
    return (
        _called(name, name, part)
        if clause.kind in (ClauseKind.CALL, ClauseKind.PREAMBULAR)
        else _as_cited(path)
    )


def _called(call: str, path: str, part: str = "") -> _Place:
    number = path.partition(call)[2].strip()
    values = {"call": call, "number": number, "citation": path}
    return _Place("place_called" if number else "place_call", values, part)


def _as_cited(path: str) -> _Place:
    """A field of a box or an article: words of the text itself, which need no noun."""
    return _Place("place_as_cited", {"citation": path})


def _split(clause: Clause, path: str) -> tuple[str, str]:
    """The part of the text that the path names first ("Annex 2"), and the rest."""
    if clause.part and path.startswith(f"{clause.part}, "):
        return clause.part, path[len(clause.part) + 2 :]
    return "", path


def _short(words: str) -> str:
    return words if len(words) <= _MOST_OF_A_HEADING else words[: _MOST_OF_A_HEADING - 1].rstrip() + "…"
