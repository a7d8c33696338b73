"""A draft as numbered passages, so that what is found in it has a place a person can go to."""

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from cwgdesk.papers.drafts import blocks as b
from cwgdesk.texts.differences import Segment, SegmentKind

HEADER, NOTES = "header", "notes"  # places that belong to no section
_Counted = tuple[tuple[Segment, ...], bool]  # the words, and are they a heading?


@dataclass(frozen=True, slots=True)
class Passage:
    """One paragraph of a paper: "2", its heading, and its number in the section, from 1.

    As a reader counts: headings are none; they have numbers of their own, 0 being the section's.
    `segments` are its words; deleted and inserted ones are read apart.
    """

    section: str
    heading: str
    number: int
    segments: tuple[Segment, ...]
    is_heading: bool = False

    @property
    def text(self) -> str:
        """All its words, in one form of their letters."""
        return "".join(segment.text for segment in self.segments)


def passages(draft: b.Draft) -> Iterator[Passage]:
    """Header, text and footnotes of a paper, in order; what stands before the first heading is section 0."""
    head = draft.header
    above = (
        *head.meeting,
        head.place_and_dates,
        head.document,
        head.date,
        head.original,
        head.agenda_item,
        head.revision,
    )
    about = (head.source, head.title, draft.properties.title, draft.properties.author)
    edges = (draft.properties.subject, draft.running_header, draft.running_footer)
    yield from _numbered(HEADER, "", (_plain(words) for words in (*above, *about, *edges) if words))
    section, heading = 0, ""
    held: list[_Counted] = []
    for block in draft.blocks:
        if isinstance(block, b.AnnexTitle) or (isinstance(block, b.Heading) and block.level == 1):
            yield from _counted(str(section), heading, held)
            words = _of_runs(block.runs) if isinstance(block, b.Heading) else _plain(block.title)
            section, heading, held = section + 1, "".join(s.text for s in words), []
        held += ((words, isinstance(block, b.Heading | b.AnnexTitle)) for words in _of_block(block))
    yield from _counted(str(section), heading, held)
    yield from _numbered(NOTES, "", (_of_runs(runs) for note in draft.footnotes for runs in note.paragraphs))


def _counted(section: str, heading: str, found: Iterable[_Counted]) -> Iterator[Passage]:
    paragraphs, headings = 0, 0 if section != "0" else 1  # nothing there is the section's own heading
    for segments, is_heading in found:
        if is_heading:
            yield Passage(section, heading, headings, segments, is_heading=True)
            headings += 1
        else:
            paragraphs += 1
            yield Passage(section, heading, paragraphs, segments)


def _numbered(section: str, heading: str, found: Iterable[tuple[Segment, ...]]) -> Iterator[Passage]:
    for number, segments in enumerate(found, 1):
        yield Passage(section, heading, number, segments)


def _of_block(block: b.Block) -> Iterator[tuple[Segment, ...]]:
    match block:
        case b.Box():
            yield from (_of_runs(runs) for field in block.fields for runs in field.paragraphs)
        case b.Table():
            yield from (_of_runs(runs) for row in block.rows for cell in row for runs in cell.paragraphs)
        case b.Proposal():
            if block.citation:
                yield _plain(block.citation)
            for part in (*block.heading, *block.body):
                yield from _of_block(part)
            yield from map(_of_runs, block.reasons)
        case b.RedlineParagraph():
            yield tuple(Segment(s.kind, _one_form(s.text)) for s in block.segments)
        case b.AnnexTitle():
            yield _plain(block.title)
        case b.Quote():
            yield _of_runs(block.runs)
            if block.citation:
                yield _plain(block.citation)
        case b.PageBreak():
            return
        case _:
            yield _of_runs(block.runs)


def _of_runs(runs: b.Runs) -> tuple[Segment, ...]:
    return _plain("".join(run.text for run in runs))


def _plain(words: str) -> tuple[Segment, ...]:
    return (Segment(SegmentKind.KEPT, _one_form(words)),)


def _one_form(words: str) -> str:
    return unicodedata.normalize("NFKC", words)
