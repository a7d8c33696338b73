"""Spans: characters of one block."""

import pytest

from cwgdesk.core.spans import Span


@pytest.mark.parametrize(
    ("first", "second", "share"),
    [
        (Span(1, 0, 5), Span(1, 4, 9), True),
        (Span(1, 0, 5), Span(1, 5, 9), False),  # they touch and share nothing
        (Span(1, 0, 5), Span(2, 0, 5), False),  # another paragraph
        (Span(1, 3, 3), Span(1, 0, 9), True),  # a caret inside
    ],
)
def test_overlap_is_mutual(first, second, share):
    assert first.overlaps(second) is share
    assert second.overlaps(first) is share


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (5, 4)])
def test_impossible_spans_are_refused(start, end):
    with pytest.raises(ValueError, match="not a span"):
        Span(0, start, end)
