"""Word files: every word, the numbers that Word computes, and what is not taken in."""

import hashlib
from collections.abc import Callable

from cwgdesk.texts.reading import refusals
from cwgdesk.texts.reading.archive import Archive, Element
from cwgdesk.texts.reading.docx_body import Place, Story
from cwgdesk.texts.reading.docx_inline import Inline
from cwgdesk.texts.reading.docx_margins import (
    list_comments,
    list_foreign_parts,
    list_headers,
    properties_of,
    words_of,
)
from cwgdesk.texts.reading.docx_names import XML_SPACE, W
from cwgdesk.texts.reading.docx_notes import Notes, load_notes
from cwgdesk.texts.reading.docx_numbering import Lists
from cwgdesk.texts.reading.docx_package import Package
from cwgdesk.texts.reading.docx_styles import Styles
from cwgdesk.texts.reading.left_out import LeftOutList
from cwgdesk.texts.reading.limits import Limits
from cwgdesk.texts.reading.raw import RawDocument, Revisions

READER = "docx/1"
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
    limits = limits or Limits()
    archive = Archive(data, file, limits)
    package = Package(archive)
    root = package.xml(package.main)
    body = root.find(W + "body")
    if body is None:
        raise refusals.damaged(file, "Word file")
    left_out = LeftOutList()
    styles = Styles(package.xml_of("styles"))
    notes = load_notes(package)
    weigh(archive.weight)
    story = _story(package, styles, notes, revisions, left_out, limits)
    story.step = _stepper(root, step)
    story.read(body, Place())
    for key in list(story.endnotes):
        story.read_note(key)
    _list_unmentioned_notes(story)
    headers = list_headers(package, left_out)
    list_comments(package, left_out)
    list_foreign_parts(package, left_out)
    return RawDocument(
        "docx",
        hashlib.sha256(data).hexdigest(),
        tuple(story.blocks),
        left_out.entries(),
        reader=READER,
        properties=properties_of(package, styles, headers),
    )


def _story(
    package: Package,
    styles: Styles,
    notes: Notes,
    revisions: Revisions,
    left_out: LeftOutList,
    limits: Limits,
) -> Story:
    inline = Inline(package, package.main, styles, revisions, left_out, notes.mark)
    inline.keep_space = package.xml(package.main).get(XML_SPACE) == "preserve"
    lists = Lists(package.xml_of("numbering"), styles)
    return Story(inline, styles, lists, notes, revisions, left_out, limits.columns, embedded=_list_embedded)


def _stepper(root: Element, step: Callable[[int, int], None]) -> Callable[[], None]:
    total = sum(1 for _ in root.iter(W + "p"))
    done = 0

    def count() -> None:
        nonlocal done
        done += 1
        if done % _STEP == 0:
            step(min(done, total), total)

    return count


def _list_embedded(story: Story, relation_id: str) -> None:
    relation = story.inline.package.relations(story.inline.part).get(relation_id)
    name = relation.target.rsplit("/", 1)[-1] if relation else ""
    story.left_out.add("embedded document", "a file inside the file (altChunk) is not read", name)


def _list_unmentioned_notes(story: Story) -> None:
    for key, element in story.notes.elements.items():
        if key not in story.noted and (words := words_of(element)):
            story.left_out.add("unmentioned note", "no mark in the text leads to it", words)
