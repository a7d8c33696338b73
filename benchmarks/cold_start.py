"""Cold start, against a process that shows an empty PySide6 window: the frame painted, the first view usable.

Processes are started in turn, and their medians compared. The floor is what no program can go below that
keeps its store with SQLAlchemy in an encrypted file: an empty window, the two loaded, one file, one query.
"""

import tempfile
from pathlib import Path
from typing import Any, cast

from benchmarks._timing import alternately
from cwgdesk.app import sample_desk

_EMPTY = """
from PySide6.QtWidgets import QApplication, QWidget
application = QApplication([])
window = QWidget()
window.resize(1366, 768)
window.show()
application.processEvents()
"""

_FLOOR = (
    """
import gc
gc.disable()
"""
    + _EMPTY
    + """
import sqlcipher3.dbapi2
from sqlalchemy import create_engine, text
from sqlalchemy.orm import Session
engine = create_engine("sqlite://", creator=lambda: sqlcipher3.dbapi2.connect(r"{plain}"))
with Session(engine) as orm:
    orm.execute(text("PRAGMA key = \\"x'" + "00" * 32 + "'\\""))
    orm.execute(text("SELECT count(*) FROM sqlite_master")).all()
"""
)

# The start as `run_window` does it, with settings of its own; `seen` is called at each moment.
_OURS = """
import os, sys, time
from pathlib import Path
from cwgdesk.__main__ import prepare_window
prepare_window()
from PySide6.QtCore import QEvent, QEventLoop, QSettings, Qt
from PySide6.QtGui import QKeyEvent
from cwgdesk.ui.desk.preferences import Preferences
from cwgdesk.ui.start import shell as shells
from cwgdesk.ui.start.start import new_application
application = new_application()
shell = shells.Shell(application, Preferences(QSettings(r"{settings}", QSettings.Format.IniFormat)))
"""

# Painted: the frame stands and has been drawn; the process ends where it would load the store.
_PAINTED = (
    _OURS
    + """
def painted(work):
    application.processEvents()
    os._exit(0)
shells.beside = painted
shell.open_path(Path(r"{workspace}"))
"""
)

# Usable: the first view has its rows, it has answered a key, and all is painted.
_USABLE = (
    _OURS
    + """
shell.open_path(Path(r"{workspace}"))
while shell.desk.store.busy or not shell.window.early.is_over:
    application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)  # as exec() waits
focused = application.focusWidget() or shell.window
key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier)
application.sendEvent(focused, key)
if not key.isAccepted():
    os._exit(1)
application.processEvents()
os._exit(0)
"""
)


def main() -> None:
    """Print the three moments and the floor, on the clock and in computing, as ratios to the empty window."""
    with tempfile.TemporaryDirectory() as folder:
        workspace = Path(folder) / "sample.cwg"
        sample_desk(workspace).close()
        _encrypted(Path(folder) / "plain.db")
        names = {
            "settings": Path(folder) / "settings.ini",
            "workspace": workspace,
            "plain": Path(folder) / "plain.db",
        }
        codes = {"empty window": _EMPTY, "floor": _FLOOR, "frame painted": _PAINTED, "usable": _USABLE}
        spent = alternately({name: _filled(code, names) for name, code in codes.items()})
    empty = spent["empty window"]
    for name, budget in {"empty window": 1.0, "frame painted": 1.6, "usable": 3.5, "floor": 0.0}.items():
        one = spent[name]
        goal = f", budget {budget:g}" if budget > 1 else ""
        print(
            f"cold start, {name}: {one.wall * 1000:.0f} ms, ratio {one.wall / empty.wall:.2f};"
            f" computing {one.cpu * 1000:.0f} ms, ratio {one.cpu / empty.cpu:.2f}{goal}"
        )


def _filled(code: str, names: dict[str, Path]) -> str:
    for name, path in names.items():
        code = code.replace("{" + name + "}", str(path))
    return code


def _encrypted(path: Path) -> None:
    """An encrypted file with one table."""
    from sqlcipher3 import dbapi2

    connection = cast("Any", dbapi2).connect(str(path))
    connection.execute("PRAGMA key = \"x'" + "00" * 32 + "'\"")
    connection.execute("CREATE TABLE thing (id TEXT PRIMARY KEY) STRICT")
    connection.commit()
    connection.close()
