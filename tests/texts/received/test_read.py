"""Received papers become proposals, each on its clause."""

from collections.abc import Sequence
from pathlib import Path
from uuid import uuid4

import pytest

from cwgdesk.texts.reading.common.raw import Revisions
from cwgdesk.texts.reading.read import read_file
from cwgdesk.texts.received.found import BaseText, FoundProposal, Received
from cwgdesk.texts.received.read import received
from cwgdesk.texts.structure.parse import parse
from tests.texts.received import papers
from tests.texts.received.papers import Change


@pytest.fixture(scope="module")
def base(samples: Path) -> BaseText:
    """The seed resolution."""
    clauses = parse(read_file(samples / papers.SAMPLE)).clauses
    return BaseText(
        uuid4(), "Council Resolution 1334 (modified 2023)", "en", clauses, "modified 2023", "1334"
    )


@pytest.fixture(scope="module")
def lines(samples: Path) -> list[tuple[str, str, str]]:
    """Its lines."""
    return papers.seed(samples)


def _read(paper: papers.Paper, path: Path, *bases: BaseText) -> Received:
    return received(read_file(paper.saved(path), Revisions.MARKED), bases)


def _placed(proposals: Sequence[FoundProposal]) -> set[tuple[str, str]]:
    return {(one.symbol, one.path) for one in proposals}


def _wanted(changes: Sequence[Change]) -> set[tuple[str, str]]:
    return {(one.symbol, one.clause) for one in changes}


def test_three_papers_become_thirty_proposals_each_on_its_clause(
    base: BaseText, lines: list[tuple[str, str, str]], tmp_path: Path
) -> None:
    tracked = _read(papers.tracked_paper(lines), tmp_path / "tracked.docx", base)
    table = _read(papers.table_paper(lines), tmp_path / "table.docx", base)
    told = _read(papers.narrative_paper(), tmp_path / "told.docx", base)
    assert len(tracked.proposals) + len(table.proposals) + len(told.proposals) == 30
    assert _placed(tracked.proposals) == _wanted(papers.TRACKED)
    assert _placed(table.proposals) == _wanted(papers.TABLE)
    assert _placed(told.proposals) == _wanted([change for change, _ in papers.NARRATIVE])
    assert all(one.sure for one in (*tracked.proposals, *table.proposals))
    assert not any(one.sure for one in told.proposals)
    assert (tracked.source, tracked.left, tracked.notes) == ("Arab Republic of Egypt", (), ())
    by_clause = {one.path: one for one in tracked.proposals}
    assert "every second year to Council" in by_clause[f"{papers.SG} 5"].text
    assert by_clause[f"{papers.SG} 9"].label == "9bis"


def test_blocks_keep_their_number_and_reasons(
    base: BaseText, lines: list[tuple[str, str, str]], tmp_path: Path
) -> None:
    seen = _read(papers.block_paper(lines), tmp_path / "block.docx", base)
    assert _placed(seen.proposals) == _wanted(papers.BLOCKS)
    assert [one.number for one in seen.proposals] == [f"EGY/12/{n}" for n in range(1, 11)]
    assert [one.reasons for one in seen.proposals] == [f"This is why, number {n}." for n in range(1, 11)]
    assert all(one.sure for one in seen.proposals)
