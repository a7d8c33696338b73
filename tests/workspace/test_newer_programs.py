"""What a newer program, a stranger or a fault has put into the rows is kept, or told in a sentence."""

import contextlib

import pytest
from sqlalchemy.exc import StatementError

from cwgdesk.app import open_desk
from cwgdesk.core.errors import StoreError, UserError
from cwgdesk.core.newer_codes import is_known
from cwgdesk.desk.positions import Position, position, positions
from cwgdesk.desk.proposals.amendments import Symbol
from cwgdesk.papers.drafts.compose import compose
from cwgdesk.papers.outline import create_contribution
from cwgdesk.texts.library import documents
from tests.papers.desk import Desk
from tests.workspace.made import add_position, edit_position, statement_of


@contextlib.contextmanager
def behind_the_back(ws):
    """The connection without its guard, as another program has it; nothing is journalled."""
    with ws.door.writing():
        for (name,) in ws.door.raw.execute(
            "SELECT name FROM temp.sqlite_master WHERE type = 'trigger'"
        ).fetchall():
            ws.door.raw.execute(f'DROP TRIGGER temp."{name}"')
        yield ws.door.raw


def written_by_a_newer_one(ws):
    """A position with a stance and a change with a label that this program does not know."""
    noun_id = add_position(ws, "first")
    edit_position(ws, noun_id, statement="second")
    with behind_the_back(ws) as raw:
        raw.execute("UPDATE position SET stance = 'abstain', clearance = 'pondered'")
        raw.execute("UPDATE journal_change SET label = 'weigh-position' WHERE seq = 2")
        newer = "'$.stance', 'abstain', '$.clearance', 'pondered'"
        raw.execute(f"UPDATE journal_image SET after = json_set(after, {newer})")
        raw.execute("UPDATE journal_image SET before = json_set(before, '$.stance', 'abstain')")
    path = ws.path
    ws.close()
    return path, noun_id


def test_unknown_codes_are_told_undone_and_never_lost(ws):
    path, noun_id = written_by_a_newer_one(ws)
    with open_desk(path) as again:
        found = position(again, noun_id).position
        assert (found.stance, found.clearance) == ("abstain", "pondered")
        assert not is_known(found.stance)
        assert [row.position.stance for row in positions(again)] == ["abstain"]
        assert again.check() == []
        assert again.undoable() == ("weigh-position", "topic")
        assert [entry.label for entry in again.changes()] == ["weigh-position", "record-position"]
        assert again.history(noun_id)[0].label == "weigh-position"
        edit_position(again, noun_id, statement="third")
        assert again.door.rows("SELECT stance, clearance FROM position") == [("abstain", "pondered")]
        assert again.undo()
        assert (undone := again.undo())
        assert undone.label == "weigh-position"
        assert statement_of(again, noun_id) == "first"
        assert (redone := again.redo())
        assert redone.label == "weigh-position"
        assert statement_of(again, noun_id) == "second"
        assert again.door.rows("SELECT stance FROM position") == [("abstain",)]
        labels = again.door.rows("SELECT label FROM journal_change WHERE reverts = 2")
        assert labels == [("weigh-position",)] * 2


def test_unknown_codes_survive_a_change_of_the_whole_row(ws):
    path, noun_id = written_by_a_newer_one(ws)
    with open_desk(path) as again:
        stance = position(again, noun_id).position.stance
        other = add_position(again, "other")
        edit_position(again, other, stance=stance)
        assert again.door.rows("SELECT stance FROM position WHERE id = ?", str(other)) == [("abstain",)]
        with pytest.raises(StatementError, match="nonsense"), again.read() as orm:
            orm.query(Position).filter(Position.stance == "nonsense").all()


def test_a_clearance_nobody_here_knows_is_none(ws):
    path, noun_id = written_by_a_newer_one(ws)
    with open_desk(path) as again:
        paper = create_contribution(again, "Our paper")
        assert compose(again, paper).blocks == ()
        assert position(again, noun_id).position.clearance == "pondered"


def test_a_proposal_of_an_unknown_kind_is_refused_in_a_sentence(tmp_path):
    desk = Desk(tmp_path / "desk.cwg")
    desk.amendment(Symbol.MOD, "to take measures;", "Clearer.")
    paper = create_contribution(desk.ws, "Our paper", with_symbols=True)
    with behind_the_back(desk.ws) as raw:
        raw.execute("UPDATE amendment SET symbol = 'MOVE'")
    with pytest.raises(UserError, match=r"does not know \(MOVE\)"):
        compose(desk.ws, paper)
    desk.ws.close()


STRANGE = {
    "id": ("position", "id = 'no id'"),
    "moment": ("position", "created_at = 'yesterday'"),
    "reference": ("position", "document_id = NULL, session_id = NULL, cleared_at = 'soon'"),
    "list": ("document", "warnings = '{}'"),
    "list of words": ("document", "warnings = '[1]'"),
    "no JSON": ("document", "warnings = 'x'"),
    "too deep": ("document", "warnings = '" + "[" * 100_000 + "'"),
}


@pytest.mark.parametrize(("table", "setting"), STRANGE.values(), ids=STRANGE.keys())
def test_rows_of_another_shape_are_told_in_a_sentence(tmp_path, table, setting):
    desk = Desk(tmp_path / "desk.cwg")
    desk.position("We support this.")
    with behind_the_back(desk.ws) as raw:
        raw.execute("PRAGMA defer_foreign_keys = ON")
        raw.execute(f"UPDATE {table} SET {setting}")
    (problem,) = desk.ws.check()
    assert f"1 rows of the table “{table}”" in str(problem)
    with pytest.raises(StoreError, match="what cwgdesk does not write there"):
        documents(desk.ws)
        positions(desk.ws)
    desk.ws.close()


def test_a_journal_of_another_shape_is_told_in_a_sentence(ws):
    noun_id = add_position(ws, "first")
    with behind_the_back(ws) as raw:
        raw.execute("UPDATE journal_image SET after = '[]'")
        raw.execute("UPDATE journal_change SET time = 'soon'")
    for look in (ws.changes, lambda: ws.history(noun_id)):
        with pytest.raises(StoreError, match="what cwgdesk does not write there"):
            look()


def test_an_index_that_speaks_of_nothing_finds_nothing(ws):
    add_position(ws, "inclusive society")
    with behind_the_back(ws) as raw:
        raw.execute("UPDATE search_entry SET noun_id = 'gone'")
    assert ws.search("inclusive") == []
