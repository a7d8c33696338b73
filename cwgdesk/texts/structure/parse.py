"""From blocks to clauses: the story of one document."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from cwgdesk.core.ids import clause_id
from cwgdesk.core.spans import Span
from cwgdesk.reference.call_words import CallWord
from cwgdesk.texts.reading.common.raw import RawDocument
from cwgdesk.texts.structure.ahead import labels_ahead, numbers_ahead
from cwgdesk.texts.structure.doubts import doubted
from cwgdesk.texts.structure.footnotes import add_footnotes
from cwgdesk.texts.structure.found import (
    ClauseKind,
    FoundClause,
    FoundDeadline,
    FoundProposal,
    Structure,
)
from cwgdesk.texts.structure.info import document_info
from cwgdesk.texts.structure.language import language_of
from cwgdesk.texts.structure.lines.brackets import with_brackets
from cwgdesk.texts.structure.lines.broken import unbroken
from cwgdesk.texts.structure.lines.calls import CallBook, call_book, is_call_line
from cwgdesk.texts.structure.lines.closing import (
    annex_name,
    article_name,
    is_first_article,
    is_reasons,
    proposal_symbol,
)
from cwgdesk.texts.structure.lines.fields import field_name
from cwgdesk.texts.structure.lines.glued import unglued
from cwgdesk.texts.structure.lines.lines import Line, Prepared, prepare, unlabelled
from cwgdesk.texts.structure.lines.opening import (
    body_by_shape,
    front_roles,
    number_line,
    opening_body,
    title_number,
)
from cwgdesk.texts.structure.lines.unknown_openings import (
    opening_by_shape,
    recitals_by_shape,
    split_opening,
)
from cwgdesk.texts.structure.mentions.addressee import addressees_of_call, verb_and_addressee
from cwgdesk.texts.structure.mentions.deadlines import deadlines_in
from cwgdesk.texts.structure.mentions.references import references_in
from cwgdesk.texts.structure.narrative import Narrative
from cwgdesk.texts.structure.paths import unique_paths
from cwgdesk.texts.structure.resolution import Resolution
from cwgdesk.texts.structure.sketch import Page, Sketch, sketch
from cwgdesk.texts.structure.split_doubts import doubts
from cwgdesk.texts.structure.tables.cells import Table, add_table, with_tables
from cwgdesk.texts.structure.tables.proposals import proposals_in


def parse(raw: RawDocument, extra_call_words: Iterable[CallWord] = ()) -> Structure:
    """Turn what a reader saw into citable clauses, references and dated items.

    The same words give the same clauses whether their numbers were typed or automatic.
    `extra_call_words` are the user's own and are used beside the shipped ones.
    """
    prepared = prepare(raw.blocks)
    language = language_of([line.text for line in prepared.lines])
    reading = _Reading(call_book(tuple(extra_call_words)))
    reading.read(prepared)
    sketches = [item for item in reading.page.sketches if item.text or item.label]
    clauses = doubted(_clauses(raw.sha256, sketches), raw)
    paths = {clause.path.casefold(): clause.path for clause in clauses}
    info = document_info(
        sketches, raw.blocks, reading.body, language, reading.proposals + len(reading.side_by_side)
    )
    deadlines = tuple(found for clause in clauses for found in deadlines_in(clause, raw.blocks))
    return Structure(
        info=info,
        clauses=clauses,
        references=tuple(
            found
            for clause in clauses
            if clause.kind is not ClauseKind.OPENING  # a document's own number cites nothing
            for found in references_in(clause, raw.blocks, paths)
        ),
        deadlines=deadlines,
        proposals=tuple(reading.side_by_side),
        left_out=(*raw.left_out, *prepared.left_out),
        warnings=(
            *raw.warnings,
            *_warnings(prepared, clauses, deadlines),
            *doubts(clauses, prepared.lines, reading.book, raw.properties),
        ),
        cleaned=prepared.cleaned,
    )


@dataclass(slots=True)
class _Reading:
    """The reading of one document from top to bottom."""

    book: CallBook
    page: Page = field(default_factory=Page)
    resolution: Resolution | None = None
    body: str = ""
    proposals: int = 0
    symbol: str = ""  # that stood on a line of its own before the clause to come
    side_by_side: list[FoundProposal] = field(default_factory=list[FoundProposal])

    def read(self, prepared: Prepared) -> None:
        """Read all lines, then the notes."""
        whole = with_brackets(unglued(unbroken(prepared.lines, self.book), self.book), self.book)
        items = with_tables(part for line in whole for part in split_opening(line, self.book))
        fronts = _fronts(items, self.book)
        fields_ahead = _fields_ahead(items)
        ahead = numbers_ahead(items, fronts)
        self.page.styled = any(line.has_heading_style for line in prepared.lines)
        narrative = Narrative(self.page)
        tables = 0
        for place, item in enumerate(items):
            if isinstance(item, tuple):
                tables += 1
                narrative.leave()
                add_table(self.page, item, tables)
                self.side_by_side += proposals_in(item, self.book)
                continue
            following = _line_at(items, place + 1)
            if self.resolution is not None:
                self.resolution.numbers_ahead = ahead[place]
                self.resolution.labels_ahead = labels_ahead(items, place)
            if place in fronts:
                narrative.leave()
                self._take_front(item, fronts[place])
            elif self._take_clause(item, following):
                narrative.leave()
            else:
                narrative.take(item, following, fields_ahead[place])
        narrative.close()
        add_footnotes(self.page, prepared.notes, prepared.lines)

    def _take_front(self, line: Line, role: str) -> None:
        if role in ("opening", "begin"):
            self.resolution = Resolution(self.page, self.book)
        if role == "begin":
            self._in_resolution(line, None)
            return
        if role == "opening":
            self.body = self.body or opening_body(line.text) or body_by_shape(line.text)
        if line.label is not None and not line.label.sure:
            line = unlabelled(line)  # "18 June–6 July 2018" is a date
        kind = ClauseKind.HEADING if role == "title" else ClauseKind.OPENING
        made = self.page.add(sketch(line, kind, role, role=role))
        numbered = title_number(line.text) if role == "title" else None
        if numbered is not None:
            number, begin = numbered
            made.label, made.text = number, line.text[begin:]
            made.place = Span(line.place.block, line.place.start + begin, line.place.end)

    def _take_clause(self, line: Line, following: Line | None) -> bool:
        if self._announces_clause(line, following):
            return True
        if self._begins_another(line):
            return self._take_marker(line)
        if self._begins_agreement(line):
            return False
        return self._in_resolution(line, following) or self._take_marker(line)

    def _announces_clause(self, line: Line, following: Line | None) -> bool:
        """Does "ADD" on a line of its own belong to the next clause of the open resolution?"""
        proposal = proposal_symbol(line)
        label = following.label if following is not None else None
        if proposal is None or proposal[1] or self.resolution is None or label is None:
            return False
        if line.text != proposal[0] or not self.resolution.ladder.counts_on(label):
            return False
        self.symbol = proposal[0].strip("()*")
        return True

    def _begins_another(self, line: Line) -> bool:
        """Does the line end the resolution before it: an annex, a proposal, the reasons for one?"""
        ends = bool(annex_name(line)) or proposal_symbol(line) is not None or is_reasons(line.text)
        if ends:
            self.resolution = None
        return ends

    def _begins_agreement(self, line: Line) -> bool:
        """Does article 1 of an agreement follow, which the resolution adopts without calling it an annex?"""
        article = article_name(line.text) if line.label is None else None
        reading = self.resolution
        if article is None or reading is None or not reading.operative or reading.flavour != "un":
            return False
        last = self.page.sketches[-1]
        if not is_first_article(article[0]) or last.text[-1:] in ":：":
            return False
        self.resolution = None
        if last.kind is ClauseKind.HEADING and not self.page.annex:
            self.page.begin_annex(last.cite)
            last.part = last.annex = last.cite
            last.role = "annex"
            self.page.headings.append((0, last))
        return True

    def _in_resolution(self, line: Line, following: Line | None) -> bool:
        before = len(self.page.sketches)
        taken = self.resolution is not None and self.resolution.take(line, following)
        if self.symbol and len(self.page.sketches) > before:
            self.page.sketches[before].symbol, self.symbol = self.symbol, ""
        return taken

    def _take_marker(self, line: Line) -> bool:
        proposal = proposal_symbol(line)
        if proposal is not None:
            self.proposals += 1
            symbol, number = proposal
            cite = f"{symbol} {number or self.proposals}"
            self.page.annex = ""
            self.page.begin_part(f"proposal {number or self.proposals}")
            self.page.head(sketch(line, ClauseKind.HEADING, cite, role="proposal"), 0)
            return True
        if self.page.part.startswith("proposal") and number_line(line.text):
            self.page.add(sketch(line, ClauseKind.OPENING, "number", role="number"))  # SUP RESOLUTION 1282
            return True
        annex = annex_name(line)
        if annex:
            self.page.begin_annex(annex.capitalize() if annex.isupper() else annex)
            self.page.head(sketch(line, ClauseKind.HEADING, annex, role="annex"), 0)
            return True
        return False


def _line_at(items: list[Line | Table], place: int) -> Line | None:
    item = items[place] if place < len(items) else None
    return item if isinstance(item, Line) else None


def _fronts(items: list[Line | Table], book: CallBook) -> dict[int, str]:
    """Which lines open a resolution, and as what."""
    roles: dict[int, str] = {}
    floor = 0
    known = {
        place
        for place, item in enumerate(items)
        if isinstance(item, Line) and item.label is None and opening_body(item.text)
    }
    shaped = opening_by_shape(items, book) if not known else None
    for place, item in enumerate(items):
        if isinstance(item, Line) and (place in known or place == shaped):
            front = _front_before(items, place, floor)
            lines = [line for line in (_line_at(items, i) for i in front) if line is not None]
            roles.update(zip(front, front_roles(lines), strict=True))
            roles[place] = "opening"
            floor = place + 1
    if not roles:
        begin = _first_clause(items, book)
        begin = recitals_by_shape(items, book) if begin is None else begin
        if begin is not None:
            roles[begin] = "begin"
    return roles


def _front_before(items: list[Line | Table], opening: int, floor: int) -> list[int]:
    """The lines above the opening words, up to what belongs to something else."""
    front: list[int] = []
    for place in range(opening - 1, max(floor, opening - 25) - 1, -1):
        line = _line_at(items, place)
        if line is None or _is_prose(line) or proposal_symbol(line) or annex_name(line):
            break
        front.append(place)
        if floor and number_line(f"{line.shown_label} {line.text}".strip()):
            break  # what stands above belongs to the text before
    return front[::-1]


def _is_prose(line: Line) -> bool:
    if line.label is not None and not line.label.is_number:
        return True
    return len(line.text) > 400 or (len(line.text) > 60 and line.text[-1] in ".;,")


def _first_clause(items: list[Line | Table], book: CallBook) -> int | None:
    """Where a resolution without opening words begins: a call before a first label."""
    for place, item in enumerate(items):
        following = _line_at(items, place + 1)
        if not isinstance(item, Line) or following is None or following.label is None:
            continue
        first = following.label.forms[0].value == (1,) and not following.label.is_bullet
        if first and book.find(item.text) is not None and is_call_line(item, book, following):
            return place
    return None


def _fields_ahead(items: list[Line | Table]) -> list[bool]:
    """For each line: does a field begin a few lines further down, so that a box is still open?"""
    ahead = [False] * len(items)
    next_field: int | None = None
    for place in range(len(items) - 1, -1, -1):
        line = _line_at(items, place)
        ahead[place] = next_field is not None and next_field - place <= 12
        is_field = line is not None and line.label is None and field_name(line.text) is not None
        next_field = place if is_field else next_field
    return ahead


def _clauses(sha256: str, sketches: list[Sketch]) -> tuple[FoundClause, ...]:
    ids = {item: clause_id(sha256, item.place.block, item.place.start) for item in sketches}
    made: list[FoundClause] = []
    for item, path in zip(sketches, unique_paths(sketches), strict=True):
        parent = item.parent if item.parent in ids else None
        verb, addressee = _asked(item)
        made.append(
            FoundClause(
                ids[item], item.kind, path, item.text, item.place, ids[parent] if parent else None,
                item.call, item.label, item.depth, addressee, verb, tuple(item.more),
                item.state, item.symbol, item.annex,
            )
        )  # fmt: skip
    return tuple(made)


def _asked(item: Sketch) -> tuple[str, str]:
    """Verb and addressee: an ITU clause takes those of its call, a United Nations one its own."""
    if item.kind is ClauseKind.CALL:
        return addressees_of_call(item.call)
    if item.kind is not ClauseKind.OPERATIVE:
        return "", ""
    head = item
    while head.parent is not None and head.parent.kind is ClauseKind.OPERATIVE:
        head = head.parent
    if head.parent is not None and head.parent.kind is ClauseKind.CALL:
        return addressees_of_call(head.parent.call)
    return verb_and_addressee(head.text)


def _warnings(
    prepared: Prepared, clauses: tuple[FoundClause, ...], deadlines: tuple[FoundDeadline, ...]
) -> list[str]:
    told = [f"cleaned: {code} × {times}" for code, times in sorted(prepared.cleaned.items())]
    told += [f"{found.doubt}:{found.text}" for found in deadlines if found.doubt]
    if not clauses:
        told.append("no text was found in this document")
    return told
