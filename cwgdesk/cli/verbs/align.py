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
    parser.add_argument(
        "--clauses",
        action="store_true",
        help="print the clauses instead, each with its standing: spoken, nothing_likely or silent",
    )


def run(arguments: argparse.Namespace) -> int:
    """Print every passage with its suggestions, then the clauses to which nothing is said to speak."""
    from cwgdesk.cli.texts import read_structures
    from cwgdesk.texts.align.align import Alignment, align
    from cwgdesk.texts.align.coverage import standings_of
    from cwgdesk.texts.align.standing import Standing

    report, resolution = read_structures([arguments.report, arguments.resolution], NullProgress())
    alignments = align(report.clauses, resolution.clauses)

    def row(alignment: Alignment) -> dict[str, object]:
        return {
            "passage": alignment.passage.text,
            "label": alignment.passage.label,
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

    standings = standings_of(resolution.clauses, alignments)
    if arguments.clauses:
        for clause, standing in standings:
            told = {"path": clause.path, "text": clause.text, "standing": standing.value}
            line = f"[{standing.value}] {clause.path}"
            print(json.dumps(told, ensure_ascii=False) if arguments.json else line)
        return 0
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
    for standing, words in (
        (Standing.NOTHING_LIKELY, "Examined, and nothing likely for: "),
        (Standing.SILENT, "Examined, and the report is silent on: "),
    ):
        paths = [clause.path for clause, found in standings if found is standing]
        if paths:
            print(words + "; ".join(paths))
    return 0
