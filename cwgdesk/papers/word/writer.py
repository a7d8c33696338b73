"""From a Draft to a Word file under its name: written, proven, searched for secrets, then renamed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from cwgdesk.core.atomic import write_atomically
from cwgdesk.core.errors import UserError
from cwgdesk.papers.drafts import blocks as b
from cwgdesk.papers.word import leaks
from cwgdesk.papers.word.expected import expected
from cwgdesk.papers.word.package import MAIN, zip_bytes
from cwgdesk.papers.word.render import render
from cwgdesk.papers.word.tracked import proof
from cwgdesk.papers.word.tracked.weave import Stamp
from cwgdesk.texts.differences import SegmentKind


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What was written and what was checked before the file got its name."""

    path: Path  # another than was asked for, where that one was open in Word
    paragraphs: int
    marked: int  # characters in tracked changes
    channels: int  # places searched for confidential words
    unmentioned_notes: tuple[str, ...] = ()  # keys of footnotes that no run mentions; they are not written


def export_draft(
    draft: b.Draft, path: Path, *, secrets: Sequence[str], author: str, date: datetime | None = None
) -> ExportReport:
    """Write the paper as .docx; `author` and `date` stand on its tracked changes.

    Raises UserError when the disk refuses, when the file does not say exactly what the draft says
    under both readings, or when a confidential phrase is found in it; the old file stays in place.
    Same draft, author and date: same bytes.
    """
    data = document_bytes(draft, author=author, date=date)
    channels = 0

    def check(written: Path) -> None:
        nonlocal channels
        held = written.read_bytes()
        prove(held, draft)
        found = leaks.scan(held, secrets, known=_public(draft))
        channels = found.channels
        if found.hits:
            raise _leak(found)

    path = write_atomically(path, data, check)
    reading = proof.read(proof.parts_of(data)[MAIN], accepted=True)
    mentioned = {run.note for runs in _all_runs(draft) for run in runs} | {draft.header.contact}
    idle = tuple(note.key for note in draft.footnotes if note.key not in mentioned)
    return ExportReport(path, len(reading.paragraphs), reading.marked, channels, idle)


def document_bytes(draft: b.Draft, *, author: str, date: datetime | None = None) -> bytes:
    """The bytes of the paper; the changes' date is the paper's own where none is given."""
    made = draft.properties.made
    moment = date or (datetime(made.year, made.month, made.day, tzinfo=UTC) if made else datetime.now(UTC))
    stamp = Stamp(author or "cwgdesk", moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"))
    return zip_bytes(render(draft, stamp))


def prove(data: bytes, draft: b.Draft) -> None:
    """Raise unless the file says what the draft says, changes accepted and rejected, in lawful markup."""
    parts = proof.parts_of(data)
    right = all(
        proof.read(parts[MAIN], accepted=accepted).paragraphs == expected(draft, accepted=accepted)
        for accepted in (True, False)
    )
    if not right or proof.faults(parts):
        raise UserError(
            "The paper could not be proven right, so it was not written; the old file is unchanged.",
            "Please report it with the steps that led here; your work is safe in the workspace.",
        )


def _leak(found: leaks.Scan) -> UserError:
    places = sorted({hit.channel for hit in found.hits})
    count = len({hit.term for hit in found.hits})
    return UserError(
        "Confidential words from your notes or positions stand in the paper ({count}; in: {places}), "
        "so it was not written.",
        "Look for words taken over from a rationale, fallback, red line or note, and reword them.",
        count=count,
        places=", ".join(places),
    )


def _public(draft: b.Draft) -> Iterator[str]:
    """Words that come from texts on the table: quotations, citations, what the redlines keep or delete."""
    for block in draft.blocks:
        if isinstance(block, b.Quote):
            yield from ("".join(run.text for run in block.runs), block.citation)
        parts = block.body if isinstance(block, b.Proposal) else (block,)
        for part in parts:
            if isinstance(part, b.RedlineParagraph):
                yield "".join(s.text for s in part.segments if s.kind != SegmentKind.INSERTED)
        if isinstance(block, b.Proposal):
            yield block.citation


def _all_runs(draft: b.Draft) -> Iterator[b.Runs]:
    for block in draft.blocks:
        yield from _runs_of(block)
    for note in draft.footnotes:
        yield from note.paragraphs


def _runs_of(block: b.Block) -> Iterator[b.Runs]:
    match block:
        case b.Box():
            yield from (runs for item in block.fields for runs in item.paragraphs)
        case b.Table():
            yield from (runs for row in block.rows for cell in row for runs in cell.paragraphs)
        case b.Proposal():
            for part in (*block.heading, *block.body):
                yield from _runs_of(part)
            yield from block.reasons
        case b.PageBreak() | b.AnnexTitle() | b.RedlineParagraph():
            return
        case _:
            yield block.runs
