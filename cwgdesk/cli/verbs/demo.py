"""Do the whole job on the sample texts and show what comes out."""

import argparse
import os
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from cwgdesk.core.errors import UserError
from cwgdesk.workspace.store import Workspace

SUMMARY = "Do the whole job on the sample texts: from the resolution to the Word file, with pictures."
EXAMPLE = "cwgdesk demo --output build/demo"

PAPER = "contribution.docx"
_LONGEST = 300  # seconds for all pictures, on a slow machine


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Where to, and whether pictures are wanted."""
    parser.add_argument("--output", metavar="DIR", type=Path, required=True, help="folder for what is made")
    parser.add_argument("--no-pictures", action="store_true", help="leave out the pictures of the window")


def run(arguments: argparse.Namespace) -> int:
    """Make the sample workspace, export its contribution, take a picture of every view."""
    from cwgdesk.app import sample_desk
    from cwgdesk.papers.exporting import export_contribution
    from cwgdesk.papers.outline import contributions

    folder: Path = arguments.output
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(
            "The folder {name} cannot be made.", "Choose another one with --output.", name=folder.name
        ) from error
    with tempfile.TemporaryDirectory() as temporary, sample_desk(Path(temporary) / "sample.cwg") as ws:
        for line in _told(ws):
            print(line)
        export_contribution(ws, contributions(ws)[0].id, folder / PAPER)
    print(f"Wrote the contribution, with its changes as tracked changes: {folder / PAPER}")
    if arguments.no_pictures:
        return 0
    return _pictures(folder)


def _told(ws: Workspace) -> Iterator[str]:
    """What was done on the desk, in the order of the work."""
    from cwgdesk.desk.annotations import annotations
    from cwgdesk.desk.clearance import publishable
    from cwgdesk.desk.coverage import coverage, standings_in
    from cwgdesk.desk.positions import positions
    from cwgdesk.desk.practices import practices
    from cwgdesk.desk.proposals.amendments import amendments
    from cwgdesk.texts.align.standing import Standing
    from cwgdesk.texts.library import documents
    from cwgdesk.texts.structure.found import DocumentKind

    rows = documents(ws)
    for row in rows:
        yield f"Read {row.document.name}: {row.clauses} clauses, each with its citation."
    yield f"Wrote {len(annotations(ws))} notes on clauses; they stay in the delegation."
    held = positions(ws)
    ready = sum(publishable(row.position) for row in held)
    yield f"Took {len(held)} positions; {ready} cleared for publication."
    for made in amendments(ws):
        yield f"Proposed {made.amendment.symbol} on {made.clause.path if made.clause else '?'}, with reasons."
    for practice in practices(ws):
        yield f"Kept a good practice: {practice.title}."
    resolution = next(r.document.id for r in rows if r.document.kind is DocumentKind.RESOLUTION)
    report = next(r.document.id for r in rows if r.document.kind is not DocumentKind.RESOLUTION)
    sure = sum(row.link.confident for row in coverage(ws, report))
    found = Counter(standing for _, standing in standings_in(ws, report, resolution))
    yield (
        f"Found {sure} clauses the report surely speaks to; on {found[Standing.SILENT]} it is silent, for"
        f" {found[Standing.NOTHING_LIKELY]} nothing it says is likely, {found[Standing.NOT_EXAMINED]} are not"
        " examined."
    )


def _pictures(folder: Path) -> int:
    """Let a second process show every view without a screen and keep what it drew."""
    command = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "cwgdesk"]
    before = {path: path.stat().st_mtime_ns for path in folder.glob("*.png")}
    try:
        done = subprocess.run(
            [*command, "--screenshots", str(folder)],
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            timeout=_LONGEST,
            check=False,
            stderr=subprocess.PIPE,  # Qt complains of the missing screen with every window
        )
    except subprocess.TimeoutExpired:
        print("The pictures of the window took too long; everything else is done.", file=sys.stderr)
        return 1
    taken = [path for path in sorted(folder.glob("*.png")) if before.get(path) != path.stat().st_mtime_ns]
    for path in taken:
        print(f"Took a picture: {path}")
    if done.returncode or not taken:
        sys.stderr.write(done.stderr.decode(errors="replace"))
        print("The pictures of the window could not be taken; everything else is done.", file=sys.stderr)
        return 1
    return 0
