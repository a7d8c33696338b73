"""A chair's compilation: brackets attributed to delegations, each a proposal of its own."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cwgdesk.texts.received.bases import Clauses
from cwgdesk.texts.received.found import FoundProposal, Sign
from cwgdesk.texts.received.paragraphs import Paragraph, split_label
from cwgdesk.texts.structure.found import FoundClause
from cwgdesk.texts.versions.wording import same_words_key

_WHO = r"[^\W\d_][^\[\]:：;()（）.。!?]{1,80}"
_ATTRIBUTED = re.compile(
    rf"\[(?:ALT\.?\s*\d*\s*[:：]\s*(?P<alt>[^\[\]]+?)\s*[(（](?P<alt_who>{_WHO})[)）]"
    rf"|(?P<front_who>{_WHO})\s?[:：]\s*(?P<front>[^\[\]]+)"
    rf"|(?P<back>[^\[\]]+?)\s*(?:\s[–—-]\s?(?P<back_who>{_WHO})|[(（](?P<paren_who>{_WHO})[)）]))\s*\]"
)
_AND = re.compile(r"\s*(?:,|/|;|、|，|،|\band\b|\bet\b|\by\b|\bи\b|\sو(?=\w)|和)\s*")
_ALTERNATIVE = re.compile(r"\s*(?:ALT|Alternative|Option|Variante|Вариант|البديل|备选)\b", re.IGNORECASE)
_GONE = re.compile(
    r"\W*(?:delete(?:d)?|del|sup|suppress|supprimer|suprimir|исключить|يحذف|حذف|删除)(?: (?:paragraph"
    r"|clause|this))?\W*",
    re.IGNORECASE,
)
_KEPT = re.compile(r"\W*(?:noc|no change|retain|keep|maintenir|mantener|сохранить|保留)\W*", re.IGNORECASE)
_MOST_WORDS = 7


@dataclass(frozen=True, slots=True)
class Bracket:
    """One attributed bracket of a paragraph."""

    start: int
    end: int
    words: str
    holders: tuple[str, ...]
    alternative: bool


@dataclass(frozen=True, slots=True)
class Compilation:
    """What the brackets propose, and the paragraphs that have none."""

    found: list[FoundProposal]
    others: list[Paragraph]


def brackets_in(words: str) -> list[Bracket]:
    """The brackets of a paragraph that somebody is named for."""
    return list(_brackets(words))


def _brackets(words: str) -> Iterator[Bracket]:
    for found in _ATTRIBUTED.finditer(words):
        who = found["alt_who"] or found["front_who"] or found["back_who"] or found["paren_who"]
        said = found["alt"] or found["front"] or found["back"] or ""
        holders = tuple(name for name in _AND.split(who.strip(" ,;")) if name)
        if holders and all(map(_is_name, holders)):
            alternative = found["alt"] is not None or _ALTERNATIVE.match(said) is not None
            yield Bracket(found.start(), found.end(), said.strip(), holders, alternative)


def _is_name(words: str) -> bool:
    """ "Egypt", "the Republic of Korea", "CEPT"; not "to report annually"."""
    if _ALTERNATIVE.match(words) or len(words.split()) > _MOST_WORDS:
        return False
    first = words.removeprefix("the ").strip()[:1]
    return first.isalpha() and first == first.upper()


def of_brackets(whole: Sequence[Paragraph], clauses: Clauses) -> Compilation:
    """Each delegation's own reading of the clauses of a compilation."""
    made = Compilation([], [])
    last: FoundClause | None = None
    call: FoundClause | None = None
    for one in whole:
        brackets = brackets_in(one.text)
        call = clauses.call_of(one.base) or call
        if not brackets:
            label, words = split_label(one.base, one.label)
            same = clauses.same_words(words)
            last = same[0] if same else clauses.call_of(one.base) or last
            made.others.append(one)
            continue
        label, words = split_label(_with(one.text, brackets, None), one.label)
        clause = _clause(clauses, call, last, label, words)
        made.found.extend(_proposals(one, brackets, clause, clauses, last, call))
        last = clause or last
    return made


def _clause(
    clauses: Clauses, call: FoundClause | None, last: FoundClause | None, label: str, words: str
) -> FoundClause | None:
    same = clauses.same_words(words)
    if same:
        return same[0]
    near = clauses.by_words(words)
    if near is not None:
        return near.clause
    labelled = clauses.labelled(call, label) if call is not None else []
    return labelled[0] if labelled and (words.strip(" ;.,") or last is None) else None


def _with(words: str, brackets: Sequence[Bracket], kept: Bracket | None) -> str:
    """The paragraph with one bracket's words in it and without the others."""
    parts: list[str] = []
    at = 0
    for bracket in brackets:
        parts += [words[at : bracket.start], bracket.words if bracket is kept else ""]
        at = bracket.end
    whole = " ".join("".join([*parts, words[at:]]).split())
    return re.sub(r"\s+([;,.:])", r"\1", re.sub(r"([;,.])(?:\s*[;,.])+", r"\1", whole)).strip()


def _proposals(
    one: Paragraph,
    brackets: Sequence[Bracket],
    clause: FoundClause | None,
    clauses: Clauses,
    last: FoundClause | None,
    call: FoundClause | None,
) -> Iterator[FoundProposal]:
    for bracket in brackets:
        sign, label, text, place, sure = _said(one, bracket, brackets, clause, clauses, last, call)
        base = clause.text if clause is not None and sign != "ADD" else ""
        for holder in bracket.holders:
            yield FoundProposal(
                symbol=sign, clause=place.id if place else None, path=place.path if place else "",
                base=base, text=text, found="bracket", label=label, sure=sure and place is not None,
                passage=one.text[bracket.start : bracket.end], holder=holder,
            )  # fmt: skip


def _said(
    one: Paragraph,
    bracket: Bracket,
    brackets: Sequence[Bracket],
    clause: FoundClause | None,
    clauses: Clauses,
    last: FoundClause | None,
    call: FoundClause | None,
) -> tuple[Sign, str, str, FoundClause | None, bool]:
    """Symbol, label, words, clause, and whether that is sure."""
    place = clause or last
    if _GONE.fullmatch(bracket.words):
        return "SUP", "", "", place, clause is not None
    if _KEPT.fullmatch(bracket.words):
        return "NOC", "", place.text if place else "", place, clause is not None
    if clause is None:
        label, text = split_label(bracket.words)
        if bracket.alternative and last is not None:
            return "MOD", "", text, last, False
        before = clauses.before_new(call, label, last)
        return (
            "ADD",
            label or split_label(one.text, one.label)[0],
            text,
            before[0] if before else last,
            len(before) == 1,
        )
    if bracket.alternative:
        return "MOD", "", split_label(bracket.words)[1], clause, True
    text = split_label(_with(one.text, brackets, bracket), one.label)[1]
    exact = same_words_key(split_label(_with(one.text, brackets, None), one.label)[1]) == same_words_key(
        clause.text
    )
    return "MOD", "", text, clause, exact
