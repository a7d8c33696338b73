"""What a written paper must say, paragraph by paragraph, under either reading of its changes.

Read off the Draft and not off the writer, so that an export can be held against it.
"""

from collections.abc import Iterator, Sequence

from cwgdesk.papers.drafts import blocks as b
from cwgdesk.papers.word.ooxml import printable
from cwgdesk.texts.differences import SegmentKind


def expected(draft: b.Paper, *, accepted: bool) -> tuple[str, ...]:
    """The paragraphs of the body that hold words, white space made single."""
    lines = [*_header(draft.header)]
    for block in draft.blocks:
        lines += _block(block, accepted)
    return tuple(words for line in lines if (words := " ".join(printable(line).split())))


def _header(header: b.HeaderBlock) -> Iterator[str]:
    yield from (*header.meeting, header.place_and_dates)
    yield from (header.agenda_item, header.revision, header.document, header.date, header.original)
    yield from (header.source, header.title)


def _block(block: b.Block, accepted: bool) -> Iterator[str]:
    match block:
        case b.Heading() | b.NumberedParagraph():
            yield f"{block.label} {_words(block.runs)}"
        case b.Paragraph() | b.ListItem() | b.Note():
            yield _words(block.runs)
        case b.Quote():
            yield from (_words(block.runs), block.citation)
        case b.Box():
            for item in block.fields:
                yield from (item.label, *map(_words, item.paragraphs))
        case b.RedlineParagraph():
            yield _redlined(block, accepted)
        case b.Proposal():
            yield from _proposal(block, accepted)
        case b.Table():
            yield from (_words(runs) for row in block.rows for cell in row for runs in cell.paragraphs)
        case b.AnnexTitle():
            yield from (block.number, block.title)
        case b.PageBreak():
            return


def _proposal(block: b.Proposal, accepted: bool) -> Iterator[str]:
    yield f"{block.symbol or ''} {block.number}"
    yield block.citation
    for part in (*block.heading, *block.body):
        yield from _block(part, accepted)
    first, *more = [*map(_words, block.reasons)] or [""]
    yield f"{block.reasons_label} {first}"
    yield from more


def _redlined(block: b.RedlineParagraph, accepted: bool) -> str:
    absent = b.Mark.DELETED if accepted else b.Mark.INSERTED
    hidden = SegmentKind.DELETED if accepted else SegmentKind.INSERTED
    shown = "".join(segment.text for segment in block.segments if segment.kind != hidden)
    return shown if block.mark == absent else f"{block.label} {shown}"


def _words(runs: Sequence[b.Run]) -> str:
    return "".join(run.text for run in runs)
