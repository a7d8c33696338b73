"""What systems do differently, their answers replaced: no branch was run on Windows or macOS itself."""

import errno
import os
from pathlib import Path
from types import SimpleNamespace

import pytest

from cwgdesk.core.errors import UserError
from cwgdesk.core.files import atomic, given_files, systems

_ACCESS_DENIED, _SHARING_VIOLATION, _NOT_READY = 5, 32, 21


def windows_error(code: int, number: int = errno.EACCES) -> OSError:
    """An error as Python raises it on Windows."""
    error = PermissionError(number, "refused") if number == errno.EACCES else OSError(number, "refused")
    error.winerror = code  # type: ignore[attr-defined]
    return error


def _refusing(monkeypatch: pytest.MonkeyPatch, error: OSError, name: str, times: int = 10**6) -> list[str]:
    """Renaming onto this name is refused so many times, as Windows does while Word has it open."""
    asked: list[str] = []
    replace = Path.replace

    def maybe(self: Path, target: Path) -> Path:
        asked.append(target.name)
        if target.name == name and asked.count(name) <= times:
            raise error
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", maybe)
    monkeypatch.setattr(atomic, "_PAUSE", 0)
    return asked


@pytest.mark.parametrize("code", [_ACCESS_DENIED, _SHARING_VIOLATION])
def test_a_paper_open_in_word_is_written_beside_it(
    code: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "paper.docx"
    target.write_bytes(b"old")
    (tmp_path / "paper (2).docx").write_bytes(b"older")
    _refusing(monkeypatch, windows_error(code), target.name)
    assert atomic.write_atomically(target, b"new") == tmp_path / "paper (3).docx"
    assert (target.read_bytes(), (tmp_path / "paper (3).docx").read_bytes()) == (b"old", b"new")
    assert len(list(tmp_path.iterdir())) == 3


def test_a_virus_scanner_is_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "paper.docx"
    asked = _refusing(monkeypatch, windows_error(_SHARING_VIOLATION), target.name, times=2)
    assert atomic.write_atomically(target, b"new") == target
    assert asked == [target.name] * 3
    assert target.read_bytes() == b"new"


def test_a_file_that_is_to_stay_as_it_is_stays(tmp_path: Path) -> None:
    target = tmp_path / "paper.docx"
    target.write_bytes(b"old")
    target.chmod(0o444)
    assert atomic.write_atomically(target, b"new").name == "paper (2).docx"
    assert target.read_bytes() == b"old"


def test_a_drive_that_goes_away_while_a_paper_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "paper.docx"
    _refusing(monkeypatch, windows_error(_NOT_READY, errno.EINVAL), target.name, times=1)
    with pytest.raises(UserError, match="the drive does not answer"):
        atomic.write_atomically(target, b"new")
    assert list(tmp_path.iterdir()) == []
    assert atomic.write_atomically(target, b"new") == target  # it is back


@pytest.mark.parametrize("number", [errno.ENODEV, errno.ENXIO, errno.EIO])
def test_errors_of_a_drive_that_is_gone(number: int) -> None:
    assert systems.is_gone(OSError(number, "gone"))
    assert not systems.is_gone(OSError(errno.ENOSPC, "full"))


@pytest.mark.parametrize(
    ("path", "form"),
    [
        ("C:\\papers\\a.docx", "C:\\papers\\a.docx"),
        ("C:\\" + "d" * 230 + "\\a.docx", "\\\\?\\C:\\" + "d" * 230 + "\\a.docx"),
        ("\\\\server\\share\\" + "d" * 300, "\\\\?\\UNC\\server\\share\\" + "d" * 300),
        ("\\\\?\\C:\\" + "d" * 300, "\\\\?\\C:\\" + "d" * 300),
    ],
)
def test_long_paths_get_the_prefix(path: str, form: str) -> None:
    assert systems.long_form(path) == form


def test_only_windows_needs_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    long = tmp_path / ("d" * 300)
    assert systems.reaching(long) == long
    assert not systems.is_too_long(long, 0)
    monkeypatch.setattr(systems, "is_windows", lambda: True)
    assert systems.is_too_long(long, 0)
    assert str(systems.reaching(long)).startswith("\\\\?\\")


@pytest.mark.parametrize(
    "status", [{"st_file_attributes": 0x400000}, {"st_file_attributes": 0x1020}, {"st_flags": 0x40000000}]
)
def test_a_file_in_the_cloud_is_not_opened_here(
    status: dict[str, int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(b"x")
    assert not systems.is_kept_elsewhere(path)
    monkeypatch.setattr(Path, "stat", lambda _self, **_: SimpleNamespace(**status))
    assert systems.is_kept_elsewhere(path)
    monkeypatch.setattr(Path, "read_bytes", lambda _self: pytest.fail("it was read"))
    monkeypatch.setattr(given_files, "refuse_workspace", lambda _path: None)
    with pytest.raises(UserError, match="is not on this computer yet"):
        given_files.given_bytes(path)


def test_memory_of_a_process_of_this_system() -> None:
    held = systems.memory_of(os.getpid())
    assert held is None or 5 << 20 < held < 4 << 30
    assert systems.memory_of(2**22 + 1) is None  # no such process
