"""From the contribution to the Word file: compose, prove, scan, name, and log the release."""

import hashlib
import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID, uuid5

from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.core.errors import UserError
from cwgdesk.core.ids import new_id
from cwgdesk.core.printable import printable
from cwgdesk.desk.secrets import Secrets, secrets_of
from cwgdesk.papers.contributions import Release, ReleasedCopy
from cwgdesk.papers.drafts.blocks import Draft
from cwgdesk.papers.drafts.compose import compose
from cwgdesk.papers.drafts.findings import Finding
from cwgdesk.papers.drafts.preflight import questions
from cwgdesk.papers.drafts.unseen import refuse_unseen
from cwgdesk.papers.word.leaks import scan
from cwgdesk.papers.word.package import MAIN
from cwgdesk.papers.word.places import Place
from cwgdesk.papers.word.tracked.proof import parts_of
from cwgdesk.papers.word.writer import ExportReport, document_bytes, export_draft
from cwgdesk.workspace.store import Workspace

_STAMPED = re.compile(rb' w:date="([0-9T:Z-]+)"')


class Unanswered(UserError):
    """The pre-flight check asks something that nobody has answered; `findings` tell what."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        super().__init__(
            "The paper was not written, because something in it wants a look first: {found}.",
            "Look at it, or export anyway and say why.",
            found="; ".join(f"{finding.subject} ({finding.code.value})" for finding in findings),
        )
        self.findings = tuple(findings)


def export_contribution(
    ws: Workspace,
    contribution_id: UUID,
    path: Path,
    *,
    passing: Mapping[str, str] | None = None,
    allow_hidden: bool = False,
    for_submission: bool = False,
    anyway: str = "",
    dated: date | None = None,
) -> ExportReport:
    """Write the paper to `path` (.docx), replacing an older file only by a complete and proven one.

    It carries bookmarks by which an edited copy finds its fields again; one for submission has none.

    `passing` names places where confidential words may stand, each with the reason; `anyway` is the
    reason why the paper leaves although something in it wants a look; `dated` is the day of its changes
    where the paper has no date of its own. UserError (`Unanswered`) without that reason, and when
    the paper is empty, when confidential words stand in it elsewhere (`ConfidentialWords`), when signs
    that nobody sees do (unless they are allowed), or when the folder cannot be written to; the older
    file is then as it was.
    """
    draft, secrets, passing = compose(ws, contribution_id), secrets_of(ws), passing or {}
    if not for_submission:
        draft = identified(draft, contribution_id)
    check_reasons(passing, secrets)
    asked = questions(ws, contribution_id)
    if asked and not anyway.strip():
        raise Unanswered(asked)
    check_reasons({"--anyway": anyway} if asked else {}, secrets)
    report = write_draft(draft, path, secrets, passing, allow_hidden=allow_hidden, dated=dated)
    passed = [*with_reasons(report.passed, passing), *answered(asked, anyway)]
    log_release(ws, contribution_id, draft, report.path, passed=passed)
    return report


def answered(asked: Sequence[Finding], reason: str) -> list[dict[str, str]]:
    """What the log says of a paper that left although something in it wanted a look."""
    return [{"place": f"{one.subject} ({one.code.value})", "reason": reason.strip()} for one in asked]


def write_draft(
    draft: Draft,
    path: Path,
    secrets: Secrets,
    passing: Collection[str] = (),
    *,
    allow_hidden: bool = False,
    dated: date | None = None,
) -> ExportReport:
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
    author = draft.properties.author
    return export_draft(draft, path, secrets=secrets, author=author, date=dated, passing=passing)


def check_reasons(passing: Mapping[str, str], secrets: Secrets) -> None:
    """UserError where a place is let pass for no reason, or for one that repeats a secret: it is logged."""
    for key, reason in passing.items():
        if not reason.strip():
            raise UserError("A place is let pass only for a reason.", "Type one; it is logged.")
        if scan(reason.encode(), secrets.phrases, known=[secrets.known]).hits:
            raise UserError(
                "The reason for {key} repeats confidential words, and it is logged.",
                "Say it without them.",
                key=key,
            )


def with_reasons(passed: Sequence[Place], passing: Mapping[str, str]) -> list[dict[str, str]]:
    """What the log says of words that were let pass: the place and the reason, never the words."""
    return [{"place": place.name, "reason": passing[place.key].strip()} for place in passed]


def log_release(
    ws: Workspace,
    contribution_id: UUID,
    draft: Draft,
    path: Path,
    *,
    passed: Sequence[dict[str, str]] = (),
) -> None:
    """Note for good which file left the workspace, when, and what was let pass in it; keep the file."""
    content = path.read_bytes()
    release_id = draft.release or new_id()
    with ws.change(ChangeLabel.RELEASE, draft.header.title) as change:
        known = change.orm.get(ReleasedCopy, release_id) is not None  # the very same words left before
        change.orm.add(
            Release(
                id=new_id() if known else release_id,
                contribution_id=contribution_id,
                title=draft.header.title,
                file_name=printable(path.name),
                sha256=hashlib.sha256(content).hexdigest(),
                released_at=datetime.now(UTC),
                author=ws.author,
                passed=list(passed),
            )
        )
        if not known:
            kept = content if draft.release else _with_origins(draft, release_id, content)
            change.orm.add(ReleasedCopy(release_id=release_id, content=kept))


def identified(draft: Draft, contribution_id: UUID) -> Draft:
    """The paper with the id that it leaves under, which follows from what it says: the same file again."""
    said = hashlib.sha256(repr(draft).encode()).hexdigest()
    return replace(draft, release=uuid5(contribution_id, said))


def _with_origins(draft: Draft, release_id: UUID, content: bytes) -> bytes:
    """A copy that left without bookmarks as we keep it, with them: what comes back is found by words."""
    dated = _STAMPED.search(parts_of(content).get(MAIN, b"")) if content.startswith(b"PK") else None
    moment = datetime.fromisoformat(dated[1].decode()).date() if dated else None
    return document_bytes(replace(draft, release=release_id), author=draft.properties.author, date=moment)
