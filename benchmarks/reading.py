"""Reading a long Word file, the guarded child included, against libraries that only look at it.

Budget: a quarter of what python-docx needs to iterate 5,000 paragraphs with their style names.
"""

import tempfile
from pathlib import Path

from docx import Document

from benchmarks._papers import docx_of
from benchmarks._timing import report, seconds
from cwgdesk.texts.reading.read import read_file
from cwgdesk.texts.structure.parse import parse


def _iterate(path: Path) -> int:
    return sum(len(p.text) + len(p.style.name or "") for p in Document(str(path)).paragraphs if p.style)


def _other(path: Path) -> int:
    from docx2python import docx2python

    with docx2python(path) as content:
        return len(content.text)


def main() -> None:
    """Print the times of 5,000 paragraphs and of a report of some 400 pages."""
    with tempfile.TemporaryDirectory() as folder:
        plain = docx_of(Path(folder) / "plain.docx", 5_000)
        theirs = seconds(lambda: _iterate(plain), 3)
        report(
            "read 5,000 paragraphs", seconds(lambda: read_file(plain), 3), theirs, "python-docx", budget=0.25
        )
        clauses = seconds(lambda: parse(read_file(plain)), 3)
        report("read 5,000 paragraphs to clauses", clauses, theirs, "python-docx", budget=0.25)
        long = docx_of(Path(folder) / "report.docx", 4_800, table_every=40)
        mine = seconds(lambda: parse(read_file(long)), 3)
        report("read a 400-page report to clauses", mine, seconds(lambda: _iterate(long), 3), "python-docx")
        report("read a 400-page report to clauses", mine, seconds(lambda: _other(long), 3), "docx2python")
