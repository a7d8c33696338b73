"""Opening looks before it touches: what a kill, a power cut or a broken log left behind."""

import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from cwgdesk.app import open_desk
from cwgdesk.core.errors import StoreError
from cwgdesk.texts.importing import import_files, import_folder
from cwgdesk.workspace import opening
from tests.workspace.made import add_position, new_workspace, statement_of

PASSPHRASE = "four words are enough"
_OPEN = "import sys, pathlib; from cwgdesk.app import open_desk; open_desk(pathlib.Path(sys.argv[1]))"


def as_after_a_kill(folder, changes=6, passphrase=None):
    """A workspace as a killed program leaves it, with log and ledger; and the ids of its positions."""
    (folder / "made").mkdir()
    (folder / "found").mkdir()
    with new_workspace(folder / "made", passphrase) as ws:
        ids = [add_position(ws, f"position {number}") for number in range(changes)]
        for path in (folder / "made").iterdir():
            if path.is_file():
                shutil.copy(path, folder / "found" / path.name)
        assert ws.door.ledger is not None
        ws.door.ledger.close()
    return folder / "found" / "desk.cwg", ids


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def log_of(path: Path) -> Path:
    return path.with_name(path.name + "-wal")


def stated(ws, ids):
    return [statement_of(ws, noun_id) for noun_id in ids]


def test_what_stands_in_the_log_alone_is_there_after_a_kill(tmp_path):
    path, ids = as_after_a_kill(tmp_path)
    with open_desk(path) as ws:
        assert stated(ws, ids) == [f"position {number}" for number in range(6)]
        assert ws.warnings == []
        assert ws.check() == []


@pytest.mark.parametrize("seed", range(8))
def test_a_power_cut_in_a_checkpoint_is_no_damage(tmp_path, seed):
    """Some pages of the log have reached the file, one of them torn; the log holds all of them still."""
    path, ids = as_after_a_kill(tmp_path)
    folded = tmp_path / "folded.cwg"
    for end in ("", "-wal"):
        shutil.copy(path.with_name(path.name + end), folded.with_name(folded.name + end))
    open_desk(folded).close()
    new, old = folded.read_bytes(), path.read_bytes().ljust(folded.stat().st_size, b"\0")
    chance = random.Random(seed)
    pages = [new if chance.random() < 0.5 else old for _ in range(0, len(new), 4096)]
    mixed = bytearray(b"".join(side[at * 4096 : (at + 1) * 4096] for at, side in enumerate(pages)))
    torn = chance.randrange(1, len(pages)) * 4096
    mixed[torn : torn + 4096] = new[torn : torn + 512] + old[torn + 512 : torn + 4096]
    path.write_bytes(bytes(mixed))
    with open_desk(path) as ws:
        assert stated(ws, ids) == [f"position {number}" for number in range(6)]
        assert ws.check() == []


def flip(log: Path) -> None:
    data = bytearray(log.read_bytes())
    data[len(data) // 2] ^= 1
    log.write_bytes(bytes(data))


def cut(log: Path) -> None:
    log.write_bytes(log.read_bytes()[: log.stat().st_size // 2])


@pytest.mark.parametrize("harm", [flip, cut, Path.unlink])
def test_changes_that_a_damaged_log_has_lost_are_told(tmp_path, harm):
    path, ids = as_after_a_kill(tmp_path)
    harm(log_of(path))
    with open_desk(path) as ws:
        there = [noun_id for noun_id in ids if statement_of(ws, noun_id) is not None]
        missing = len(ids) - len(there)
        assert missing > 0
        (told,) = [warning for warning in ws.warnings if "missing" in str(warning)]
        assert told.values["count"] == missing
        aside = path.with_name(told.values["aside"])
    assert aside.exists()  # as it was found, for whoever can do more with it
    with open_desk(path) as ws:  # and it is said once
        assert ws.warnings == []


def test_a_copy_an_older_version_and_a_backup_raise_no_alarm(tmp_path):
    path, ids = as_after_a_kill(tmp_path)
    copied = tmp_path / "copy.cwg"
    shutil.copy(path, copied)  # without its log, and on purpose
    with open_desk(copied) as ws:
        assert ws.warnings == []
    with open_desk(path) as ws:
        backup = ws.backup()
        add_position(ws, "later")
        ledger = path.with_name("desk.cwg.last").read_bytes()
    shutil.copy(backup, path)  # put back by hand
    path.with_name("desk.cwg.last").write_bytes(ledger)  # beside what a killed program had left
    with open_desk(path) as ws:
        assert ws.warnings == []
        assert stated(ws, ids)[-1] == "position 5"


def test_a_wrong_passphrase_changes_nothing(tmp_path):
    path, ids = as_after_a_kill(tmp_path, passphrase=PASSPHRASE)
    before = contents(path.parent)
    with pytest.raises(StoreError, match="does not open"):
        open_desk(path, "another phrase entirely")
    assert contents(path.parent) == before
    with open_desk(path, PASSPHRASE) as ws:
        assert stated(ws, ids)[-1] == "position 5"


def test_a_refusal_of_a_damaged_file_changes_nothing(tmp_path):
    path, _ = as_after_a_kill(tmp_path)
    data = bytearray(path.read_bytes())
    for page in range(2, len(data) // 4096):
        data[page * 4096 + 100] ^= 1
    path.write_bytes(bytes(data))
    log_of(path).write_bytes(log_of(path).read_bytes()[: 32 + 4096 + 24])
    before = contents(path.parent)
    with pytest.raises(StoreError, match="damaged"):
        open_desk(path)
    assert contents(path.parent) == before


def test_the_workspace_is_not_imported_into_itself_and_keeps_its_lock(tmp_path, samples):
    with new_workspace(tmp_path) as ws:
        noun_id = add_position(ws, "kept")
        ws.backup()
        text = tmp_path / "report.txt"
        shutil.copy(min(samples.glob("*.txt")), text)
        named_otherwise = tmp_path / "paper.docx"
        named_otherwise.hardlink_to(ws.path)
        link = tmp_path / "link.txt"
        link.symlink_to(ws.path)
        answers = import_folder(ws, tmp_path)
        answers += import_files(ws, [ws.path, log_of(ws.path), named_otherwise, link])
        assert [a.path.name for a in answers if a.document_id] == ["report.txt"]
        refused = [a for a in answers if a.error]
        assert all("not a document" in str(a.error) for a in refused)
        assert {"desk.cwg", "paper.docx", "link.txt", "desk.cwg-wal", "desk.cwg.lock"} <= {
            a.path.name for a in refused
        }
        command = [sys.executable, "-c", _OPEN, str(ws.path)]
        second = subprocess.run(command, capture_output=True, text=True, check=False)
        assert "already open" in second.stderr
        assert statement_of(ws, noun_id) == "kept"
        named_otherwise.unlink()
        link.unlink()


def test_a_workspace_opened_through_a_link_lies_where_the_file_lies(tmp_path):
    (tmp_path / "home").mkdir()
    (tmp_path / "desktop").mkdir()
    with new_workspace(tmp_path / "home") as ws:
        path = ws.path
    link = tmp_path / "desktop" / "mine.cwg"
    link.symlink_to(path)
    with open_desk(link) as ws:
        assert ws.path == path.resolve()
        add_position(ws)
    assert [p.name for p in (tmp_path / "desktop").iterdir()] == ["mine.cwg"]


def test_a_read_only_file_is_open_for_reading_and_says_so(tmp_path):
    with new_workspace(tmp_path) as ws:
        noun_id, path = add_position(ws, "to be read"), ws.path
    path.chmod(0o444)
    with open_desk(path) as ws:
        assert ws.read_only
        assert "reading only" in str(ws.warnings[0])
        assert statement_of(ws, noun_id) == "to be read"
        with pytest.raises(StoreError, match="cannot be written"):
            add_position(ws, "not kept")
        with pytest.raises(StoreError, match="cannot be written"):
            ws.keep_draft("field", "typed")
        assert ws.search("read")
        assert ws.backup_if_due() is None
    assert [p.name for p in tmp_path.iterdir()] == ["desk.cwg"]


def test_a_name_without_room_for_its_companions_is_refused(tmp_path):
    from cwgdesk.app import new_desk

    for length in (252, 255):
        with pytest.raises(StoreError, match="too long"):
            new_desk(tmp_path / ("x" * (length - 4) + ".cwg"))
    assert list(tmp_path.iterdir()) == []


def test_a_large_file_is_looked_at_in_the_background(tmp_path, monkeypatch):
    monkeypatch.setattr(opening, "CHECKED_ALWAYS", 0)
    with new_workspace(tmp_path) as ws:
        for number in range(200):
            add_position(ws, f"{number} " + "words " * 200)
        path = ws.path
    with open_desk(path) as ws:
        assert not ws.is_checked
        ws.check_pages()
        assert ws.is_checked
    data = bytearray(path.read_bytes())
    data[len(data) * 2 // 3] ^= 1
    path.write_bytes(bytes(data))
    with open_desk(path) as ws, pytest.raises(StoreError, match="damaged"):
        ws.check_pages()


def test_after_damage_met_while_working_the_next_change_is_refused_in_a_sentence_too(tmp_path, monkeypatch):
    monkeypatch.setattr(opening, "CHECKED_ALWAYS", 0)
    with new_workspace(tmp_path) as ws:
        ids = [add_position(ws, f"{number} " + "words " * 200) for number in range(300)]
        path = ws.path
    data = bytearray(path.read_bytes())
    for at in range(len(data) // 2, len(data) - 4096, 4096):
        data[at] ^= 1
    path.write_bytes(bytes(data))
    with open_desk(path) as ws:
        for _ in range(3):
            with pytest.raises(StoreError):
                for noun_id in ids:
                    statement_of(ws, noun_id)
            with pytest.raises(StoreError):
                for number in range(50):
                    add_position(ws, f"new {number} " + "words " * 500)
        rescued = ws.rescue(tmp_path / "rescued.cwg")
    assert rescued.kept["position"] > 0
    with open_desk(tmp_path / "rescued.cwg") as saved:
        assert saved.check() == []
        assert any(statement_of(saved, noun_id) for noun_id in ids)
