"""A decision on what came back is kept, and Undo takes it away with what it did."""

from datetime import UTC, datetime
from uuid import uuid4

from sqlalchemy import select

from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.papers.back.returned import Decision, ReturnedChange
from cwgdesk.workspace.store import Workspace


def test_a_decision_is_found_again_by_the_key_of_its_change(stocked: Workspace) -> None:
    with stocked.change(ChangeLabel.TAKE_BACK, "contribution.docx") as change:
        change.orm.add(
            ReturnedChange(
                release_id=uuid4(),
                key="a1",
                target="position",
                field="statement",
                after="We agree.",
                author="Ministry",
                decision=Decision.REFUSED,
                decided_at=datetime.now(UTC),
            )
        )
    with stocked.read() as orm:
        kept = orm.scalars(select(ReturnedChange).where(ReturnedChange.key == "a1")).one()
        assert (kept.decision, kept.author) == (Decision.REFUSED, "Ministry")
    stocked.undo()
    with stocked.read() as orm:
        assert orm.scalars(select(ReturnedChange)).all() == []
