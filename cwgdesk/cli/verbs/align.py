"""See which clause of a resolution each passage of a report speaks to."""

import argparse
import json

from cwgdesk.core.progress import NullProgress

SUMMARY = "Suggest for each passage of a report the clauses of a resolution that it speaks to."
EXAMPLE = "cwgdesk align progress-report.docx resolution-1334.docx --json"

_SHOWN = 70


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Two files, and how to print what was found."""
    parser.add_argument("report", metavar="REPORT", help="the report (docx, odt, pdf, txt)")
    parser.add_argument("resolution", metavar="RESOLUTION", help="the resolution it reports on")
    parser.add_argument(
        "--json",
        action="store_true",
        help="print one JSON object a passage; its kind is done, not_done, ongoing, planned or other",
    )


def run(arguments: argparse.Namespace) -> int:
    """Print every passage with its suggestions, then the clauses on which the report is silent."""
    from cwgdesk.cli.texts import read_structures
    from cwgdesk.texts.align.align import Alignment, align
    from cwgdesk.texts.align.coverage import silent_clauses

    report, resolution = read_structures([arguments.report, arguments.resolution], NullProgress())
    alignments = align(report.clauses, resolution.clauses)

    def row(alignment: Alignment) -> dict[str, object]:
        return {
            "passage": alignment.passage.text,
            "kind": alignment.progress.value,
            "otherwise": alignment.otherwise.value if alignment.otherwise else "",
            "suggestions": [
                {
                    "path": suggestion.clause.path,
                    "text": suggestion.clause.text,
                    "score": suggestion.score,
                    "confident": suggestion.confident,
                    "support": list(suggestion.support),
                }
                for suggestion in alignment.suggestions
            ],
        }

    if arguments.json:
        for alignment in alignments:
            print(json.dumps(row(alignment), ensure_ascii=False))
        return 0
    for alignment in alignments:
        text = alignment.passage.text
        states = (
            f"{alignment.progress}, or {alignment.otherwise}" if alignment.otherwise else alignment.progress
        )
        print(f"[{states}] {text if len(text) <= _SHOWN else text[:_SHOWN] + '…'}")
        for suggestion in alignment.suggestions:
            mark = "*" if suggestion.confident else " "
            print(f"  {mark} {suggestion.score:4.2f}  {suggestion.clause.path}")
    silent = silent_clauses(resolution.clauses, alignments)
    if silent:
        print("The report is silent on: " + "; ".join(clause.path for clause in silent))
    return 0
