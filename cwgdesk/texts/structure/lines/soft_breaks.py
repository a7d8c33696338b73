"""Soft line breaks inside a paragraph: items that stand on lines of their own are lines of their own."""

import re
from itertools import pairwise

from cwgdesk.texts.structure.lines.clause_labels import read_label
from cwgdesk.texts.structure.lines.residue import Cleaned

_BREAK = re.compile(r"\n")


def pieces_of(block: Cleaned) -> list[Cleaned]:
    """A paragraph cut at the soft breaks before its labels; one that has none is left whole.

    A break before other words is a broken line: the words stay with those before them.
    """
    begins = [found.end() for found in _BREAK.finditer(block.text) if _is_item(block.text[found.end() :])]
    if not begins:
        return [block]
    places = [0, *begins, len(block.text)]
    return [block.part(a, b) for a, b in pairwise(places) if block.text[a:b].strip()]


def _is_item(text: str) -> bool:
    label = read_label(text)
    return label is not None and label.sure
