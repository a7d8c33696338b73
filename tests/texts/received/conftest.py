"""The seed resolution as a base, and papers read against it."""

from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

import pytest

from cwgdesk.texts.reading.common.raw import Revisions
from cwgdesk.texts.reading.read import read_file
from cwgdesk.texts.received.bases import Clauses
from cwgdesk.texts.received.found import BaseText, Received
from cwgdesk.texts.received.read import received
from cwgdesk.texts.structure.parse import parse
from tests.texts.received import papers

Lines = list[tuple[str, str, str]]
Reader = Callable[..., Received]


@pytest.fixture(scope="session")
def base(samples: Path) -> BaseText:
    """The seed resolution."""
    found = parse(read_file(samples / papers.SAMPLE)).clauses
    return BaseText(uuid4(), "Council Resolution 1334 (modified 2023)", "en", found, "modified 2023", "1334")


@pytest.fixture(scope="session")
def clauses(base: BaseText) -> Clauses:
    """Its clauses."""
    return Clauses(base.clauses)


@pytest.fixture(scope="session")
def lines(samples: Path) -> Lines:
    """Its lines."""
    return papers.seed(samples)


@pytest.fixture
def read(base: BaseText, tmp_path: Path) -> Reader:
    """Reads a paper against the seed, or against the texts that are given."""

    def reading(paper: papers.Paper, *bases: BaseText) -> Received:
        path = paper.saved(tmp_path / "paper.docx")
        return received(read_file(path, Revisions.MARKED), bases or (base,))

    return reading
