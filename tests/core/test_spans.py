"""Spans: characters of one block."""

import pytest

from cwgdesk.core.spans import Span


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (5, 4)])
def test_impossible_spans_are_refused(start, end):
    with pytest.raises(ValueError, match="not a span"):
        Span(0, start, end)
