"""Word files: every word, the numbers that Word computes, and what is not taken in."""

import hashlib
from collections.abc import Callable, Sequence

from cwgdesk.texts.reading.common import refusals
from cwgdesk.texts.reading.common.archive import Archive, Element
from cwgdesk.texts.reading.common.budget import Blocks
from cwgdesk.texts.reading.common.empty_items import without_slips
from cwgdesk.texts.reading.common.left_out import LeftOutList
from cwgdesk.texts.reading.common.limits import Limits
from cwgdesk.texts.reading.common.raw import Block, RawDocument, Revisions
from cwgdesk.texts.reading.docx.body import Place, Story
from cwgdesk.texts.reading.docx.embedded import adopted, foreign_blocks
from cwgdesk.texts.reading.docx.inline import Inline
from cwgdesk.texts.reading.docx.margins import (
    list_comments,
    list_foreign_parts,
    list_headers,
    properties_of,
    words_of,
)
from cwgdesk.texts.reading.docx.names import XML_SPACE, W
from cwgdesk.texts.reading.docx.notes import load_notes
from cwgdesk.texts.reading.docx.numbering import Lists
from cwgdesk.texts.reading.docx.package import Package
from cwgdesk.texts.reading.docx.paragraphs import Paragraphs
from cwgdesk.texts.reading.docx.styles import Styles

READER = "docx/1"
_MOST_EMBEDDED = 2  # files within files within files
_STEP = 200  # paragraphs between two reports of progress


def read_docx(
    data: bytes,
    file: str,
    revisions: Revisions = Revisions.ACCEPTED,
    limits: Limits | None = None,
    step: Callable[[int, int], None] = lambda _done, _total: None,
    weigh: Callable[[int], None] = lambda _weight: None,
) -> RawDocument:
    """Read a Word file; `weigh` is told how many bytes of text there are before the work begins."""
    return _read(data, file, revisions, limits or Limits(), 0, step, weigh)


def _read(
    data: bytes,
    file: str,
    revisions: Revisions,
    limits: Limits,
    depth: int,
    step: Callable[[int, int], None] = lambda _done, _total: None,
    weigh: Callable[[int], None] = lambda _weight: None,
) -> RawDocument:
    archive = Archive(data, file, limits)
    package = Package(archive)
    root = package.xml(package.main)
    body = root.find(W + "body")
    if body is None:
        raise refusals.damaged(file, "Word file")
    styles = Styles(package.xml_of("styles"))
    story = _story(package, styles, revisions, limits)
    weigh(archive.weight)
    story.blocks = Blocks(file, limits)
    story.step = _stepper(root, step)
    story.embedded = _embedded_reader(file, revisions, limits, depth)
    story.read(body, Place())
    for key, shown in list(story.endnotes.items()):
        story.read_note(key, shown)
    headers = _list_the_rest(package, story)
    hidden = any(run.hidden for block in story.blocks for run in block.runs)
    return RawDocument(
        "docx",
        hashlib.sha256(data).hexdigest(),
        tuple(without_slips(story.blocks)),
        story.left_out.entries(),
        warnings=("hidden-text",) if hidden else (),
        reader=READER,
        properties=properties_of(package, styles, headers),
    )


def _story(package: Package, styles: Styles, revisions: Revisions, limits: Limits) -> Story:
    left_out, notes = LeftOutList(), load_notes(package)
    inline = Inline(package, package.main, styles, revisions, left_out, notes.mark)
    inline.keep_space = package.xml(package.main).get(XML_SPACE) == "preserve"
    lists = Lists(package.xml_of("numbering"), styles)
    paragraphs = Paragraphs(styles, lists, revisions)
    return Story(inline, styles, lists, paragraphs, notes, revisions, left_out, limits.columns)


def _list_the_rest(package: Package, story: Story) -> list[str]:
    """List what is not in the blocks; return the words of the page headers."""
    for key, element in story.notes.elements.items():
        if key not in story.noted and (words := words_of(element)):
            story.left_out.add("unmentioned note", "no mark in the text leads to it", words)
    headers = list_headers(package, story.left_out)
    list_comments(package, story.left_out)
    list_foreign_parts(package, story.left_out)
    return headers


def _stepper(root: Element, step: Callable[[int, int], None]) -> Callable[[], None]:
    total = sum(1 for _ in root.iter(W + "p"))
    done = 0

    def count() -> None:
        nonlocal done
        done += 1
        if done % _STEP == 0:
            step(min(done, total), total)

    return count


def _embedded_reader(
    file: str, revisions: Revisions, limits: Limits, depth: int
) -> Callable[[Story, str], None]:
    """How a file inside the file (altChunk) is read: its blocks stand where it is."""

    def read(story: Story, relation_id: str) -> None:
        relation = story.inline.package.relations(story.inline.part).get(relation_id)
        archive = story.inline.package.archive
        if relation is None or relation.external or not archive.has(relation.target):
            story.left_out.add("embedded document", "the file inside the file (altChunk) is missing")
            return
        data = archive.read(relation.target)
        if data.startswith(b"PK") and depth < _MOST_EMBEDDED:
            inner = _read(data, file, revisions, limits, depth + 1)
            blocks: Sequence[Block] = inner.blocks
        else:
            blocks = foreign_blocks(data, file)
        if not blocks:
            story.left_out.add(
                "embedded document", "a file inside the file (altChunk) in a form not read here"
            )
        story.blocks += adopted(blocks, story.tables, f"{relation_id}-")
        story.tables += 1 + max((b.cell.table for b in blocks if b.cell), default=-1)

    return read
