"""Random edits, undo, redo, kills and reopening against a plain model: a list of snapshots."""

import shutil
import tempfile
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, rule
from sqlalchemy import delete, update

from cwgdesk.app import new_desk, open_desk
from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.core.errors import UserError
from cwgdesk.core.ids import new_id
from cwgdesk.desk.positions import Position
from cwgdesk.texts.anchors import Anchor
from cwgdesk.texts.library import Clause, Document, Work
from tests.workspace.made import clause, document, everything, position

words = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)


class Desk(RuleBasedStateMachine):
    """The model keeps what every table held after each step of the undo stack."""

    positions = Bundle("positions")
    anchors = Bundle("anchors")
    clauses = Bundle("clauses")
    documents = Bundle("documents")

    @initialize()
    def create(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.path = self.folder / "desk.cwg"
        self.ws = new_desk(self.path, author="Ana")
        self.stack = [everything(self.ws)]
        self.at = 0
        self.drafts: dict[str, str] = {}
        self.copies = 0
        self.seen: dict[tuple[str, int], dict[str, object]] = {}

    def teardown(self) -> None:
        self.ws.close()
        shutil.rmtree(self.folder)

    def _done(self) -> None:
        now = everything(self.ws)
        if now != self.stack[self.at]:
            del self.stack[self.at + 1 :]
            self.stack.append(now)
            self.at += 1

    @rule(target=documents)
    def import_a_document(self):
        work = Work()
        made = document(work)
        with self.ws.change(ChangeLabel.IMPORT_DOCUMENT, "x") as change:
            change.orm.add(work)
            change.orm.flush()
            change.orm.add(made)
        self._done()
        return made.id

    @rule(target=clauses, document_id=documents, order=st.integers(0, 3), parent=st.none() | clauses)
    def add_a_clause(self, document_id, order, parent):
        made = clause(document_id, order)
        with self.ws.change(ChangeLabel.SPLIT_CLAUSE, "x") as change:
            if change.orm.get(Document, document_id):
                if parent and change.orm.get(Clause, parent):
                    made.parent_id = parent
                change.orm.add(made)
        self._done()
        return made.id

    @rule(target=anchors, clause_id=clauses)
    def anchor_a_clause(self, clause_id):
        made = Anchor(document_id=new_id(), clause_id=clause_id, block=0, start=0, end=1, quote="t")
        with self.ws.change(ChangeLabel.ADD_NOTE, "x") as change:
            if found := change.orm.get(Clause, clause_id):
                made.document_id = found.document_id
                change.orm.add(made)
        self._done()
        return made.id

    @rule(target=positions, statement=words, anchor=st.none() | anchors)
    def record(self, statement, anchor):
        made = position(statement)
        with self.ws.change(ChangeLabel.RECORD_POSITION, statement) as change:
            if anchor and change.orm.get(Anchor, anchor):
                made.anchor_id = anchor
            change.orm.add(made)
        self._done()
        return made.id

    @rule(noun_id=positions, statement=words, red_line=words)
    def edit(self, noun_id, statement, red_line):
        with self.ws.change(ChangeLabel.EDIT_POSITION, "x") as change:
            if found := change.orm.get(Position, noun_id):
                found.statement, found.red_line = statement, red_line
        self._done()

    @rule(statement=words)
    def edit_all_at_once(self, statement):
        with self.ws.change(ChangeLabel.EDIT_POSITION, "x") as change:
            change.orm.execute(update(Position).values(statement=statement))
        # A bulk statement may count versions up and change nothing else: a step that looks like none.
        now = everything(self.ws)
        if self.stack[self.at]["position"]:
            del self.stack[self.at + 1 :]
            self.stack.append(now)
            self.at += 1

    @rule(kind=st.sampled_from([Work, Document, Clause, Anchor, Position]), data=st.data())
    def remove_with_all_that_hangs_on_it(self, kind, data):
        rows = self.stack[self.at][kind.__tablename__]
        if rows:
            noun_id = data.draw(st.sampled_from([row["id"] for row in rows]))
            with self.ws.change(ChangeLabel.REMOVE_DOCUMENT, "x") as change:
                change.orm.execute(delete(kind).where(kind.id == UUID(noun_id)))
            self._done()

    @rule(statement=words)
    def fail(self, statement):
        with pytest.raises(UserError), self.ws.change(ChangeLabel.RECORD_POSITION, "x") as change:
            change.orm.add(position(statement))
            change.orm.execute(delete(Position))
            raise UserError("no")

    @rule(times=st.integers(1, 3))
    def undo(self, times):
        for _ in range(times):
            assert (self.ws.undo() is None) == (self.at == 0)
            self.at = max(0, self.at - 1)
            assert everything(self.ws) == self.stack[self.at]

    @rule(times=st.integers(1, 3))
    def redo(self, times):
        for _ in range(times):
            last = len(self.stack) - 1
            assert (self.ws.redo() is None) == (self.at == last)
            self.at = min(last, self.at + 1)
            assert everything(self.ws) == self.stack[self.at]

    @rule(key=st.sampled_from("ab"), text=words)
    def type(self, key, text):
        self.ws.keep_draft(key, text)
        self.drafts[key] = text

    @rule(key=st.sampled_from("ab"))
    def leave_a_field(self, key):
        self.ws.drop_draft(key)
        self.drafts.pop(key, None)

    @rule()
    def reopen(self):
        self.ws.close()
        self.ws = open_desk(self.path)

    @rule()
    def kill(self):
        """Go on with what a killed program leaves: the file and its log, never checkpointed."""
        self.copies += 1
        home = self.folder / str(self.copies)
        home.mkdir()
        for end in ("", "-wal", ".lock"):
            left = self.path.with_name(self.path.name + end)
            if left.exists():
                shutil.copy(left, home / left.name)
        self.ws.close()
        self.path = home / self.path.name
        self.ws = open_desk(self.path)

    @invariant()
    def it_is_as_the_model_says(self):
        assert everything(self.ws) == self.stack[self.at]
        assert self.ws.drafts() == self.drafts
        assert (self.ws.undoable() is None) == (self.at == 0)
        assert (self.ws.redoable() is None) == (self.at == len(self.stack) - 1)

    @invariant()
    def one_version_is_one_content(self):
        """So a stale view can never be taken for the present one, whatever was undone in between."""
        for rows in everything(self.ws, versions=True).values():
            for row in rows:
                assert self.seen.setdefault((row["id"], row["version"]), row) == row


TestDesk = Desk.TestCase
TestDesk.settings = settings(
    max_examples=8, stateful_step_count=25, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)


@pytest.mark.slow
class TestDeskLong(Desk.TestCase):
    """The same, many times over."""

    settings = settings(
        max_examples=300, stateful_step_count=25, deadline=None, suppress_health_check=[HealthCheck.too_slow]
    )
