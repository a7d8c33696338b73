"""Writing what is for the delegation's own eyes: as a Word file, or as a PDF where LibreOffice is there."""

import hashlib
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.core.errors import UserError
from cwgdesk.core.files.atomic import write_atomically
from cwgdesk.core.printable import printable
from cwgdesk.papers.contributions import Release
from cwgdesk.papers.drafts.blocks import Briefing
from cwgdesk.papers.word.writer import document_bytes, prove, write_briefing
from cwgdesk.texts.reading.convert import Converter
from cwgdesk.workspace.store import Workspace

_THE_DESK = UUID(int=0)


def write_confidential(paper: Briefing, path: Path, poll: Callable[[], None] = lambda: None) -> Path:
    """Write it under its name (.docx or .pdf); needs no workspace, for the lane that only computes.

    The name that the file got is returned: another where that one was open in another program.
    """
    author = paper.properties.author
    match path.suffix.casefold():
        case ".docx":
            return write_briefing(paper, path, author=author)
        case ".pdf":
            document = document_bytes(paper, author=author)
            prove(document, paper)
            with Converter() as converter:
                return write_atomically(path, converter.to_pdf(document, path.name, poll))
        case _:
            raise UserError(
                "A confidential paper is written as a Word file or a PDF.",
                "Choose a name that ends in .docx or .pdf.",
            )


def log_confidential(ws: Workspace, about: UUID | None, paper: Briefing, path: Path) -> None:
    """Note that it was written, in the same log as papers that leave.

    `about` is the session, clause or agenda item (None: the whole desk), never a contribution: no paper
    counts it as its own.
    """
    with ws.change(ChangeLabel.RELEASE, paper.header.title) as change:
        change.orm.add(
            Release(
                contribution_id=about or _THE_DESK,
                title=paper.header.title,
                file_name=printable(path.name),
                sha256=hashlib.sha256(path.read_bytes()).hexdigest(),
                released_at=datetime.now(UTC),
                author=ws.author,
            )
        )
