"""Exporting a paper of some 20 pages with 40 amendments, and one ten times as long, beside docxtpl.

Budgets: the writer alone costs at most what docxtpl needs to fill the same paragraphs into a template; with
the scan for secrets and the proof of both readings, at most twice that.
"""

import tempfile
from io import BytesIO
from pathlib import Path

from docx import Document
from docxtpl import DocxTemplate

from benchmarks._papers import WORDS, resolution_of
from benchmarks._timing import report, seconds
from cwgdesk.app import new_desk
from cwgdesk.desk.proposals.amendments import Symbol, propose
from cwgdesk.desk.secrets import Secrets, secrets_of
from cwgdesk.papers.contributions import SectionKind
from cwgdesk.papers.drafts.blocks import Draft
from cwgdesk.papers.drafts.compose import compose
from cwgdesk.papers.exporting import write_draft
from cwgdesk.papers.outline import add_section, create_contribution
from cwgdesk.papers.word.expected import expected
from cwgdesk.papers.word.writer import document_bytes
from cwgdesk.texts.importing import import_files
from cwgdesk.texts.library import clauses, documents
from cwgdesk.texts.structure.found import ClauseKind

_AMENDMENTS, _PARAGRAPHS = 40, 90  # some 20 pages


def main() -> None:
    """Print both lengths, the writer alone and the whole export."""
    for times in (1, 10):
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            draft, secrets = _paper(folder, times)
            lines = expected(draft, accepted=True)
            template = _template(folder)
            theirs = seconds(lambda template=template, lines=lines: _filled(template, lines), 3)
            what = f"{_AMENDMENTS * times} amendments, {len(lines)} paragraphs"
            alone = seconds(lambda draft=draft: document_bytes(draft, author="Example"), 3)
            report(f"writing {what}", alone, theirs, "docxtpl", budget=1)
            output = folder / "paper.docx"
            whole = seconds(
                lambda draft=draft, output=output, secrets=secrets: write_draft(draft, output, secrets), 3
            )
            report(f"exporting {what}, scanned and proven", whole, theirs, "docxtpl", budget=2)


def _paper(folder: Path, times: int) -> tuple[Draft, Secrets]:
    """A paper with a long introduction and a MOD on each of so many clauses."""
    source = folder / "resolution.txt"
    source.write_text(resolution_of(_AMENDMENTS * times), encoding="utf-8")
    with new_desk(folder / "desk.cwg") as ws:
        list(import_files(ws, [source]))
        (row,) = documents(ws)
        held = [c for c in clauses(ws, row.document.id) if c.kind is ClauseKind.OPERATIVE]
        for clause in held[: _AMENDMENTS * times]:
            new = clause.text.replace("progress", "all progress made").replace("views", "needs")
            propose(ws, clause.id, Symbol.MOD, new_text=new, reasons="To be clearer about what is reported.")
        paper = create_contribution(ws, "A long paper")
        body = "\n".join(f"{WORDS.format(n=n)} {WORDS.format(n=n + 1)}" for n in range(_PARAGRAPHS * times))
        add_section(ws, paper, SectionKind.FREE, heading="Background", body=body)
        return compose(ws, paper), secrets_of(ws)


def _template(folder: Path) -> Path:
    """A template that takes a list of paragraphs."""
    path = folder / "template.docx"
    document = Document()
    for line in ("{%p for line in lines %}", "{{ line }}", "{%p endfor %}"):
        document.add_paragraph(line)
    document.save(str(path))
    return path


def _filled(template: Path, lines: tuple[str, ...]) -> bytes:
    filled, out = DocxTemplate(str(template)), BytesIO()
    filled.render({"lines": lines}, autoescape=True)
    filled.save(out)
    return out.getvalue()
