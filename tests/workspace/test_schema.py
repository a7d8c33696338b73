"""A new file gets every table there is, strict, and no table is written without its mapping."""

import sqlite3

import pytest

from cwgdesk.workspace import door, migrate, schema
from cwgdesk.workspace.safety import keys
from cwgdesk.workspace.tables import METADATA
from tests.workspace.test_store import complaint


def test_every_table_is_strict(ws):
    listed = ws.door.rows("SELECT name, strict FROM pragma_table_list WHERE schema = 'main'")
    strict = {name for name, is_strict in listed if is_strict}
    assert strict >= METADATA.tables.keys()


def test_mappings_must_be_loaded(ws):
    ws.close()
    alone = (
        "import sys, pathlib; from cwgdesk.workspace.store import open_workspace;"
        "open_workspace(pathlib.Path(sys.argv[1]))"
    )
    assert "no mapping is loaded for" in complaint(alone, ws.path)


@pytest.fixture
def laid(tmp_path):
    """A file that was laid down and not opened yet."""
    raw = door.connect(tmp_path / "new.cwg", keys.OPEN_KEY, keys.new_salt())
    schema.lay_down(raw, "Ana")
    yield raw
    raw.close()


def test_a_new_file_knows_its_author_and_its_schema(laid):
    assert laid.execute("SELECT value FROM workspace_setting WHERE name = 'author'").fetchone() == ("Ana",)
    assert migrate.schema_of(laid) == migrate.SCHEMA
    assert laid.execute("SELECT version_num FROM alembic_version").fetchone() == (
        migrate.revision_name(migrate.SCHEMA),
    )


def test_a_new_file_has_every_mapped_table_and_an_index_for_the_search(laid):
    found = {name for (name,) in laid.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    assert found >= METADATA.tables.keys() | {"search_index"}


def test_the_statements_run_on_any_empty_database():
    with sqlite3.connect(":memory:") as raw:
        for statement in schema.statements():
            raw.execute(statement)
        assert raw.execute("SELECT count(*) FROM position").fetchone() == (0,)
    raw.close()


def test_a_table_without_a_mapping_is_named(laid):
    schema.require_mappings(laid)
    laid.execute("CREATE TABLE caucus (id TEXT)")
    with pytest.raises(LookupError, match="no mapping is loaded for caucus"):
        schema.require_mappings(laid)
