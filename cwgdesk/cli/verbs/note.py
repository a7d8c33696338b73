"""Write notes on clauses."""

import argparse
from typing import Any

from cwgdesk.cli.desk import add_workspace_arguments, given, opened, pick, short, tell, words

SUMMARY = "Write, change or remove a note on a clause; notes are never exported."
EXAMPLE = 'cwgdesk note --workspace delegation.cwg --clause "sg 1" --text "Ask for figures." --kind question'

_KINDS = ("comment", "question", "talking-point", "red-line", "translation", "follow-up")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Where the note stands and what it says."""
    parser.add_argument("--clause", help="citation or abbreviation, e.g. “sg 1”")
    parser.add_argument("--document", help="name, number or title of the text")
    parser.add_argument("--on", metavar="WORDS", help="these words of the clause instead of the whole")
    parser.add_argument("--text", type=words, help="the note; @FILE reads it from a file")
    parser.add_argument("--kind", choices=_KINDS, help="what it is for (comment)")
    parser.add_argument("--id", help="change this note instead of writing a new one")
    parser.add_argument("--done", action="store_true", default=None, help="with --id: it is dealt with")
    parser.add_argument("--remove", action="store_true", help="with --id: take it away")
    add_workspace_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Do what was asked and name the note."""
    from cwgdesk.cli.named import the_clause, the_words
    from cwgdesk.core.errors import UserError
    from cwgdesk.desk.annotations import (
        AnnotationKind,
        annotate,
        annotations,
        edit_annotation,
        remove_annotation,
    )

    kind = AnnotationKind(arguments.kind) if arguments.kind else None
    with opened(arguments) as ws:
        if arguments.id:
            rows = {row.note.id: row for row in annotations(ws)}
            note = pick(arguments.id, [r.note for r in rows.values()], lambda n: [str(n.id)], "note")
            note_id, done = note.id, "changed"
            if arguments.remove:
                remove_annotation(ws, note_id)
                done = "removed"
            else:
                changes: dict[str, Any] = given(arguments, ("text", "done"))
                if kind is not None:
                    changes["kind"] = kind
                edit_annotation(ws, note_id, **changes)
        else:
            if not arguments.clause or not arguments.text:
                raise UserError(
                    "A note needs a place and words.", "Give --clause and --text, or --id to change one."
                )
            clause = the_clause(ws, arguments.clause, arguments.document)
            note_id = annotate(
                ws,
                clause.id,
                arguments.text,
                span=the_words(ws, clause, arguments.on),
                kind=kind or AnnotationKind.COMMENT,
                author=ws.author,
            )
            done = f"written on {clause.path}"
        tell(arguments, [{"id": note_id, "done": done}], [f"Note {short(note_id)} {done}."])
    return 0
