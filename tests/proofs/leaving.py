"""All that leaves a workspace without a window: papers, redlines, temporary files, logs, crash reports.

What `list`, `read`, `history` and the other verbs print is no export: it is shown to whoever opened the
workspace, like the window, and is not looked at here.
"""

import faulthandler
import itertools
import logging
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from cwgdesk.__main__ import main as command_line
from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.core.errors import StoreError
from cwgdesk.core.ids import new_id
from cwgdesk.desk.positions import Position
from cwgdesk.desk.secrets import Secrets
from cwgdesk.papers.drafts.compose import compose
from cwgdesk.papers.exporting import export_contribution, write_draft
from cwgdesk.papers.outline import edit_contribution
from cwgdesk.papers.word.leaks import scan
from cwgdesk.papers.word.package import MAIN, zip_bytes
from cwgdesk.papers.word.redline import Existing, write_redline
from cwgdesk.papers.word.tracked import proof
from cwgdesk.texts.library import clauses, documents, with_reference
from cwgdesk.ui.start.crash import CrashKeeper, scrubbed
from tests.papers.word.test_leaks import BODY, PARTS, SECRET
from tests.proofs.planted import STEM, Planted

LANGUAGES = ("en", "fr", "es", "ru", "zh", "ar")


def found_in(data: bytes, what: str) -> list[str]:
    """Where canaries stand in a file's bytes, as the reference scanner sees it."""
    hits = scan(data, [STEM]).hits
    return [f"{what}: {place}" for place in dict.fromkeys(f"{hit.channel} of {hit.where}" for hit in hits)]


def files_below(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Every file in a folder and in the folders in it: its name is looked through like its content."""
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            name = str(path.relative_to(folder))
            yield name, name.encode() + b"\n" + path.read_bytes()


def papers(planted: Planted, language: str, folder: Path) -> Iterator[tuple[str, bytes]]:
    """The paper in one language, each way to set it, with the program's own scan and without."""
    ws, paper = planted.ws, planted.paper
    for symbols, box in itertools.product((True, False), repeat=2):
        edit_contribution(ws, paper, language=language, with_symbols=symbols, with_box=box)
        what = f"{language}, {'with' if symbols else 'without'} symbols, {'with' if box else 'without'} a box"
        path = folder / f"{language}-{symbols}-{box}.docx"
        export_contribution(ws, paper, path)
        yield what, path.read_bytes()
        # The promise is that nothing is put into a paper, not that a search takes it out again.
        write_draft(compose(ws, paper), path, Secrets(), allow_hidden=True)
        yield f"{what}, without a scan", path.read_bytes()


def paper_by_command(planted: Planted, folder: Path) -> tuple[str, bytes]:
    """The paper as `cwgdesk export` writes it; the workspace is closed meanwhile."""
    path = folder / "by-command.docx"
    arguments = ["export", "--workspace", str(planted.path), "--output", str(path)]
    if command_line(arguments):
        raise StoreError("cwgdesk export did not write the paper.", "See above.")
    return "cwgdesk export", path.read_bytes()


def redlines(folder: Path, base: Path) -> Iterator[tuple[str, bytes]]:
    """Redlines onto a paper that left, in each way to treat what it holds."""
    new = folder / "new.txt"
    new.write_text("The paper in other words.\n\nAnd a second paragraph.\n", encoding="utf-8")
    for existing in Existing:
        path = folder / f"redline-{existing}.docx"
        write_redline(base, new, path, author="Example delegate", existing=existing)
        yield f"redline, {existing}", path.read_bytes()


def copied_clauses(planted: Planted) -> Iterator[tuple[str, bytes]]:
    """Every clause of a public text as it is copied with its reference.

    Whoever copies from a confidential text asks for its words, and gets them.
    """
    for row in documents(planted.ws):
        if not row.document.confidential:
            for clause in clauses(planted.ws, row.document.id):
                yield clause.path, with_reference(clause, row.document).encode()


def crash_reports(planted: Planted) -> Iterator[tuple[str, bytes]]:
    """What is shown and logged of faults that happen while canaries are handled."""
    shown: list[str] = []
    keeper = CrashKeeper(show=shown.append)
    for what, fault in _faults(planted):
        keeper.report(fault)
        yield what, scrubbed(fault).encode()
    yield "shown", "\n".join(shown).encode()
    with tempfile.TemporaryFile() as dump:
        _dumped(planted.canary("a local name at a hard crash"), dump.fileno())
        dump.seek(0)
        yield "dump of a hard crash", dump.read()


def _dumped(words: str, number: int) -> str:
    faulthandler.dump_traceback(number)
    return words


def _faults(planted: Planted) -> Iterator[tuple[str, BaseException]]:
    word = planted.canary("a fault")
    try:
        {}[word]
    except KeyError as error:
        yield "a fault of the program", error
    try:
        with planted.ws.change(ChangeLabel.EDIT_POSITION, "a fault") as change:
            change.orm.add(Position(anchor_id=new_id(), red_line=word, created_at="never"))  # type: ignore[arg-type]
            change.orm.flush()
    except Exception as error:  # noqa: BLE001 (whatever it is, it must not quote)
        yield "a fault of the store", error
    try:
        _because(word)
    except RuntimeError as error:
        yield "a fault with a cause", error


def _because(word: str) -> None:
    raise RuntimeError(word) from ValueError(word)


@contextmanager
def logged(path: Path) -> Iterator[None]:
    """Everything that the program logs, at every level, goes to a file."""
    handler, root = logging.FileHandler(path, encoding="utf-8"), logging.getLogger()
    before = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    try:
        yield
    finally:
        root.removeHandler(handler)
        root.setLevel(before)
        handler.close()


@contextmanager
def temporary(folder: Path) -> Iterator[None]:
    """Temporary files go to a folder that can be looked through."""
    folder.mkdir(exist_ok=True)
    before, tempfile.tempdir = tempfile.tempdir, str(folder)
    try:
        yield
    finally:
        tempfile.tempdir = before


def unseen_channels(paper: bytes) -> list[str]:
    """The channels of the positive control in which the scanner does not see a phrase; should be none."""
    held = proof.parts_of(paper)
    controls = {
        name: {**held, MAIN: held[MAIN].replace(b"<w:body>", f"<w:body>{body}".encode())}
        for name, body in BODY.items()
    } | {name: {**held, **parts} for name, parts in PARTS.items()}
    return [name for name, parts in controls.items() if not scan(zip_bytes(parts), [SECRET]).hits]


CHANNELS = len(BODY) + len(PARTS)
