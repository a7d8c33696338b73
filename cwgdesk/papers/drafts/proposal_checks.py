"""What a careful colleague sees in the proposals of a paper, each by itself and all together."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from sqlalchemy.orm import Session as OrmSession

from cwgdesk.desk.proposals.amendments import Amendment, Symbol
from cwgdesk.papers.contributions import Contribution
from cwgdesk.papers.drafts.findings import Code, Finding, Level
from cwgdesk.papers.drafts.sources import cited_clause
from cwgdesk.texts.anchors import Anchor
from cwgdesk.texts.library import Clause, Document

Placed = tuple[Amendment, Clause, Document]


def wording(orm: OrmSession, paper: Contribution, amendment: Amendment) -> Iterator[Finding]:
    """Remarks on the words of one proposal, and on those they are to change."""
    source = cited_clause(orm, amendment.anchor_id)
    subject = source.clause.path if source else ""

    def found(level: Level, code: Code) -> Finding:
        return Finding(level, code, amendment.id, subject)

    if not amendment.reasons.strip():
        yield found(Level.WARNING, Code.NO_REASONS)
    if amendment.symbol is Symbol.MOD and amendment.new_text == amendment.base_text:
        yield found(Level.WARNING, Code.NOTHING_CHANGED)
    if amendment.symbol is Symbol.MOD and not amendment.new_text.strip():
        yield found(Level.WARNING, Code.ALL_DELETED)
    if source and amendment.base_text and source.clause.text != amendment.base_text:
        yield found(Level.ASKS, Code.BASE_CHANGED)
    if amendment.redone:
        yield found(Level.ASKS, Code.REDONE)
    if amendment.symbol is not Symbol.NOC and "[" in amendment.new_text:
        yield found(Level.WARNING, Code.BRACKETS_LEFT)
    if source and _language(orm, amendment) not in ("", paper.language):
        yield found(Level.HINT, Code.OTHER_LANGUAGE)


def together(orm: OrmSession, amendments: Sequence[Amendment]) -> Iterator[Finding]:
    """Remarks on proposals that do not go together, or not in this order."""
    placed = [found for one in amendments if (found := _placed(orm, one)) is not None]
    yield from _two_on_one(placed)
    yield from _two_versions(placed)
    for (_, clause, document), (later, following, other) in pairwise(placed):
        if document.id == other.id and following.order < clause.order:
            yield Finding(Level.HINT, Code.OUT_OF_ORDER, later.id, following.path)


def _two_on_one(placed: Sequence[Placed]) -> Iterator[Finding]:
    """Only new clauses may follow one clause in any number; anything else is said of it once."""
    on_clause: defaultdict[object, list[Placed]] = defaultdict(list)
    for found in placed:
        if found[0].symbol is not Symbol.ADD:
            on_clause[found[1].id].append(found)
    for first, *more in on_clause.values():
        for amendment, clause, _ in more:
            said = f"{clause.path} ({first[0].symbol.value}, {amendment.symbol.value})"
            yield Finding(Level.ASKS, Code.TWO_ON_CLAUSE, amendment.id, said)


def _two_versions(placed: Sequence[Placed]) -> Iterator[Finding]:
    used: dict[tuple[object, str], Document] = {}
    told: set[object] = set()
    for amendment, clause, document in placed:
        first = used.setdefault((document.work_id, document.language), document)
        if first.id != document.id and document.id not in told:
            told.add(document.id)
            yield Finding(Level.ASKS, Code.TWO_VERSIONS, amendment.id, f"{clause.path} ({document.name})")


def _placed(orm: OrmSession, amendment: Amendment) -> Placed | None:
    anchor = orm.get(Anchor, amendment.anchor_id)
    clause = orm.get(Clause, anchor.clause_id) if anchor and anchor.clause_id else None
    document = orm.get(Document, anchor.document_id) if anchor else None
    return (amendment, clause, document) if clause and document else None


def _language(orm: OrmSession, amendment: Amendment) -> str:
    anchor = orm.get(Anchor, amendment.anchor_id)
    document = orm.get(Document, anchor.document_id) if anchor else None
    return document.language if document else ""
