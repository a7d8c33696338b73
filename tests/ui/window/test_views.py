"""The list of views: nine rooms in their order, each behind Ctrl and a digit."""

from typing import cast

from cwgdesk.ui.desk.protocols import View
from cwgdesk.ui.window.views import ALL_VIEWS, available_views, digits


def test_every_view_is_there_under_a_name_and_a_digit_of_its_own() -> None:
    specs = available_views()
    assert specs == ALL_VIEWS
    assert len({spec.title for spec in specs}) == len(specs)
    assert sorted(digits(specs)) == [1, 2, 3, 4, 5, 6, 7, 8, 9]


def test_the_digits_people_learnt_stay() -> None:
    named = dict(zip((spec.name for spec in ALL_VIEWS), digits(ALL_VIEWS), strict=True))
    assert (named["reader"], named["positions"], named["composer"]) == (3, 4, 7)
    assert named["versions"] == 9  # came later


def test_a_view_is_made_from_its_line(desk, qtbot, settle) -> None:
    spec = next(spec for spec in ALL_VIEWS if spec.name == "search")
    made = spec.make(desk)
    qtbot.addWidget(made)
    settle()
    assert type(made).__name__ == spec.factory
    assert {act.id for act in cast("View", made).actions()} >= {"search"}
