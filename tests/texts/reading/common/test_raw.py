"""A paragraph as its reader saw it says only what the page shows; all else stays unsaid."""

from dataclasses import FrozenInstanceError

import pytest

from cwgdesk.texts.reading.common.raw import Block, BlockKind, Cell, RawDocument, Run


def test_a_plain_paragraph_is_its_words_in_the_body_and_nothing_more() -> None:
    plain = Block("to report annually;")
    assert (plain.kind, plain.label, plain.level, plain.outline) == (BlockKind.BODY, "", None, None)
    assert (plain.runs, plain.notes, plain.note, plain.cell, plain.page) == ((), (), "", None, None)
    assert plain == Block("to report annually;")


def test_what_was_read_once_is_never_changed() -> None:
    document = RawDocument("txt", "00", (Block("words", runs=(Run(0, 5, bold=True),)),))
    with pytest.raises(FrozenInstanceError):
        document.blocks[0].text = "other words"  # pyright: ignore[reportAttributeAccessIssue]
    with pytest.raises(FrozenInstanceError):
        document.blocks[0].runs[0].bold = False  # pyright: ignore[reportAttributeAccessIssue]


def test_places_in_a_table_count_from_the_upper_left_corner() -> None:
    first = Cell(table=0, row=0, column=0)
    assert (first.paragraph, first.header) == (0, False)
    assert first != Cell(0, 0, 1)
