"""Show what is in a workspace."""

import argparse
from collections.abc import Callable, Iterator
from typing import Any
from uuid import UUID

from cwgdesk.cli.desk import add_workspace_arguments, opened, row_of, short, tell
from cwgdesk.texts.align.standing import Standing
from cwgdesk.workspace.store import Workspace

SUMMARY = "Show the documents, clauses, notes, positions, ... of a workspace."
EXAMPLE = "cwgdesk list positions --workspace delegation.cwg --document 1334"

Shown = tuple[dict[str, Any], str]
_WIDEST = 100


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What to show, and of which document."""
    parser.add_argument("what", nargs="?", choices=sorted(_SHOW), default="documents", help="(documents)")
    parser.add_argument("--document", help="only of this text: name, number or title")
    add_workspace_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Print one line, or one JSON object, for each thing."""
    from cwgdesk.cli.named import the_document

    with opened(arguments) as ws:
        document = the_document(ws, arguments.document) if arguments.document else None
        shown = list(_SHOW[arguments.what](ws, document.id if document else None))
        tell(arguments, [row for row, _ in shown], [line for _, line in shown])
    return 0


def _documents(ws: Workspace, document_id: UUID | None) -> Iterator[Shown]:
    from cwgdesk.overviews.library import library_rows

    for row in library_rows(ws, [document_id] if document_id else None):
        document = row.found.document
        told = {"clauses": row.found.clauses, **row_of(row.counts)}
        numbers = ", ".join(f"{number} {name}" for name, number in told.items())
        line = f"{short(document.id)}  {document.name} ({document.language or '?'}): {numbers}"
        yield row_of(document) | told | {"work": row.found.work.title}, line


def _clauses(ws: Workspace, document_id: UUID | None) -> Iterator[Shown]:
    from cwgdesk.overviews.library import clause_rows

    for clause in clause_rows(ws, document_id):
        yield row_of(clause), _cut(f"{clause.path}  {clause.text}")


def _notes(ws: Workspace, document_id: UUID | None) -> Iterator[Shown]:
    from cwgdesk.overviews.notes import placed_notes

    for row in placed_notes(ws, document_id=document_id):
        done = ", done" if row.note.done else ""
        line = f"{short(row.note.id)}  {row.place} [{row.note.kind}{done}] {row.note.text}"
        yield row_of(row.note) | {"clause": row.place, "quote": row.anchor.quote}, _cut(line)


def _positions(ws: Workspace, document_id: UUID | None) -> Iterator[Shown]:
    from cwgdesk.desk.positions import positions

    for row in positions(ws, document_id=document_id):
        held = row.position
        who = held.holder_name or held.holder.value
        line = f"{short(held.id)}  {row.about}: {held.stance} ({who}, {held.clearance}) {held.statement}"
        yield row_of(held) | {"about": row.about}, _cut(line)


def _amendments(ws: Workspace, document_id: UUID | None) -> Iterator[Shown]:
    from cwgdesk.desk.proposals.amendments import amendments

    for row in amendments(ws, document_id=document_id):
        made, place = row.amendment, row.clause.path if row.clause else ""
        label = f" {made.label}" if made.label else ""
        line = f"{short(made.id)}  {made.symbol}{label} {place}: {made.new_text}"
        yield row_of(made) | {"clause": place, "is_stale": row.is_stale}, _cut(line)


def _practices(ws: Workspace, _document_id: UUID | None) -> Iterator[Shown]:
    from cwgdesk.overviews.choices import practice_rows

    # Oldest first, as they were entered; the window shows the newest at the top.
    for kept in sorted((row.practice for row in practice_rows(ws)), key=lambda p: p.created_at):
        consent = "may be published" if kept.consent else "no consent yet"
        goals = f", SDG {', '.join(kept.sdgs)}" if kept.sdgs else ""
        yield row_of(kept), f"{short(kept.id)}  {kept.title} ({kept.action_line or '-'}{goals}; {consent})"


def _sessions(ws: Workspace, _document_id: UUID | None) -> Iterator[Shown]:
    from cwgdesk.overviews.sessions import session_rows

    for row in session_rows(ws):
        first = f"; next date {row.due[0].due_on}" if row.due else ""
        when = f"{row.session.starts_on or 'no date'}, {len(row.agenda)} items{first}"
        line = f"{short(row.session.id)}  {row.session.name}, {when}"
        more = {"agenda": [row_of(item) for item in row.agenda], "deadlines": [row_of(d) for d in row.due]}
        yield row_of(row.session) | more, line


def _contributions(ws: Workspace, _document_id: UUID | None) -> Iterator[Shown]:
    from cwgdesk.overviews.paper import paper_rows

    for row in paper_rows(ws):
        line = f"{short(row.paper.id)}  {row.paper.title} ({row.items} things shown)"
        yield row_of(row.paper) | {"items": row.items}, line


def _coverage(ws: Workspace, document_id: UUID | None) -> Iterator[Shown]:
    from cwgdesk.overviews.coverage import reported_rows, standing_rows

    standings = {(row.report.id, row.clause.id): row.standing for row in standing_rows(ws)}
    for row in reported_rows(ws, document_id):
        link, told = row.found.link, {"report": row.report.name, "passage": row.passage, "clause": row.clause}
        where = f"{row.report.name}, {row.passage} -> {row.clause}"
        otherwise = row.found.otherwise
        states = f"{row.found.reported} or {otherwise}" if otherwise else row.found.reported
        standing = standings.get((row.report.id, row.found.clause.id)) if row.found.clause else None
        told |= {"reported": row.found.reported, "otherwise": otherwise or "", "standing": standing}
        stands = f", {standing.replace('_', ' ')}" if standing not in (None, Standing.SPOKEN) else ""
        yield row_of(link) | told, f"{where}: {states}, {link.verdict} ({link.score:.2f}){stands}"


def _standings(ws: Workspace, document_id: UUID | None) -> Iterator[Shown]:
    from cwgdesk.overviews.coverage import standing_rows

    for row in standing_rows(ws, document_id):
        told = {"report": row.report.name, "resolution": row.resolution.name, "clause": row.clause.path}
        words = row.standing.value.replace("_", " ")
        line = f"{row.report.name} -> {row.resolution.name}, {row.clause.path}: {words}"
        yield told | {"standing": row.standing}, line


def _references(ws: Workspace, document_id: UUID | None) -> Iterator[Shown]:
    from cwgdesk.overviews.library import cited_rows

    for row in cited_rows(ws, document_id):
        cited = row.reference
        yield row_of(cited) | {"clause": row.place}, f"{row.place}: {cited.text} ({cited.target})"


def _dates(ws: Workspace, document_id: UUID | None) -> Iterator[Shown]:
    from cwgdesk.overviews.library import dated_rows

    for row in dated_rows(ws, document_id):
        yield row_of(row.dated) | {"clause": row.place}, f"{row.place}: {row.dated.text} ({row.dated.kind})"


def _cut(line: str) -> str:
    line = " ".join(line.split())
    return line if len(line) <= _WIDEST else line[: _WIDEST - 1] + "…"


_SHOW: dict[str, Callable[[Workspace, UUID | None], Iterator[Shown]]] = {
    "documents": _documents,
    "clauses": _clauses,
    "notes": _notes,
    "positions": _positions,
    "amendments": _amendments,
    "practices": _practices,
    "sessions": _sessions,
    "contributions": _contributions,
    "coverage": _coverage,
    "standings": _standings,
    "references": _references,
    "dates": _dates,
}
