"""Read what a delegate receives: files in, RawDocuments or sentences out."""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from cwgdesk.core.errors import UserError
from cwgdesk.core.files import systems
from cwgdesk.core.files.given_files import refuse_workspace
from cwgdesk.core.progress import NullProgress, Progress
from cwgdesk.texts.reading.common import refusals
from cwgdesk.texts.reading.common.limits import Limits
from cwgdesk.texts.reading.common.raw import READ_BY_MACHINE, Lines, RawDocument, Revisions
from cwgdesk.texts.reading.convert import Converter
from cwgdesk.texts.reading.guarded import ReadingChild
from cwgdesk.texts.reading.sandbox import Sandbox
from cwgdesk.texts.reading.scans import Recogniser
from cwgdesk.texts.reading.sniff import OLD_STARTS, Format, sniff


def read_file(
    path: Path | str,
    revisions: Revisions = Revisions.ACCEPTED,
    progress: Progress | None = None,
    limits: Limits | None = None,
    *,
    lines: Lines = Lines.AUTO,
    ocr: bool = False,
) -> RawDocument:
    """Read one file in a guarded child process; raises UserError when it is refused.

    With `ocr`, a scan is read by machine, where that is installed.
    """
    for _, read in read_files([path], revisions, progress, limits, lines=lines, ocr=ocr):
        if isinstance(read, UserError):
            raise read
        return read
    raise refusals.cannot_open(str(path))


def read_files(
    paths: Sequence[Path | str],
    revisions: Revisions = Revisions.ACCEPTED,
    progress: Progress | None = None,
    limits: Limits | None = None,
    *,
    lines: Lines = Lines.AUTO,
    ocr: bool = False,
) -> Iterator[tuple[Path, RawDocument | UserError]]:
    """Read many files, one after the other, each as a document or as the reason for its refusal.

    Progress counts files, or the paragraphs of the file if there is only one. A file that
    kills the child costs its own answer and no other.
    """
    progress, limits = progress or NullProgress(), limits or Limits()
    with ReadingChild(limits) as child, Converter() as converter, Recogniser() as machine:
        for number, path in enumerate(map(Path, paths)):

            def poll(done: int, total: int, number: int = number, path: Path = path) -> None:
                if len(paths) == 1:
                    progress.step(done, total, path.name)
                else:
                    progress.step(number, len(paths), path.name)

            try:
                _check(path, limits)
                if systems.is_kept_elsewhere(path):  # reading it fetches it: no wait for that in here
                    child.fetch(systems.reaching(path).absolute(), path.name, poll)
                reading = partial(child.read, revisions=revisions, poll=poll, lines=lines)
                yield path, _read(path, reading, poll, converter, machine if ocr else None)
            except UserError as error:
                yield path, error


def _read(
    path: Path,
    read: Callable[[Path, str], RawDocument],
    poll: Callable[[int, int], None],
    converter: Converter,
    machine: Recogniser | None,
) -> RawDocument:
    """Read a file, through another program if it takes one."""

    def wait() -> None:
        poll(0, 0)

    old = _old_format(path)
    if old is not None:
        converted = converter.to_docx(path, old, wait)
        document = read(converted, path.name)
        return _as_original(
            document, path, old.value, _unless(converter.sandbox, "converted-without-sandbox")
        )
    try:
        return read(systems.reaching(path).absolute(), path.name)
    except UserError as error:
        if machine is None or not refusals.is_scan(error):
            raise
    recognised = machine.to_pdf(path, wait)
    document = read(recognised, path.name)
    told = (READ_BY_MACHINE, *_unless(machine.sandbox, "recognised-without-sandbox"))
    return replace(_as_original(document, path, "ocr", told), format=Format.PDF.value)


def _old_format(path: Path) -> Format | None:
    """The format, if it is one that only LibreOffice reads."""
    try:
        with path.open("rb") as file:
            if not file.read(16).startswith(OLD_STARTS):
                return None
        found = sniff(path.read_bytes(), path.name)
    except OSError as error:
        raise refusals.cannot_open(path.name) from error
    return found if found in (Format.DOC, Format.RTF) else None


def _unless(used: Sandbox | None, warning: str) -> tuple[str, ...]:
    """The warning that a program ran without a sandbox."""
    return () if used is not None and used.tool else (warning,)


def _as_original(document: RawDocument, path: Path, by: str, warnings: tuple[str, ...]) -> RawDocument:
    """What another program made of a file, under the identity of the file it came from."""
    return replace(
        document,
        format=by,
        sha256=hashlib.sha256(path.read_bytes()).hexdigest(),
        reader=f"{by}+{document.reader}",
        warnings=(*document.warnings, *warnings),
    )


def _check(path: Path, limits: Limits) -> None:
    """What can be refused without opening the file."""
    refuse_workspace(path)
    try:
        status = path.stat()
    except (OSError, ValueError) as error:
        raise refusals.cannot_open(path.name) from error
    if not path.is_file():  # a folder, a pipe, a device
        raise refusals.cannot_open(path.name)
    if status.st_size > limits.file_size:
        raise refusals.too_large(path.name, f"over {limits.file_size >> 20} MB")
    if status.st_size == 0:
        raise refusals.empty(path.name)
