"""One connection: it looks at any time and writes only where a write was begun."""

import pytest

from cwgdesk.app import open_desk
from cwgdesk.core.errors import StoreError
from cwgdesk.workspace import door
from cwgdesk.workspace.door import Door
from cwgdesk.workspace.safety import keys
from cwgdesk.workspace.safety.hold import Hold
from cwgdesk.workspace.safety.troubles import WriteOutsideChange, translated
from tests.workspace.made import add_position, new_workspace, statement_of


def test_the_settings_that_reliability_asks_for(ws):
    asked = {
        "journal_mode": "wal", "synchronous": 2, "locking_mode": "exclusive", "foreign_keys": 1,
        "recursive_triggers": 1, "secure_delete": 1, "query_only": 1, "temp_store": 0,
    }  # fmt: skip
    assert {name: ws.door.rows(f"PRAGMA {name}")[0][0] for name in asked} == asked


def test_a_network_share_gets_the_rollback_journal(tmp_path, monkeypatch):
    monkeypatch.setattr(door, "is_shared", lambda _path: True)
    with new_workspace(tmp_path) as ws:
        assert ws.door.rows("PRAGMA journal_mode")[0][0] == "delete"
        assert ws.door.rows("PRAGMA synchronous")[0][0] == 3
        noun_id = add_position(ws)
        path = ws.path
    with open_desk(path) as again:
        assert statement_of(again, noun_id)


@pytest.fixture
def gate(tmp_path):
    """The door of a file with one table of one column."""
    path = tmp_path / "plain.cwg"
    raw = door.connect(path, keys.OPEN_KEY, keys.new_salt())
    raw.execute("CREATE TABLE word (text TEXT)")
    made = Door(path, raw, Hold(None))
    yield made
    if made.is_open:
        made.close()


def write(gate, text):
    gate.raw.execute("INSERT INTO word VALUES (?)", (text,))


def test_nothing_is_written_outside_of_a_write(gate):
    with pytest.raises(WriteOutsideChange):
        gate.rows("INSERT INTO word VALUES ('no')")
    with gate.writing():
        write(gate, "yes")
    assert gate.rows("SELECT text FROM word WHERE text <> ?", "maybe") == [("yes",)]


def test_a_write_inside_a_write_ends_with_the_outer_one(gate):
    with pytest.raises(ValueError):
        with gate.writing():
            with gate.writing():
                write(gate, "inner")
            raise ValueError
    assert gate.rows("SELECT * FROM word") == []
    assert not gate.is_writing


def test_reading_inside_a_change_is_the_session_of_the_change_and_no_change_begins_in_a_read(gate):
    with gate.change_session() as changing:
        with gate.reading() as looking:
            assert looking is changing
    with gate.reading() as looking:
        assert looking is not changing
        with pytest.raises(WriteOutsideChange):
            with gate.change_session():
                pass
    assert gate.session is None


def test_sessions_of_neither_kind_commit_themselves(gate):
    for opened in (gate.reading, gate.change_session):
        with opened() as session, pytest.raises(WriteOutsideChange):
            session.commit()


def test_the_door_goes_on_with_another_connection(gate, tmp_path):
    gate.close()
    assert not gate.is_open
    raw = door.connect(tmp_path / "other.cwg", keys.OPEN_KEY, keys.new_salt())
    raw.execute("CREATE TABLE word (text TEXT)")
    gate.swap(raw, Hold(None))
    with gate.writing():
        write(gate, "other")
    assert gate.is_open
    assert gate.rows("SELECT text FROM word") == [("other",)]


def test_the_salt_is_the_first_bytes_of_the_file_and_a_wrong_key_opens_nothing(gate):
    salt = gate.path.read_bytes()[:16]
    assert door.salt_of(gate.raw) == door.salt_of_file(gate.path) == salt
    wrong = door.connect(gate.path, bytes(32))
    with pytest.raises(StoreError, match="does not open with this passphrase"):
        with translated(gate.path):
            wrong.execute("SELECT * FROM word")
    wrong.close()


@pytest.mark.parametrize("content", [None, b"short"])
def test_what_is_too_short_for_a_salt_is_no_workspace(tmp_path, content):
    path = tmp_path / "strange.cwg"
    if content:
        path.write_bytes(content)
    with pytest.raises(StoreError, match=r"strange\.cwg.*not a cwgdesk workspace"):
        door.salt_of_file(path)


def test_a_prepared_file_is_ours_alone(tmp_path):
    path = tmp_path / "plain.cwg"
    ours = door.connect(path, keys.OPEN_KEY, keys.new_salt())
    door.prepare(ours, path)
    ours.execute("CREATE TABLE word (text TEXT)")
    theirs = door.connect(path, keys.OPEN_KEY, timeout=0)
    with pytest.raises(StoreError, match="in use by another program"):
        with translated(path):
            theirs.execute("SELECT * FROM word")
    theirs.close()
    ours.close()


def test_errors_of_sqlalchemy_quote_no_value(gate):
    with door.engine_on(gate.raw).connect() as connection:
        with pytest.raises(Exception, match="no such table") as caught:
            connection.exec_driver_sql("SELECT * FROM missing WHERE text = ?", ("canary",))
    assert "canary" not in str(caught.value)
