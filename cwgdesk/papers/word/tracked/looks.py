"""How words look that are put into a Word paragraph: as in a new Word file, else like their neighbours."""

import re
from copy import deepcopy

from cwgdesk.papers.word.ooxml import Element, is_w, make, printable, text_element, w
from cwgdesk.papers.word.tracked.lines import Atom, cut, isolate, line_text
from cwgdesk.papers.word.tracked.plan import FIELD_SIGNS, NewParagraph, Piece, PieceKind, field_spans

_NOT_COPIED = ("rPrChange", "ins", "del", "moveFrom", "moveTo", "vanish", "webHidden", "specVanish")
_EMPHASIS = ("b", "bCs", "i", "iCs", "u", "caps", "smallCaps", "vertAlign", "highlight", "strike", "dstrike")
_FIELD_SIGNS = {
    "begin": PieceKind.FIELD_BEGIN,
    "separate": PieceKind.FIELD_RESULT,
    "end": PieceKind.FIELD_END,
}


def style_of(held: Element | None) -> str:
    """The style id that a w:pPr names, or ""."""
    style = held.find(w("pStyle")) if held is not None else None
    return style.get(w("val"), "") if style is not None else ""


def copied_properties(held: Element) -> Element:
    """A paragraph's properties for another paragraph: no section, no earlier marks."""
    copy = deepcopy(held)
    for element in [
        e for e in copy.iter() if is_w(e, "sectPr", "pPrChange", "ins", "del", "moveFrom", "moveTo")
    ]:
        parent = element.getparent()
        if parent is not None:
            parent.remove(element)
    return copy


def new_runs(paragraph: NewParagraph, start: int, end: int, look: Element | None) -> list[Element]:
    """Runs for letters `start:end` of a new paragraph: as they are there; of plain text in the given look."""
    if paragraph.source is not None:
        return copied_runs(paragraph.source, start, end)
    run = make("r")
    held = _copied_look(look)
    if held is not None and len(held):
        run.append(held)
    run.extend(text_element(printable(paragraph.text[start:end])))
    return [run] if len(run) > (held is not None and bool(len(held))) else []


def copied_runs(source: Element, start: int, end: int) -> list[Element]:
    """The runs behind letters `start:end` of a paragraph, with the fields and marks that stand among them."""
    isolate(source)
    atoms = cut(source, {start, end})
    pieces = [piece_of(atom) for atom in atoms]
    wanted: set[int] = set()
    everything = start == 0 and all(piece.end <= end for piece in pieces)

    def stands_inside(piece: Piece) -> bool:
        within = start <= piece.start and piece.end <= end
        return everything or (within and (piece.lettered or start < piece.start < end))

    signs = {n for n, piece in enumerate(pieces) if piece.kind in FIELD_SIGNS}
    for begin, _, stop in field_spans(pieces):
        letters = [p for p in pieces[begin : stop + 1] if p.lettered] or [pieces[begin]]
        if all(map(stands_inside, letters)):
            signs -= {*range(begin, stop + 1)}
            wanted |= {*range(begin, stop + 1)}
    wanted |= {n for n, piece in enumerate(pieces) if stands_inside(piece)} - signs
    return [deepcopy(atoms[n].run) for n in sorted(wanted)]


def piece_of(atom: Atom) -> Piece:
    """What the plan has to know of a run."""
    return Piece(atom.start, atom.end, _kind(atom.run))


def _kind(run: Element) -> PieceKind:
    for child in run:
        if is_w(child, "fldChar"):
            return _FIELD_SIGNS.get(child.get(w("fldCharType"), ""), PieceKind.FIELD_CODE)
        if is_w(child, "instrText"):
            return PieceKind.FIELD_CODE
        if is_w(child, "footnoteReference", "endnoteReference"):
            return PieceKind.NOTE_MARK
    return PieceKind.PLAIN


def _copied_look(look: Element | None) -> Element | None:
    if look is None:
        return None
    copy = deepcopy(look)
    for element in list(copy):
        style = is_w(element, "rStyle") and re.search(
            "(?i)(foot|end)note|comment|link", element.get(w("val"), "")
        )
        if is_w(element, *_NOT_COPIED) or style:
            copy.remove(element)
    return copy


def first_look(model: Element | None) -> Element | None:
    """The look of a paragraph's first letters, without emphasis."""
    if model is None:
        return None
    for run in model.iter(w("r")):
        if line_text(make("p", deepcopy(run))).strip():
            copy = _copied_look(run.find(w("rPr")))
            if copy is not None:
                copy[:] = [e for e in copy if not is_w(e, *_EMPHASIS)]
            return copy
    return None
