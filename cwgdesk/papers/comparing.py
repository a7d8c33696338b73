"""From the comparison table to a file: Word, Excel or PDF, by the name it is given."""

from collections.abc import Callable
from pathlib import Path

from cwgdesk.core.errors import UserError
from cwgdesk.core.files.atomic import write_atomically
from cwgdesk.desk.secrets import Secrets
from cwgdesk.papers.briefs.writing import write_confidential
from cwgdesk.papers.drafts.blocks import Briefing
from cwgdesk.papers.drafts.comparison import Comparison, comparison_paper
from cwgdesk.papers.word.leaks import scan
from cwgdesk.papers.word.writer import document_bytes, export_draft
from cwgdesk.texts.reading.convert import Converter

KINDS = (".docx", ".xlsx", ".pdf")


def write_comparison(
    comparison: Comparison, path: Path, secrets: Secrets, poll: Callable[[], None] = lambda: None
) -> Path:
    """Write the table under its name; a public one only when no confidential words stand in it.

    UserError for another kind of name, for an empty table, and for a PDF where LibreOffice is missing.
    """
    kind = path.suffix.casefold()
    if kind not in KINDS:
        raise UserError(
            "A comparison is written as a Word, Excel or PDF file.",
            "Choose a name that ends in .docx, .xlsx or .pdf.",
        )
    if not comparison.clauses:
        raise UserError(
            "Nothing is proposed there, so there is nothing to compare.",
            "Keep proposals of others, or propose something.",
        )
    paper = comparison_paper(comparison)
    if kind == ".xlsx":
        if not isinstance(paper, Briefing):
            _refuse_secrets(document_bytes(paper, author=comparison.author), secrets)
        from cwgdesk.papers.excel.comparison import workbook_bytes

        return write_atomically(path, workbook_bytes(comparison))
    if isinstance(paper, Briefing):
        return write_confidential(paper, path, poll)
    if kind == ".docx":
        return export_draft(paper, path, secrets=secrets, author=comparison.author).path
    data = document_bytes(paper, author=comparison.author)
    _refuse_secrets(data, secrets)
    with Converter() as converter:
        return write_atomically(path, converter.to_pdf(data, path.name, poll))


def _refuse_secrets(data: bytes, secrets: Secrets) -> None:
    """What a PDF or a workbook says is searched in the Word file, which says the same."""
    if scan(data, secrets.phrases, known=[secrets.known]).hits:
        raise UserError(
            "Confidential words stand in what would be public, so nothing was written.",
            "Write it as .docx to see which, or take them out of the statements and reasons.",
        )
