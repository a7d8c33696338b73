"""The pieces put together: every noun of every room is declared, workspaces are made, opened, filled."""

import subprocess
import sys
from pathlib import Path

import pytest

from cwgdesk.app import MAPPINGS, new_desk, open_desk, sample_desk
from cwgdesk.core.errors import StoreError
from cwgdesk.core.progress import Cancelled
from cwgdesk.papers.outline import contributions
from cwgdesk.texts.library import documents
from cwgdesk.workspace.mapping import Base

ROOMS = Path(__file__).resolve().parent.parent / "cwgdesk"


def test_every_module_that_declares_a_table_is_loaded() -> None:
    declaring = {
        str(path.relative_to(ROOMS.parent).with_suffix("")).replace("/", ".")
        for room in ("texts", "desk", "papers")
        for path in (ROOMS / room).rglob("*.py")
        if "__tablename__ =" in path.read_text(encoding="utf-8")
    }
    assert declaring <= {mapping.__name__ for mapping in MAPPINGS}


def test_a_new_desk_is_empty_and_knows_its_author(tmp_path: Path) -> None:
    with new_desk(tmp_path / "desk.cwg", author="Ms A. Delegate") as ws:
        assert (ws.author, documents(ws), contributions(ws)) == ("Ms A. Delegate", [], [])
        held = {row[0] for row in ws.door.raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    assert set(Base.metadata.tables) <= held


def test_what_was_made_is_opened_again(tmp_path: Path) -> None:
    path = tmp_path / "desk.cwg"
    new_desk(path, "correct horse battery staple", author="Ms A. Delegate").close()
    with open_desk(path, "correct horse battery staple") as ws:
        assert ws.author == "Ms A. Delegate"
        code = ws.recovery_code()
    with open_desk(path, recovery_code=code) as ws:
        assert ws.author == "Ms A. Delegate"
    with pytest.raises(StoreError, match="does not open"):
        open_desk(path, "wrong")


def test_the_sample_is_open_and_filled_or_not_there_at_all(tmp_path: Path) -> None:
    class Stop:
        def step(self, done: int, total: int, label: str) -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        sample_desk(tmp_path / "sample.cwg", Stop())
    assert list(tmp_path.glob("sample*")) == []
    with sample_desk(tmp_path / "sample.cwg") as ws:
        assert len(documents(ws)) == 2
        assert len(contributions(ws)) == 1


def test_a_start_loads_no_reader_and_no_word(tmp_path: Path) -> None:
    code = "import sys, cwgdesk.app; print([m for m in sys.modules if m.split('.')[0] in ('lxml', 'docx')])"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "[]"
