"""A received paper, read: on which text it stands, and what it proposes there."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from cwgdesk.texts.reading.common.raw import RawDocument
from cwgdesk.texts.received.bases import Clauses
from cwgdesk.texts.received.brackets import of_brackets
from cwgdesk.texts.received.found import BaseText, FoundProposal, Received
from cwgdesk.texts.received.narrative import of_narrative
from cwgdesk.texts.received.paragraphs import Paragraph, paragraphs, split_label
from cwgdesk.texts.received.readings import accepted, only_by, rejected
from cwgdesk.texts.received.source import delegations_among, is_group, source_of
from cwgdesk.texts.received.tables import of_tables
from cwgdesk.texts.received.walk import Walk
from cwgdesk.texts.structure.found import ClauseKind, FoundClause
from cwgdesk.texts.structure.language import language_of
from cwgdesk.texts.structure.parse import parse
from cwgdesk.texts.versions.compare import compare
from cwgdesk.texts.versions.languages import pair_languages
from cwgdesk.texts.versions.pairs import PairStatus

_FEWEST = 5  # clauses of its own that make a paper print a text
_OWN = UUID(int=0)  # the key of the text that the paper itself prints


def received(raw: RawDocument, versions: Sequence[BaseText]) -> Received:
    """What a paper proposes on a text, of which `versions` are known, the newest last.

    `raw` has its tracked changes as marks. What stands on another version or language is carried to
    the newest one, and the difference is named.
    """
    whole = paragraphs(raw)
    language = language_of([one.text for one in whole])
    newest = versions[-1]
    base = _base(raw, whole, versions, language)
    clauses = Clauses(base.clauses)
    found, left = _proposals(raw, whole, clauses)
    notes: list[str] = []
    if base.key != newest.key:
        found, notes = _carried(found, base, newest)
    source = source_of(whole)
    stands_on = "" if base.key == newest.key else base.name or "…"
    return Received(newest, tuple(found), tuple(notes), source, is_group(source), left, stands_on)


def _proposals(
    raw: RawDocument, whole: Sequence[Paragraph], clauses: Clauses
) -> tuple[list[FoundProposal], tuple[str, ...]]:
    """What the paper proposes, and the tracked words that stand in no clause."""
    rows = parse(accepted(raw)).proposals
    delegations = delegations_among(raw)
    own = raw
    if delegations:
        authors = {run.revision.author for block in raw.blocks for run in block.runs if run.revision}
        own = only_by(raw, authors - set(delegations))
        whole = paragraphs(own)
    body = [one for one in whole if one.cell is None or not rows]
    rest = of_brackets(body, clauses)
    walk = Walk(clauses)
    walk.read(rest.others)
    found = [*walk.found, *of_tables(rows, clauses), *rest.found, *of_narrative(walk.narrative, clauses)]
    left = list(walk.left)
    for author in delegations:
        theirs = Walk(clauses)
        theirs.read([one for one in paragraphs(only_by(raw, {author})) if one.cell is None or not rows])
        found += [replace(one, holder=author) for one in theirs.found if one not in walk.found]
        left += theirs.left
    return found, tuple(words for words in dict.fromkeys(left) if all(words != one.passage for one in found))


def _base(
    raw: RawDocument, whole: Sequence[Paragraph], versions: Sequence[BaseText], language: str
) -> BaseText:
    """The version that the paper has before it: by its words, by its language, else the newest."""
    words = [split_label(one.base, one.label)[1] for one in whole if len(one.base) > 25]
    counts = [(sum(map(bool, map(Clauses(text.clauses).same_words, words))), text) for text in versions]
    best = max(count for count, _ in counts)
    if best >= 1:
        return [text for count, text in counts if count == best][-1]
    printed = parse(rejected(raw))
    own = tuple(
        one
        for one in printed.clauses
        if one.kind in (ClauseKind.CALL, ClauseKind.PREAMBULAR, ClauseKind.OPERATIVE)
    )
    if len(own) >= _FEWEST:
        return BaseText(_OWN, "", language, own)
    same_language = [text for text in versions if text.language == language]
    return (same_language or list(versions))[-1]


def _carried(
    found: Sequence[FoundProposal], base: BaseText, newest: BaseText
) -> tuple[list[FoundProposal], list[str]]:
    """The proposals on the newest text; what has no counterpart there is kept without a clause."""
    other_language = base.language != newest.language
    target, doubtful = _counterparts(base, newest)
    named = base.name or ("the text that it prints")
    what = "in another language" if other_language else "on another version"
    notes = [f"The paper is {what}: {named}, not {newest.name}."]
    return [_moved(one, target, doubtful) for one in found], notes


def _counterparts(base: BaseText, newest: BaseText) -> tuple[dict[UUID, FoundClause], set[UUID]]:
    if base.language != newest.language:
        pairs = pair_languages(base.clauses, newest.clauses)
        return {old.id: new for old, new in pairs if old is not None and new is not None}, set()
    compared = compare(base.clauses, newest.clauses)
    target = {pair.old.id: pair.new for pair in compared if pair.old and pair.new}
    reworded = {pair.old.id for pair in compared if pair.old and pair.status is PairStatus.REWORDED}
    return target, reworded


def _moved(one: FoundProposal, target: dict[UUID, FoundClause], doubtful: set[UUID]) -> FoundProposal:
    if one.clause is None:
        return one
    new = target.get(one.clause)
    if new is None:
        note = f"stands on {one.path}, which the newest text does not have"
        return replace(one, clause=None, path="", sure=False, note=_joined(one.note, note))
    moved = replace(one, clause=new.id, path=new.path)
    if one.clause in doubtful:
        return replace(moved, sure=False, note=_joined(one.note, "the newest text words it otherwise"))
    if new.path != one.path:
        return replace(moved, note=_joined(one.note, f"{one.path} there"))
    return moved


def _joined(*notes: str) -> str:
    return "; ".join(note for note in notes if note)
