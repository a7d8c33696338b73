"""The list of views: ten rooms in their order, nine behind Ctrl and a digit, the last behind its key."""

from typing import cast

from cwgdesk.ui.desk.protocols import View
from cwgdesk.ui.window.views import ALL_VIEWS, available_views, view_keys


def test_every_view_is_there_under_a_name_and_a_key_of_its_own() -> None:
    specs = available_views()
    assert specs == ALL_VIEWS
    assert len({spec.title for spec in specs}) == len(specs)
    assert sorted(view_keys(specs)) == [*(f"Ctrl+{digit}" for digit in range(1, 10)), "Ctrl+Shift+P"]


def test_the_digits_people_learnt_stay() -> None:
    named = dict(zip((spec.name for spec in ALL_VIEWS), view_keys(ALL_VIEWS), strict=True))
    assert (named["reader"], named["positions"], named["composer"]) == ("Ctrl+3", "Ctrl+4", "Ctrl+7")
    assert named["versions"] == "Ctrl+9"  # came later


def test_a_view_is_made_from_its_line(desk, qtbot, settle) -> None:
    spec = next(spec for spec in ALL_VIEWS if spec.name == "search")
    made = spec.make(desk)
    qtbot.addWidget(made)
    settle()
    assert type(made).__name__ == spec.factory
    assert {act.id for act in cast("View", made).actions()} >= {"search"}
