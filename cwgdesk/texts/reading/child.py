"""The reading child: opens what strangers wrote, under limits, and answers in JSON lines.

It is started through the program's hidden verb `_read`, so that it also works frozen. One
request a line on standard input, answers on standard output: any number of `weight`,
`step` and `blocks`, then one `document` or one `refused`. It imports as little as it can: start costs.
"""

import gc
import json
import os
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import IO, Any

from cwgdesk.core.errors import UserError
from cwgdesk.texts.reading.common import refusals
from cwgdesk.texts.reading.common.budget import Blocks
from cwgdesk.texts.reading.common.limits import Limits, time_allowed
from cwgdesk.texts.reading.common.raw import Lines, RawDocument, Revisions
from cwgdesk.texts.reading.common.system_caps import Cap, cap_of_this_system
from cwgdesk.texts.reading.common.wire import from_plain, to_plain
from cwgdesk.texts.reading.sniff import Format, sniff

_CHUNK = 250  # blocks sent at once: the parent unpacks some while we pack the next
_FORBIDDEN = ("socket.", "subprocess.", "os.system", "os.exec", "os.fork", "os.posix_spawn")


def serve() -> int:
    """Answer requests until standard input ends."""
    answers = os.fdopen(os.dup(1), "wb")
    requests = open(0, "rb", closefd=False)  # noqa: SIM115 (a descriptor, not a path)
    _silence()
    cap: Cap | None = None
    for line in requests:
        request: dict[str, Any] = json.loads(line)
        limits = from_plain(Limits, request["limits"])
        if cap is None:
            cap = _confine(limits)
            _send(answers, "process", os.getpid())
        if not _answer(request, limits, answers, cap):
            return 1  # after running out of memory nothing is certain: the parent starts another child
    return 0


def read_data(
    data: bytes,
    file: str,
    revisions: Revisions,
    limits: Limits,
    step: Callable[[int, int], None],
    weigh: Callable[[int], None],
    lines: Lines = Lines.AUTO,
) -> RawDocument:
    """Read a file's bytes, whatever its format; raises UserError."""
    read = _read(data, file, revisions, limits, step, weigh, lines)
    if lines is Lines.AUTO:
        return read
    from cwgdesk.texts.reading.lines_taken import taken

    return taken(read, lines)


def _read(
    data: bytes,
    file: str,
    revisions: Revisions,
    limits: Limits,
    step: Callable[[int, int], None],
    weigh: Callable[[int], None],
    lines: Lines,
) -> RawDocument:
    found = sniff(data, file)
    if found is Format.DOCX:
        from cwgdesk.texts.reading.docx.reader import read_docx

        return read_docx(data, file, revisions, limits, step, weigh)
    if found is Format.ODT:
        from cwgdesk.texts.reading.odt.reader import read_odt

        return read_odt(data, file, revisions, limits, step, weigh)
    if found is Format.PDF:
        from cwgdesk.texts.reading.pdf.reader import read_pdf

        return read_pdf(data, file, step, weigh)
    if found is Format.TXT:
        from cwgdesk.texts.reading.txt import read_txt

        weigh(len(data))
        return read_txt(data, file, lines)
    raise refusals.wrong_kind(file, f"a {found} file")


def _send(answers: IO[bytes], kind: str, value: object) -> None:
    answers.write(json.dumps({kind: value}, ensure_ascii=False, separators=(",", ":")).encode())
    answers.write(b"\n")
    answers.flush()


def _fetch(path: Path) -> None:
    """Read a file through, so that what keeps it elsewhere brings it here."""
    with path.open("rb") as file:
        while file.read(1 << 20):
            pass


def _answer(request: dict[str, Any], limits: Limits, answers: IO[bytes], cap: Cap) -> bool:
    """Read one file and write the answer; False when this child should end."""

    def send(kind: str, value: object) -> None:
        _send(answers, kind, value)

    def weigh(weight: int) -> None:
        cap.time(time_allowed(limits, weight))
        send("weight", weight)

    file = request["file"]
    gc.disable()  # a document makes no cycles worth looking for, and a short life
    cap.time(limits.base_seconds)
    try:
        if request.get("fetch"):
            _fetch(Path(request["path"]))
            send("fetched", True)
            return True
        data = Path(request["path"]).read_bytes()
        is_pdf = b"%PDF-" in data[:1024]
        cap.memory(limits.pdf_memory + 2 * len(data) if is_pdf else limits.memory)
        document = read_data(
            data,
            file,
            Revisions(request["revisions"]),
            limits,
            lambda done, total: send("step", [done, total]),
            weigh,
            Lines(request.get("lines", Lines.AUTO)),
        )
        Blocks(file, limits, document.blocks)
        if not any(block.text.strip() for block in document.blocks):
            raise refusals.empty(file)
        for at in range(0, len(document.blocks), _CHUNK):
            send("blocks", [to_plain(block) for block in document.blocks[at : at + _CHUNK]])
        send("document", to_plain(replace(document, blocks=())))
    except UserError as error:
        send("refused", {"what": error.what, "remedy": error.remedy, "values": error.values})
    except OSError:
        refusal = refusals.cannot_open(file)
        send("refused", {"what": refusal.what, "remedy": refusal.remedy, "values": refusal.values})
    except (MemoryError, RecursionError):
        refusal = refusals.too_complex(file)
        send("refused", {"what": refusal.what, "remedy": refusal.remedy, "values": refusal.values})
        return False
    finally:
        cap.time(0)
        gc.enable()
    return True


def _silence() -> None:
    """Whatever a library prints must not reach the answers, nor quote a document anywhere."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    os.close(nowhere)


def _confine(limits: Limits) -> Cap:
    """Cap memory and time, where the system can, and forbid the network and other programs."""
    cap = cap_of_this_system(limits)

    def forbid(event: str, _arguments: tuple[object, ...]) -> None:
        if event.startswith(_FORBIDDEN):
            os._exit(3)

    sys.addaudithook(forbid)
    return cap
