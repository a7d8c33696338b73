"""Finding a document, a clause, a session, a paper by what a person types for it."""

from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from cwgdesk.cli.desk import pick
from cwgdesk.core.errors import UserError
from cwgdesk.workspace.store import Workspace

if TYPE_CHECKING:
    from cwgdesk.core.spans import Span
    from cwgdesk.desk.proposals.their_proposals import TheirProposal
    from cwgdesk.desk.sessions import Session
    from cwgdesk.papers.contributions import Contribution
    from cwgdesk.texts.library import Clause, Document


def the_document(ws: Workspace, typed: str) -> "Document":
    """By name, title, number, symbol or file name."""
    from cwgdesk.texts.library import documents

    rows = documents(ws)
    numbers = {row.document.id: row.work.number for row in rows}
    return pick(
        typed,
        [row.document for row in rows],
        lambda d: [n for n in (d.name, d.title, numbers[d.id], d.symbol, d.file_name) if n],
        "document",
    )


def the_clause(ws: Workspace, typed: str, document: str | None = None) -> "Clause":
    """By citation or abbreviation ("sg 1"), in one document or in all of them."""
    from cwgdesk.texts.library import cite, find_clause

    where = the_document(ws, document).id if document else None
    hits = find_clause(ws, typed, where)
    if not hits:
        raise UserError(
            "There is no clause “{typed}” in the texts of this workspace.",
            "Type its citation, for example “resolves to instruct the Secretary-General 1”, or “sg 1”.",
            typed=typed,
        )
    if len(hits) > 1 and hits[0].score == hits[1].score:
        first, second = (cite(hit.clause, hit.document) for hit in hits[:2])
        raise UserError(
            "“{typed}” could be {first} or {second}.",
            "Type more of the citation, or name the text with --document.",
            typed=typed,
            first=first,
            second=second,
        )
    return hits[0].clause


def the_words(ws: Workspace, clause: "Clause", typed: str | None) -> "Span | None":
    """The place of some words of a clause; None for the whole clause."""
    from cwgdesk.core.spans import Span
    from cwgdesk.texts.library import blocks

    if typed is None:
        return None
    places = [Span(clause.block, clause.start, clause.end)]
    places += [Span(m["block"], m["start"], m["end"]) for m in clause.more]
    text = blocks(ws, clause.document_id)
    for place in places:
        at = text[place.block].text.find(typed, place.start, place.end)
        if at >= 0 and typed.strip():
            return Span(place.block, at, at + len(typed))
    raise UserError("These words are not in that clause.", "Copy them as the text has them.")


def the_proposal(ws: Workspace, typed: str) -> "TheirProposal":
    """One of others, by the beginning of its id or by the name of who proposes it."""
    from cwgdesk.desk.proposals.their_proposals import their_proposals

    found = [row.proposal for row in their_proposals(ws)]
    return pick(typed, found, lambda p: [p.holder_name, p.number], "proposal")


def the_session(ws: Workspace, typed: str) -> "Session":
    """By name."""
    from cwgdesk.desk.sessions import sessions

    return pick(typed, sessions(ws), lambda s: [s.name], "session")


def session_id(ws: Workspace, typed: str | None) -> UUID | None:
    """The id of the session that was named; None where none was."""
    return the_session(ws, typed).id if typed else None


def the_next_session(ws: Workspace, typed: str | None) -> "Session | None":
    """By name; the next one, or the latest, where none is named; None where there is none at all."""
    from cwgdesk.desk.sessions import next_session, sessions

    if typed:
        return the_session(ws, typed)
    return next_session(ws, datetime.now().astimezone().date()) or next(iter(sessions(ws)), None)


def the_contribution(ws: Workspace, typed: str | None) -> "Contribution":
    """By title; the newest where none is named."""
    from cwgdesk.papers.outline import contributions

    papers = contributions(ws)
    if typed is None and papers:
        return papers[0]
    if typed is None:
        raise UserError(
            "There is no contribution in this workspace yet.", "Make one with cwgdesk contribution --title."
        )
    return pick(typed, papers, lambda p: [p.title], "contribution")
