"""A new version comes in: what was proposed on the old words is redone on the new ones, visibly.

Where our change and the version's own touch different words, both are kept; where they touch the same,
the proposal stays as it was and is told. Whatever was redone wants a look before it goes out.
"""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.desk.proposals.amendments import Amendment, Symbol, free_label_in
from cwgdesk.desk.proposals.new_labels import label_stem
from cwgdesk.texts.anchors import Anchor, citation_of
from cwgdesk.texts.carrying import CarryReport, carry_over
from cwgdesk.texts.library import Clause
from cwgdesk.texts.versions.merging import redone
from cwgdesk.workspace.change import Change
from cwgdesk.workspace.lookup import required
from cwgdesk.workspace.store import Workspace


@dataclass(frozen=True, slots=True)
class Redoing:
    """What became of the proposals that were carried: ids of those redone and of those that collide."""

    carried: CarryReport
    redone: tuple[UUID, ...]
    collided: tuple[UUID, ...]


def carry_and_redo(ws: Workspace, old_id: UUID, new_id: UUID) -> Redoing:
    """Take all that stands on one version over to another, proposals redone on its words: one change."""
    redone: list[UUID] = []
    collided: list[UUID] = []

    def redo(change: Change, labels: dict[UUID, str]) -> None:
        for amendment, clause in _carried(change, new_id):
            did = _redo(change, amendment, clause, labels.get(amendment.anchor_id, ""))
            if did is not None:
                (redone if did else collided).append(amendment.id)

    report = carry_over(ws, old_id, new_id, also=redo)
    return Redoing(report, tuple(redone), tuple(collided))


def looked_at(ws: Workspace, amendment_id: UUID) -> None:
    """The delegate has looked at a proposal that was redone: it may go out."""
    with ws.read() as orm:
        subject = citation_of(ws, required(orm, Amendment, amendment_id).anchor_id)
    with ws.change(ChangeLabel.EDIT_AMENDMENT, subject) as change:
        required(change.orm, Amendment, amendment_id).redone = False


def _carried(change: Change, new_id: UUID) -> list[tuple[Amendment, Clause]]:
    on_new = (
        select(Amendment, Clause)
        .join(Anchor, Amendment.anchor_id == Anchor.id)
        .join(Clause, Anchor.clause_id == Clause.id)
        .where(Anchor.document_id == new_id)
        .order_by(Clause.order, Amendment.created_at)
    )
    return [(amendment, clause) for amendment, clause in change.orm.execute(on_new)]


def _redo(change: Change, amendment: Amendment, clause: Clause, old_label: str) -> bool | None:
    """Redo one proposal: True when it was, False when it collides, None when nothing had to be done."""
    if amendment.symbol is Symbol.ADD:
        return _relabel(change, amendment, clause, old_label)
    if amendment.base_text == clause.text:
        return None
    if amendment.symbol is Symbol.MOD:
        words = redone(amendment.base_text, clause.text, amendment.new_text)
        if words is None:
            return False
        amendment.new_text = words
    elif amendment.new_text == amendment.base_text:  # NOC shows the clause as it stands
        amendment.new_text = clause.text
    amendment.base_text, amendment.redone = clause.text, True
    return True


def _relabel(change: Change, amendment: Amendment, clause: Clause, old_label: str) -> bool | None:
    """A number that was made from the clause's is made anew; one that somebody typed stays."""
    if not old_label or old_label == clause.label or not _was_made_from(amendment.label, old_label):
        return None
    change.orm.flush()
    label = free_label_in(change.orm, clause, but=amendment.id)
    if label == amendment.label:
        return None
    amendment.label, amendment.redone = label, True
    return True


def _was_made_from(label: str, old_label: str) -> bool:
    stem, old = label_stem(label), label_stem(old_label)
    return stem == old or (stem.isdigit() and old.isdigit() and int(stem) == int(old) + 1)
