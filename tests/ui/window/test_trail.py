"""Back and forward: the walk through the window, step by step."""

from uuid import uuid4

import pytest

from cwgdesk.ui.window.trail import Trail


@pytest.fixture
def walked(desk) -> list[object]:
    """Where the trail led."""
    seen: list[object] = []
    desk.goto_view.connect(seen.append)
    desk.goto_clause.connect(lambda document, clause: seen.append((document, clause)))
    return seen


def test_back_and_forward_lead_through_views_and_clauses(desk, walked) -> None:
    trail, document, clause = Trail(desk), uuid4(), uuid4()
    trail.stop("library")
    trail.stop("reader", document, clause)
    trail.stop("search")
    trail.back()
    trail.back()
    trail.back()  # there is nothing before the first
    trail.forward()
    assert walked == [(document, clause), "library", (document, clause)]


def test_a_new_step_forgets_what_was_ahead(desk, walked) -> None:
    trail = Trail(desk)
    for view in ("library", "search", "search", "coverage"):  # the same twice is one stop
        trail.stop(view)
    trail.back()
    trail.stop("positions")
    trail.forward()
    trail.back()
    assert walked == ["search", "search"]


def test_walking_back_leaves_no_stops(desk) -> None:
    trail, seen = Trail(desk), []
    desk.goto_view.connect(lambda view: (seen.append(view), trail.stop(view)))
    for view in ("library", "search", "coverage"):
        trail.stop(view)
    trail.back()
    trail.back()
    trail.forward()
    assert seen == ["search", "library", "search"]
