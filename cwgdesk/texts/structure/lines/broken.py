"""Broken lines: a sentence cut after "of" or "and" is joined before anyone asks what its pieces are."""

import re
from collections.abc import Iterable

from cwgdesk.texts.reading.common.raw import BlockKind
from cwgdesk.texts.structure.lines.calls import CallBook
from cwgdesk.texts.structure.lines.lines import Line, joined

# No sentence, call or heading ends with one of these.
_HANGING = re.compile(
    r"[\s(](?:of|and|the|an?|or|to|in|for|with|by|from|its|their|as|at|on|und?er|into|"
    r"de|du|des|le|la|les|et|aux?|à|une?|par|pour|sur|dans|avec|leurs?|"
    r"el|los|las|del|y|al|por|para|con|en|su|sus|"
    r"и|в|на|о|об|с|по|для|от|из|к|его|их|"
    r"من|في|على|إلى|عن|أو)\s*$|\w-$",
    re.IGNORECASE,
)

_END = 40
_LONGEST_CALL = 300


def unbroken(lines: Iterable[Line], book: CallBook) -> tuple[Line, ...]:
    """The lines, those that were broken in mid-sentence joined."""
    whole: list[Line] = []
    for line in lines:
        if whole and _goes_on(whole[-1], line, book):
            whole[-1] = joined(whole[-1], line)
        else:
            whole.append(line)
    return tuple(whole)


def _goes_on(before: Line, line: Line, book: CallBook) -> bool:
    plain = before.block.kind is BlockKind.BODY and line.block.kind is BlockKind.BODY
    if not plain or line.block.label or before.has_heading_style or line.has_heading_style:
        return False
    if (line.label is not None and line.label.sure) or not before.text or len(before.text) < 12:
        return False
    # Its end alone: a thousand lines that hang on each other must not be searched from the beginning.
    return bool(_HANGING.search(before.text[-_END:])) and not _is_call(before.text, book)


def _is_call(text: str, book: CallBook) -> bool:
    return len(text) <= _LONGEST_CALL and book.is_exactly(text)
