"""From the contribution to the Word file: compose, prove, scan, name, and log the release."""

import hashlib
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.core.errors import UserError
from cwgdesk.core.printable import printable
from cwgdesk.desk.secrets import secret_phrases
from cwgdesk.papers.contributions import Release
from cwgdesk.papers.drafts.blocks import Draft
from cwgdesk.papers.drafts.compose import compose
from cwgdesk.papers.drafts.unseen import refuse_unseen
from cwgdesk.papers.word.writer import ExportReport, export_draft
from cwgdesk.workspace.store import Workspace


def export_contribution(
    ws: Workspace, contribution_id: UUID, path: Path, *, allow_hidden: bool = False
) -> ExportReport:
    """Write the paper to `path` (.docx), replacing an older file only by a complete and proven one.

    UserError when the paper is empty, when confidential words stand in it, when signs that nobody
    sees do (unless they are allowed), or when the folder cannot be written to; the older file is then
    as it was.
    """
    draft, secrets = compose(ws, contribution_id), secret_phrases(ws)
    report = write_draft(draft, path, secrets, allow_hidden=allow_hidden)
    log_release(ws, contribution_id, draft, path)
    return report


def write_draft(draft: Draft, path: Path, secrets: list[str], *, allow_hidden: bool = False) -> ExportReport:
    """The part of an export that needs no workspace, for the lane that only computes."""
    if path.suffix.casefold() != ".docx":
        raise UserError("A contribution is exported as a Word file.", "Choose a name that ends in .docx.")
    if not draft.blocks:
        raise UserError(
            "This contribution is still empty, so there is nothing to export.",
            "Write its introduction or pick cleared positions and proposals for it.",
        )
    if not allow_hidden:
        refuse_unseen(draft)
    return export_draft(draft, path, secrets=secrets, author=draft.properties.author)


def log_release(ws: Workspace, contribution_id: UUID, draft: Draft, path: Path) -> None:
    """Note for good which file left the workspace, and when."""
    with ws.change(ChangeLabel.RELEASE, draft.header.title) as change:
        change.orm.add(
            Release(
                contribution_id=contribution_id,
                title=draft.header.title,
                file_name=printable(path.name),
                sha256=hashlib.sha256(path.read_bytes()).hexdigest(),
                released_at=datetime.now(UTC),
                author=ws.author,
            )
        )
