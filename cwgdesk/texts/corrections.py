"""Correcting the split into clauses: merge, split, and what a clause is.

The words and the places of the file never change; every correction is one undoable change, and
the corrected clauses are marked, so that reading the file again cannot quietly undo them.
"""

from itertools import count
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.orm import Session as OrmSession

from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.core.errors import UserError
from cwgdesk.core.ids import clause_id as id_of_place
from cwgdesk.core.spans import Span
from cwgdesk.texts.anchors import Anchor, place_of
from cwgdesk.texts.library import Clause, Document, clauses_in, raw_document
from cwgdesk.texts.reading.common.raw import Block
from cwgdesk.texts.structure.found import ClauseKind
from cwgdesk.texts.structure.lines.residue import clean
from cwgdesk.workspace.lookup import required
from cwgdesk.workspace.store import Workspace


def merge_with_previous(ws: Workspace, clause_id: UUID) -> UUID:
    """Make a clause part of the one before it, whose id is returned; the later id retires.

    What stood on the later clause stays on its words.
    """
    with ws.change(ChangeLabel.MERGE_CLAUSES, _path(ws, clause_id)) as change:
        orm = change.orm
        gone = required(orm, Clause, clause_id)
        before = [c for c in clauses_in(orm, gone.document_id) if c.order < gone.order]
        if not before:
            raise UserError("This is the first clause.", "Merge the next one with it instead.")
        kept = before[-1]
        between = "" if _inside_one_word(orm, kept, gone) else " "
        kept.text = between.join(part for part in (kept.text, gone.label, gone.text) if part)
        whole = place_of(kept)
        _place(kept, _touching([whole, *_later(kept), place_of(gone), *_later(gone)]))
        kept.corrected = gone.corrected = gone.retired = True
        _keep_whole(orm, kept, whole)
        _hand_over(orm, gone, kept, {place_of(gone), *_later(gone)})
        orm.execute(update(Clause).where(Clause.parent_id == gone.id).values(parent_id=kept.parent_id))
        return kept.id


def split_clause(ws: Workspace, clause_id: UUID, at: Span) -> UUID:
    """Let a new clause begin where the span `at` begins; its id is returned.

    UserError when that is not inside the clause, or leaves one of the two without words.
    """
    with ws.change(ChangeLabel.SPLIT_CLAUSE, _path(ws, clause_id)) as change:
        orm = change.orm
        first = required(orm, Clause, clause_id)
        document = required(orm, Document, first.document_id)
        places = [place_of(first), *_later(first)]
        cut = next((i for i, p in enumerate(places) if _strictly_inside(at, p, i)), None)
        if cut is None:
            raise UserError("A clause cannot be split here.", "Put the cursor between two of its words.")
        head = [*places[:cut], Span(places[cut].block, places[cut].start, at.start)]
        tail = [Span(places[cut].block, at.start, places[cut].end), *places[cut + 1 :]]
        head = [place for place in head if place.start < place.end]
        blocks = [block.text for block in raw_document(orm, document).blocks]
        words = _words(tail, blocks)
        if not words or not _words(head, blocks) or first.text == words:
            raise UserError("A clause cannot be split here.", "Both parts need words.")
        ends_alike = first.text.endswith(words)
        first.text = first.text[: -len(words)].rstrip() if ends_alike else _words(head, blocks)
        before = place_of(first)
        _place(first, head)
        first.corrected = True
        second = _second(orm, document, first, tail)
        second.text = words
        _place(second, tail)
        if second.label and first.text.endswith(second.label):
            first.text = first.text.removesuffix(second.label).rstrip()  # it came with a merge
        orm.flush()
        _keep_whole(orm, first, before)
        _hand_over(orm, first, second, set(tail))
        return second.id


def correct_clause(
    ws: Workspace,
    clause_id: UUID,
    *,
    kind: ClauseKind | None = None,
    label: str | None = None,
    call: str | None = None,
    parent_id: UUID | None = None,
    at_top: bool = False,
) -> None:
    """Say what a clause really is: its kind, label, call, or the clause it stands under (`at_top`: none).

    Its citation follows; the clauses under it are cited through it, so theirs follow too.
    """
    with ws.change(ChangeLabel.CORRECT_CLAUSE, _path(ws, clause_id)) as change:
        orm = change.orm
        clause = required(orm, Clause, clause_id)
        before = clause.path
        clause.kind = kind or clause.kind
        clause.label = clause.label if label is None else label.strip()
        clause.call = clause.call if call is None else " ".join(call.split())
        if at_top:
            clause.parent_id, clause.depth = None, 0
        elif parent_id is not None:
            _move_under(orm, clause, required(orm, Clause, parent_id))
        clause.corrected = True
        orm.flush()
        clause.path = _unique_path(orm, clause)
        _rename_below(orm, clause, before)


def put_back(ws: Workspace, document_id: UUID, block: int) -> UUID:
    """Give words that were left out of the text back to it, where they stood; the id of their clause.

    Where they stood inside a sentence they become part of its clause, else a clause of their own.
    """
    with ws.read() as orm:
        name = required(orm, Document, document_id).name
    with ws.change(ChangeLabel.PUT_BACK, name) as change:
        orm = change.orm
        document = required(orm, Document, document_id)
        blocks = raw_document(orm, document).blocks
        if not 0 <= block < len(blocks) or not blocks[block].text.strip():
            raise UserError("There are no words at this place.", "Choose another one.")
        there = clauses_in(orm, document_id)
        if any(place.block == block for clause in there for place in _places(clause)):
            raise UserError("These words are part of the text already.", "Look for them in the Reader.")
        around = next((found for clause in there if (found := _cut_of(clause, blocks, block))), None)
        if around:
            return _put_inside(orm, *around, blocks, block)
        return _put_between(orm, document, there, blocks, block)


def mark_as_heading(ws: Workspace, clause_id: UUID) -> None:
    """The clause is a heading over what follows."""
    correct_clause(ws, clause_id, kind=ClauseKind.HEADING)


def _cut_of(clause: Clause, blocks: tuple[Block, ...], block: int) -> tuple[Clause, int] | None:
    """The clause, and the place of it inside which a block of left-out words stood; None if it is another."""
    taken = blocks[block].taken
    if taken is None:
        return None
    for at, place in enumerate(_places(clause)):
        if place.block == taken.block and place.start < taken.at < place.end:
            return clause, at
        # What stood in the same place may have been put back already, before or after it.
        if blocks[place.block].taken is not None and _stands(blocks, place)[:2] == (taken.block, taken.at):
            return (clause, at) if len(clause.more) > 1 else None
    return None


def _put_inside(orm: OrmSession, clause: Clause, at: int, blocks: tuple[Block, ...], block: int) -> UUID:
    places, before, whole = _places(clause), place_of(clause), Span(block, 0, len(blocks[block].text))
    taken = blocks[block].taken
    if taken is not None and places[at].block == taken.block:
        cut = places[at]
        places[at : at + 1] = [Span(cut.block, cut.start, taken.at), Span(cut.block, taken.at, cut.end)]
        at += 1
    elif places[at].block < block:
        at += 1
    texts = [each.text for each in blocks]
    tail, words = _words(places[at:], texts), _words([whole], texts)
    held = bool(tail) and clause.text.endswith(tail)
    head = clause.text[: -len(tail)].rstrip() if held else _words(places[:at], texts)
    clause.text = " ".join(part for part in (head, words, tail) if part)
    _place(clause, [*places[:at], whole, *places[at:]])
    clause.corrected = True
    orm.flush()
    _keep_whole(orm, clause, before)
    return clause.id


def _put_between(
    orm: OrmSession, document: Document, there: list[Clause], blocks: tuple[Block, ...], block: int
) -> UUID:
    whole = Span(block, 0, len(blocks[block].text))
    here = _stands(blocks, whole)
    nearest: tuple[tuple[int, int, int, int], Clause] | None = None
    for clause in there:
        before = [stands for place in _places(clause) if (stands := _stands(blocks, place)) < here]
        if (
            before
            and clause.kind is not ClauseKind.FOOTNOTE
            and (nearest is None or max(before) >= nearest[0])
        ):
            nearest = max(before), clause
    first = nearest[1] if nearest is not None else None
    order = first.order + 1 if first is not None else min((clause.order for clause in there), default=0)
    following = update(Clause).where(Clause.document_id == document.id, Clause.order >= order)
    orm.execute(following.values(order=Clause.order + 1))
    made = Clause(
        id=id_of_place(document.sha256, block, 0),
        document_id=document.id,
        parent_id=first.parent_id if first is not None else None,
        order=order,
        kind=ClauseKind.PARAGRAPH,
        path="",
        depth=first.depth if first is not None else 0,
        text=_words([whole], [each.text for each in blocks]),
        block=block,
        start=0,
        end=whole.end,
        corrected=True,
    )
    made.path = _unique_path(orm, made)
    orm.add(made)
    orm.flush()
    return made.id


def _stands(blocks: tuple[Block, ...], place: Span) -> tuple[int, int, int, int]:
    """The order of a place in the file; words that were taken away stand where they were taken from."""
    taken = blocks[place.block].taken
    return (taken.block, taken.at, 0, place.block) if taken is not None else (place.block, place.start, 1, 0)


def _places(clause: Clause) -> list[Span]:
    return [place_of(clause), *_later(clause)]


def _second(orm: OrmSession, document: Document, first: Clause, tail: list[Span]) -> Clause:
    new_id = id_of_place(document.sha256, tail[0].block, tail[0].start)
    kept = orm.get(Clause, new_id)
    if kept is not None:  # a clause that was merged away comes back as itself
        kept.retired = False
        kept.corrected = True
        return kept
    following = update(Clause).where(Clause.document_id == document.id, Clause.order > first.order)
    orm.execute(following.values(order=Clause.order + 1))
    second = Clause(
        id=new_id,
        document_id=document.id,
        parent_id=first.parent_id,
        order=first.order + 1,
        kind=first.kind,
        path="",
        call=first.call,
        depth=first.depth,
        state=first.state,
        part=first.part,
        text="",
        block=tail[0].block,
        start=tail[0].start,
        end=tail[0].end,
        corrected=True,
    )
    second.path = _unique_path(orm, second)
    orm.add(second)
    return second


def _move_under(orm: OrmSession, clause: Clause, parent: Clause) -> None:
    above: Clause | None = parent
    while above is not None:
        if above.id == clause.id:
            raise UserError("A clause cannot stand under itself.", "Choose another one.")
        above = orm.get(Clause, above.parent_id) if above.parent_id else None
    if parent.document_id != clause.document_id:
        raise UserError("The two clauses are of different texts.", "Choose one of the same text.")
    clause.parent_id, clause.depth = parent.id, parent.depth + 1


def _unique_path(orm: OrmSession, clause: Clause) -> str:
    """How the clause is cited now: under its parent, by call and label, or counted by its kind."""
    siblings = select(Clause.path).where(Clause.document_id == clause.document_id, Clause.id != clause.id)
    taken = set(orm.scalars(siblings))
    parent = orm.get(Clause, clause.parent_id) if clause.parent_id else None
    if clause.label and parent is not None and parent.label:
        cite = f"{parent.path} {clause.label}"
    else:
        cite = " ".join(part for part in (clause.call, clause.label) if part)
    if cite:
        tries = (cite if n == 1 else f"{cite} ({n})" for n in count(1))
    else:
        tries = (f"{clause.kind} {n}" for n in count(1))
    return next(path for path in tries if path not in taken)


def _rename_below(orm: OrmSession, clause: Clause, before: str) -> None:
    for child in orm.scalars(select(Clause).where(Clause.parent_id == clause.id)):
        if before and child.path.startswith(f"{before} "):
            was = child.path
            child.path = clause.path + child.path[len(before) :]
            _rename_below(orm, child, was)


def _inside_one_word(orm: OrmSession, kept: Clause, gone: Clause) -> bool:
    """Does the later clause begin where the earlier one ends, without a space: were they one word once?"""
    last = [place_of(kept), *_later(kept)][-1]
    if gone.label or (last.block, last.end) != (gone.block, gone.start):
        return False
    text = raw_document(orm, required(orm, Document, gone.document_id)).blocks[gone.block].text
    return not any(letter.isspace() for letter in text[max(0, gone.start - 1) : gone.start + 1])


def _hand_over(orm: OrmSession, old: Clause, new: Clause, places: set[Span]) -> None:
    """Anchors on the words that changed hands go with them."""
    for anchor in orm.scalars(select(Anchor).where(Anchor.clause_id == old.id)):
        here = place_of(anchor)
        if any(p.block == here.block and p.start <= here.start < p.end for p in places):
            anchor.clause_id = new.id


def _keep_whole(orm: OrmSession, clause: Clause, before: Span) -> None:
    """Anchors on the clause as a whole stay on the whole of it."""
    for anchor in orm.scalars(select(Anchor).where(Anchor.clause_id == clause.id)):
        if place_of(anchor) == before:
            anchor.end, anchor.quote = clause.end, clause.text


def _place(clause: Clause, places: list[Span]) -> None:
    first, *more = places
    clause.block, clause.start, clause.end = first.block, first.start, first.end
    clause.more = [_plain(span) for span in more]


def _touching(places: list[Span]) -> list[Span]:
    """The same places with those that touch made one: a word across the seam is one word."""
    found: list[Span] = []
    for place in places:
        if found and (found[-1].block, found[-1].end) == (place.block, place.start):
            place = Span(place.block, found.pop().start, place.end)
        found.append(place)
    return found


def _words(places: list[Span], blocks: list[str]) -> str:
    parts = (clean(blocks[p.block][p.start : p.end]).text.strip() for p in places)
    return " ".join(part for part in parts if part)


def _strictly_inside(at: Span, place: Span, index: int) -> bool:
    """Inside, or at the beginning of a later paragraph of the clause."""
    begins = place.start < at.start or (index > 0 and place.start == at.start)
    return at.block == place.block and begins and at.start < place.end


def _later(clause: Clause) -> list[Span]:
    return [Span(place["block"], place["start"], place["end"]) for place in clause.more]


def _plain(span: Span) -> dict[str, int]:
    return {"block": span.block, "start": span.start, "end": span.end}


def _path(ws: Workspace, clause_id: UUID) -> str:
    with ws.read() as orm:
        return required(orm, Clause, clause_id).path
