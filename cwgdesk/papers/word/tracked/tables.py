"""Weaves a redline through bodies, cells and text boxes: paragraphs, and tables row by row.

A row whose cells stand otherwise (a column more, cells merged or split) is told as the old row deleted
and the new one inserted: LibreOffice keeps every cell when a w:cellIns is rejected.
"""

from collections.abc import Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from itertools import groupby

from cwgdesk.papers.word.ooxml import Element, blocks, is_w, make, text_boxes, w
from cwgdesk.papers.word.tracked.blanks import with_blanks, with_last
from cwgdesk.papers.word.tracked.formats import track_properties
from cwgdesk.papers.word.tracked.lines import isolate, line_text, runs
from cwgdesk.papers.word.tracked.pairing import (
    pair_up,
    respaced,
    reworded,
    script,
)
from cwgdesk.papers.word.tracked.plan import renumbered, with_empty
from cwgdesk.papers.word.tracked.proposals import (
    NewItem,
    NewItems,
    NewParagraph,
    NewRow,
    NewTable,
    NewText,
    row_cells,
    table_rows,
)
from cwgdesk.papers.word.tracked.weave import Weaver

_MARKER = "\ue000{}\ue001"  # a passing paragraph where an inserted table will stand; never written
_TABLE_ALIKE = 0.25
_ROW_ALIKE = 0.3
_ROW_SIGNS = ("ins", "del", "trPrChange")


def weave_text(weaver: Weaver, body: Element, new: NewText) -> None:
    """Weave the new text into a body, header, note or text box, tables answering to tables."""
    _Weaving(weaver, new.plain).container(body, new.items)


def weave_flat(weaver: Weaver, body: Element, new: NewText) -> None:
    """Weave paragraphs, for plain text has nothing else, into a body whatever tables or boxes it has."""
    found = [item for item in new.items if isinstance(item, NewParagraph)]
    _Weaving(weaver, new.plain).segments(list(_segments(body)), found)


def _segments(container: Element) -> Iterator[list[Element]]:
    """Every stretch of neighbouring paragraphs, in reading order."""
    for kind, group in groupby(_flat_blocks(container), lambda e: e.getparent() if is_w(e, "p") else None):
        if kind is not None:
            yield [e for e in group if is_w(e, "p")]


def _flat_blocks(container: Element) -> Iterator[Element]:
    for block in blocks(container):
        if is_w(block, "p"):
            for box in text_boxes(block):
                yield from _flat_blocks(box)
            yield block
        else:
            yield block  # an end of the stretch before it
            for row in table_rows(block):
                for cell in row_cells(row):
                    yield from _flat_blocks(cell)
            yield block


@dataclass(slots=True)
class _Weaving:
    weaver: Weaver
    plain: bool
    waiting: dict[str, NewTable] = field(default_factory=dict[str, NewTable])

    def container(self, container: Element, items: Sequence[NewItem]) -> None:
        """Weave items into a body, cell or box."""
        here = list(blocks(container))
        old = [n for n, block in enumerate(here) if is_w(block, "tbl")]
        new = [n for n, item in enumerate(items) if isinstance(item, NewTable)]
        pairs = pair_up([_text(here[n]) for n in old], [_item_text(items[n]) for n in new], _TABLE_ALIKE)
        at = to = 0
        for i, k in [*pairs, (len(old), len(new))]:
            if i is None or k is None:
                continue
            stop, until = [*old, len(here)][i], [*new, len(items)][k]
            self._region(container, here[at:stop], items[to:until], here[stop] if stop < len(here) else None)
            if stop < len(here) and isinstance(table := items[until], NewTable):
                self._table(here[stop], table)
            at, to = stop + 1, until + 1

    def _region(
        self, container: Element, here: list[Element], items: Sequence[NewItem], following: Element | None
    ) -> None:
        """Weave what stands between two tables that stay."""
        paragraphs = [self._as_paragraph(item) for item in items]
        segments = [
            list(group)
            for (is_table, _), group in groupby(here, lambda e: (is_w(e, "tbl"), e.getparent()))
            if not is_table
        ]
        for table in [e for e in here if is_w(e, "tbl")]:
            self._delete_rows(list(table_rows(table)))
        if segments:
            self.segments(segments, paragraphs)
        else:
            self._place(container, here, following, [p for p in paragraphs if p.text.strip()])
        for element in [e for e in container.iter(w("p")) if self.waiting and line_text(e) in self.waiting]:
            self._show_table(element, self.waiting.pop(line_text(element)))

    def _as_paragraph(self, item: NewItem) -> NewParagraph:
        if isinstance(item, NewParagraph):
            return item
        name = _MARKER.format(len(self.waiting))
        self.waiting[name] = item
        return NewParagraph(name)

    def _place(
        self, container: Element, here: list[Element], following: Element | None, fresh: list[NewParagraph]
    ) -> None:
        """New paragraphs where the base has none: before the next table, or at the end."""
        elements = [self.weaver.new_paragraph(paragraph, None) for paragraph in fresh]
        section = container.find(w("sectPr"))
        for element in elements:
            if here:
                here[0].addprevious(element)
            elif following is not None:
                following.addprevious(element)
            elif section is not None:
                section.addprevious(element)
            else:
                container.append(element)

    def segments(self, segments: list[list[Element]], new: Sequence[NewParagraph]) -> None:
        """Weave new paragraphs into stretches of neighbouring base paragraphs."""
        elements = [element for segment in segments for element in segment]
        if len(elements) == len(new) == 1:  # the only one of a cell, note or header stays what it is
            text = line_text(elements[0])
            fresh = [NewParagraph(respaced([text], [new[0].text])[0])] if self.plain else new
            self.weaver.weave(elements, fresh, reworded(text, fresh[0].text))
            return
        groups = [number for number, segment in enumerate(segments) for _ in segment]
        texts = [line_text(element) for element in elements]
        worded = [n for n, text in enumerate(texts) if text.strip()]
        fresh = [paragraph for paragraph in new if paragraph.text.strip()]
        base = [texts[n] for n in worded]
        if self.plain:
            spaced = respaced(base, [paragraph.text for paragraph in fresh])
            fresh = [NewParagraph(text) for text in spaced]
        joinable = _joinable(elements, texts, groups)
        steps = script(base, [paragraph.text for paragraph in fresh], [joinable[n] for n in worded])
        bare = [_is_bare(element) for element in elements]
        placed = with_empty(renumbered(steps, worded.__getitem__), bare, groups)
        if len(segments) == 1 and not self.plain:
            blanks, told = _blanks(new)
            fresh += told
            placed[0] = with_blanks(placed[0], bare, [bool(text.strip()) for text in texts], blanks)
            placed[0] = with_last(placed[0], [_ends_section(element) for element in elements])
        first = 0
        for number, segment in enumerate(segments):
            own = renumbered(placed[number], lambda n, first=first: n - first)
            self.weaver.weave(segment, fresh, own)
            first += len(segment)

    def _table(self, table: Element, new: NewTable) -> None:
        old = list(table_rows(table))
        grids = [_grid(row) for row in old]
        wanted = [_grid(row.element) for row in new.rows]
        if set(grids).isdisjoint(wanted):
            self._delete_rows(old)  # another grid: told as the old table struck and the new one after it
            table.addnext(self._new_table(new))
            return
        self._track_table(table, new.element)
        pairs = pair_up([_text(row) for row in old], [_row_text(row) for row in new.rows], _ROW_ALIKE)
        before: Element | None = None
        for i, k in pairs:
            if i is not None and k is not None and grids[i] == wanted[k]:
                self._row(old[i], new.rows[k])
                before = old[i]
                continue
            if i is not None:
                self._delete_rows([old[i]])
                before = old[i]
            if k is not None:
                before = self._insert_row(table, old, before, new.rows[k])

    def _track_table(self, table: Element, new: Element) -> None:
        track_properties(table, new, "tblPr", self.weaver.stamp)
        held, wanted = table.find(w("tblGrid")), new.find(w("tblGrid"))
        if held is None or wanted is None or _widths(held) == _widths(wanted):
            return
        fresh = make("tblGrid", *(deepcopy(e) for e in wanted if is_w(e, "gridCol")))
        former = held.find(w("tblGridChange"))
        if former is None:
            former = self.weaver.stamp.mark("tblGridChange")
            former.append(make("tblGrid", *(deepcopy(e) for e in held if is_w(e, "gridCol"))))
            for key in ("author", "date"):  # the schema wants a number only
                former.attrib.pop(w(key), None)
        fresh.append(former)
        table.replace(held, fresh)

    def _row(self, row: Element, new: NewRow) -> None:
        """Weave a row cell by cell."""
        track_properties(row, new.element, "trPr", self.weaver.stamp)
        for cell, items, wanted in zip(row_cells(row), new.cells, row_cells(new.element), strict=True):
            track_properties(cell, wanted, "tcPr", self.weaver.stamp)
            self.container(cell, items)

    def _insert_row(self, table: Element, old: list[Element], before: Element | None, new: NewRow) -> Element:
        row = self._new_row(new)
        if before is not None:
            before.addnext(row)
        elif old:
            old[0].addprevious(row)
        else:
            table.append(row)
        return row

    def _new_row(self, new: NewRow) -> Element:
        held = new.element.find(w("trPr"))
        kept = [deepcopy(e) for e in held if not is_w(e, *_ROW_SIGNS)] if held is not None else []
        row = make("tr", make("trPr", *(kept or [_no_split()]), self.weaver.stamp.mark("ins")))
        for items, cell in zip(new.cells, row_cells(new.element), strict=True):
            fresh = make("tc", *_cell_properties(cell))
            fresh.extend(self._cell_content(items))
            row.append(fresh)
        return row

    def _cell_content(self, items: NewItems) -> Iterator[Element]:
        last: NewItem | None = None
        for last in items:
            if isinstance(last, NewTable):
                yield self._new_table(last)
            else:
                yield self.weaver.new_paragraph(last, None)
        if last is None or isinstance(last, NewTable):
            yield make("p")

    def _new_table(self, new: NewTable) -> Element:
        held = new.element.find(w("tblPr"))
        look = make("tblPr", *(deepcopy(e) for e in (held if held is not None else ())))
        grid = new.element.find(w("tblGrid"))
        columns = make("tblGrid", *(deepcopy(e) for e in (grid if grid is not None else ())))
        return make("tbl", look, columns, *(self._new_row(row) for row in new.rows))

    def _show_table(self, marker: Element, new: NewTable) -> None:
        """Put the table where its passing paragraph stands."""
        marker.addprevious(self._new_table(new))
        mark = marker.find(f"{w('pPr')}/{w('rPr')}/{w('ins')}")
        parent = marker.getparent()
        if mark is not None and parent is not None and not any(is_w(e, "del") for e in marker):
            parent.remove(marker)
            return
        for inserted in [e for e in marker if is_w(e, "ins")]:
            marker.remove(inserted)

    def _delete_rows(self, rows: list[Element]) -> None:
        for row in rows:
            for paragraph in list(row.iter(w("p"))):
                isolate(paragraph)
                for run in list(runs(paragraph)):
                    self.weaver.delete_runs([run])
            held = row.find(w("trPr"))
            if held is None:
                held = make("trPr")
                later = [e for e in row if is_w(e, "tblPrEx")]
                row.insert(row.index(later[-1]) + 1 if later else 0, held)
            if not len(held):
                held.append(_no_split())
            held.append(self.weaver.stamp.mark("del"))


def _blanks(new: Sequence[NewParagraph]) -> tuple[list[list[int]], list[NewParagraph]]:
    """The empty paragraphs before each worded one, by their number after all worded ones; and themselves."""
    count = sum(bool(paragraph.text.strip()) for paragraph in new)
    places: list[list[int]] = [[]]
    found: list[NewParagraph] = []
    for paragraph in new:
        if paragraph.text.strip():
            places.append([])
        else:
            places[-1].append(count + len(found))
            found.append(paragraph)
    return places, found


def _joinable(elements: list[Element], texts: list[str], groups: list[int]) -> list[int]:
    """A number for each paragraph, the same for those between whose ends nothing stands that must stay."""
    numbers: list[int] = []
    number = 0
    for at, (element, text) in enumerate(zip(elements, texts, strict=True)):
        if at and groups[at] != groups[at - 1]:
            number += 1
        numbers.append(number)
        if not _is_bare(element) and (not text.strip() or _ends_section(element)):
            number += 1
    return numbers


def _is_bare(paragraph: Element) -> bool:
    """Neither words nor objects, nor the end of a section."""
    return not _ends_section(paragraph) and all(is_w(e, "pPr", "proofErr") for e in paragraph)


def _ends_section(paragraph: Element) -> bool:
    return paragraph.find(f"{w('pPr')}/{w('sectPr')}") is not None


def _no_split() -> Element:
    """A property that changes nothing: the schema wants one beside the mark of a row."""
    return make("cantSplit", val="off")


def _cell_properties(cell: Element) -> list[Element]:
    held = cell.find(w("tcPr"))
    return [make("tcPr", *map(deepcopy, held))] if held is not None else []


def _grid(row: Element) -> tuple[str, ...]:
    """How the cells of a row stand: which columns each spans, and whether it goes on from above."""
    found: list[str] = []
    held = row.find(w("trPr"))
    for name in ("gridBefore", "gridAfter"):
        skipped = held.find(w(name)) if held is not None else None
        found.append(skipped.get(w("val"), "1") if skipped is not None else "0")
    for cell in row_cells(row):
        span, merged = cell.find(f"{w('tcPr')}/{w('gridSpan')}"), cell.find(f"{w('tcPr')}/{w('vMerge')}")
        along = span.get(w("val"), "1") if span is not None else "1"
        down = merged.get(w("val"), "continue") if merged is not None else ""
        found.append(f"{along}{down}")
    return tuple(found)


def _widths(grid: Element) -> list[str]:
    return [e.get(w("w"), "") for e in grid if is_w(e, "gridCol")]


def _text(element: Element) -> str:
    return " ".join(line_text(paragraph) for paragraph in element.iter(w("p")))


def _item_text(item: NewItem) -> str:
    return item.text if isinstance(item, NewParagraph) else " ".join(_row_text(row) for row in item.rows)


def _items_text(items: NewItems) -> str:
    return " ".join(_item_text(item) for item in items)


def _row_text(row: NewRow) -> str:
    return " ".join(_items_text(cell) for cell in row.cells)
