"""Copies to be shown lie where nobody else looks, and go; a program that has one open keeps it."""

import os
import stat
import tempfile
import time
from pathlib import Path

import pytest

from cwgdesk.core.files.leftovers import copies_folder, new_copy, sweep_all, sweep_copies

LATER = 60.0


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "tmp"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.mark.parametrize("mask", [0o022, 0o077, 0o000])
def test_only_the_owner_may_enter(mask: int) -> None:
    before = os.umask(mask)
    try:
        copy = new_copy("contribution.docx")
    finally:
        os.umask(before)
    assert mode(copy.parent) == mode(copies_folder()) == 0o700
    assert copy.parent.parent == copies_folder()


def test_copies_go_but_not_at_once_and_not_while_a_program_has_them_open(temporary: Path) -> None:
    shown, closed = new_copy("contribution.docx"), new_copy("contribution.docx")
    for copy in (shown, closed):
        copy.write_bytes(b"paper")
    lock = shown.with_name(".~lock.contribution.docx#")
    lock.write_text("LibreOffice")
    sweep_copies()
    assert shown.exists()
    assert closed.exists(), "its program may still be starting"
    sweep_copies(time.time() + LATER)
    assert shown.exists()
    assert not closed.exists()
    lock.unlink()
    sweep_copies(time.time() + LATER)
    assert list(temporary.iterdir()) == []


def test_a_lock_of_a_program_that_was_killed_holds_for_a_day() -> None:
    copy = new_copy("contribution.docx")
    copy.with_name("~$ntribution.docx").write_text("Word")
    sweep_copies(time.time() + LATER)
    assert copy.parent.exists()
    sweep_copies(time.time() + 2 * 24 * 3600)
    assert not copy.parent.exists()


def test_a_folder_that_is_a_link_or_open_to_others_is_not_used_and_not_swept(
    temporary: Path, tmp_path: Path
) -> None:
    ours = copies_folder()
    ours.rmdir()
    (tmp_path / "theirs").mkdir(mode=0o700)
    (tmp_path / "theirs" / "kept.txt").write_text("kept")
    ours.symlink_to(tmp_path / "theirs")
    assert copies_folder() != ours
    sweep_copies(time.time() + 2 * 24 * 3600)
    assert (tmp_path / "theirs" / "kept.txt").exists()
    ours.unlink()
    ours.mkdir()
    ours.chmod(0o777)
    assert copies_folder() != ours


def test_what_older_and_killed_programs_left_goes_after_a_day(temporary: Path) -> None:
    left = Path(tempfile.mkdtemp(prefix="cwgdesk-"))
    (left / "contribution.docx").write_bytes(b"paper")
    strange = temporary / "cwgdesk-notes"
    strange.mkdir()
    strange.chmod(0o755)
    own = Path(tempfile.mkdtemp(prefix="cwgdesk-"))
    (own / "my notes.txt").write_text("notes")
    sweep_copies(time.time() + LATER)
    assert left.exists()
    sweep_copies(time.time() + 2 * 24 * 3600)
    assert not left.exists()
    assert own.exists(), "there is something in it that we do not put there"
    assert strange.exists(), "not made by us: ours are closed to others"


def test_a_start_sweeps_the_folders_of_exports_also_one_that_is_gone(tmp_path: Path) -> None:
    stale = tmp_path / ".cwgdesk-paper.docx-999999.part"
    stale.write_bytes(b"half")
    sweep_all([tmp_path])
    assert stale.exists(), "somebody on another machine may be writing it"
    os.utime(stale, (time.time() - 600, time.time() - 600))
    sweep_all([tmp_path / "gone", tmp_path])
    assert not stale.exists()
