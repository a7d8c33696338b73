"""Show what is in a workspace."""

import argparse
from collections.abc import Callable, Iterator
from typing import Any

from cwgdesk.cli.desk import add_workspace_arguments, opened, row_of, short, tell
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


def _documents(ws: Workspace, document_id: Any) -> Iterator[Shown]:
    from cwgdesk.desk.marks import Counts, document_counts
    from cwgdesk.texts.library import documents

    counts = document_counts(ws)
    for row in documents(ws):
        if document_id in (None, row.document.id):
            on_it = counts.get(row.document.id, Counts())
            told = {"clauses": row.clauses, **row_of(on_it)}
            numbers = ", ".join(f"{number} {name}" for name, number in told.items())
            line = (
                f"{short(row.document.id)}  {row.document.name} ({row.document.language or '?'}): {numbers}"
            )
            yield row_of(row.document) | told | {"work": row.work.title}, line


def _clauses(ws: Workspace, document_id: Any) -> Iterator[Shown]:
    from cwgdesk.texts.library import clauses, documents

    for row in documents(ws):
        if document_id in (None, row.document.id):
            for clause in clauses(ws, row.document.id):
                yield row_of(clause), _cut(f"{clause.path}  {clause.text}")


def _notes(ws: Workspace, document_id: Any) -> Iterator[Shown]:
    from cwgdesk.desk.annotations import annotations

    places = _places(ws)
    for row in annotations(ws, document_id=document_id):
        place = places.get(row.anchor.clause_id, "")
        done = ", done" if row.note.done else ""
        line = f"{short(row.note.id)}  {place} [{row.note.kind}{done}] {row.note.text}"
        yield row_of(row.note) | {"clause": place, "quote": row.anchor.quote}, _cut(line)


def _positions(ws: Workspace, document_id: Any) -> Iterator[Shown]:
    from cwgdesk.desk.positions import positions

    for row in positions(ws, document_id=document_id):
        held = row.position
        who = held.holder_name or held.holder.value
        line = f"{short(held.id)}  {row.about}: {held.stance} ({who}, {held.clearance}) {held.statement}"
        yield row_of(held) | {"about": row.about}, _cut(line)


def _amendments(ws: Workspace, document_id: Any) -> Iterator[Shown]:
    from cwgdesk.desk.amendments import amendments

    for row in amendments(ws, document_id=document_id):
        made, place = row.amendment, row.clause.path if row.clause else ""
        label = f" {made.label}" if made.label else ""
        line = f"{short(made.id)}  {made.symbol}{label} {place}: {made.new_text}"
        yield row_of(made) | {"clause": place, "is_stale": row.is_stale}, _cut(line)


def _practices(ws: Workspace, document_id: Any) -> Iterator[Shown]:
    del document_id  # practices stand on their own
    from cwgdesk.desk.practices import practices

    for kept in practices(ws):
        consent = "may be published" if kept.consent else "no consent yet"
        goals = f", SDG {', '.join(kept.sdgs)}" if kept.sdgs else ""
        yield row_of(kept), f"{short(kept.id)}  {kept.title} ({kept.action_line or '-'}{goals}; {consent})"


def _sessions(ws: Workspace, document_id: Any) -> Iterator[Shown]:
    del document_id  # sessions stand on their own
    from cwgdesk.desk.sessions import agenda, deadlines, sessions

    for meeting in sessions(ws):
        due = deadlines(ws, meeting.id)
        items = agenda(ws, meeting.id)
        first = f"; next date {due[0].due_on}" if due else ""
        when = f"{meeting.starts_on or 'no date'}, {len(items)} items{first}"
        line = f"{short(meeting.id)}  {meeting.name}, {when}"
        more = {"agenda": [row_of(item) for item in items], "deadlines": [row_of(one) for one in due]}
        yield row_of(meeting) | more, line


def _contributions(ws: Workspace, document_id: Any) -> Iterator[Shown]:
    del document_id  # a paper draws on many texts
    from cwgdesk.papers.outline import contributions, outline

    for paper in contributions(ws):
        items = sum(len(part.items) for part in outline(ws, paper.id).sections)
        yield row_of(paper) | {"items": items}, f"{short(paper.id)}  {paper.title} ({items} things shown)"


def _coverage(ws: Workspace, document_id: Any) -> Iterator[Shown]:
    from cwgdesk.desk.coverage import coverage
    from cwgdesk.texts.library import documents

    for document in (row.document for row in documents(ws)):
        if document_id not in (None, document.id):
            continue
        for row in coverage(ws, document.id):
            passage, clause = (c.path if c else "" for c in (row.passage, row.clause))
            line = f"{document.name}, {passage} -> {clause}: {row.reported}, {row.link.verdict}"
            told = {"report": document.name, "passage": passage, "clause": clause}
            yield row_of(row.link) | told, f"{line} ({row.link.score:.2f})"


def _references(ws: Workspace, document_id: Any) -> Iterator[Shown]:
    from cwgdesk.texts.library import documents, references

    places = _places(ws)
    for document in (row.document for row in documents(ws)):
        if document_id in (None, document.id):
            for cited in references(ws, document.id):
                place = places.get(cited.clause_id, "")
                yield row_of(cited) | {"clause": place}, f"{place}: {cited.text} ({cited.target})"


def _dates(ws: Workspace, document_id: Any) -> Iterator[Shown]:
    from cwgdesk.texts.library import dated_items, documents

    places = _places(ws)
    for document in (row.document for row in documents(ws)):
        if document_id in (None, document.id):
            for dated in dated_items(ws, document.id):
                place = places.get(dated.clause_id, "")
                yield row_of(dated) | {"clause": place}, f"{place}: {dated.text} ({dated.kind})"


def _places(ws: Workspace) -> dict[Any, str]:
    from cwgdesk.texts.library import clauses, documents

    return {c.id: c.path for row in documents(ws) for c in clauses(ws, row.document.id)}


def _cut(line: str) -> str:
    line = " ".join(line.split())
    return line if len(line) <= _WIDEST else line[: _WIDEST - 1] + "…"


_SHOW: dict[str, Callable[[Workspace, Any], Iterator[Shown]]] = {
    "documents": _documents,
    "clauses": _clauses,
    "notes": _notes,
    "positions": _positions,
    "amendments": _amendments,
    "practices": _practices,
    "sessions": _sessions,
    "contributions": _contributions,
    "coverage": _coverage,
    "references": _references,
    "dates": _dates,
}
