"""The parent's side of the reading child: start it, ask it, give up on it."""

import json
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, Self

from cwgdesk.core.errors import UserError
from cwgdesk.core.files import systems
from cwgdesk.core.files.given_files import not_here_yet
from cwgdesk.texts.reading.common import refusals
from cwgdesk.texts.reading.common.limits import Limits, time_allowed
from cwgdesk.texts.reading.common.raw import Block, Lines, RawDocument, Revisions
from cwgdesk.texts.reading.common.wire import from_plain, to_plain

_POLL = 0.1  # seconds between two looks at Cancel
_LONGEST_START = 20.0  # seconds until the first sign of life, on a very busy machine
_OUT_OF_TIME_ON_WINDOWS = (1816, 0xC0000044)  # how a job ends a process: quota exceeded
_SLACK = 6  # wall time per processor time: others use the machine too


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, "_read"]
    return [sys.executable, "-m", "cwgdesk", "_read"]


class ReadingChild:
    """One child process that reads file after file; it is replaced when it dies over one."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._process: subprocess.Popen[bytes] | None = None
        self._answers: queue.SimpleQueue[bytes] = queue.SimpleQueue()
        self._listener: threading.Thread | None = None
        self._watched = 0  # the process whose memory counts

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def read(
        self,
        path: Path,
        file: str,
        revisions: Revisions,
        poll: Callable[[int, int], None],
        lines: Lines = Lines.AUTO,
    ) -> RawDocument:
        """Read one file; `poll` is called often with (done, total) and may raise to give up."""
        request = self._request(path, file) | {"revisions": revisions.value, "lines": lines.value}
        return self._asked(request, file, poll, _LONGEST_START)

    def fetch(self, path: Path, file: str, poll: Callable[[int, int], None]) -> None:
        """Have a file brought here that is kept elsewhere; the wait is the child's, and has an end."""
        try:
            self._asked(self._request(path, file) | {"fetch": True}, file, poll, self._limits.fetching)
        except UserError:
            raise not_here_yet(file) from None

    def _request(self, path: Path, file: str) -> dict[str, Any]:
        return {"path": str(path), "file": file, "limits": to_plain(self._limits)}

    def _asked(
        self, request: dict[str, Any], file: str, poll: Callable[[int, int], None], first: float
    ) -> RawDocument:
        process = self._running()
        try:
            return self._conversation(process, request, file, poll, first)
        except UserError:
            raise
        except BaseException:  # Cancel, Ctrl-C: the child must not go on
            self.stop()
            raise

    def stop(self) -> None:
        """End the child, whatever it is doing."""
        process, self._process, self._watched = self._process, None, 0
        if process is None:
            return
        process.kill()
        process.wait()
        if self._listener is not None:
            self._listener.join()
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                _close_quietly(stream)

    def _running(self) -> subprocess.Popen[bytes]:
        if self._process is not None and self._process.poll() is None:
            return self._process
        self.stop()
        hidden = getattr(subprocess, "CREATE_NO_WINDOW", 0)
        self._process = subprocess.Popen(
            _command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=hidden,
        )
        self._answers = queue.SimpleQueue()
        self._listener = threading.Thread(
            target=_listen, args=(self._process, self._answers), name="reading-child", daemon=True
        )
        self._listener.start()
        return self._process

    def _conversation(
        self,
        process: subprocess.Popen[bytes],
        request: dict[str, Any],
        file: str,
        poll: Callable[[int, int], None],
        first: float,
    ) -> RawDocument:
        started = time.monotonic()
        deadline = started + first
        _send(process, json.dumps(request).encode() + b"\n")
        done, total = 0, 0
        blocks: list[Block] = []
        while True:
            poll(done, total)
            self._watch(file)
            try:
                line = self._answers.get(timeout=_POLL)
            except queue.Empty:
                if time.monotonic() > deadline:
                    self.stop()
                    raise refusals.too_slow(file, round(time.monotonic() - started)) from None
                continue
            if not line:
                raise self._died(file, started)
            answer: dict[str, Any] = json.loads(line)
            if "process" in answer:
                self._watched = answer["process"]  # not ours where Python is started by a launcher
            elif "step" in answer:
                done, total = answer["step"]
            elif "weight" in answer:
                allowed = time_allowed(self._limits, answer["weight"])
                deadline = time.monotonic() + min(self._limits.seconds, _SLACK * allowed)
            elif "refused" in answer:
                refusal = answer["refused"]
                raise UserError(refusal["what"], refusal["remedy"], **refusal["values"])
            elif "fetched" in answer:
                return RawDocument("", "", ())
            elif "blocks" in answer:
                blocks += [from_plain(Block, block) for block in answer["blocks"]]
            else:
                document = answer["document"] | {"blocks": []}
                return replace(from_plain(RawDocument, document), blocks=tuple(blocks))

    def _watch(self, file: str) -> None:
        """End a child that holds more than it may, where the system has not done so."""
        held = systems.memory_of(self._watched) if self._watched else None
        if held is not None and held > self._limits.memory:
            self.stop()
            raise refusals.too_complex(file)

    def _died(self, file: str, started: float) -> UserError:
        process = self._process
        code = process.wait() if process else None
        self.stop()
        if systems.is_windows():
            out_of_time = code in _OUT_OF_TIME_ON_WINDOWS
            return (
                refusals.too_slow(file, round(time.monotonic() - started, 1))
                if out_of_time
                else refusals.too_complex(file)
            )
        if sys.platform != "win32" and code is not None:
            import signal

            if -code in (signal.SIGPROF, signal.SIGXCPU):
                return refusals.too_slow(file, round(time.monotonic() - started, 1))
        return refusals.too_complex(file)


def _listen(process: subprocess.Popen[bytes], answers: queue.SimpleQueue[bytes]) -> None:
    """Pass every line on; an empty one says that the child has ended."""
    if process.stdout is not None:
        for line in process.stdout:
            answers.put(line)
    answers.put(b"")


def _send(process: subprocess.Popen[bytes], request: bytes) -> None:
    if process.stdin is None:
        return
    try:
        process.stdin.write(request)
        process.stdin.flush()
    except OSError:
        return  # it died before the request: the listener's empty line tells


def _close_quietly(stream: Any) -> None:
    try:
        stream.close()
    except OSError:
        return  # a broken pipe cannot be flushed
