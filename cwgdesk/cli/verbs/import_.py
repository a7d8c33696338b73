"""Put documents into a workspace."""

import argparse
import sys
from pathlib import Path

from cwgdesk.cli.desk import add_workspace_arguments, opened, tell
from cwgdesk.cli.lines import add_lines_argument
from cwgdesk.texts.reading.common.raw import Lines

SUMMARY = "Read documents into a workspace."
EXAMPLE = "cwgdesk import resolution-1334.docx progress-report.docx --workspace delegation.cwg"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Files and folders."""
    parser.add_argument("files", metavar="FILE", nargs="+", type=Path, help="documents, or folders of them")
    parser.add_argument(
        "--carry", action="store_true", help="carry notes and positions over from the version before"
    )
    parser.add_argument(
        "--confidential",
        action="store_true",
        help="to be read only: never quoted in a paper, its words kept out of exports",
    )
    add_lines_argument(parser)
    parser.add_argument(
        "--ocr", action="store_true", help="read scans by machine, where OCRmyPDF is installed"
    )
    add_workspace_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Import all; a file that cannot be read is named on standard error and stops no other."""
    from cwgdesk.desk.proposals.redoing import carry_and_redo
    from cwgdesk.texts.carrying import version_before
    from cwgdesk.texts.importing import Imported, import_files, import_folder
    from cwgdesk.texts.library import clauses, document

    ways = Lines(arguments.lines)
    with opened(arguments) as ws:
        found: list[Imported] = []
        secret = arguments.confidential
        for path in arguments.files:
            if path.is_dir():
                found += import_folder(
                    ws, path, confidential=arguments.confidential, ocr=arguments.ocr, lines=ways
                )
            else:
                found += import_files(
                    ws, [path], confidential=arguments.confidential, ocr=arguments.ocr, lines=ways
                )
        rows: list[dict[str, object]] = []
        lines: list[str] = []
        failed = False
        for one in found:
            if one.error is not None or one.document_id is None:
                failed = True
                print(one.error, file=sys.stderr)
                continue
            kept = document(ws, one.document_id)
            count = len(clauses(ws, kept.id))
            row: dict[str, object] = {
                "file": str(one.path),
                "document": kept.id,
                "name": kept.name,
                "clauses": count,
            }
            row |= {"known": one.was_known, "confidential": kept.confidential}
            already = "was already here" if one.was_known else f"{count} clauses"
            secret = ", confidential" if kept.confidential else ""
            lines.append(f"{one.path.name}: {kept.name}, {already}{secret}")
            before = version_before(ws, kept.id)
            if before is not None and not one.was_known:
                if arguments.carry:
                    done = carry_and_redo(ws, before.id, kept.id)
                    report = done.carried
                    row |= {"redone": len(done.redone), "collided": len(done.collided)}
                    row |= {"exact": report.exact, "moved": len(report.moved), "lost": len(report.lost)}
                    lines.append(
                        f"  carried over from {before.name}: {report.exact} exactly,"
                        f" {len(report.moved)} to look at, {len(report.lost)} stay there"
                    )
                    if done.redone:
                        lines.append(
                            f"  proposals redone on the new words, to be looked at: {len(done.redone)}"
                        )
                    if done.collided:
                        lines.append(
                            f"  proposals left as they were, the new words collide: {len(done.collided)}"
                        )
                else:
                    lines.append(f"  another version of {before.name}; --carry takes its notes over")
            rows.append(row)
        tell(arguments, rows, lines)
    return 2 if failed else 0
