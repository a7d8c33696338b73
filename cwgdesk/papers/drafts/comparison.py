"""The comparison table: clause, current text, each proposal as a redline, our position and remarks."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from datetime import date

from cwgdesk.core.files.file_names import safe_name
from cwgdesk.papers.drafts import blocks as b
from cwgdesk.papers.drafts.runs import plain
from cwgdesk.reference.dates import long_date
from cwgdesk.reference.paper_words import paper_word
from cwgdesk.texts.differences import Segment, SegmentKind

WIDTHS = (1.5, 3.5, 5.5, 3.0)  # of the columns, as shares
_MARKS = {SegmentKind.INSERTED: b.Mark.INSERTED, SegmentKind.DELETED: b.Mark.DELETED}


@dataclass(frozen=True, slots=True)
class Remark:
    """Something for the delegation only; `key` names its word ("fallback"), or is empty for a note."""

    key: str
    words: str


@dataclass(frozen=True, slots=True)
class ComparedProposal:
    """One proposal as the table tells it; what is not public is empty in a public table."""

    author: str
    symbol: str
    label: str  # of a new clause
    number: str  # under which it was proposed
    segments: tuple[Segment, ...]
    reasons: str
    states: tuple[str, ...] = ()  # keys of words: "redone", "other_words", "unconfirmed"
    stance: str = ""
    statement: str = ""
    remarks: tuple[Remark, ...] = ()


@dataclass(frozen=True, slots=True)
class ComparedClause:
    """A clause, its words, and what is proposed on it."""

    document: str
    path: str
    base: str
    proposals: tuple[ComparedProposal, ...]
    merged: tuple[Segment, ...] = ()  # empty where nothing changes the clause's own words
    remarks: tuple[Remark, ...] = ()


@dataclass(frozen=True, slots=True)
class Comparison:
    """All that the table says."""

    clauses: tuple[ComparedClause, ...]
    language: str
    public: bool
    author: str  # the delegation
    made: date


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the table: the cells, each of them paragraphs."""

    cells: tuple[tuple[b.Runs, ...], ...]


def table_title(comparison: Comparison) -> str:
    """What stands above the table, with the text where there is only one."""
    names = list(dict.fromkeys(clause.document for clause in comparison.clauses))
    title = paper_word("comparison", comparison.language)
    return f"{title}: {names[0]}" if len(names) == 1 else title


def table_stamp(comparison: Comparison) -> str:
    """What stands on every page; nothing on a public table."""
    return "" if comparison.public else paper_word("confidential", comparison.language)


def table_lines(comparison: Comparison) -> list[Line]:
    """The header, a row a proposal, one the merged reading; each names its clause: pages break anywhere."""
    language = comparison.language
    last = "our_position" if comparison.public else "position_and_remarks"
    heads = [paper_word(key, language) for key in ("clause", "current_text", "proposed", last)]
    lines = [Line(tuple((plain(head),) for head in heads))]
    several = len({clause.document for clause in comparison.clauses}) > 1
    for clause in comparison.clauses:
        lines += _clause(clause, language, clause.document if several else "")
    return lines


def comparison_paper(comparison: Comparison) -> b.Draft | b.Briefing:
    """The table as a paper: landscape; unless it is public one for our own eyes, stamped on every page."""
    language, title = comparison.language, table_title(comparison)
    rows = tuple(
        tuple(b.TableCell(paragraphs) for paragraphs in line.cells) for line in table_lines(comparison)
    )
    draft = b.Draft(
        language,
        b.HeaderBlock((comparison.author,), date=long_date(comparison.made, language), title=title),
        (b.Table(rows, widths=WIDTHS),),
        rtl=language == "ar",
        properties=b.Properties(title=title, author=comparison.author, made=comparison.made),
        landscape=True,
    )
    if comparison.public:
        return draft
    same = {field.name: getattr(draft, field.name) for field in fields(draft)}
    return b.Briefing(**same, stamp=table_stamp(comparison), file_name=safe_name(title, ""))


def redline_runs(segments: Sequence[Segment]) -> b.Runs:
    """A redline that looks like one: put in underlined, taken out struck."""
    return tuple(b.Run(part.text, mark=_MARKS.get(part.kind, b.Mark.KEPT)) for part in segments)


def _clause(clause: ComparedClause, language: str, document: str) -> Iterator[Line]:
    where = (*((plain(document),) if document else ()), plain(clause.path))
    current = (plain(clause.base),)
    for number, one in enumerate(clause.proposals):
        told = (*one.remarks, *(clause.remarks if number == 0 else ()))
        remarks = (*_position(one, language), *(_remark(remark, language) for remark in told))
        yield Line((where, current if number == 0 else (), tuple(_proposal(one, language)), remarks))
    if clause.merged:
        head = (b.Run(paper_word("merged_reading", language), bold=True),)
        yield Line((where, (), (head, redline_runs(clause.merged)), ()))


def _remark(remark: Remark, language: str) -> b.Runs:
    head = (b.Run(f"{paper_word(remark.key, language)}: ", italic=True),) if remark.key else ()
    return (*head, b.Run(remark.words))


def _proposal(one: ComparedProposal, language: str) -> Iterator[b.Runs]:
    head = f"{one.author}, {' '.join(word for word in (one.symbol, one.label) if word)}"
    states = ", ".join(paper_word(key, language) for key in one.states)
    told = " · ".join(word for word in (one.number, states) if word)
    yield (b.Run(head, bold=True), *((b.Run(f" ({told})"),) if told else ()))
    if one.segments:
        yield redline_runs(one.segments)
    if one.reasons:
        yield (b.Run(f"{paper_word('reasons', language)} ", italic=True), b.Run(one.reasons))


def _position(one: ComparedProposal, language: str) -> Iterator[b.Runs]:
    if one.stance:
        yield (b.Run(paper_word(f"stance_{one.stance}", language), bold=True),)
    if one.statement:
        yield plain(one.statement)
