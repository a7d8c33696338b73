"""Write notes on clauses."""

import argparse

from cwgdesk.cli.desk import add_workspace_arguments, opened, pick, short, tell
from cwgdesk.cli.options import add_options, options_given

SUMMARY = "Write, change or remove a note on a clause; notes are never exported."
EXAMPLE = 'cwgdesk note --workspace delegation.cwg --clause "sg 1" --text "Ask for figures." --kind question'


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Where the note stands and what it says."""
    from cwgdesk.desk.annotations import Annotation

    parser.add_argument("--clause", help="citation or abbreviation, e.g. “sg 1”")
    parser.add_argument("--document", help="name, number or title of the text")
    parser.add_argument("--on", metavar="WORDS", help="these words of the clause instead of the whole")
    add_options(parser, Annotation)
    parser.add_argument("--id", help="change this note instead of writing a new one")
    parser.add_argument("--done", action="store_true", default=None, help="with --id: it is dealt with")
    parser.add_argument("--remove", action="store_true", help="with --id: take it away")
    add_workspace_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Do what was asked and name the note."""
    from cwgdesk.cli.named import the_clause, the_words
    from cwgdesk.core.errors import UserError
    from cwgdesk.desk.annotations import (
        Annotation,
        annotate,
        annotations,
        edit_annotation,
        remove_annotation,
    )

    said = options_given(arguments, Annotation)
    with opened(arguments) as ws:
        if arguments.id:
            rows = {row.note.id: row for row in annotations(ws)}
            note = pick(arguments.id, [r.note for r in rows.values()], lambda n: [str(n.id)], "note")
            note_id, done = note.id, "changed"
            if arguments.remove:
                remove_annotation(ws, note_id)
                done = "removed"
            else:
                if arguments.done:
                    said["done"] = True
                edit_annotation(ws, note_id, **said)
        else:
            if not arguments.clause or not arguments.text:
                raise UserError(
                    "A note needs a place and words.", "Give --clause and --text, or --id to change one."
                )
            clause = the_clause(ws, arguments.clause, arguments.document)
            note_id = annotate(
                ws,
                clause.id,
                span=the_words(ws, clause, arguments.on),
                author=ws.author,
                **said,
            )
            done = f"written on {clause.path}"
        tell(arguments, [{"id": note_id, "done": done}], [f"Note {short(note_id)} {done}."])
    return 0
