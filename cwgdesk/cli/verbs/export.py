"""Write the contribution as a Word file."""

import argparse
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cwgdesk.cli.desk import add_workspace_arguments, day, opened, tell
from cwgdesk.core.errors import UserError

if TYPE_CHECKING:
    from uuid import UUID

    from cwgdesk.papers.word.writer import ExportReport
    from cwgdesk.workspace.store import Workspace

SUMMARY = "Write a contribution as a Word file, proven and free of confidential words."
EXAMPLE = "cwgdesk export --workspace delegation.cwg --output contribution.docx"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Which paper, and where to."""
    parser.add_argument("--contribution", metavar="TITLE", help="title or id (the newest)")
    parser.add_argument("--output", metavar="FILE", type=Path, required=True, help="a name in .docx")
    parser.add_argument(
        "--changes", metavar="FILE", type=Path, help="of a revision also what it changes, tracked (.docx)"
    )
    parser.add_argument(
        "--release",
        metavar="PLACE",
        action="append",
        default=[],
        help="let the confidential words at this place pass, as the refusal names it (“2.3.1”); repeatable",
    )
    parser.add_argument(
        "--reason", metavar="TEXT", default="", help="with --release: why; logged with the place"
    )
    parser.add_argument(
        "--allow-hidden", action="store_true", help="although signs that nobody sees stand in it"
    )
    parser.add_argument(
        "--for-submission",
        action="store_true",
        help="without the bookmarks by which an edited copy finds its fields again (take-back)",
    )
    parser.add_argument(
        "--anyway",
        metavar="REASON",
        default="",
        help="although something in it wants a look first: why; logged with what it was",
    )
    parser.add_argument(
        "--dated",
        metavar="DATE",
        type=day,
        help="the day on its tracked changes (that of the paper, else today); year-month-day",
    )
    add_workspace_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Export; what was picked but stays out is named."""
    from cwgdesk.cli.named import the_contribution
    from cwgdesk.papers.drafts.findings import Level
    from cwgdesk.papers.drafts.preflight import preflight

    with opened(arguments) as ws:
        paper = the_contribution(ws, arguments.contribution)
        remarks = preflight(ws, paper.id)
        before = _before(ws, paper.id, arguments)
        report = _exported(ws, paper.id, arguments)
        changes = _changes(before, paper.source, report, arguments)
        left_out = [r for r in remarks if r.level is Level.LEFT_OUT]
        row: dict[str, Any] = {
            "file": str(report.path),
            "title": paper.title,
            "left_out": [{"code": r.code, "about": r.subject} for r in left_out],
            "passed": [place.name for place in report.passed],
            "look_at": [place.name for place in report.doubtful],
            "report": _numbers(report),
            "changes": changes and str(changes),
        }
        lines = [f"{report.path.name} is written: {paper.title}."]
        if report.path != arguments.output:
            lines.insert(0, f"{arguments.output.name} is open in another program or may not be changed.")
        lines += [f"  stays out: {r.subject} ({r.code})" for r in left_out]
        lines += [f"  let pass: {place.name}" for place in report.passed]
        lines += [f"  look at: {place.name} (short confidential words)" for place in report.doubtful]
        if changes:
            lines.append(f"  {changes.name} shows what changed since.")
        tell(arguments, [row], lines)
    return 0


def _exported(ws: "Workspace", paper_id: "UUID", arguments: argparse.Namespace) -> "ExportReport":
    """Export; a refusal says how single places are let pass."""
    from cwgdesk.papers.exporting import Unanswered, export_contribution
    from cwgdesk.papers.word.places import ConfidentialWords

    passing: dict[str, str] = {place: arguments.reason for place in arguments.release}  # noqa: C420
    try:
        return export_contribution(
            ws,
            paper_id,
            arguments.output,
            passing=passing,
            allow_hidden=arguments.allow_hidden,
            for_submission=arguments.for_submission,
            anyway=arguments.anyway,
            dated=arguments.dated,
        )
    except Unanswered as refused:
        advice = "Look at it, or say why it leaves all the same: --anyway “…” (it is logged)."
        raise UserError(refused.what, advice, **refused.values) from None
    except ConfidentialWords as refused:
        raise UserError(
            refused.what,
            "Reword them, or let a place pass: --release {key} --reason “…” (both are logged).",
            key=refused.places[0].key,
            **refused.values,
        ) from None


def _before(ws: "Workspace", paper_id: "UUID", arguments: argparse.Namespace) -> bytes | None:
    """What left before, where the changes are wanted: found out before anything is written and logged."""
    from cwgdesk.papers.revisions import left_before

    return left_before(ws, paper_id) if arguments.changes else None


def _changes(
    before: bytes | None, author: str, report: "ExportReport", arguments: argparse.Namespace
) -> Path | None:
    from cwgdesk.papers.revisions import write_changes

    return write_changes(before, report.path, arguments.changes, author=author) if before else None


def _numbers(report: object) -> dict[str, Any]:
    """What the writer says of its work, as far as it is plain."""
    if not is_dataclass(report):
        return {}
    plain = ((field.name, getattr(report, field.name)) for field in fields(report))
    return {name: value for name, value in plain if isinstance(value, bool | int | float | str)}
