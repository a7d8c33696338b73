"""Passphrases set, changed and removed: what they open, and what the old one opens no more."""

import json
import sys

import pytest

from cwgdesk.app import new_desk, open_desk
from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.core.errors import StoreError, UserError
from cwgdesk.workspace.safety import keys, kin, protection, rekeying
from tests.workspace.made import add_position, edit_position, everything, new_workspace, statement_of
from tests.workspace.safety.rekeyed_files import FIRST, SECOND, databases, full_house, opens
from tests.workspace.test_disk_full import no_file_larger_than


def test_only_the_passphrase_and_the_code_open_it(tmp_path):
    with new_workspace(tmp_path, FIRST) as ws:
        noun_id, code, path = add_position(ws), ws.recovery_code(), ws.path
        assert ws.is_protected
    for wrong in (None, "", "correct horse", FIRST + " "):
        with pytest.raises(StoreError, match="does not open with this passphrase"):
            open_desk(path, wrong)
    with open_desk(path, FIRST) as ws:
        assert statement_of(ws, noun_id)
    with open_desk(path, recovery_code=code) as ws:
        assert statement_of(ws, noun_id)


def test_without_a_passphrase_there_is_no_code(ws):
    assert not ws.is_protected
    assert ws.recovery_code() is None


@pytest.mark.parametrize(("before", "after"), [(None, FIRST), (FIRST, SECOND), (FIRST, None)])
def test_changing_the_passphrase_changes_file_code_and_backups(tmp_path, before, after):
    with new_workspace(tmp_path, before) as ws:
        noun_id, old_code, path = add_position(ws, "kept"), ws.recovery_code(), ws.path
        edit_position(ws, noun_id, statement="edited")
        ws.undo()
        backup = ws.backup()
        ws.set_passphrase(after)
        # The workspace stays open, with its undo, journal and search.
        assert statement_of(ws, noun_id) == "kept"
        assert ws.redoable() == (ChangeLabel.EDIT_POSITION, "topic")
        edit_position(ws, noun_id, statement="after")
        assert [hit.noun_id for hit in ws.search("after")] == [noun_id]
        assert ws.history(noun_id)[0].differences == {"statement": ("kept", "after")}
        code = ws.recovery_code()
    for file in (path, backup):
        with pytest.raises(StoreError):
            open_desk(file, before)
        if old_code:
            with pytest.raises(StoreError):
                open_desk(file, recovery_code=old_code)
        with open_desk(file, after) as again:
            assert statement_of(again, noun_id)
    if code:
        with open_desk(path, recovery_code=code) as again:
            assert again.check() == []
    assert not [p for p in tmp_path.rglob("*") if p.suffix not in (".cwg", ".backups")]


def test_a_short_passphrase_is_refused_and_changes_nothing(ws):
    with pytest.raises(UserError, match="at least 8 characters"):
        ws.set_passphrase("short")
    assert not ws.is_protected


def test_nothing_beside_opens_with_the_old_passphrase_and_one_code_opens_all(tmp_path):
    path = full_house(tmp_path)
    with open_desk(path, FIRST, back_up=False) as ws:
        ws.set_passphrase(SECOND)
        code = ws.recovery_code() or ""
    files = databases(tmp_path)
    assert len(files) == 8
    for file in files:
        assert not opens(file, FIRST), file.name
        assert kin.fits(file, keys.key_of_code(code)), file.name
    incomplete = next(file for file in files if "incomplete" in file.name)
    assert not incomplete.with_name(incomplete.name + "-wal").exists()
    with open_desk(incomplete, SECOND, back_up=False) as ws:
        assert len(everything(ws)["position"]) == 2  # what stood in its log is in it


def test_the_published_key_opens_nothing_once_there_is_a_passphrase_and_others_stay(tmp_path):
    path = full_house(tmp_path, None)
    new_desk(tmp_path / "another desk.cwg").close()
    other = (tmp_path / "another desk.cwg").read_bytes()
    with open_desk(path, back_up=False) as ws:
        ws.set_passphrase(SECOND)
    assert (tmp_path / "another desk.cwg").read_bytes() == other
    files = [file for file in databases(tmp_path) if file.name != "another desk.cwg"]
    assert [file.name for file in files if opens(file, None)] == []


def test_through_a_link_the_real_file_gets_the_passphrase_and_no_zeros(tmp_path):
    (tmp_path / "real").mkdir()
    path, link = full_house(tmp_path / "real"), tmp_path / "desk.cwg"
    link.symlink_to(path)
    with open_desk(link, FIRST, back_up=False) as ws:
        content = everything(ws)
        ws.set_passphrase(SECOND)
    assert link.is_symlink()
    assert [each.name for each in tmp_path.iterdir() if each.name not in ("real", "desk.cwg")] == []
    for name in (link, path):
        with open_desk(name, SECOND, back_up=False) as ws:
            assert everything(ws) == content


def test_a_hard_linked_snapshot_is_said_before_and_left_whole(tmp_path):
    path = full_house(tmp_path)
    (tmp_path / "snapshots").mkdir()
    snapshot = tmp_path / "snapshots" / "monday.cwg"
    with open_desk(path, FIRST, back_up=False):
        pass
    snapshot.hardlink_to(path)
    before = snapshot.read_bytes()
    with open_desk(path, FIRST, back_up=False) as ws:
        told = [str(each) for each in ws.what_keeps_the_old_key()]
        assert [line for line in told if "hard links" in line and "desk.cwg" in line]
        ws.set_passphrase(SECOND)
    assert snapshot.read_bytes() == before
    assert opens(snapshot, FIRST)
    assert opens(path, SECOND)


def test_what_opens_with_neither_is_named_and_left_alone(tmp_path):
    path = full_house(tmp_path)
    strange, elsewhere = tmp_path / "desk.replaced-1.cwg", tmp_path / "elsewhere"
    elsewhere.mkdir()
    with new_desk(elsewhere / "x.cwg", "four green tables dance"):
        pass
    strange.write_bytes((elsewhere / "x.cwg").read_bytes())
    damaged = tmp_path / "desk.cwg.backups" / "damaged.cwg"
    data = bytearray((tmp_path / "desk.cwg.old").read_bytes())
    data[-100] ^= 1
    damaged.write_bytes(data)
    (tmp_path / "desk.cwg.backups" / "link.cwg").symlink_to(elsewhere / "x.cwg")
    kept = {file: file.read_bytes() for file in (strange, damaged, elsewhere / "x.cwg")}
    with open_desk(path, FIRST, back_up=False) as ws:
        told = "\n".join(str(each) for each in ws.what_keeps_the_old_key())
        ws.set_passphrase(SECOND)
    assert "“desk.replaced-1.cwg” does not open with the present passphrase" in told
    assert "“damaged.cwg” is damaged" in told
    assert "“link.cwg” is a link" in told
    assert {file: file.read_bytes() for file in kept} == kept


def test_a_synchronised_folder_is_said_before(tmp_path):
    (tmp_path / "Dropbox").mkdir()
    with new_workspace(tmp_path / "Dropbox", FIRST) as ws:
        assert "kept in step by Dropbox" in "\n".join(map(str, ws.what_keeps_the_old_key()))


@pytest.mark.skipif(sys.platform == "win32", reason="limits file sizes as POSIX does")
@pytest.mark.parametrize("room", range(0, 300_000, 60_000))
def test_wherever_the_disk_fills_up_each_file_opens_with_one_of_the_two(tmp_path, room):
    path = full_house(tmp_path)
    with open_desk(path, FIRST, back_up=False) as ws:
        content = everything(ws)
        with no_file_larger_than(room):
            try:
                ws.set_passphrase(SECOND)
                now = SECOND
            except StoreError:
                now = FIRST
        assert everything(ws) == content
    assert not any("rekey" in file.name for file in tmp_path.rglob("*"))
    assert [file.name for file in databases(tmp_path) if not opens(file, now)] == []


def test_a_wrong_passphrase_completes_nothing_and_the_right_ones_do(tmp_path):
    path = full_house(tmp_path)
    with open_desk(path, FIRST, back_up=False) as ws:
        new = ws.new_key(SECOND)
        with ws.door.lock:
            paths = protection._written_anew(ws.door, ws._key, new)
    rekeying.decide(path, paths, new.salt)
    seen = {file: file.read_bytes() for file in tmp_path.rglob("*") if file.is_file()}
    for wrong in (None, "four green tables dance"):
        with pytest.raises(StoreError, match="does not open with this passphrase"):
            open_desk(path, wrong)
    assert {file: file.read_bytes() for file in tmp_path.rglob("*") if file.is_file()} == seen
    with pytest.raises(StoreError, match=r"now that is done\. Open it with the new passphrase"):
        open_desk(path, FIRST)
    with open_desk(path, SECOND, back_up=False) as ws:
        assert ws.warnings == []
    assert [file.name for file in databases(tmp_path) if not opens(file, SECOND)] == []


def test_who_worked_on_with_an_older_program_loses_nothing(tmp_path):
    path = full_house(tmp_path)
    with open_desk(path, FIRST, back_up=False) as ws:
        new = ws.new_key(SECOND)
        paths = protection._written_anew(ws.door, ws._key, new)
        marker = rekeying.marker_path(path)
    decided = rekeying.decide(path, paths, new.salt)
    aside = marker.read_bytes()
    kept = {turn.fresh: turn.fresh.read_bytes() for turn in decided.turns}
    rekeying.withdraw(path)
    with open_desk(path, FIRST, back_up=False) as ws:
        later = add_position(ws, "later")
    for fresh, data in kept.items():
        fresh.write_bytes(data)
    marker.write_bytes(aside)
    with open_desk(path, FIRST, back_up=False) as ws:
        assert statement_of(ws, later) == "later"
    assert not marker.exists()


@pytest.mark.parametrize("name", ["../victim.txt", "/etc/hostname", ".."])
def test_a_marker_reaches_no_file_elsewhere(tmp_path, name):
    with new_workspace(tmp_path, FIRST) as ws:
        path = ws.path
    told = {"form": 1, "salt": "00" * 16, "files": [
        {"where": "beside", "name": "desk.cwg", "sha256": ""},
        {"where": "beside", "name": name, "sha256": ""},
    ]}  # fmt: skip
    rekeying.marker_path(path).write_text(json.dumps(told), encoding="utf-8")
    assert rekeying.read(path) is None
    open_desk(path, FIRST).close()
    assert not rekeying.marker_path(path).exists()
