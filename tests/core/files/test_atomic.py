"""Old or new, complete: whatever the disk does while a file is written."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from cwgdesk.core.errors import UserError
from cwgdesk.core.files import atomic

DATA = bytes(range(256)) * 2


class FailingFile:
    """A file whose disk is full after so many bytes."""

    def __init__(self, stream: object, room: int) -> None:
        self.stream, self.room = stream, room

    def write(self, data: bytes) -> None:
        self.stream.write(data[: self.room])  # type: ignore[attr-defined]
        if len(data) > self.room:
            raise OSError(28, "No space left on device")

    def __getattr__(self, name: str) -> object:
        return getattr(self.stream, name)


@pytest.mark.parametrize("room", range(0, len(DATA), 37))
def test_a_disk_that_fills_up_at_byte_n_leaves_the_old_file(
    room: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "paper.docx"
    target.write_bytes(b"old")
    write = atomic._write
    monkeypatch.setattr(atomic, "_write", lambda stream, data: write(FailingFile(stream, room), data))  # type: ignore[arg-type]
    with pytest.raises(UserError, match=r"paper\.docx could not be written \(No space left.*1 kB are needed"):
        atomic.write_atomically(target, DATA)
    assert target.read_bytes() == b"old"
    assert [p.name for p in tmp_path.iterdir()] == ["paper.docx"]


@pytest.mark.parametrize("call", ["fsync", "rename"])
def test_a_disk_that_refuses_later_leaves_the_old_file(
    call: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(5, "Input/output error")

    target = tmp_path / "paper.docx"
    target.write_bytes(b"old")
    monkeypatch.setattr(*((os, "fsync", refuse) if call == "fsync" else (Path, "replace", refuse)))  # type: ignore[arg-type]
    with pytest.raises(UserError):
        atomic.write_atomically(target, DATA)
    assert target.read_bytes() == b"old"
    assert len(list(tmp_path.iterdir())) == 1


def test_a_check_that_fails_leaves_the_old_file(tmp_path: Path) -> None:
    def check(_: Path) -> None:
        raise UserError("No.")

    target = tmp_path / "paper.docx"
    target.write_bytes(b"old")
    with pytest.raises(UserError, match="No"):
        atomic.write_atomically(target, DATA, check)
    assert target.read_bytes() == b"old"
    assert len(list(tmp_path.iterdir())) == 1


def test_the_check_sees_the_whole_new_file_before_it_has_its_name(tmp_path: Path) -> None:
    target = tmp_path / "paper.docx"
    seen: list[tuple[bytes, bool]] = []
    atomic.write_atomically(target, DATA, lambda p: seen.append((p.read_bytes(), target.exists())))
    assert seen == [(DATA, False)]
    assert target.read_bytes() == DATA


def test_file_and_folder_are_synced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[str] = []
    sync, rename = os.fsync, Path.replace
    monkeypatch.setattr(os, "fsync", lambda handle: (calls.append("sync"), sync(handle))[1])
    monkeypatch.setattr(Path, "replace", lambda self, to: (calls.append("rename"), rename(self, to))[1])
    atomic.write_atomically(tmp_path / "paper.docx", DATA)
    assert calls == ["sync", "rename", "sync"]


def test_what_a_killed_export_left_is_swept(tmp_path: Path) -> None:
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    stale = tmp_path / f".cwgdesk-paper.docx-{ended.pid}.part"
    other = tmp_path / f".cwgdesk-other.docx-{ended.pid}.part"
    alive = tmp_path / f".cwgdesk-paper.docx-{os.getppid()}.part"
    for file in (stale, other, alive):
        file.write_bytes(b"half")
    atomic.write_atomically(tmp_path / "paper.docx", DATA)
    assert not stale.exists()
    assert other.exists()
    assert alive.exists()


def test_a_missing_folder_is_said_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"paper\.docx could not be written"):
        atomic.write_atomically(tmp_path / "no" / "paper.docx", DATA)


def test_what_is_blanked_is_overwritten_and_gone(tmp_path: Path) -> None:
    old = tmp_path / "name"
    old.write_bytes(b"old content")
    old.chmod(0o400)
    with old.open("rb") as handle:
        atomic.blank(old)
        assert handle.read() == bytes(11)
    atomic.blank(old)  # nothing there: nothing happens
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "make", [os.link, lambda kept, name: name.symlink_to(kept)], ids=["hard", "symbolic"]
)
def test_what_has_another_name_is_only_let_go_of(make, tmp_path: Path) -> None:
    kept, name = tmp_path / "kept", tmp_path / "name"
    kept.write_bytes(b"somebody's")
    make(kept, name)
    atomic.blank(name)
    assert [path.name for path in tmp_path.iterdir()] == ["kept"]
    assert kept.read_bytes() == b"somebody's"
