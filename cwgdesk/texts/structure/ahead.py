"""What is still to come: where the numbered clauses of a resolution begin."""

from collections.abc import Collection, Sequence

from cwgdesk.texts.structure.lines.clause_labels import ClauseLabel
from cwgdesk.texts.structure.lines.closing import annex_name, is_closing, is_reasons, proposal_symbol
from cwgdesk.texts.structure.lines.headings import is_part_heading
from cwgdesk.texts.structure.lines.lines import Line

_REACH = 60  # lines within which the items of one clause end
_COLONS = (":", "：")


def numbers_ahead(items: Sequence[object], fronts: Collection[int]) -> list[bool]:
    """For each place: does clause 1 of the same text stand further down?

    A "1." that a line with a colon introduces is an item of that line, not the text's first clause.
    """
    ahead = [False] * len(items)
    coming = False
    for place in range(len(items) - 1, -1, -1):
        ahead[place] = coming
        item = items[place]
        if not isinstance(item, Line):
            continue
        before = items[place - 1] if place else None
        if place in fronts or _ends_text(item, items[place + 1] if place + 1 < len(items) else None):
            coming = False
        elif _is_first(item):
            coming = not (isinstance(before, Line) and before.text.endswith(_COLONS))
    return ahead


def labels_ahead(items: Sequence[object], place: int) -> tuple[ClauseLabel, ...]:
    """The labels of the items right behind a line without one."""
    here = items[place]
    if not isinstance(here, Line) or here.label is not None:
        return ()
    found: list[ClauseLabel] = []
    for item in items[place + 1 : place + _REACH]:
        if not isinstance(item, Line) or item.label is None:
            break
        found.append(item.label)
    return tuple(found)


def _is_first(line: Line) -> bool:
    label = line.label
    return label is not None and label.sure and label.is_number and label.forms[0].value == (1,)


def _ends_text(line: Line, following: object) -> bool:
    if is_closing(line.text) or is_reasons(line.text) or annex_name(line) or proposal_symbol(line):
        return True
    return is_part_heading(line, following if isinstance(following, Line) else None)
