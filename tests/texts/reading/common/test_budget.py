"""Paragraphs and letters of a file are counted while they are written; too many are refused."""

import pytest

from cwgdesk.core.errors import UserError
from cwgdesk.texts.reading.common.budget import Blocks
from cwgdesk.texts.reading.common.limits import Limits
from cwgdesk.texts.reading.common.raw import Block


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
