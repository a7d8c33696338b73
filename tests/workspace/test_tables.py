"""What the workspace keeps for itself, beside the nouns."""

import pytest
from sqlalchemy import Table, inspect

from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.workspace import tables
from cwgdesk.workspace.record import journal
from tests.workspace.made import add_position, edit_position


def test_beside_the_nouns_the_workspace_keeps_these_and_journals_none_of_them():
    own = {table.name for table in vars(tables).values() if isinstance(table, Table)}
    assert own == {
        "journal_change", "journal_image", "typing_draft", "original_file", "workspace_setting",
        "search_entry", "search_word",
    }  # fmt: skip
    assert own <= tables.METADATA.tables.keys()
    assert own.isdisjoint(table.name for table in journal.journalled_tables())


def test_the_number_of_a_change_is_never_given_again(ws):
    noun_id = add_position(ws, "same")
    edit_position(ws, noun_id, statement="same")  # changes nothing: its row goes again
    edit_position(ws, noun_id, statement="other")
    assert ws.door.rows("SELECT seq, label FROM journal_change ORDER BY seq") == [
        (1, ChangeLabel.RECORD_POSITION),
        (3, ChangeLabel.EDIT_POSITION),
    ]


@pytest.mark.parametrize(
    "name", ["journal_change", "typing_draft", "original_file", "search_entry", "search_word"]
)
def test_no_value_may_be_missing_where_there_must_be_one(ws, name):
    optional = {"reverts"}
    columns = inspect(tables.METADATA.tables[name]).columns
    assert {column.name for column in columns if column.nullable} <= optional
