"""What came back, beside what the workspace says now: taken or refused one by one, all at once undoable."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import cast
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session as OrmSession

from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.core.errors import UserError
from cwgdesk.desk.annotations import Annotation, AnnotationKind
from cwgdesk.desk.positions import Clearance, Position, set_public
from cwgdesk.desk.practices import Practice
from cwgdesk.desk.proposals.amendments import Amendment, Symbol
from cwgdesk.papers.back.changes import Change, Cut, Kind, Returned, Target
from cwgdesk.papers.back.comparing import compared
from cwgdesk.papers.back.kept_copies import copy_of
from cwgdesk.papers.back.layout import layout_of
from cwgdesk.papers.back.merging import Merged, merged
from cwgdesk.papers.back.reading import read_copy, read_file
from cwgdesk.papers.back.returned import Decision, ReturnedChange
from cwgdesk.papers.contributions import Contribution, Section
from cwgdesk.papers.drafts.origins import Origin
from cwgdesk.texts.anchors import Anchor, anchor_clause
from cwgdesk.texts.library import Clause
from cwgdesk.workspace.change import Change as OpenChange
from cwgdesk.workspace.mapping import Noun
from cwgdesk.workspace.store import Workspace

_NOUNS: dict[str, type[Noun]] = {
    "position": Position,
    "amendment": Amendment,
    "practice": Practice,
    "section": Section,
    "contribution": Contribution,
}
_TABLES = {
    Target.POSITION: "position",
    Target.AMENDMENT: "amendment",
    Target.PRACTICE: "practice",
    Target.SECTION: "section",
    Target.HEADER: "contribution",
}


class State(StrEnum):
    """Where a change stands."""

    OPEN = "open"
    TAKEN = "taken"
    REFUSED = "refused"
    COLLIDES = "collides"  # we have changed the same words since


@dataclass(frozen=True, slots=True)
class Row:
    """A change and where it stands; `ours` is what its field says now, `then` what it would say."""

    change: Change
    state: State
    clause: str | None = None  # the path of the clause that it is about
    ours: str = ""
    then: str = ""
    document_id: UUID | None = None
    clause_id: UUID | None = None


def read_returned(ws: Workspace, path: Path) -> Returned:
    """Read a file that came back and compare it with the paper as it left."""
    back = read_file(path)
    release, content = copy_of(ws, back)
    return compared(release, read_copy(content), back)


def rows_of(ws: Workspace, returned: Returned) -> list[Row]:
    """Every change with its state, in the order of the paper."""
    with ws.read() as orm:
        decided = _decided(orm, returned.release)
        return [_row(orm, returned, change, decided) for change in returned.changes]


def decide(
    ws: Workspace,
    returned: Returned,
    file_name: str,
    *,
    take: Collection[str] = (),
    refuse: Collection[str] = (),
    named: bool = True,
) -> None:
    """Take and refuse changes by their ids, in one change of the workspace.

    What is `named` one by one is taken even where our own words differ by now: theirs stand then, and
    ours are in the history. Otherwise such changes stay open, as does what belongs to no field.
    UserError for a named one that cannot be put anywhere, and for refusing what was taken.
    """
    chosen = [change for change in returned.changes if change.id in {*take, *refuse}]
    hands = dict.fromkeys(_signed(change) for change in chosen if change.author)
    subject = f"{file_name}: {'; '.join(hands)}" if hands else file_name
    with ws.change(ChangeLabel.TAKE_BACK, subject) as opened:
        decided = _decided(opened.orm, returned.release)
        for change in chosen:
            decision = Decision.REFUSED if change.id in refuse else Decision.TAKEN
            if decided.get(change.id) is Decision.TAKEN:
                if decision is Decision.REFUSED:
                    raise UserError(
                        "The change {key} was taken.",
                        "Undo that, or change the words by hand.",
                        key=change.id,
                    )
                continue
            about = change.noun_id
            if decision is Decision.TAKEN and change.kind is Kind.COMMENT:
                about = _annotated(opened, change, named=named)  # forgotten with the note that it became
                if about is None:
                    continue
            elif decision is Decision.TAKEN and not _taken(opened, returned, change, decided, named=named):
                continue
            _note(opened.orm, returned, change, file_name, decision, about)
            decided[change.id] = decision


def _signed(change: Change) -> str:
    return f"{change.author}, {change.dated[:10]}" if change.dated else change.author


def _row(orm: OrmSession, returned: Returned, change: Change, decided: dict[str, Decision]) -> Row:
    clause = _clause(orm, change)
    noun = _noun(orm, change)
    ours = str(getattr(noun, change.field, "")) if noun is not None and change.field else ""
    state, then = State.OPEN, ours
    if change.id in decided:
        state = State(decided[change.id].value)
    elif noun is not None and change.cuts:
        tried = _merge(noun, returned, change, decided, forced=True)
        state = State.COLLIDES if tried.collides else State.TAKEN if tried.is_there else State.OPEN
        then = tried.text
    place = (clause.document_id, clause.id) if clause else (None, None)
    return Row(change, state, clause.path if clause else None, ours, then, *place)


def _decided(orm: OrmSession, release: UUID) -> dict[str, Decision]:
    """The last word on each change of a release."""
    rows = select(ReturnedChange).where(ReturnedChange.release_id == release)
    return {row.key: row.decision for row in orm.scalars(rows)}


def _noun(orm: OrmSession, change: Change) -> Noun | None:
    if change.target is None or change.noun_id is None:
        return None
    return orm.get(_NOUNS[_TABLES[change.target]], change.noun_id)


def _clause(orm: OrmSession, change: Change) -> Clause | None:
    noun = _noun(orm, change)
    anchor_id = noun.anchor_id if isinstance(noun, Position | Amendment | Practice) else None
    anchor = orm.get(Anchor, anchor_id) if anchor_id else None
    return orm.get(Clause, anchor.clause_id) if anchor and anchor.clause_id else None


def _merge(
    noun: Noun, returned: Returned, change: Change, decided: dict[str, Decision], *, forced: bool = False
) -> Merged:
    """The field with the change made, as it is typed."""
    table = noun.__tablename__
    field = Origin(table, cast("UUID", change.noun_id), change.field)
    layout = layout_of(table, change.field, str(getattr(noun, change.field)))
    taken = _cuts(c for c in returned.changes if _is_taken(c, change, decided))
    done = merged(returned.sent[field], layout.printed, taken, change.cuts, forced=forced)
    return Merged(layout.changed_to(done.text), done.collides, done.is_there)


def _is_taken(other: Change, change: Change, decided: dict[str, Decision]) -> bool:
    same_field = (other.target, other.noun_id, other.field) == (change.target, change.noun_id, change.field)
    return same_field and other.id != change.id and decided.get(other.id) is Decision.TAKEN


def _cuts(changes: Iterable[Change]) -> list[Cut]:
    return [cut for change in changes for cut in change.cuts]


def _taken(
    opened: OpenChange, returned: Returned, change: Change, decided: dict[str, Decision], *, named: bool
) -> bool:
    """Put a change where it belongs; False where it stays open."""
    noun = _noun(opened.orm, change)
    if noun is None or (not change.cuts and change.kind is not Kind.ACCEPTED):
        if named:
            raise UserError(
                "The change {key} belongs to no field that could take it.",
                "Make it by hand where you want it, then refuse it here.",
                key=change.id,
            )
        return False
    if change.kind is Kind.ACCEPTED:
        return True
    if isinstance(noun, Position) and noun.clearance is Clearance.DELIVERED and not named:
        return False  # named, it says why
    done = _merge(noun, returned, change, decided, forced=named)
    if not named and (done.collides or (_is_title(noun, change.field) and not done.text.strip())):
        return False
    _set(noun, change.field, done.text)
    opened.orm.flush()
    return True


def _annotated(opened: OpenChange, change: Change, *, named: bool) -> UUID | None:
    """Make a comment a note on its clause; None where it stays open."""
    clause = _clause(opened.orm, change)
    if clause is None:
        if named:
            raise UserError(
                "The comment {key} stands on no clause.", "Note it where you want it.", key=change.id
            )
        return None
    note = Annotation(
        anchor_id=anchor_clause(opened, clause.id),
        kind=AnnotationKind.COMMENT,
        text=f"“{change.before}”\n{change.after}" if change.before else change.after,
        author=change.author,
        created_at=datetime.now(UTC),
    )
    opened.orm.add(note)
    opened.orm.flush()
    return note.id


def _set(noun: Noun, field: str, words: str) -> None:
    if isinstance(noun, Position):
        set_public(noun, {field: words})
        return
    if _is_title(noun, field) and not words.strip():
        raise UserError("A title cannot be taken away.", "Refuse this change.")
    setattr(noun, field, words)
    if isinstance(noun, Amendment) and field == "new_text":
        noun.symbol = _symbol(noun)


def _is_title(noun: Noun, field: str) -> bool:
    return isinstance(noun, Practice | Contribution) and field == "title"


def _symbol(amendment: Amendment) -> Symbol:
    """What a proposal is by now: a deletion that got words again is none, nor is wording left as it was."""
    if amendment.symbol is Symbol.SUP and amendment.new_text.strip():
        return Symbol.NOC if amendment.new_text == amendment.base_text else Symbol.MOD
    if amendment.symbol is Symbol.NOC and amendment.new_text != amendment.base_text:
        return Symbol.MOD
    return amendment.symbol


def _note(
    orm: OrmSession,
    returned: Returned,
    change: Change,
    file_name: str,
    decision: Decision,
    about: UUID | None,
) -> None:
    known = select(ReturnedChange).where(
        ReturnedChange.release_id == returned.release, ReturnedChange.key == change.id
    )
    held = orm.scalars(known).first()
    if held is not None:  # they have thought better of it
        held.decision, held.noun_id, held.decided_at = decision, about, datetime.now(UTC)
        orm.flush()
        return
    orm.add(
        ReturnedChange(
            release_id=returned.release,
            key=change.id,
            target=change.target or "",
            noun_id=about,
            field=change.field,
            before=change.before,
            after=change.after,
            author=change.author,
            dated=change.dated,
            file_name=file_name,
            decision=decision,
            decided_at=datetime.now(UTC),
        )
    )
    orm.flush()


def chosen(rows: Sequence[Row], wanted: Sequence[str], author: str | None) -> list[str]:
    """The ids that were asked for: "all" is all that are open (of an author); others are named.

    UserError for an author who changed nothing, and for ids of no change.
    """
    if author is not None and all(row.change.author != author for row in rows):
        raise UserError(
            "{name} changed nothing in this file.",
            "Without --author, --take and --refuse this verb lists all changes with their authors.",
            name=author,
        )
    if "all" in wanted:
        return [
            row.change.id
            for row in rows
            if row.state in (State.OPEN, State.COLLIDES) and author in (None, row.change.author)
        ]
    ids = [_named(rows, typed) for typed in wanted]
    return [key for key in ids if author is None or _by(rows, key) == author]


def _by(rows: Sequence[Row], key: str) -> str:
    return next(row.change.author for row in rows if row.change.id == key)


def _named(rows: Sequence[Row], typed: str) -> str:
    exact = [row.change.id for row in rows if row.change.id == typed]
    found = exact or [row.change.id for row in rows if row.change.id.startswith(typed)]
    if len(found) != 1:
        raise UserError(
            "{count} changes have an id that begins with “{typed}”.",
            "Without --take and --refuse this verb lists them.",
            count=len(found),
            typed=typed,
        )
    return found[0]
