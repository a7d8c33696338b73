"""The papers a delegation writes: which sections each kind has, what its head says, how its file is named."""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from cwgdesk.core.errors import UserError
from cwgdesk.papers.contributions import Contribution, SectionKind
from cwgdesk.reference.paper_words import paper_word


class Template(StrEnum):
    """What kind of paper it is; Contribution.template holds the code, "" for the first."""

    NARRATIVE = "narrative"
    REVISED_RESOLUTION = "revised-resolution"  # with the whole revised text annexed
    REVISED_EXTRACT = "revised-extract"  # with what changes of it, "…" for the rest
    COUNCIL = "council"
    INFORMATION = "information"  # for information, with good practices
    MULTI_COUNTRY = "multi-country"


@dataclass(frozen=True, slots=True)
class Composition:
    """What a paper of one kind begins with; all of it can be changed in the paper."""

    sections: tuple[SectionKind, ...]
    with_box: bool = False
    action: str = ""  # key of the words of the box's "Action required"


_USUAL = (SectionKind.INTRODUCTION, SectionKind.VIEWS, SectionKind.PROPOSALS, SectionKind.PRACTICES)
_REVISED = (SectionKind.INTRODUCTION, SectionKind.VIEWS, SectionKind.PROPOSALS)

# The order of papers as delegations submit them (docs/domain.md 1.2, 1.3, 1.5).
_COMPOSITIONS = {
    Template.NARRATIVE: Composition(_USUAL),
    Template.REVISED_RESOLUTION: Composition(_REVISED),
    Template.REVISED_EXTRACT: Composition(_REVISED),
    Template.COUNCIL: Composition(_USUAL, with_box=True, action="council_is_invited"),
    Template.INFORMATION: Composition(
        (SectionKind.INTRODUCTION, SectionKind.PRACTICES), with_box=True, action="for_information"
    ),
    Template.MULTI_COUNTRY: Composition(_USUAL),
}

_LETTERS = {"en": "E", "fr": "F", "es": "S", "ru": "R", "ar": "A", "zh": "C"}
_NUMBER = re.compile(r"(?P<series>\S+?)/(?:(?P<kind>[A-Z]+)/)?(?P<number>\d+)(?:\(.*\))?(?:-[EFSRAC])?")
_COUNCIL = re.compile(r"C(\d{2})")
_REVISION = re.compile(r"(Rev|Add|Corr)\.(\d+)")
_REVISION_WORDS = {"Rev": "revision_to", "Add": "addendum_to", "Corr": "corrigendum_to"}
_REVISION_LETTERS = {"Rev": "R", "Add": "A", "Corr": "C"}


def template_of(paper: Contribution) -> Template:
    """The kind of a paper; one that only a newer program knows is read as a narrative."""
    known = {template.value: template for template in Template}
    return known.get(paper.template, Template.NARRATIVE)


def composition(template: Template) -> Composition:
    """What a paper of this kind begins with."""
    return _COMPOSITIONS[template]


def checked_template(code: str) -> Template:
    """The kind with this code; UserError for one that does not exist."""
    if code not in {template.value for template in Template}:
        raise UserError(
            "There is no template “{code}”.",
            "Take one of {codes}.",
            code=code,
            codes=", ".join(Template),
        )
    return Template(code)


def annexes_text(paper: Contribution) -> bool:
    """Does the paper annex a revised text?"""
    revised = (Template.REVISED_RESOLUTION, Template.REVISED_EXTRACT)
    return paper.revised_document_id is not None and template_of(paper) in revised


def sources(paper: Contribution) -> str:
    """Who submits it: the lead first, then the co-sponsors, in their order."""
    return ", ".join(name.strip() for name in (paper.source, *paper.co_sponsors) if name.strip())


def is_joint(paper: Contribution) -> bool:
    """Is it submitted by several?"""
    return bool(paper.co_sponsors)


def bare_number(paper: Contribution, opens: date | None, unknown: str) -> str:
    """The document's number without its revision; "C26/[ ]-E" until the secretariat has given one.

    `opens` is the day the session opens, as far as it is known.
    """
    number = paper.document_number.strip() or _expected_series(paper, opens, unknown)
    return number.replace(f"({paper.revision})", "") if paper.revision else number


def numbered(paper: Contribution, opens: date | None, unknown: str) -> str:
    """The number as printed: "C26/35(Rev.1)-E", the letter of the language last."""
    number = bare_number(paper, opens, unknown)
    if not paper.revision:
        return number
    stem, letter = (number[:-2], number[-2:]) if re.search(r"-[EFSRAC]$", number) else (number, "")
    return f"{stem}({paper.revision}){letter}"


def revision_line(paper: Contribution, number: str) -> str:
    """ "Revision 1 to Document C26/35-E", `number` being the bare one; "" for a paper that revises none."""
    found = _REVISION.fullmatch(paper.revision)
    if found is None:
        return ""
    return paper_word(_REVISION_WORDS[found[1]], paper.language, number=found[2], document=number)


def itu_file_name(paper: Contribution, opens: date | None = None) -> str:
    """ "S26-CL-C-0035!R1!MSW-E.docx", as the ITU names its files; "" until the paper has a number."""
    found = _NUMBER.fullmatch(paper.document_number.strip())
    if found is None:
        return ""
    council = _COUNCIL.fullmatch(found["series"])
    day = opens or paper.dated
    if council is None and day is None:
        return ""
    year = council[1] if council else f"{day:%y}"
    body = "CL" if council else re.sub(r"[^A-Z0-9]", "", found["series"].replace("&SDG", "").upper())
    part = _REVISION.fullmatch(paper.revision)
    mark = f"{_REVISION_LETTERS[part[1]]}{part[2]}" if part else ""
    kind, number = found["kind"] or "C", int(found["number"])
    return f"S{year}-{body}-{kind}-{number:04}!{mark}!MSW-{_LETTERS.get(paper.language, 'E')}.docx"


def _expected_series(paper: Contribution, opens: date | None, unknown: str) -> str:
    template = template_of(paper)
    day = opens or paper.dated
    if template is Template.COUNCIL and day is not None:
        return f"C{day:%y}/{unknown}-{_LETTERS.get(paper.language, 'E')}"
    return f"INF/{unknown}" if template is Template.INFORMATION else unknown
