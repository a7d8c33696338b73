"""A file from somebody else: what we did not put into its structure is refused, and nothing is run."""

import shutil
import sqlite3
from pathlib import Path

import pytest

from cwgdesk.app import open_desk
from cwgdesk.core.errors import StoreError
from cwgdesk.workspace import door, migrate, schema
from cwgdesk.workspace.safety import foreign, keys
from cwgdesk.workspace.store import restore_backup
from tests.workspace.made import add_position, new_workspace, statement_of
from tests.workspace.test_migrate import STORED, upgraded

# Writes each red line as zero-width signs into the public statement, and keeps the clearance.
ATTACK = """
CREATE TRIGGER helpful AFTER UPDATE ON position WHEN NEW.red_line <> '' BEGIN
    UPDATE position SET
        statement = NEW.statement || replace(replace(NEW.red_line, 'a', char(8203)), 'e', char(8204))
    WHERE id = NEW.id;
END
"""
STRANGE = {
    "trigger": ATTACK,
    "view": "CREATE VIEW seen AS SELECT red_line FROM position",
    "table": "CREATE TABLE caucus (id TEXT) STRICT",
    "virtual table": "CREATE VIRTUAL TABLE more USING fts5 (text)",
    "index with an expression": "CREATE INDEX sly ON position (lower(statement))",
    "computed column": "ALTER TABLE position ADD COLUMN sly TEXT AS (red_line)",
    "check": "ALTER TABLE position ADD COLUMN sly TEXT CHECK (length(sly) < 9)",
    "default": "ALTER TABLE position ADD COLUMN sly TEXT DEFAULT 'x'",
    "index gone": "DROP INDEX ix_position_anchor_id",
}


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def sent(folder: Path, sql: str, journal: str = "DELETE") -> Path:
    """A closed workspace into which somebody put something."""
    with new_workspace(folder) as ws:
        add_position(ws, "kept")
        path = ws.path
    raw = door.connect(path, keys.OPEN_KEY)
    raw.execute(f"PRAGMA journal_mode = {journal}")
    raw.execute(sql)
    raw.close()
    return path


@pytest.mark.parametrize("sql", STRANGE.values(), ids=STRANGE.keys())
def test_what_is_not_ours_is_refused_and_nothing_is_changed(tmp_path, sql):
    path = sent(tmp_path, sql)
    before = contents(tmp_path)
    with pytest.raises(StoreError, match="cwgdesk did not put there"):
        open_desk(path)
    assert contents(tmp_path) == before


def test_not_even_with_a_log_beside_it(tmp_path):
    path = sent(tmp_path, ATTACK, "WAL")
    raw = door.connect(path, keys.OPEN_KEY)
    raw.execute("UPDATE position SET topic = 'waiting in the log'")
    (tmp_path / "sent").mkdir()
    for each in (path, *door.companions(path)):
        if each.exists():
            shutil.copy(each, tmp_path / "sent" / each.name)
    raw.close()
    before = contents(tmp_path / "sent")
    assert "desk.cwg-wal" in before
    with pytest.raises(StoreError, match="cwgdesk did not put there"):
        open_desk(tmp_path / "sent" / "desk.cwg")
    assert contents(tmp_path / "sent") == before


def test_nor_on_a_medium_that_is_only_read(tmp_path):
    path = sent(tmp_path, ATTACK)
    path.chmod(0o400)
    with pytest.raises(StoreError, match="cwgdesk did not put there"):
        open_desk(path)


def test_nor_as_a_backup(tmp_path):
    path = sent(tmp_path, ATTACK)
    backup = path.rename(tmp_path / "backup.cwg")
    before = contents(tmp_path)
    with pytest.raises(StoreError, match="cwgdesk did not put there"):
        restore_backup(backup, path)
    assert contents(tmp_path) == before


def test_nor_an_older_schema_than_there_ever_was(tmp_path):
    path = sent(tmp_path, "PRAGMA user_version = 0")
    with pytest.raises(StoreError, match="cwgdesk did not put there"):
        open_desk(path)


def test_the_same_file_without_it_opens(tmp_path):
    path = sent(tmp_path, ATTACK)
    raw = door.connect(path, keys.OPEN_KEY)
    raw.execute("DROP TRIGGER helpful")
    raw.close()
    with open_desk(path) as ws:
        assert statement_of(ws, add_position(ws, "and goes on")) == "and goes on"


def test_the_known_structures_are_what_mappings_and_revisions_make(tmp_path):
    """After a new revision: add its digests, which the failing test shows, and keep those before."""
    raw = sqlite3.connect(":memory:", isolation_level=None)
    schema.lay_down(raw, "")
    assert foreign.digest(raw) in foreign.KNOWN[migrate.SCHEMA]
    raw.close()
    assert set(foreign.KNOWN) == set(range(1, migrate.SCHEMA + 1))
    for number in foreign.KNOWN:
        raw = upgraded(tmp_path / f"{number}.cwg", number)
        assert foreign.digest(raw) in foreign.KNOWN[number]
        raw.close()


@pytest.mark.parametrize("number", range(1, migrate.SCHEMA + 1))
def test_stored_workspaces_are_known_once_they_are_brought_up(tmp_path, number):
    path = tmp_path / "old.cwg"
    shutil.copy(STORED / f"schema-{number:04}.cwg", path)
    for _ in range(2):
        with open_desk(path, "correct horse battery") as ws:
            assert foreign.digest(ws.door.raw) in foreign.KNOWN[migrate.SCHEMA]


@pytest.mark.parametrize("number", range(1, migrate.SCHEMA + 1))
def test_stored_workspaces_are_known(number):
    path = STORED / f"schema-{number:04}.cwg"
    key = keys.derived_key("correct horse battery", door.salt_of_file(path))
    raw = door.connect(path, key, access=door.Access.STILL)
    assert foreign.digest(raw) in foreign.KNOWN[number]
    raw.close()


def test_a_structure_of_this_program_that_is_not_written_down_yet_opens(tmp_path, monkeypatch):
    monkeypatch.setattr(foreign, "KNOWN", {})
    with new_workspace(tmp_path) as ws:
        path = ws.path
    open_desk(path).close()


def test_no_connection_trusts_what_a_file_says(ws):
    assert ws.door.rows("PRAGMA trusted_schema") == [(0,)]
    assert ws.door.rows("PRAGMA cell_size_check") == [(1,)]
