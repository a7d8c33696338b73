"""Old workspaces open; a failed upgrade changes nothing."""

import errno
import os
import shutil
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from cwgdesk.app import open_desk
from cwgdesk.core.errors import StoreError
from cwgdesk.workspace import door, migrate
from cwgdesk.workspace.safety import keys
from cwgdesk.workspace.tables import METADATA
from tests.workspace.made import add_position, edit_position, new_workspace

STORED = Path(__file__).with_name("stored")
SECOND = """
import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    with op.batch_alter_table("position") as position:
        position.add_column(sa.Column("mood", sa.Text(), nullable=False, server_default="calm"))
    with op.batch_alter_table("annotation", recreate="always") as annotation:
        annotation.alter_column("text", new_column_name="words")
"""


def shape(raw):
    """Tables, columns, keys, references, indexes and strictness."""
    tables = [row for row in raw.execute("PRAGMA main.table_list").fetchall() if row[1] != "alembic_version"]
    names = [row[1] for row in tables]
    return {
        "tables": sorted(tables),
        **{
            f"{kind} {name}": sorted(map(str, raw.execute(f'PRAGMA main.{kind}("{name}")').fetchall()))
            for name in names
            for kind in ("table_info", "foreign_key_list", "index_list")
        },
    }


def upgraded(path, number=migrate.SCHEMA):
    """An empty file brought up by the revisions alone."""
    raw = door.connect(path, keys.OPEN_KEY, keys.new_salt())
    with door.engine_on(raw).connect() as connection:
        migrate.upgrade(connection, migrate.scripts(), number)
        connection.commit()
    return raw


def test_the_newest_revision_is_the_one_the_program_expects():
    scripts = ScriptDirectory.from_config(migrate.configuration(migrate.scripts()))
    assert scripts.get_current_head() == migrate.revision_name(migrate.SCHEMA)


def test_models_and_revisions_agree(tmp_path):
    raw = upgraded(tmp_path / "upgraded.cwg")

    def mapped(_item, name, kind, *_):
        return kind != "table" or not name.startswith(("search_index", "alembic_version"))

    with door.engine_on(raw).connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"include_object": mapped, "compare_type": True}
        )
        differences = compare_metadata(context, METADATA)
    assert differences == [], 'make migration m="…", or see tools/new_migration.py'
    raw.close()


def test_an_upgraded_file_is_like_a_new_one(tmp_path):
    raw = upgraded(tmp_path / "upgraded.cwg")
    with new_workspace(tmp_path) as ws:
        assert shape(raw) == shape(ws.door.raw)
    raw.close()


@pytest.mark.parametrize("number", range(1, migrate.SCHEMA + 1))
def test_a_stored_workspace_of_every_schema_opens(tmp_path, number):
    path = tmp_path / "old.cwg"
    shutil.copy(STORED / f"schema-{number:04}.cwg", path)
    with open_desk(path, "correct horse battery") as ws:
        assert ws.check() == []
        (hit,) = ws.search("inclusive")
        assert hit.table == "position"
        assert [each.noun_id for each in ws.search("ＩＮ\u00adclusive")] == [hit.noun_id]
        assert len(ws.history(hit.noun_id)) == 2
        assert ws.file_bytes(ws.door.rows("SELECT sha256 FROM original_file")[0][0]) == b"original"
        assert ws.drafts() == {"field": "typed"}
        if number == migrate.SCHEMA:
            assert ws.undo()


@pytest.fixture
def scripts(tmp_path):
    """The real revisions and one more."""
    folder = tmp_path / "migrations"
    shutil.copytree(migrate.scripts(), folder, ignore=shutil.ignore_patterns("__pycache__"))
    number = migrate.SCHEMA + 1
    (folder / "versions" / f"{number:04}_more.py").write_text(
        SECOND.replace("0002", migrate.revision_name(number)).replace(
            "0001", migrate.revision_name(number - 1)
        )
    )
    return folder


@pytest.fixture
def old(tmp_path):
    """A closed workspace with something to undo, and all it holds."""
    with new_workspace(tmp_path) as ws:
        noun_id = add_position(ws, "first")
        edit_position(ws, noun_id, statement="second")
        ws.undo()
        return ws.path


def bring_up(path, scripts):
    raw = door.connect(path, keys.OPEN_KEY)
    door.prepare(raw, path)
    migrate.bring_up(raw, path, keys.OPEN_KEY, folder=scripts, newest=migrate.SCHEMA + 1)


def rows(path, sql):
    raw = door.connect(path, keys.OPEN_KEY)
    try:
        return raw.execute(sql).fetchall()
    finally:
        raw.close()


def test_a_migration_keeps_the_rows_and_seals_undo(old, scripts):
    bring_up(old, scripts)
    assert rows(old, "SELECT statement, mood FROM position") == [("first", "calm")]
    assert rows(old, "SELECT DISTINCT state FROM journal_change ORDER BY 1") == [("record",), ("sealed",)]
    assert rows(old, "PRAGMA user_version") == [(migrate.SCHEMA + 1,)]
    assert "words" in {row[1] for row in rows(old, "PRAGMA table_info(annotation)")}
    kept = old.parent / "desk.cwg.backups" / f"schema-{migrate.SCHEMA}.cwg"
    assert rows(kept, "SELECT statement FROM position") == [("first",)]
    assert not list(old.parent.glob("*.migrating*"))


@pytest.mark.parametrize("statement", [1, 2, 3, 5, 8, 13])
def test_a_migration_that_fails_anywhere_changes_nothing(old, scripts, statement, monkeypatch):
    before = rows(old, "SELECT * FROM position"), rows(old, "SELECT * FROM journal_change")
    real, left = door.engine_on, [statement]

    def engine_on(raw):
        from sqlalchemy import event

        engine = real(raw)

        @event.listens_for(engine, "before_cursor_execute")
        def fail(*_):
            left[0] -= 1
            if left[0] == 0:
                raise KeyboardInterrupt

        return engine

    monkeypatch.setattr(door, "engine_on", engine_on)
    with pytest.raises(KeyboardInterrupt):
        bring_up(old, scripts)
    monkeypatch.undo()
    assert (rows(old, "SELECT * FROM position"), rows(old, "SELECT * FROM journal_change")) == before
    with open_desk(old) as ws:
        assert ws.redoable()
    bring_up(old, scripts)  # and the left-over copy is no obstacle
    assert rows(old, "SELECT mood FROM position") == [("calm",)]


def test_a_copy_that_lost_rows_is_thrown_away(old, scripts):
    revision = next((scripts / "versions").glob(f"{migrate.SCHEMA + 1:04}*"))
    revision.write_text(revision.read_text() + '    op.execute("DELETE FROM journal_image")\n')
    with pytest.raises(StoreError, match="could not be brought to the present form"):
        bring_up(old, scripts)
    with open_desk(old) as ws:
        assert ws.redoable()


def test_a_disk_that_fills_up_at_the_last_rename_is_a_sentence(tmp_path, monkeypatch):
    path = tmp_path / "old.cwg"
    shutil.copyfile(STORED / f"schema-{migrate.SCHEMA - 1:04}.cwg", path)
    put = migrate.atomic.put

    def full(finished, target):
        if target == path:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))
        put(finished, target)

    with monkeypatch.context() as disk:
        disk.setattr(migrate.atomic, "put", full)
        with pytest.raises(StoreError, match=r"room|space|full"):
            open_desk(path, "correct horse battery", back_up=False)
    open_desk(path, "correct horse battery", back_up=False).close()
