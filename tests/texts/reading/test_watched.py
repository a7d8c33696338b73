"""The parent's side of the limits: what holds where a system caps nothing, or keeps files elsewhere."""

import sys
from pathlib import Path

import pytest

from cwgdesk.core.errors import UserError
from cwgdesk.core.files import systems
from cwgdesk.texts.reading import guarded
from cwgdesk.texts.reading.common.limits import Limits
from cwgdesk.texts.reading.read import read_file

# Stands in for a child on a system that caps nothing: says who it is, then takes and takes.
_GREEDY = (
    "import os, sys, json, time; sys.stdin.readline()\n"
    "print(json.dumps({'process': os.getpid()}), flush=True)\n"
    "held = bytearray(120 << 20)\n"
    "time.sleep(60)"
)
_SLEEPY = "import sys, time; sys.stdin.readline(); time.sleep(60)"


def _instead(monkeypatch: pytest.MonkeyPatch, program: str) -> None:
    monkeypatch.setattr(guarded, "_command", lambda: [sys.executable, "-c", program])


@pytest.mark.skipif(sys.platform != "linux", reason="asks this system for the memory of a process")
def test_a_child_that_takes_too_much_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _instead(monkeypatch, _GREEDY)
    (tmp_path / "a.txt").write_text("words")
    with pytest.raises(UserError, match="too complicated to read safely"):
        read_file(tmp_path / "a.txt", limits=Limits(memory=80 << 20))


def test_the_watch_does_not_know_a_reason_to_end_a_modest_child(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("words")
    assert read_file(tmp_path / "a.txt").blocks[0].text == "words"


def test_a_file_in_the_cloud_is_fetched_by_the_child_before_we_open_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.txt"
    path.write_text("words")
    here: list[bool] = []
    fetch = guarded.ReadingChild.fetch

    def fetched(*arguments: object) -> None:
        fetch(*arguments)  # type: ignore[arg-type]
        here.append(True)

    def opened(self: Path, *arguments: object, **named: object) -> object:
        assert here or self != path, "the parent opened it before it had come"
        return kept(self, *arguments, **named)  # type: ignore[arg-type]

    kept = Path.open
    monkeypatch.setattr(guarded.ReadingChild, "fetch", fetched)
    monkeypatch.setattr(Path, "open", opened)
    monkeypatch.setattr(systems, "is_kept_elsewhere", lambda p: p == path and not here)
    assert read_file(path).blocks[0].text == "words"
    assert here


def test_a_file_that_does_not_come_is_said_not_to_be_here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _instead(monkeypatch, _SLEEPY)
    monkeypatch.setattr(systems, "is_kept_elsewhere", lambda _path: True)
    (tmp_path / "a.txt").write_text("words")
    with pytest.raises(UserError, match="is not on this computer yet"):
        read_file(tmp_path / "a.txt", limits=Limits(fetching=0.3))


@pytest.mark.parametrize(("code", "told"), [(1816, "was stopped after"), (0xC0000017, "too complicated")])
def test_how_a_job_ended_the_child_is_told(code: int, told: str, monkeypatch: pytest.MonkeyPatch) -> None:
    class Ended:
        stdin = stdout = None

        def wait(self) -> int:
            return code

        def kill(self) -> None: ...

    monkeypatch.setattr(systems, "is_windows", lambda: True)
    child = guarded.ReadingChild(Limits())
    child._process = Ended()  # type: ignore[assignment]
    assert told in str(child._died("a.docx", 0.0))
