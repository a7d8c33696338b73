"""Headings: what the file calls so, and what only looks so."""

import re

from cwgdesk.texts.structure.lines.lines import Line

_ENDS = ".;,،؛。；，!?؟"
_PART = re.compile(r"(?:part|partie|parte|часть|الجزء|section|chapter)\s+[A-Z\d]{1,5}", re.IGNORECASE)
_CAPITALS = re.compile(r"[IVX]{1,5}|[A-Z]")


def heading_level(line: Line, following: Line | None, styled: bool = False) -> int | None:
    """How deep a heading the line is, 0 the outermost; None when it is none.

    The file's own word comes first (style, outline level); then a short line without an end
    mark that stands out, or that introduces what follows. In a file whose headings have styles
    (`styled`) a plain short line is no heading.
    """
    if line.has_heading_style and len(line.text) <= 300:
        return line.block.outline if line.block.outline is not None else _level_in_style(line.block.style)
    if not line.text or line.text[-1] in _ENDS or len(line.text) > 120 or line.block.kind.value == "cell":
        return None
    if line.label is not None:
        return _labelled_level(line, following)
    words = len(line.text.split())
    if words > 16 or not line.text[0].isalnum():
        return None
    if line.is_emphasised:
        return 1
    if styled:
        return None
    if line.text[-1] in ":：":
        return 2 if words <= 10 and (following is None or following.text != "") else None
    return 2 if words <= 12 and _is_words(line.text) else None


def is_part_heading(line: Line, following: Line | None) -> bool:
    """Does the line begin a lettered part: "A", "I", "Part II", alone or before a title?"""
    if line.label is not None and not line.text:
        return bool(_CAPITALS.fullmatch(line.label.shown.strip(".")))
    if line.label is not None and _CAPITALS.fullmatch(line.label.shown.strip(".")):
        return len(line.text) <= 150 and line.text[-1] not in _ENDS + ":：" and following is not None
    return line.label is None and bool(_PART.fullmatch(line.text))


def _level_in_style(style: str) -> int:
    found = re.search(r"\d", style)
    return int(found.group()) - 1 if found else 0


def _labelled_level(line: Line, following: Line | None) -> int | None:
    """ "II. Background", "2.1 Scope": numbered headings, if the line is short and stands out."""
    label = line.label
    if label is None or label.is_bullet or len(line.text.split()) > 14 or line.text[-1] in ":：":
        return None
    series = label.forms[0].series
    if series.startswith("upper") and "." in series:
        return 0 if any("roman" in form.series for form in label.forms) and len(label.forms) < 3 else 1
    level = int(series[6:]) - 1 if series.startswith("dotted") else 0 if label.is_number else 1
    if not line.text[0].isalpha() or line.text[0].islower():
        return None  # Arabic and Chinese have no capitals
    if line.is_emphasised:
        return level
    return level if label.is_number and _introduces(line, following) else None


def _introduces(line: Line, following: Line | None) -> bool:
    """Is what follows the text under a heading, and not the next item of the same list?"""
    if following is None or line.label is None or len(line.text.split()) > 10:
        return False
    if following.label is None:
        return len(following.text) > 2 * len(line.text) or following.text[-1:] in (".", ":")
    return following.label.forms[0].series != line.label.forms[0].series and not following.label.is_bullet


def _is_words(text: str) -> bool:
    return text[0].isupper() or not text[0].isascii()
