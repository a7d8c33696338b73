"""Crafted files cost little, in the child and in us; all of them: `python -m tests.checks.crafted`."""

import time
from pathlib import Path

import pytest

from cwgdesk.core.errors import UserError
from cwgdesk.texts.importing import preview_files
from tests.checks.crafted import SECONDS, all_files, cost

# Each broke the promise once: in brackets what it cost.
_ONCE_TOO_MUCH = (
    "chunk-text",  # a part taken in 500 times: 28 s, 363 MB in us
    "number-prefix",  # a number of half a million letters: 1 GB in us
    "style-long-circle",  # each style read once for each that inherits from it
    "line-symbols",  # 470 s in us: each citation compared with all others
)


def test_there_are_as_many_as_was_promised() -> None:
    names = [name for name, _ in all_files()]
    assert len(set(names)) == len(names) >= 150


def test_those_that_once_cost_too_much(tmp_path: Path) -> None:
    for name, make in all_files():
        if name in _ONCE_TOO_MUCH:
            (tmp_path / name).write_bytes(make())
    before = time.process_time()
    for _, seen in preview_files([tmp_path / name for name in _ONCE_TOO_MUCH]):
        after = time.process_time()
        assert after - before < SECONDS, (seen, after - before)
        before = after
        if isinstance(seen, UserError):
            assert seen.remedy


@pytest.mark.slow
def test_none_costs_more_than_was_promised(tmp_path: Path) -> None:
    too_much: list[object] = []
    for name, make in all_files():
        path = tmp_path / name
        path.write_bytes(make())
        told = cost(path)
        path.unlink()
        too_much += [told] if told.is_too_much else []
    assert too_much == []
