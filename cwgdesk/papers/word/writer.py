"""From a Draft to a Word file under its name: written, proven, searched for secrets, then renamed."""

import datetime as dt
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from cwgdesk.core.errors import UserError
from cwgdesk.core.files.atomic import write_atomically
from cwgdesk.desk.secrets import Secrets
from cwgdesk.papers.drafts import blocks as b
from cwgdesk.papers.word import leaks
from cwgdesk.papers.word.direction import MARK
from cwgdesk.papers.word.expected import expected
from cwgdesk.papers.word.package import MAIN, zip_bytes
from cwgdesk.papers.word.places import FILE, ConfidentialWords, Place, Searched
from cwgdesk.papers.word.render import render
from cwgdesk.papers.word.tracked import proof
from cwgdesk.papers.word.tracked.weave import Stamp


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What was written and what was checked before the file got its name."""

    path: Path  # another than was asked for, where that one was open in Word
    paragraphs: int
    marked: int  # characters in tracked changes
    channels: int  # places searched for confidential words
    unmentioned_notes: tuple[str, ...] = ()  # keys of footnotes that no run mentions; they are not written
    doubtful: tuple[Place, ...] = ()  # where short confidential words stand, by chance or not
    passed: tuple[Place, ...] = ()  # where confidential words stand that were let pass


def export_draft(
    draft: b.Draft,
    path: Path,
    *,
    secrets: Secrets,
    author: str,
    date: dt.date | None = None,
    passing: Collection[str] = (),
) -> ExportReport:
    """Write the paper as .docx; `author` and `date` stand on its tracked changes.

    Raises UserError when the disk refuses, when the file does not say exactly what the draft says
    under both readings, or when a confidential phrase is found in it at a place that is not among
    those `passing` (their keys); the old file stays in place. Same draft, author and date: same bytes.
    """
    refuse_briefing(draft)
    data = document_bytes(draft, author=author, date=date)
    searched = Searched(draft)
    channels, passed = 0, ()

    def check(written: Path) -> None:
        nonlocal channels, passed
        held = written.read_bytes()
        prove(held, draft)
        channels, passed = _search(searched, held, secrets, passing)

    path = write_atomically(path, data, check)
    reading = proof.read(proof.parts_of(data)[MAIN], accepted=True)
    mentioned = {run.note for runs in _all_runs(draft) for run in runs} | {draft.header.contact}
    idle = tuple(note.key for note in draft.footnotes if note.key not in mentioned)
    doubtful = searched.places_of(leaks.whole_words(secrets.doubtful))
    return ExportReport(path, len(reading.paragraphs), reading.marked, channels, idle, doubtful, passed)


def refuse_briefing(paper: b.Paper) -> None:
    """UserError for what is meant for the delegation alone; the type checker says so before."""
    if isinstance(paper, b.Briefing):
        raise UserError(
            "This paper is confidential, so it is not written as a contribution.",
            "Make a contribution from what is cleared.",
        )


def write_briefing(paper: b.Briefing, path: Path, *, author: str) -> Path:
    """Write a confidential paper as .docx, proven, never searched: it is there to hold secrets.

    UserError as for `export_draft`; the name that the file got is returned.
    """
    data = document_bytes(paper, author=author)
    return write_atomically(path, data, lambda written: prove(written.read_bytes(), paper))


def document_bytes(draft: b.Paper, *, author: str, date: dt.date | None = None) -> bytes:
    """The bytes of the paper; its changes and properties bear a day, never an hour.

    The changes' day is the one given, else the paper's own, else today; that of the properties is the
    paper's own where it has one.
    """
    made = draft.properties.made
    day = date or made or dt.datetime.now().astimezone().date()
    draft = replace(draft, properties=replace(draft.properties, made=made or day))
    stamp = Stamp(author or "cwgdesk", f"{day.isoformat()}T00:00:00Z")
    return zip_bytes(render(draft, stamp))


def prove(data: bytes, draft: b.Paper) -> None:
    """Raise unless the file says what the draft says, changes accepted and rejected, in lawful markup."""
    parts = proof.parts_of(data)
    right = all(
        _unmarked(proof.read(parts[MAIN], accepted=accepted).paragraphs)
        == _unmarked(expected(draft, accepted=accepted))
        for accepted in (True, False)
    )
    if not right or proof.faults(parts):
        raise UserError(
            "The paper could not be proven right, so it was not written; the old file is unchanged.",
            "Please report it with the steps that led here; your work is safe in the workspace.",
        )


def _unmarked(paragraphs: tuple[str, ...]) -> tuple[str, ...]:
    """Words without the marks of direction that the writer puts into Arabic."""
    return tuple(words.replace(MARK, "") for words in paragraphs)


def _search(
    searched: Searched, data: bytes, secrets: Secrets, passing: Collection[str]
) -> tuple[int, tuple[Place, ...]]:
    """How many places of a file were searched, and where words were let pass; raises where they were not."""
    wanted = list(leaks.needles(secrets.phrases, secrets.known))
    places = searched.places_of(wanted)
    if refused := [place for place in places if place.key not in passing]:
        raise ConfidentialWords(refused)
    # What was let pass in the text stands in the file; whatever else stands there is a place of its own.
    passed = {letters for place in places for letters in place.letters}
    found = leaks.scan_for(data, (needle for needle in wanted if needle.letters not in passed))
    elsewhere = _parts(found)
    if refused := [place for place in elsewhere if place.key not in passing]:
        raise ConfidentialWords(refused)
    return found.channels, (*places, *elsewhere)


def _parts(found: leaks.Scan) -> tuple[Place, ...]:
    """Parts of the file with words that stand in no text of the paper, as places."""
    parts = sorted({hit.where for hit in found.hits})
    return tuple(Place(FILE, number, 1, part) for number, part in enumerate(parts, 1))


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
