"""See what this year's report says that last year's did not, and what has stood unchanged."""

import argparse
import json

from cwgdesk.core.errors import UserError
from cwgdesk.core.progress import NullProgress

SUMMARY = (
    "Compare reports of several years: what is new, what is gone, what has stood unchanged for how long."
)
EXAMPLE = "cwgdesk reports report-2024.docx report-2025.docx report-2026.docx"

_SHOWN = 90


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The reports, oldest first, and how to print what was found."""
    parser.add_argument("reports", metavar="REPORT", nargs="+", help="at least two reports, oldest first")
    parser.add_argument("--json", action="store_true", help="print one JSON object a passage")


def run(arguments: argparse.Namespace) -> int:
    """Print every passage of the last two reports with its change and the number of reports that say it."""
    from cwgdesk.cli.texts import read_structures
    from cwgdesk.texts.align.coverage import report_changes, standing_unchanged
    from cwgdesk.texts.align.passages import passages_of
    from cwgdesk.texts.align.progress import told

    if len(arguments.reports) < 2:
        raise UserError("One report cannot be compared with itself.", "Name at least two, oldest first.")
    read = [structure.clauses for structure in read_structures(arguments.reports, NullProgress())]
    standing = {clause.id: count for clause, count in standing_unchanged(read)}
    kinds = {
        clause.id: told(passage.text, passage.sections, passage.status).progress.value
        for report in read[-2:]
        for passage in passages_of(report)
        for clause in passage.clauses
    }
    for found in report_changes(read[-2], read[-1]):
        shown = found.new or found.old
        if shown is None:
            continue
        count = standing.get(found.new.id, 1) if found.new else 0
        if arguments.json:
            row = {"change": found.change.value, "reports": count, "kind": kinds.get(shown.id, "other")}
            row |= {"path": shown.path, "text": shown.text}
            print(json.dumps(row, ensure_ascii=False))
        else:
            text = shown.text if len(shown.text) <= _SHOWN else shown.text[:_SHOWN] + "…"
            since = f" in {count} reports" if count > 1 else ""
            print(f"[{found.change.value}{since}] {text}")
    return 0
