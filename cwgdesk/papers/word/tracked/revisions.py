"""Settling the tracked changes that a file brings along: all accepted, or all rejected."""

from collections.abc import Iterator

from cwgdesk.papers.word.ooxml import Element, is_w, local, make, set_text, w
from cwgdesk.papers.word.tracked.moves import ranges

_FORMATS = (
    *("rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "tblPrExChange", "trPrChange", "tcPrChange"),
    *("tblGridChange", "numberingChange", "cellMerge"),
)
_RANGES = tuple(
    f"{what}Range{end}"
    for what in ("moveFrom", "moveTo", "customXmlIns", "customXmlDel", "customXmlMoveFrom", "customXmlMoveTo")
    for end in ("Start", "End")
)


_KEPT = ("ins", "del", "moveFrom", "moveTo", "sectPr", "rPr")
_MEMORIES = (
    *("rPrChange", "pPrChange", "trPrChange", "tcPrChange", "tblPrChange"),
    *("tblPrExChange", "tblGridChange", "sectPrChange"),
)


def settle(root: Element, *, accept: bool) -> None:
    """Accept (or reject) every tracked change of a part in place."""
    gone, stays = (
        (("del", "moveFrom"), ("ins", "moveTo")) if accept else (("ins", "moveTo"), ("del", "moveFrom"))
    )
    if not accept:
        _restore_formats(root)
    _drop(root, *_FORMATS, *_RANGES)
    _settle_rows(root, gone)
    _settle_runs(root, gone, stays)
    if not accept:
        _revive(root)
    _settle_marks(root, gone, stays)


def _drop(root: Element, *names: str) -> None:
    for element in list(_all(root, *names)):
        parent = element.getparent()
        if parent is not None:
            parent.remove(element)


def _all(root: Element, *names: str) -> Iterator[Element]:
    return root.iter(*map(w, names))


def _restore_formats(root: Element) -> None:
    """Put the former properties back where a change of formatting is rejected."""
    for change in list(_all(root, *_MEMORIES)):
        current = change.getparent()
        former = next(iter(change), None)
        if current is None or former is None:
            continue
        first = [e for e in current if is_w(e, "headerReference", "footerReference")]
        kept = [e for e in current if is_w(e, *_KEPT)]
        current[:] = [*first, *(e for e in former if not is_w(e, "rPr")), *kept]


def _settle_rows(root: Element, gone: tuple[str, ...]) -> None:
    for row in list(root.iter(w("tr"))):
        held = row.find(w("trPr"))
        if held is None:
            continue
        if any(is_w(e, *gone) for e in held):
            _remove_row(row)
        else:
            for mark in [e for e in held if is_w(e, "ins", "del")]:
                held.remove(mark)
    cell_gone = "cellDel" if "del" in gone else "cellIns"
    for cell in list(root.iter(w("tc"))):
        held = cell.find(w("tcPr"))
        if held is not None and held.find(w(cell_gone)) is not None:
            cell[:] = [held, make("p")]
    _drop(root, "cellIns", "cellDel")


def _remove_row(row: Element) -> None:
    table = row.getparent()
    while table is not None and not is_w(table, "tbl"):
        row, table = table, table.getparent()
    if table is None:
        return
    table.remove(row)
    parent = table.getparent()
    if parent is not None and not any(is_w(e, "tr", "sdt", "customXml") for e in table):
        if is_w(parent, "tc") and table.getnext() is None:
            parent.append(make("p"))
        parent.remove(table)


def _settle_runs(root: Element, gone: tuple[str, ...], stays: tuple[str, ...]) -> None:
    def marks(*names: str) -> list[Element]:
        # Inside properties the same names mark a row or a paragraph's end: not runs.
        found = list(_all(root, *names))
        return [e for e in found if (p := e.getparent()) is not None and not is_w(p, "rPr", "trPr", "numPr")]

    for element in marks(*gone):
        parent = element.getparent()
        if parent is not None:
            parent.remove(element)
    for element in marks(*stays):
        parent = element.getparent()
        if parent is not None:
            at = parent.index(element)
            parent[at : at + 1] = list(element)


def _revive(root: Element) -> None:
    """Deleted text is text again."""
    for element in root.iter(w("delText")):
        element.tag = w("t")
        set_text(element, element.text or "")
    for element in root.iter(w("delInstrText")):
        element.tag = w("instrText")


def _settle_marks(root: Element, gone: tuple[str, ...], stays: tuple[str, ...]) -> None:
    for paragraph in list(root.iter(w("p"))):
        mark = paragraph.find(f"{w('pPr')}/{w('rPr')}")
        if mark is None:
            continue
        runs_on = any(is_w(e, *gone) for e in mark)
        for element in [e for e in mark if is_w(e, *gone, *stays)]:
            mark.remove(element)
        if runs_on:
            _run_on(paragraph)


def _run_on(paragraph: Element) -> None:
    """Join a paragraph whose mark is gone to the next one, which keeps its own properties."""
    following = paragraph.getnext()
    while following is not None and local(following).startswith(("bookmark", "proofErr", "comment")):
        following = following.getnext()
    content = [e for e in paragraph if not is_w(e, "pPr")]
    parent = paragraph.getparent()
    if parent is None or paragraph.find(f"{w('pPr')}/{w('sectPr')}") is not None:
        return
    if following is not None and is_w(following, "p"):
        at = 1 if following.find(w("pPr")) is not None else 0
        following[at:at] = content
        parent.remove(paragraph)
    elif not content and following is not None and not is_w(following, "sectPr"):
        parent.remove(paragraph)


def renumber(root: Element) -> None:
    """Give every tracked change of a part its own number."""
    marks = ("ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel")
    number = 0
    for number, element in enumerate(_all(root, *marks, *_MEMORIES), 1):
        element.set(w("id"), str(number))
    for own, ends in enumerate(ranges(root), number + 1):
        for element in ends:
            element.set(w("id"), str(own))
