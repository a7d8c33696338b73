"""A number without words is a slip of the typist, unless items stand beneath it."""

import pytest

from cwgdesk.texts.reading.common.empty_items import is_number_alone, without_slips
from cwgdesk.texts.reading.common.raw import Block, BlockKind, NoteMark


def shown(blocks: list[Block]) -> list[str]:
    return [f"{block.label} {block.text}".strip() for block in without_slips(blocks)]


def test_a_number_above_its_letters_is_an_item_and_elsewhere_a_slip() -> None:
    blocks = [
        Block("", label="6."),
        Block("to invite Member States;", label="7."),
        Block("", label="8."),
        Block("to report;", label="(a)"),
        Block("to review;", label="(b)"),
        Block("", label="9."),
    ]
    assert shown(blocks) == ["7. to invite Member States;", "8.", "(a) to report;", "(b) to review;"]


@pytest.mark.parametrize(
    "following",
    [
        Block("a) to report;"),
        Block("to report;", label="(iv)"),
        Block("to report;", label="•"),
        Block("(ب) تقرير؛"),
    ],
)
def test_letters_may_be_typed_or_roman(following: Block) -> None:
    assert len(without_slips([Block("", label="1"), following])) == 2


@pytest.mark.parametrize("label", ["(a)", "·", "I."])
def test_only_a_number_in_figures_heads_letters(label: str) -> None:
    assert len(without_slips([Block("", label=label), Block("to report;", label="(a)")])) == 1


def test_a_page_break_before_a_slip_passes_to_what_follows() -> None:
    (kept,) = without_slips([Block("", label="6.", page_break=True), Block("Annex")])
    assert (kept.text, kept.page_break) == ("Annex", True)


def test_words_and_marks_of_notes_make_it_more_than_a_number() -> None:
    assert is_number_alone(Block(" ", label="1."))
    assert not is_number_alone(Block("words", label="1."))
    assert not is_number_alone(Block(""))
    assert not is_number_alone(Block("", label="1.", notes=(NoteMark(0, "footnote-1", "1"),)))
    assert not is_number_alone(Block("", BlockKind.CELL, label="1."))
