"""Footnotes: each a clause of its own, under the clause that carries its mark."""

from cwgdesk.texts.structure.found import ClauseKind
from cwgdesk.texts.structure.lines.lines import Line
from cwgdesk.texts.structure.sketch import Page, Sketch, sketch


def add_footnotes(page: Page, notes: tuple[Line, ...], body: tuple[Line, ...]) -> None:
    """Put the notes at the end of the page, in the order of the file."""
    carriers = _carriers(page, body)
    shown = {mark.note: mark.shown for line in body for mark in line.block.notes}
    made: dict[str, Sketch] = {}
    for line in notes:
        key = line.block.note
        if key and key in made:
            made[key].extend(line)
            continue
        label = (shown.get(key) or line.shown_label).strip()
        item = sketch(line, ClauseKind.FOOTNOTE, f"footnote {label}" if label else "")
        item.label = label
        item.parent = carriers.get(key)
        page.add(item)
        if key:
            made[key] = item


def _carriers(page: Page, body: tuple[Line, ...]) -> dict[str, Sketch]:
    """Which clause carries the mark of each note."""
    owners: dict[int, list[Sketch]] = {}
    for item in page.sketches:
        for place in (item.place, *item.more):
            owners.setdefault(place.block, []).append(item)
    carriers: dict[str, Sketch] = {}
    for line in body:
        here = owners.get(line.place.block, [])
        for mark in line.block.notes:
            before = [item for item in here if _begins_by(item, line.place.block, mark.at)]
            if before or here:
                carriers[mark.note] = (before or here)[-1]
    return carriers


def _begins_by(item: Sketch, block: int, at: int) -> bool:
    return item.place.block != block or item.place.start <= at
