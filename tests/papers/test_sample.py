"""The sample workspace: something to show at the first start, and nothing real in it."""

from datetime import date
from pathlib import Path

import pytest

from cwgdesk.app import new_desk, sample_desk
from cwgdesk.core.errors import StoreError
from cwgdesk.core.progress import Cancelled
from cwgdesk.desk.annotations import annotations
from cwgdesk.desk.clearance import publishable
from cwgdesk.desk.delegation import delegation
from cwgdesk.desk.positions import Clearance, positions
from cwgdesk.desk.practices import practices
from cwgdesk.desk.proposals.amendments import Symbol, amendments
from cwgdesk.desk.sessions import deadlines, sessions
from cwgdesk.papers.drafts.findings import Level
from cwgdesk.papers.drafts.preflight import preflight
from cwgdesk.papers.exporting import export_contribution
from cwgdesk.papers.outline import contributions
from cwgdesk.papers.sample import fill_sample
from cwgdesk.texts.library import documents
from cwgdesk.workspace.store import Workspace


def test_it_holds_what_the_first_tour_needs(sample: Workspace) -> None:
    ours = delegation(sample)
    assert ours is not None
    assert ours.example
    assert [row.clauses for row in documents(sample)] == [65, 19]
    assert len(annotations(sample)) == 3
    (made,) = amendments(sample)
    assert made.amendment.symbol is Symbol.MOD
    assert made.amendment.new_text != made.amendment.base_text
    held = [row.position for row in positions(sample)]
    assert sum(map(publishable, held)) == 1
    assert any(p.clearance is not Clearance.CLEARED and p.red_line and p.fallback for p in held)
    assert practices(sample)[0].consent
    (session,) = sessions(sample)
    assert "Example" in session.name
    assert len(deadlines(sample, session.id)) == 3


def test_it_can_be_exported_at_once(sample: Workspace, tmp_path: Path) -> None:
    paper = contributions(sample)[0]
    assert [f for f in preflight(sample, paper.id) if f.level is not Level.HINT] == []
    export_contribution(sample, paper.id, tmp_path / "contribution.docx")
    assert (tmp_path / "contribution.docx").stat().st_size > 5_000


def test_undo_begins_with_what_the_user_does(sample: Workspace) -> None:
    assert sample.undoable() is None
    assert sample.undo() is None


def test_its_dates_lie_ahead_of_the_day_it_is_made(tmp_path: Path) -> None:
    with new_desk(tmp_path / "sample.cwg") as ws:
        fill_sample(ws, today=date(2030, 1, 1))
        assert all(due.due_on > date(2030, 1, 1) for due in deadlines(ws))


def test_cancelled_it_leaves_no_file(tmp_path: Path) -> None:
    class Stop:
        def step(self, done: int, total: int, label: str) -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        sample_desk(tmp_path / "sample.cwg", progress=Stop())
    assert list(tmp_path.glob("sample*")) == []


def test_it_never_replaces_a_file(tmp_path: Path) -> None:
    path = tmp_path / "sample.cwg"
    path.write_bytes(b"somebody's work")
    with pytest.raises(StoreError, match="already there"):
        sample_desk(path)
    assert path.read_bytes() == b"somebody's work"
