"""A column is written once: declared at its mapping, it is in every place its marks say, and no other.

A copy of the house declares one column of each kind on two nouns, and a program of its own looks
for them: form, verb, list, search, leak scan, carrying over, register, export. The second test
puts a list written by hand into one place after the other and sees that the column is missing there.
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import cwgdesk.app  # noqa: F401 - all mappings
from cwgdesk.desk.annotations import Annotation
from cwgdesk.desk.delegation import Delegation
from cwgdesk.desk.positions import Position
from cwgdesk.desk.practices import Practice
from cwgdesk.desk.proposals.amendments import Amendment
from cwgdesk.desk.proposals.their_proposals import TheirProposal
from cwgdesk.desk.sessions import AgendaItem, Session, SessionDeadline
from cwgdesk.papers.contributions import Contribution, Section
from cwgdesk.workspace.mapping import Base, settable

ROOT = Path(__file__).resolve().parent.parent.parent
PROGRAM = Path(__file__).resolve().parent / "one_more_column.py"
LAST = "    created_at: Mapped[datetime] = mapped_column()\n"
IMPORTED = "from cwgdesk.workspace.marks import Form, Mark\n"
NEEDED = "from cwgdesk.workspace.mapping import kept, person, public, secret\n"
DECLARED = """\
    extra_open: Mapped[str] = public(
        default="", mark=Mark(form=Form.LINE, searched="{room}", carried=True, register=True)
    )
    extra_secret: Mapped[str] = secret(default="", mark=Mark(form=Form.TEXT, searched="{room}", carried=True))
    extra_name: Mapped[str] = person(default="", mark=Mark(form=Form.LINE))
    extra_kept: Mapped[str] = kept(default="", mark=Mark(form=Form.LINE))
"""
OPEN, SECRET, NAME, KEPT = "extra_open", "extra_secret", "extra_name", "extra_kept"
ALL = [OPEN, SECRET, NAME, KEPT]
EVERYWHERE = {
    "verb": ALL,
    "list": ALL,
    "search": [OPEN],
    "confidential search": [SECRET],
    "scan": [SECRET, NAME],
    "register": [OPEN],
    "exported": [OPEN],
    "public form": [OPEN],
    "confidential form": [SECRET, NAME, KEPT],
    "written": ALL,
}
OF_POSITIONS = {"carried": [OPEN, SECRET], "cleared anew": [OPEN]}
Places = dict[str, dict[str, list[str]]]


def house(folder: Path) -> Path:
    """A copy of the house in which both nouns have four more columns."""
    shutil.copytree(ROOT / "cwgdesk", folder / "cwgdesk", ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "resources").symlink_to(ROOT / "resources")
    for noun in ("positions", "practices"):
        replace(folder / f"cwgdesk/desk/{noun}.py", LAST, DECLARED.format(room=noun) + LAST)
        replace(folder / f"cwgdesk/desk/{noun}.py", IMPORTED, IMPORTED + NEEDED)
    return folder


def replace(path: Path, old: str, new: str) -> None:
    """Change the source in the one place where it says `old`."""
    source = path.read_text(encoding="utf-8")
    assert source.count(old) == 1, (path.name, old, source.count(old))
    path.write_text(source.replace(old, new), encoding="utf-8")


def places(folder: Path) -> Places:
    """Where the program finds the columns."""
    desks = folder / "desks"
    desks.mkdir()
    paths = {"PYTHONPATH": str(folder), "HOME": str(folder), "XDG_CONFIG_HOME": str(folder)}
    ran = subprocess.run(
        [sys.executable, str(PROGRAM), str(desks)],
        cwd=folder, env={**os.environ, **paths, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr
    return json.loads(ran.stdout.splitlines()[-1])


def test_a_column_that_is_declared_is_in_every_place_its_marks_say(tmp_path: Path) -> None:
    found = places(house(tmp_path))
    assert found["positions"] == {**EVERYWHERE, **OF_POSITIONS}
    assert found["practices"] == EVERYWHERE


# Nouns whose forms or verbs still name their columns; a further column has to be added to them.
# What others propose is kept by a verb and a dialog of its own.
# A deadline is shown as a `Due`, derived dates beside it; a delegation is edited in the settings.
NAMED_BY_HAND: dict[type[Base], set[str]] = {
    SessionDeadline: {"title", "due_on", "source", "done"},
    Delegation: {"state", "code", "language", "contact", "example", "forms"},
    TheirProposal: {
        *("holder", "holder_name", "number", "symbol", "new_text", "label", "reasons", "note"),
        *("outcome", "adopted_text"),
    },
}
DERIVED = {Position, Practice, Session, AgendaItem, Contribution, Section, Amendment, Annotation}


def test_every_other_noun_that_can_be_edited_is_known_here() -> None:
    editable = {mapper.class_ for mapper in Base.registry.mappers if settable(mapper.class_)}
    assert editable == DERIVED | NAMED_BY_HAND.keys()
    assert {kind: set(settable(kind)) for kind in NAMED_BY_HAND} == NAMED_BY_HAND


BY_HAND = [
    ("search", "positions", "cwgdesk/workspace/marks.py", "        if column.mark.searched:",
     '        if column.mark.searched and column.name in ("topic", "statement", "rationale", "title"):'),
    ("scan", "positions", "cwgdesk/desk/secrets.py", "if c.mark.reach in (Reach.CONFIDENTIAL, Reach.NAME)]",
     'if c.name in ("rationale", "fallback", "red_line", "owner", "reviewer", "cleared_by")]'),
    ("carried", "positions", "cwgdesk/desk/clearance.py", "if column.mark.carried]",
     'if column.name in ("topic", "holder", "stance", "statement", "rationale", "fallback")]'),
    ("verb", "positions", "cwgdesk/cli/options.py", "if c.mark.form not in _BY_HAND and",
     'if c.name in ("holder", "stance", "statement", "title", "consent_by") and'),
    ("register", "positions", "cwgdesk/ui/positions/view.py", "marks(Position) if column.mark.register",
     'marks(Position) if column.name in ("holder", "stance", "clearance", "since")'),
    ("register", "practices", "cwgdesk/ui/practices/view.py", "return column.mark.register and",
     'return column.name == "country" and'),
    ("public form", "positions", "cwgdesk/ui/clause/position_form.py", "in self.fields.rest(public=True):",
     "in ():"),
    ("confidential form", "practices", "cwgdesk/ui/practices/form.py", "in self.fields.rest(public=False):",
     'in [self.fields.titled("notes", lines=2)]:'),
    ("exported", "practices", "cwgdesk/workspace/mapping.py", "for name in names if name not in listed]",
     "for name in names if name not in names]"),
    ("cleared anew", "positions", "cwgdesk/desk/positions.py", "if c.public and c.mark.form not in",
     'if c.name in ("statement", "stance", "holder", "holder_name") and c.mark.form not in'),
]  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize(("place", "noun", "path", "derived", "by_hand"), BY_HAND)
def test_a_list_written_by_hand_is_found_out(
    tmp_path: Path, place: str, noun: str, path: str, derived: str, by_hand: str
) -> None:
    folder = house(tmp_path)
    whole = {**EVERYWHERE, **OF_POSITIONS}
    replace(folder / path, derived, by_hand)
    assert places(folder)[noun][place] != whole[place]
