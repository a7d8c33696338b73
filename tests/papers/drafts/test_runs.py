"""Typed words as paragraphs: a line each, without what only separates."""

import pytest

from cwgdesk.papers.drafts.blocks import Run
from cwgdesk.papers.drafts.runs import paragraphs, plain


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("One.", ["One."]),
        ("One.\nTwo.", ["One.", "Two."]),
        ("\n\n  One.  \n \n\tTwo.\n", ["One.", "Two."]),
        ("One.\r\nTwo.", ["One.", "Two."]),
        (" \n ", []),
        ("", []),
    ],
)
def test_a_paragraph_a_line(typed: str, shown: list[str]) -> None:
    assert paragraphs(typed) == tuple((Run(line),) for line in shown)


def test_plain_words_have_no_look() -> None:
    assert plain(" as typed ") == (Run(" as typed ", bold=False, italic=False, note=""),)
