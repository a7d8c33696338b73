"""Tells, as JSON, in which places the columns `extra_…` of positions and practices are found.

Run as a program of its own in a copy of the house whose mappings declare them (test_column_once.py).
"""

import io
import json
import sys
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QApplication, QWidget

from cwgdesk.app import new_desk, open_desk
from cwgdesk.cli.main import parser_of, run
from cwgdesk.desk.clearance import carry_positions, clear
from cwgdesk.desk.positions import (
    Clearance,
    Position,
    edit_confidential,
    edit_public,
    position,
    positions,
)
from cwgdesk.desk.practices import Practice, practices
from cwgdesk.desk.secrets import secret_phrases
from cwgdesk.desk.sessions import add_session
from cwgdesk.overviews.choices import practice_rows
from cwgdesk.ui.clause.position_form import PositionForm
from cwgdesk.ui.desk.context import DeskContext
from cwgdesk.ui.desk.frames import ConfidentialFrame, PublicFrame
from cwgdesk.ui.positions.view import PositionsView
from cwgdesk.ui.practices.form import PracticeForm
from cwgdesk.ui.practices.view import PracticesView
from cwgdesk.workspace.mapping import column_names, public_view
from cwgdesk.workspace.store import Workspace

Found = dict[str, list[str]]
EXTRA = ("extra_open", "extra_secret", "extra_name", "extra_kept")
TITLES = {name: name.replace("_", " ").capitalize() for name in EXTRA}
WORDS = {name: f"Canary {name.partition('_')[2]} sings" for name in EXTRA}


def options(verb: str) -> list[str]:
    """The columns that the verb has an option for."""
    known = {option for action in parser_of(verb)._actions for option in action.option_strings}
    return [name for name in EXTRA if f"--{name.replace('_', '-')}" in known]


def typed(verb: str, path: Path, *target: str) -> list[str]:
    """Set all columns with the verb; its own answer is not of interest."""
    arguments = [verb, "--workspace", str(path), *target]
    for name in options(verb):
        arguments += [f"--{name.replace('_', '-')}", WORDS[name]]
    with redirect_stdout(io.StringIO()):
        assert run(arguments) == 0
    return options(verb)


def listed(what: str, path: Path) -> list[str]:
    """The columns that `list --json` prints with what was set."""
    told = io.StringIO()
    with redirect_stdout(told):
        assert run(["list", what, "--workspace", str(path), "--json"]) == 0
    row = json.loads(told.getvalue().splitlines()[0])
    return [name for name in EXTRA if row.get(name) == WORDS[name]]


def searched(ws: Workspace, room: str, *, confidential: bool) -> list[str]:
    """The columns whose words the search finds under this heading, and on which side."""
    return [
        name
        for name in EXTRA
        if any(hit.confidential is confidential for hit in ws.search(WORDS[name], (room,)))
    ]


def fields(form: QWidget, frame: type[QWidget]) -> list[str]:
    """The columns that have a field, under their title, in such a frame of the form."""
    names = {one.accessibleName() for part in form.findChildren(frame) for one in part.findChildren(QWidget)}
    return [name for name in EXTRA if TITLES[name] in names]


def written(form: Any, desk: DeskContext, read: Any) -> list[str]:
    """The columns that the form saves when their field is left."""
    kept: list[str] = []
    for name in EXTRA:
        field = form.fields.lines.get(name)
        if field is not None:
            field.setText("Written in the form")
            field.commit()
            while desk.store.busy:
                QApplication.processEvents()
            kept += [name] if getattr(read(), name) == "Written in the form" else []
    return kept


def cleared_anew(ws: Workspace, position_id: UUID) -> list[str]:
    """The columns whose change takes a clearance back."""
    edit_public(ws, position_id, statement="We welcome it.")
    fell: list[str] = []
    for name in EXTRA:
        if position(ws, position_id).position.clearance is not Clearance.CLEARED:
            clear(ws, position_id, "Director-General")
        edit: Any = edit_public if name == "extra_open" else edit_confidential
        edit(ws, position_id, **{name: "Other words"})
        fell += [] if position(ws, position_id).position.clearance is Clearance.CLEARED else [name]
    return fell


def of_positions(ws: Workspace, desk: DeskContext) -> Found:
    """Where the columns of a position are."""
    row = positions(ws)[0]
    with ws.read() as orm:
        seen = public_view(orm.get_one(Position, row.position.id))
    carried = carry_positions(ws, [row.position.id], add_session(ws, "43rd meeting"))[0]
    twin = position(ws, carried).position
    table = PositionsView(desk).table.rows_model
    cells = {column.title: column.text(row) for column in table.columns}
    form = PositionForm(desk)
    form.show_row(row, [])
    return {
        "carried": [name for name in EXTRA if getattr(twin, name) == WORDS[name]],
        "register": [name for name in EXTRA if cells.get(TITLES[name]) == WORDS[name]],
        "exported": [name for name in EXTRA if getattr(seen, name, None) == WORDS[name]],
        "public form": fields(form, PublicFrame),
        "confidential form": fields(form, ConfidentialFrame),
        "written": written(form, desk, lambda: position(ws, row.position.id).position),
        "cleared anew": cleared_anew(ws, row.position.id),
    }


def of_practices(ws: Workspace, desk: DeskContext) -> Found:
    """Where the columns of a practice are."""
    row = practice_rows(ws)[0]
    with ws.read() as orm:
        seen = public_view(orm.get_one(Practice, row.practice.id))
    detail = PracticesView(desk)._card(row.practice).detail
    form = PracticeForm(desk, "en")
    form.show_practice(row.practice)
    return {
        "register": [name for name in EXTRA if WORDS[name] in detail],
        "exported": [name for name in EXTRA if getattr(seen, name, None) == WORDS[name]],
        "public form": fields(form, PublicFrame),
        "confidential form": fields(form, ConfidentialFrame),
        "written": written(form, desk, lambda: practices(ws)[0]),
    }


def found(path: Path, noun: str) -> Found:
    """All places, for one of the two nouns alone in a new workspace."""
    new_desk(path, author="Ana").close()
    verb, target = {"positions": ("position", "--topic"), "practices": ("practice", "--title")}[noun]
    places = {"verb": typed(verb, path, target, "Something"), "list": listed(noun, path)}
    with open_desk(path) as ws:
        places["search"] = searched(ws, noun, confidential=False)
        places["confidential search"] = searched(ws, noun, confidential=True)
        places["scan"] = [name for name in EXTRA if WORDS[name] in secret_phrases(ws)]
        desk = DeskContext(ws)
        places |= of_positions(ws, desk) if noun == "positions" else of_practices(ws, desk)
        desk.close()
    return places


if __name__ == "__main__":
    assert set(EXTRA) <= set(column_names(Position)) & set(column_names(Practice))
    application = QApplication([])
    folder = Path(sys.argv[1])
    print(json.dumps({noun: found(folder / f"{noun}.cwg", noun) for noun in ("positions", "practices")}))
