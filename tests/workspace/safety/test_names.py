"""Names that are too long or no UTF-8, and what somebody has put where our own files go."""

import os
import shutil
import sys
from pathlib import Path

import pytest

from cwgdesk.app import new_desk, open_desk
from cwgdesk.core.errors import StoreError, UserError
from cwgdesk.core.files.atomic import write_atomically
from cwgdesk.texts.importing import import_files
from cwgdesk.texts.library import documents
from cwgdesk.workspace.store import restore_backup
from tests.workspace.made import add_position, new_workspace, statement_of
from tests.workspace.test_opening import as_after_a_kill

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="names of bytes and links as POSIX has them")
TEXT = "RESOLUTION 1334\n\nresolves\n\n1 to report annually to the Council.\n"
VICTIM = b"somebody's letters"


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


@pytest.mark.parametrize("length", [211, 252, 253, 254, 255, 256, 300])
def test_a_name_that_leaves_no_room_is_refused_in_a_sentence(tmp_path, length):
    path = tmp_path / ("d" * (length - 4) + ".cwg")
    with new_workspace(tmp_path) as ws:
        add_position(ws, "kept")
        backup = ws.backup()
    before = names(tmp_path)
    for attempt in (
        lambda: new_desk(path),
        lambda: open_desk(path),
        lambda: restore_backup(backup, path),
    ):
        with pytest.raises(StoreError, match="too long"):
            attempt()
    assert names(tmp_path) == before


def test_the_longest_name_does_everything(tmp_path):
    path = tmp_path / ("d" * 206 + ".cwg")
    with new_desk(path, author="Ana") as ws:
        kept = add_position(ws, "kept")
        ws.set_passphrase("correct horse battery")
        ws.set_passphrase(None)
        backup = ws.backup()
    restore_backup(backup, path)
    with open_desk(path) as ws:
        assert statement_of(ws, kept) == "kept"


@pytest.mark.parametrize("length", [240, 252, 253, 254, 255])
def test_documents_of_long_names_are_read_and_written_or_refused_in_a_sentence(tmp_path, length):
    path = tmp_path / ("r" * (length - 4) + ".txt")
    path.write_text(TEXT)
    with new_workspace(tmp_path) as ws:
        import_files(ws, [path])
        assert [document.document.file_name for document in documents(ws)] == [path.name]
    with pytest.raises(UserError, match="too long"):
        write_atomically(tmp_path / ("e" * (length - 5) + ".docx"), b"paper")
    assert len(names(tmp_path)) == 2


def test_a_workspace_whose_name_is_no_utf8_does_everything(tmp_path):
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/d\xff\xe9.cwg"))
    with new_desk(path, author="Ana") as ws:
        kept = add_position(ws, "kept")
        backup = ws.backup()
        with pytest.raises(StoreError) as caught:
            open_desk(path)
        assert "d\ufffd\ufffd.cwg" in str(caught.value).encode().decode()
    assert restore_backup(backup, path) is not None
    with open_desk(path) as ws:
        assert statement_of(ws, kept) == "kept"
        assert ws.check() == []


def test_a_document_whose_name_is_no_utf8_is_kept_under_a_printable_one(tmp_path):
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/r\xff.txt"))
    path.write_text(TEXT)
    with new_workspace(tmp_path) as ws:
        import_files(ws, [path])
        assert [document.document.file_name for document in documents(ws)] == ["r\ufffd.txt"]
    path.unlink()
    with open_desk(tmp_path / "desk.cwg") as ws:
        (gone,) = import_files(ws, [path])
    assert "r\ufffd.txt" in str(gone.error)


OURS = (".copying", ".lock", ".lock.new", ".new", ".migrating", ".rekeyed", ".opening", ".old", ".last")


@pytest.mark.parametrize("end", [*OURS, ".backups/unfinished"])
def test_a_link_where_a_file_of_ours_goes_is_not_followed(tmp_path, end):
    path, ids = as_after_a_kill(tmp_path)
    folder, victim = path.parent, tmp_path / "victim"
    victim.write_bytes(VICTIM)
    victim.chmod(0o640)
    (folder / "desk.cwg.backups").mkdir(exist_ok=True)
    link = Path(str(path) + end)
    link.unlink(missing_ok=True)
    link.symlink_to(victim)
    with open_desk(path) as ws:
        assert statement_of(ws, ids[0]) == "position 0"
        add_position(ws, "more")
        ws.backup()
        ws.set_passphrase("correct horse battery")
        ws.set_passphrase(None)
        backup = ws.backup()
        assert ws.rescue(tmp_path / "rescued.cwg").kept
    if not link.is_symlink() and not link.exists():
        link.symlink_to(victim)
    restore_backup(backup, path)
    open_desk(path).close()
    assert (victim.read_bytes(), victim.stat().st_mode & 0o777) == (VICTIM, 0o640)
    assert not path.is_symlink()


def test_nor_one_where_a_new_workspace_is_made(tmp_path):
    victim = tmp_path / "victim"
    victim.write_bytes(VICTIM)
    (tmp_path / "desk.cwg.new").symlink_to(victim)
    new_workspace(tmp_path).close()
    assert victim.read_bytes() == VICTIM
    assert not (tmp_path / "desk.cwg").is_symlink()


@pytest.mark.parametrize("end", [*OURS, ".backups/unfinished"])
def test_a_folder_in_the_way_is_a_sentence_or_no_matter(tmp_path, end):
    path, ids = as_after_a_kill(tmp_path)
    in_the_way = Path(str(path) + end)
    in_the_way.unlink(missing_ok=True)
    in_the_way.mkdir(parents=True)
    (in_the_way / "theirs").write_bytes(VICTIM)
    told, went_on = "", False
    try:
        with open_desk(path) as ws:
            assert statement_of(ws, ids[0]) == "position 0"
            told = "".join(map(str, ws.warnings))
            went_on = statement_of(ws, add_position(ws, "more")) == "more"
    except StoreError as error:
        told = str(error)
    assert told or (went_on and end == ".old")  # which nothing needs any more
    assert (in_the_way / "theirs").read_bytes() == VICTIM
    shutil.rmtree(in_the_way)
    with open_desk(path) as ws:
        assert statement_of(ws, ids[0]) == "position 0"
