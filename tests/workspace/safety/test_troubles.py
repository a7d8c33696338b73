"""What the disk and the file can do to us arrives as a sentence with a next step."""

import pytest
from sqlalchemy.orm.exc import StaleDataError

from cwgdesk.core.errors import StoreError, UserError
from cwgdesk.workspace import door
from cwgdesk.workspace.safety import keys, troubles


@pytest.fixture
def path(tmp_path):
    """A sound file of one table."""
    made = tmp_path / "desk.cwg"
    raw = door.connect(made, keys.OPEN_KEY, keys.new_salt())
    raw.execute("CREATE TABLE word (text TEXT)")
    raw.close()
    return made


def look(path, statement="SELECT * FROM word"):
    """Run a statement on a file as the program does."""
    with troubles.translated(path):
        raw = door.connect(path, keys.OPEN_KEY, timeout=0)
        try:
            raw.execute(statement)
        finally:
            raw.close()


def test_a_folder_that_is_not_there_is_named(tmp_path):
    with pytest.raises(StoreError, match=r"“desk\.cwg” cannot be opened in .*gone"):
        look(tmp_path / "gone" / "desk.cwg")


def test_what_is_no_database_is_said_with_the_way_out(path):
    path.write_bytes(b"words " * 2000)
    with pytest.raises(StoreError, match=r"does not open with this passphrase.*recovery code"):
        look(path)


def test_a_file_that_another_has_open_is_in_use(path):
    other = door.connect(path, keys.OPEN_KEY)
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(StoreError, match="in use by another program"):
        look(path)
    raw = door.connect(path, keys.OPEN_KEY, timeout=0)
    with pytest.raises(troubles.DatabaseError) as caught:
        raw.execute("SELECT * FROM word")
    assert troubles.is_busy(caught.value)
    raw.close()
    other.close()


def test_a_mistake_of_ours_stays_a_mistake(path):
    with pytest.raises(troubles.DatabaseError, match="no such table") as caught:
        look(path, "SELECT * FROM missing")
    assert not troubles.is_busy(caught.value)


def test_a_write_on_a_connection_that_only_looks_is_a_bug_of_ours(path):
    raw = door.connect(path, keys.OPEN_KEY)
    raw.execute("PRAGMA query_only = ON")
    with pytest.raises(troubles.WriteOutsideChange), troubles.translated(path):
        raw.execute("INSERT INTO word VALUES ('x')")
    raw.close()


def test_a_stale_save_says_what_to_do(path):
    with pytest.raises(UserError, match=r"changed elsewhere.*Look at the newer text"):
        with troubles.translated(path):
            raise StaleDataError


def test_the_sentences_name_the_file_and_a_next_step(path):
    full = troubles.disk_full(path)
    assert int(str(full.values["free"])) > 0
    assert full.values["needed"] == 16
    for trouble in (full, troubles.damaged(path), troubles.not_opened(path)):
        assert isinstance(trouble, StoreError)
        assert str(trouble).startswith("“desk.cwg” ")
        assert trouble.remedy
