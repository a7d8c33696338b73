"""pyright refuses every confidential column of a public view, and each class lists what is public."""

import os
import subprocess
import sys
from dataclasses import fields
from pathlib import Path

import pytest

from cwgdesk.desk.positions import Position
from cwgdesk.desk.practices import Practice
from cwgdesk.desk.proposals.amendments import Amendment
from cwgdesk.workspace.mapping import Noun, Publishes, column_names, public_class

ROOT = Path(__file__).resolve().parent.parent.parent
SAID = Path(__file__).resolve().parent / "public_views.py"


def pyright(path: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "pyright", str(path)]
    quiet = os.environ | {
        "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"
    }  # else it asks a server for its newest version
    return subprocess.run(
        command, cwd=ROOT, env=quiet, capture_output=True, text=True, timeout=300, check=False
    )


def test_the_type_checker_refuses_what_is_confidential() -> None:
    told = pyright(SAID)
    assert told.returncode == 0, told.stdout


def test_it_would_tell_if_it_did_not_refuse_it(tmp_path: Path) -> None:
    lying = tmp_path / "public_views.py"
    lying.write_text(SAID.read_text(encoding="utf-8").replace("seen.red_line", "seen.statement"))
    told = pyright(lying)
    assert told.returncode == 1
    assert "reportUnnecessaryTypeIgnoreComment" in told.stdout, told.stdout


@pytest.mark.parametrize("noun", [Position, Amendment, Practice])
def test_a_public_class_lists_what_is_public_and_nothing_else(noun: type[Noun]) -> None:
    assert issubclass(noun, Publishes)
    listed = [field.name for field in fields(public_class(noun))]
    assert sorted(listed) == sorted(column_names(noun, public_only=True))
