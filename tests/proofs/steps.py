"""What the program does with its files, step by step: each prepared, performed, and looked at afterwards.

A step that is killed, or whose disk fails or loses power, is looked at by the same eyes: what was
acknowledged is there, nothing is there in part, every file is the old or the new one.
"""

import shutil
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from sqlalchemy import select

from cwgdesk.app import new_desk, open_desk, sample_desk
from cwgdesk.core.errors import StoreError, UserError
from cwgdesk.desk.positions import Position
from cwgdesk.desk.secrets import Secrets
from cwgdesk.papers.drafts.blocks import Draft
from cwgdesk.papers.drafts.compose import compose
from cwgdesk.papers.exporting import write_draft
from cwgdesk.papers.outline import contributions
from cwgdesk.workspace import migrate
from cwgdesk.workspace.safety import backup as backups
from cwgdesk.workspace.safety.troubles import translated
from cwgdesk.workspace.store import Workspace, restore_backup
from tests import cheap
from tests.workspace.made import add_position

Acknowledge = Callable[[int], object]
FIRST = 4  # changes that a prepared workspace holds already
OLD, NEW = "four words are enough", "nine other words will do"
STORED = Path(__file__).resolve().parent.parent / "workspace" / "stored"


STORED_PHRASE = "correct horse battery"  # of the stored workspaces


def quickly() -> None:
    """What passphrases cost is not what is proved, and thousands would take hours."""
    cheap.passphrases()


@dataclass(frozen=True)
class Step:
    """One thing that the program does; `look` names what is wrong afterwards."""

    name: str
    prepare: Callable[[Path], None]
    perform: Callable[[Path, Acknowledge], None]
    look: Callable[[Path, int], Iterator[str]]


def desk(folder: Path) -> Path:
    """Where the workspace of a step lies."""
    return folder / "desk.cwg"


def add(ws: Workspace, number: int) -> None:
    """The change with this number."""
    add_position(ws, f"position {number} " + "words " * (number % 7 * 20))


def numbers(ws: Workspace) -> list[int]:
    """The changes that are there, in order."""
    with ws.read() as orm:
        return sorted(int(text.split()[1]) for text in orm.scalars(select(Position.statement)))


def count(ws: Workspace) -> int:
    """How many positions there are, whatever is in them."""
    with ws.read() as orm:
        return len(orm.scalars(select(Position.id)).all())


# -- preparing ---------------------------------------------------------------------------------------------


def closed(folder: Path, passphrase: str | None = None) -> None:
    """A workspace of a few changes, with a backup of its first half."""
    with new_desk(desk(folder), passphrase, author="Ana") as ws:
        for number in range(1, FIRST + 1):
            add(ws, number)
            if number == FIRST // 2:
                ws.backup()


def cut_off(folder: Path) -> None:
    """A workspace as a killed program leaves it, its last changes in the log alone."""
    closed(folder)
    with open_desk(desk(folder), back_up=False) as ws:
        add(ws, FIRST + 1)
        found = {path: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    for path, content in found.items():
        path.write_bytes(content)


def old_schema(folder: Path) -> None:
    """A stored workspace of the schema before this one."""
    shutil.copyfile(STORED / f"schema-{migrate.SCHEMA - 1:04}.cwg", desk(folder))


def with_paper(folder: Path) -> None:
    """A paper that was exported before."""
    write_draft(draft(), folder / "paper.docx", Secrets())
    (folder / "paper.docx").rename(folder / "before.docx")
    shutil.copyfile(folder / "before.docx", folder / "paper.docx")


@cache
def draft() -> Draft:
    """The sample's contribution, composed."""
    import tempfile

    with tempfile.TemporaryDirectory() as place, sample_desk(Path(place) / "sample.cwg") as ws:
        return compose(ws, contributions(ws)[0].id)


# -- performing --------------------------------------------------------------------------------------------


def start(folder: Path, acknowledge: Acknowledge) -> None:
    """Open, and no more."""
    open_desk(desk(folder))
    acknowledge(FIRST + 1)


def change(folder: Path, acknowledge: Acknowledge) -> None:
    """Change after change."""
    ws = open_desk(desk(folder), back_up=False)
    for number in range(FIRST + 1, FIRST + 31):
        add(ws, number)
        acknowledge(number)


def checkpoint(folder: Path, acknowledge: Acknowledge) -> None:
    """Changes, folded into the file every now and then."""
    ws = open_desk(desk(folder), back_up=False)
    for number in range(FIRST + 1, FIRST + 25):
        add(ws, number)
        acknowledge(number)
        if number % 3 == 0:
            with translated(ws.path):
                ws.door.raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def close(folder: Path, acknowledge: Acknowledge) -> None:
    """Open, change, close, again and again."""
    for number in range(FIRST + 1, FIRST + 6):
        with open_desk(desk(folder), back_up=False) as ws:
            add(ws, number)
            acknowledge(number)


def back_up(folder: Path, acknowledge: Acknowledge) -> None:
    """A change and a backup, again and again."""
    ws = open_desk(desk(folder), back_up=False)
    for number in range(FIRST + 1, FIRST + 5):
        add(ws, number)
        acknowledge(number)
        ws.backup()


def restore(folder: Path, acknowledge: Acknowledge) -> None:
    """Put the backup in the place of the workspace."""
    restore_backup(backups.backups(desk(folder))[-1].path, desk(folder))
    acknowledge(1)


def passphrase(folder: Path, acknowledge: Acknowledge) -> None:
    """From one passphrase to another."""
    ws = open_desk(desk(folder), OLD, back_up=False)
    ws.set_passphrase(NEW)
    acknowledge(1)


def migration(folder: Path, acknowledge: Acknowledge) -> None:
    """Open a workspace of the schema before."""
    open_desk(desk(folder), STORED_PHRASE, back_up=False)
    acknowledge(1)


def export(folder: Path, acknowledge: Acknowledge) -> None:
    """Write the paper anew."""
    write_draft(draft(), folder / "paper.docx", Secrets())
    acknowledge(1)


# -- looking -----------------------------------------------------------------------------------------------


def look_at_changes(folder: Path, acknowledged: int) -> Iterator[str]:
    """All that was acknowledged, nothing twice, nothing in part; every backup whole."""
    try:
        with open_desk(desk(folder), back_up=False) as ws:
            there = numbers(ws)
            yield from (str(problem) for problem in ws.check())
            told = [warning for warning in ws.warnings if "missing" in str(warning)]
    except StoreError as error:
        yield f"does not open: {error}"
        return
    if there != list(range(1, len(there) + 1)):
        yield f"there are {there}"
    if len(there) < max(acknowledged, FIRST) and not told:
        yield f"acknowledged {acknowledged}, there {len(there)}, and nobody said so"
    if len(there) < max(acknowledged, FIRST):
        yield f"acknowledged {acknowledged}, there {len(there)}"
    yield from _bad_backups(folder, None)


def look_at_restored(folder: Path, acknowledged: int) -> Iterator[str]:
    """The old workspace or the restored one, whole; what was there before is kept beside it."""
    with open_desk(desk(folder), back_up=False) as ws:
        there = numbers(ws)
        yield from (str(problem) for problem in ws.check())
    old, new = list(range(1, FIRST + 1)), list(range(1, FIRST // 2 + 1))
    if there not in (old, new) or (acknowledged and there != new):
        yield f"there are {there}"
    if there == new:
        kept = [open_numbers(path) for path in folder.glob("desk.replaced-*.cwg")]
        if old not in kept:
            yield "what was there before is not beside it"


def look_at_passphrases(folder: Path, acknowledged: int) -> Iterator[str]:
    """Each file opens with one of the two; after an acknowledgement none with the old one."""
    opened_by = [phrase for phrase in (OLD, NEW) if _opens(desk(folder), phrase)]
    if len(opened_by) != 1:
        yield f"opens with {len(opened_by)} of the two"
        return
    there = open_numbers(desk(folder), opened_by[0]) or []
    if there[:FIRST] != list(range(1, FIRST + 1)):
        yield "not all changes are there"
    others = [path for path in folder.rglob("*.cwg*") if path.is_file() and path != desk(folder)]
    for path in others:
        if path.stat().st_size < 4096 or path.name.endswith((".lock", ".last", "-wal", "-shm", "-journal")):
            continue
        if (acknowledged or opened_by == [NEW]) and _opens(path, OLD):
            yield f"{path.name} opens with the old passphrase"
    if acknowledged and opened_by != [NEW]:
        yield "the new passphrase was acknowledged and does not open"


def look_at_migrated(folder: Path, acknowledged: int) -> Iterator[str]:
    """It opens, in the schema of now, with all its rows."""
    del acknowledged
    with open_desk(desk(folder), STORED_PHRASE, back_up=False) as ws:
        yield from (str(problem) for problem in ws.check())
        with ws.read() as orm:
            if not orm.scalars(select(Position)).first():
                yield "its positions are gone"


def look_at_paper(folder: Path, acknowledged: int) -> Iterator[str]:
    """The paper of before or the new one, complete."""
    paper, before = folder / "paper.docx", folder / "before.docx"
    if not paper.exists():
        yield "the paper is gone"
        return
    if acknowledged == 0 and paper.read_bytes() == before.read_bytes():
        return
    try:
        with zipfile.ZipFile(paper) as archive:
            if archive.testzip() is not None or "word/document.xml" not in archive.namelist():
                yield "the paper is broken"
    except zipfile.BadZipFile:
        yield "the paper is broken"


def open_numbers(path: Path, phrase: str | None = None) -> list[int] | None:
    """The changes in a file; None where it does not open."""
    try:
        with open_desk(path, phrase, back_up=False) as ws:
            return numbers(ws) if not ws.check() else None
    except UserError:
        return None


def _opens(path: Path, phrase: str) -> bool:
    try:
        open_desk(path, phrase, back_up=False).close()
    except UserError:
        return False
    return True


def _bad_backups(folder: Path, phrase: str | None) -> Iterator[str]:
    for each in backups.backups(desk(folder)):
        if open_numbers(each.path, phrase) is None:
            yield f"the backup {each.path.name} is not whole"


STEPS = {
    step.name: step
    for step in (
        Step("start", cut_off, start, look_at_changes),
        Step("change", closed, change, look_at_changes),
        Step("checkpoint", closed, checkpoint, look_at_changes),
        Step("close", closed, close, look_at_changes),
        Step("backup", closed, back_up, look_at_changes),
        Step("restore", closed, restore, look_at_restored),
        Step("passphrase", lambda folder: closed(folder, OLD), passphrase, look_at_passphrases),
        Step("migration", old_schema, migration, look_at_migrated),
        Step("export", with_paper, export, look_at_paper),
    )
    if step.name != "migration" or migrate.SCHEMA > 1
}
