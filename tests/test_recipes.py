"""The recipes of docs/architecture.md, followed to the letter in a copy of the house."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
RECIPE = re.compile(
    r"```python\n# (?P<path>[\w/]+\.py)(?:, in (?:class )?(?P<within>\w+))?\n(?P<code>.*?)```", re.DOTALL
)
# Where a line goes that belongs into something: before what ends it.
BEFORE = {"Position": "    created_at: Mapped[datetime] = mapped_column()\n", "ALL_VIEWS": ")  # fmt: skip\n"}


def recipes() -> dict[str, tuple[str, str]]:
    """Path, place within, and code of every recipe."""
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    return {found["path"]: (found["within"] or "", found["code"]) for found in RECIPE.finditer(text)}


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A copy of the house after all recipes."""
    shutil.copytree(ROOT / "cwgdesk", tmp_path / "cwgdesk", ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "resources").symlink_to(ROOT / "resources")
    for name, (within, code) in recipes().items():
        path = tmp_path / name
        if within:
            source = path.read_text(encoding="utf-8")
            assert source.count(BEFORE[within]) == 1
            path.write_text(source.replace(BEFORE[within], code + BEFORE[within]), encoding="utf-8")
        else:
            path.parent.mkdir(exist_ok=True)
            (path.parent / "__init__.py").touch()
            path.write_text(code, encoding="utf-8")
    return tmp_path


def run(house: Path, *arguments: str) -> str:
    """What a program prints in that house."""
    surroundings = {
        **os.environ,
        "PYTHONPATH": str(house),
        "HOME": str(house),
        "QT_QPA_PLATFORM": "offscreen",
    }
    ran = subprocess.run(
        [sys.executable, *arguments],
        cwd=house,
        env=surroundings,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    return ran.stdout


LOOK = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from cwgdesk.app import new_desk
from cwgdesk.desk.positions import Position, record_position
from cwgdesk.ui.desk.context import DeskContext
from cwgdesk.ui.window.views import ALL_VIEWS
application = QApplication([])
ws = new_desk(Path("desk.cwg"), author="Ana")
record_position(ws, topic="the weather", mood="calm")
desk = DeskContext(ws)
view = next(spec for spec in ALL_VIEWS if spec.name == "calm").make(desk)
view.show()
while desk.store.busy or not view.number.text():
    application.processEvents()
print(view.number.text(), [hit.noun_id is not None for hit in ws.search("calm")])
view.close()
desk.close()
"""


def test_all_recipes_are_found() -> None:
    assert list(recipes()) == [
        "cwgdesk/cli/verbs/greet.py",
        "cwgdesk/desk/positions.py",
        "cwgdesk/ui/calm/view.py",
        "cwgdesk/ui/window/views.py",
    ]


def test_a_verb_a_column_and_a_view_made_by_the_recipes_work(house: Path) -> None:
    assert run(house, "-c", LOOK).split("\n")[0] == "0 [True]"
    greeted = run(house, "-m", "cwgdesk", "greet", "--workspace", "desk.cwg", "--json")
    assert json.loads(greeted) == {"author": "Ana"}
    assert "greet" in run(house, "-m", "cwgdesk", "--help")
    listed = run(house, "-m", "cwgdesk", "list", "positions", "--workspace", "desk.cwg", "--json")
    assert json.loads(listed)["mood"] == "calm"
