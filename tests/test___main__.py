"""The way in: a verb goes to the command line, nothing or a workspace to the window."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from cwgdesk import __version__
from cwgdesk.__main__ import main

# Shows the window for `argv`, presses no key, and ends as soon as it stands.
SHOW = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from cwgdesk.__main__ import main

application = QApplication([])

def look():
    shown = [w.windowTitle() for w in application.topLevelWidgets() if w.isVisible() and w.windowTitle()]
    if shown and shown != ["cwgdesk"]:  # the frame, before its workspace is open
        print(shown)
        application.quit()

timer = QTimer()
timer.timeout.connect(look)
timer.start(20)
sys.exit(main(sys.argv[1:]))
"""


def test_a_verb_goes_to_the_command_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"cwgdesk {__version__}\n"
    assert main(["exprot"]) == 2


def test_without_arguments_given_it_reads_those_of_the_process() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "cwgdesk", "--version"], check=True, capture_output=True, text=True
    )
    assert done.stdout == f"cwgdesk {__version__}\n"


def test_a_workspace_opens_in_the_window(stocked_file: Path, tmp_path: Path) -> None:
    path = tmp_path / "delegation.cwg"
    path.write_bytes(stocked_file.read_bytes())
    homes = {name: str(tmp_path) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME")}
    done = subprocess.run(
        [sys.executable, "-c", SHOW, str(path)],
        env={**os.environ, **homes, "QT_QPA_PLATFORM": "offscreen"},
        check=False, capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "delegation" in done.stdout


def test_the_start_collects_no_garbage_and_leaves_the_store_for_after_the_frame() -> None:
    code = (
        "import gc, sys; from cwgdesk.__main__ import prepare_window; prepare_window();"
        "print(gc.isenabled(), 'cwgdesk.app' in sys.modules, 'PySide6' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout == "False False False\n"
