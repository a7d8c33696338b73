"""Write the contribution as a Word file."""

import argparse
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

from cwgdesk.cli.desk import add_workspace_arguments, opened, tell

SUMMARY = "Write a contribution as a Word file, proven and free of confidential words."
EXAMPLE = "cwgdesk export --workspace delegation.cwg --output contribution.docx"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Which paper, and where to."""
    parser.add_argument("--contribution", metavar="TITLE", help="title or id (the newest)")
    parser.add_argument("--output", metavar="FILE", type=Path, required=True, help="a name in .docx")
    parser.add_argument(
        "--allow-hidden", action="store_true", help="although signs that nobody sees stand in it"
    )
    add_workspace_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Export; what was picked but stays out is named."""
    from cwgdesk.cli.named import the_contribution
    from cwgdesk.papers.drafts.preflight import Level, preflight
    from cwgdesk.papers.exporting import export_contribution

    with opened(arguments) as ws:
        paper = the_contribution(ws, arguments.contribution)
        remarks = preflight(ws, paper.id)
        report = export_contribution(ws, paper.id, arguments.output, allow_hidden=arguments.allow_hidden)
        left_out = [r for r in remarks if r.level is Level.LEFT_OUT]
        row: dict[str, Any] = {
            "file": str(arguments.output),
            "title": paper.title,
            "left_out": [{"code": r.code, "about": r.subject} for r in left_out],
            "report": _numbers(report),
        }
        lines = [f"{arguments.output.name} is written: {paper.title}."]
        lines += [f"  stays out: {r.subject} ({r.code})" for r in left_out]
        tell(arguments, [row], lines)
    return 0


def _numbers(report: object) -> dict[str, Any]:
    """What the writer says of its work, as far as it is plain."""
    if not is_dataclass(report):
        return {}
    plain = ((field.name, getattr(report, field.name)) for field in fields(report))
    return {name: value for name, value in plain if isinstance(value, bool | int | float | str)}
