"""OpenDocument texts: lists with the numbers they show, tables, notes, tracked changes, frames."""

import hashlib
from collections.abc import Callable

from cwgdesk.texts.reading.common import refusals
from cwgdesk.texts.reading.common.archive import Archive, Element
from cwgdesk.texts.reading.common.budget import Blocks
from cwgdesk.texts.reading.common.empty_items import without_slips
from cwgdesk.texts.reading.common.left_out import LeftOutList
from cwgdesk.texts.reading.common.limits import Limits
from cwgdesk.texts.reading.common.raw import RawDocument, Revisions
from cwgdesk.texts.reading.odt.body import Story
from cwgdesk.texts.reading.odt.names import DC, META, OFFICE, STYLE, TEXT
from cwgdesk.texts.reading.odt.styles import Styles

READER = "odt/1"
_META = {
    DC + "title": "title",
    DC + "subject": "subject",
    DC + "language": "language",
    DC + "date": "modified",
    META + "creation-date": "created",
}


def read_odt(
    data: bytes,
    file: str,
    revisions: Revisions = Revisions.ACCEPTED,
    limits: Limits | None = None,
    step: Callable[[int, int], None] = lambda _done, _total: None,
    weigh: Callable[[int], None] = lambda _weight: None,
) -> RawDocument:
    """Read an OpenDocument text; raises UserError."""
    limits = limits or Limits()
    archive = Archive(data, file, limits)
    if not archive.has("content.xml"):
        raise refusals.damaged(file, "OpenDocument file")
    if archive.has("META-INF/manifest.xml") and b"encryption-data" in archive.read("META-INF/manifest.xml"):
        raise refusals.password_protected(file)
    content = archive.xml("content.xml")
    layout = archive.xml("styles.xml") if archive.has("styles.xml") else None
    weigh(archive.weight)
    body = content.find(f"{OFFICE}body/{OFFICE}text")
    if body is None:
        raise refusals.wrong_kind(file, "an OpenDocument file that is not a text")
    left_out = LeftOutList()
    story = Story(Styles(content, layout), revisions, left_out, limits.columns)
    story.blocks = Blocks(file, limits)
    total = sum(1 for _ in body.iter(TEXT + "p", TEXT + "h"))
    story.step = lambda done: step(min(done, total), total)
    story.read(body)
    _list_margins(layout, left_out)
    return RawDocument(
        "odt",
        hashlib.sha256(data).hexdigest(),
        tuple(without_slips(story.blocks)),
        left_out.entries(),
        reader=READER,
        properties=_properties(archive),
    )


def _list_margins(layout: Element | None, left_out: LeftOutList) -> None:
    """List the page headers and footers with their words."""
    if layout is None:
        return
    for kind in ("header", "footer"):
        seen: set[str] = set()
        for tag in (kind, f"{kind}-left", f"{kind}-first"):
            for element in layout.iter(STYLE + tag):
                words = "\n".join(
                    filter(
                        None, ("".join(p.itertext()).strip() for p in element.iter(TEXT + "p", TEXT + "h"))
                    )
                )
                if words and words not in seen:
                    seen.add(words)
                    left_out.add(kind, f"page {kind}s repeat and are not part of the text", words)


def _properties(archive: Archive) -> dict[str, str]:
    if not archive.has("meta.xml"):
        return {}
    return {
        _META[element.tag]: element.text.strip()
        for element in archive.xml("meta.xml").iter(*_META)
        if element.text and element.text.strip()
    }
