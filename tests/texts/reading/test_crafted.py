"""Crafted files cost little, in the child and in us; all of them: `python -m tests.checks.crafted`."""

import time
from pathlib import Path

import pytest

from cwgdesk.core.errors import UserError
from cwgdesk.texts.importing import preview_files
from cwgdesk.texts.reading.common.budget import Blocks
from cwgdesk.texts.reading.common.limits import Limits
from cwgdesk.texts.reading.common.raw import Block
from cwgdesk.texts.reading.txt import read_txt
from cwgdesk.texts.structure.parse import parse
from tests.checks.crafted import SECONDS, all_files, cost
from tests.texts.reading.crafted.plain import FOOD

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


@pytest.mark.parametrize("name", FOOD)
def test_ten_times_the_words_do_not_cost_a_hundred_times_the_time(name: str) -> None:
    def seconds(letters: int) -> float:
        raw = read_txt(f"Begin {FOOD[name] * (letters // len(FOOD[name]))} end.\n".encode(), "x")
        begin = time.process_time()
        parse(raw)
        return time.process_time() - begin

    small, large = seconds(4_000), seconds(40_000)
    # A fixed part lets fast ones pass; what was quadratic took 0.5 s and more for the larger one.
    assert large < 0.15 + 25 * small


def test_paragraphs_are_counted_while_they_are_written() -> None:
    written = Blocks("x", Limits(blocks=3))
    written += [Block("ab"), Block("cd")]
    written.insert(0, Block(""))
    with pytest.raises(UserError, match="over 3 paragraphs"):
        written.extend([Block("")])
    assert [block.text for block in written] == ["", "ab", "cd"]


def test_letters_are_counted_while_they_are_written_and_numbers_with_them() -> None:
    written = Blocks("x", Limits(letters=2_000_000, paragraph=1_500_000))
    written += [Block("a" * 1_000_000), Block("a", label="b" * 999_999)]
    with pytest.raises(UserError, match="a paragraph of over 1500000 letters"):
        written.append(Block("a" * 1_000_000, label="b" * 1_000_000))
    written = Blocks("x", Limits(letters=2_000_000), [Block("a" * 500_000)] * 4)
    with pytest.raises(UserError, match="over 2 million letters"):
        written.append(Block("c"))


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
