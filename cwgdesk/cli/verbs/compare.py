"""Compare two versions of a text, clause by clause."""

import argparse
import json

from cwgdesk.core.progress import NullProgress

SUMMARY = "Compare two versions of a text: what is unchanged, renumbered, reworded, added, gone."
EXAMPLE = "cwgdesk compare resolution-2019.docx resolution-2023.docx --json"

_SIGNS = {"unchanged": "=", "renumbered": "#", "reworded": "~", "added": "+", "gone": "-"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Two files, and how to print what was found."""
    parser.add_argument("old", metavar="OLD", help="the earlier version (docx, odt, pdf, txt)")
    parser.add_argument("new", metavar="NEW", help="the later version")
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def run(arguments: argparse.Namespace) -> int:
    """Print every clause of both versions once, with what became of it."""
    from cwgdesk.cli.texts import clause_row, read_structures
    from cwgdesk.texts.versions.compare import compare

    old, new = read_structures([arguments.old, arguments.new], NullProgress())
    pairs = compare(old.clauses, new.clauses)
    if arguments.json:
        found = {
            "old": [clause_row(clause) for clause in old.clauses],
            "new": [clause_row(clause) for clause in new.clauses],
            "pairs": [
                {
                    "old": pair.old.path if pair.old else None,
                    "new": pair.new.path if pair.new else None,
                    "status": pair.status.value,
                    "similarity": round(pair.similarity, 4),
                }
                for pair in pairs
            ],
        }
        print(json.dumps(found, ensure_ascii=False))
        return 0
    for pair in pairs:
        places = dict.fromkeys(clause.path for clause in (pair.old, pair.new) if clause)
        print(f"{_SIGNS[pair.status]} {pair.status:<10} {' -> '.join(places)}")
    return 0
