"""The delegation brief: all that is to be said and known at a session, for the delegation's own eyes."""

from collections.abc import Iterable, Iterator
from datetime import date
from uuid import UUID

from cwgdesk.desk.coverage import CoverageRow, Verdict
from cwgdesk.desk.delegation import delegation
from cwgdesk.desk.positions import Clearance, Holder, Position
from cwgdesk.desk.proposals.amendments import Amendment, AmendmentRow
from cwgdesk.desk.proposals.their_proposals import TheirProposal, TheirProposalRow
from cwgdesk.desk.sessions import Due, Session, agenda, deadlines, session
from cwgdesk.papers.briefs.matters import Matter, Reported, by_item, matters, reported
from cwgdesk.papers.drafts import blocks as b
from cwgdesk.papers.drafts.proposal import Proposed, wording
from cwgdesk.papers.drafts.runs import paragraphs, plain
from cwgdesk.reference.dates import date_span, long_date
from cwgdesk.reference.paper_words import paper_word
from cwgdesk.texts.align.standing import Standing
from cwgdesk.workspace.store import Workspace


def delegation_brief(
    ws: Workspace, session_id: UUID | None, today: date, language: str | None = None
) -> b.Briefing:
    """The brief for a session by its agenda; without one, all that is on the desk."""
    us = delegation(ws)
    language = language or (us.language if us else "en")
    meeting = session(ws, session_id) if session_id else None
    found = matters(ws, session_id)
    words = _Words(language, reported(ws, found))
    return confidential(
        paper_word("brief", language),
        tuple(_body(ws, meeting, found, words)),
        language=language,
        about=meeting.name if meeting else "",
        meeting=meeting,
        state=us.state if us else "",
        today=today,
    )


def confidential(
    title: str,
    blocks: tuple[b.Block, ...],
    *,
    language: str,
    about: str,
    meeting: Session | None,
    state: str,
    today: date,
) -> b.Briefing:
    """A paper that says on each page, in its title and in its name that it is the delegation's own."""
    stamp = paper_word("confidential", language)
    when = date_span(meeting.starts_on, meeting.ends_on, language) if meeting else ""
    return b.Briefing(
        language=language,
        header=b.HeaderBlock(
            meeting=(meeting.body, meeting.name) if meeting else (),
            place_and_dates=", ".join(part for part in (meeting.place if meeting else "", when) if part),
            document=title,
            date=long_date(today, language),
            source=state,
            title=f"{stamp} – {title}",
        ),
        blocks=blocks,
        rtl=language == "ar",
        properties=b.Properties(title=f"{stamp} – {title}", author=state, made=today),
        running_header=title,
        stamp=stamp,
        file_name=" ".join(part for part in (stamp, title, about) if part),
    )


def _body(ws: Workspace, meeting: Session | None, found: list[Matter], words: "_Words") -> Iterator[b.Block]:
    if meeting is not None and (due := deadlines(ws, meeting.id)):
        yield b.Heading(1, plain(paper_word("deadlines", words.language)))
        yield from (b.ListItem(words.due(each)) for each in due)
    held, rest = by_item(found, agenda(ws, meeting.id) if meeting else ())
    for item, mine in held:
        yield b.Heading(1, plain(item.title), item.number)
        if item.notes.strip():
            yield from words.labelled("delegation_only", item.notes)
        if not mine and not item.notes.strip():
            yield b.Paragraph(plain(paper_word("nothing_recorded", words.language)))
        for matter in mine:
            yield from words.matter(matter, headed=matter.item_id is None)
    if rest and meeting is not None:
        yield b.Heading(1, plain(paper_word("without_item", words.language)))
    for matter in rest:
        yield from words.matter(matter)
    if not held and not rest:
        yield b.Paragraph(plain(paper_word("nothing_recorded", words.language)))


class _Words:
    """Says what is on the desk in the language of the brief."""

    def __init__(self, language: str, said: dict[UUID, list[Reported]]) -> None:
        self.language = language
        self._reported = said

    def word(self, key: str) -> str:
        """A fixed word."""
        return paper_word(key, self.language)

    def labelled(self, key: str, words: str) -> Iterator[b.Block]:
        """Words after a bold label; nothing where there are none."""
        label = paper_word("label", self.language, name=self.word(key))
        for n, runs in enumerate(paragraphs(words)):
            yield b.Paragraph(runs if n else (b.Run(label, bold=True), *runs))

    def matter(self, matter: Matter, *, headed: bool = True) -> Iterator[b.Block]:
        """All there is on one clause, document, item or topic."""
        if headed:
            yield b.Heading(2, plain(matter.name))
        for held in matter.ours:
            yield from self.position(held)
        if matter.others:
            yield self._lead("others_positions")
            yield from (b.ListItem(self._held(held)) for held in matter.others)
        yield from self._proposals(matter)
        yield from self._amendments(matter)
        if matter.clause is not None and (said := self._reported.get(matter.clause.id)):
            yield self._lead("report_says")
            yield from self._report(said)
        if matter.points:
            yield self._lead("talking_points")
            for point in matter.points:
                yield from (b.ListItem(runs) for runs in paragraphs(point))

    def position(self, held: Position) -> Iterator[b.Block]:
        """Ours: what we say in public, and what we keep to ourselves."""
        stance = self.word(f"stance_{held.stance.value}")
        yield b.Paragraph(plain(f"{self.word('our_position')} ({stance})"), b.Role.LEAD)
        spoken = paragraphs(held.statement) or (plain(f"({self.word('no_statement')})"),)
        yield from (b.Quote(runs) for runs in spoken)
        yield from self.labelled("clearance", self._clearance(held))
        for key in ("rationale", "fallback", "red_line"):
            yield from self.labelled(key, getattr(held, key))

    def due(self, due: Due) -> b.Runs:
        """A deadline as one line."""
        title = due.title or self.word("contributions_close")
        done = f" ({self.word('deadline_done')})" if due.done else ""
        source = f" – {due.source}" if due.source else ""
        return (b.Run(long_date(due.due_on, self.language), bold=True), b.Run(f" – {title}{source}{done}"))

    def _lead(self, key: str) -> b.Paragraph:
        return b.Paragraph(plain(self.word(key)), b.Role.LEAD)

    def _clearance(self, held: Position) -> str:
        step = self.word(f"clearance_{held.clearance.value}")
        if held.clearance is Clearance.IN_REVIEW:
            return ", ".join(part for part in (step, held.reviewer) if part)
        when = long_date(held.cleared_at.date(), self.language) if held.cleared_at else ""
        return ", ".join(part for part in (step, held.cleared_by, when) if part)

    def _held(self, held: Position) -> b.Runs:
        who = f"{held.holder_name} – " if held.holder is not Holder.OWN else ""
        stance = self.word(f"stance_{held.stance.value}")
        parts = [held.statement, held.rationale, held.fallback, held.red_line]
        told = " ".join(" ".join(part.split()) for part in parts if part.strip())
        return (b.Run(f"{who}{stance}", bold=True), b.Run(f". {told}" if told else ""))

    def _proposals(self, matter: Matter) -> Iterator[b.Block]:
        if matter.proposals:
            yield self._lead("others_proposals")
        for row in matter.proposals:
            theirs = row.proposal
            yield b.Paragraph((b.Run(self._signed(row), bold=True),))
            yield from wording(_proposed(theirs), matter.clause)
            yield from self._around(theirs.reasons, theirs.note)
            for held in matter.answers.get(theirs.id, ()):
                label = paper_word("label", self.language, name=self.word("our_answer"))
                yield b.Paragraph((b.Run(label, bold=True), *self._held(held)))

    def _signed(self, row: TheirProposalRow) -> str:
        theirs = row.proposal
        doubts = [] if theirs.sure else [self.word("clause_unconfirmed")]
        doubts += [self.word("earlier_wording")] if row.is_stale else []
        doubt = f" ({'; '.join(doubts)})" if doubts else ""
        parts = (theirs.symbol.value, theirs.number, theirs.holder_name)
        return " ".join(part for part in parts if part) + doubt

    def _amendments(self, matter: Matter) -> Iterator[b.Block]:
        if matter.amendments:
            yield self._lead("our_amendments")
        for row in matter.amendments:
            yield b.Paragraph((b.Run(self._symbol(row), bold=True),))
            yield from wording(_proposed(row.amendment), matter.clause)
            yield from self._around(row.amendment.reasons, row.amendment.note)

    def _symbol(self, row: AmendmentRow) -> str:
        return row.amendment.symbol.value + (f" ({self.word('earlier_wording')})" if row.is_stale else "")

    def _around(self, reasons: str, note: str) -> Iterator[b.Block]:
        """What stands below the words of a proposal: its reasons, and what we noted for ourselves."""
        for n, runs in enumerate(paragraphs(reasons)):
            label = (b.Run(f"{self.word('reasons')} ", bold=True),)
            yield b.Paragraph(runs if n else (*label, *runs))
        yield from self.labelled("delegation_only", note)

    def _report(self, said: Iterable[Reported]) -> Iterator[b.Block]:
        """Each report with its passages, or with what may be said of its silence."""
        for each in said:
            if each.standing is Standing.SPOKEN:
                yield from (b.Quote(self._passage(row), each.report) for row in each.links)
            else:
                standing = self.word(f"standing_{each.standing.value}")
                yield b.ListItem((b.Run(each.report), b.Run(f" – {standing}", italic=True)))

    def _passage(self, row: CoverageRow) -> b.Runs:
        how_far = self.word(f"reported_{row.reported.value}")
        unsure = "" if row.link.verdict is Verdict.CONFIRMED else f", {self.word('suggested')}"
        text = row.passage.text if row.passage else ""
        return (b.Run(f"{how_far}{unsure}", italic=True), b.Run(f" – {text}"))


def _proposed(held: Amendment | TheirProposal) -> Proposed:
    return Proposed(held.symbol, held.base_text, held.new_text, held.label)
