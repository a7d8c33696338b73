"""The WSIS–SDG matrix: its cells, and what it suggests."""

from cwgdesk.reference.goals import GOALS
from cwgdesk.reference.matrix import Linked, goals_for, linked, matrix_lines


def test_the_matrix_has_the_cells_of_its_source() -> None:
    cells = [linked(line, goal) for line in matrix_lines() for goal in GOALS]
    assert [cells.count(kind) for kind in (Linked.YES, Linked.DISPUTED, Linked.NO)] == [123, 3, 180]


def test_goals_are_suggested_where_the_matrix_links_them() -> None:
    assert goals_for("C11") == ("17",)
    for line in matrix_lines():
        assert set(goals_for(line)) == {goal for goal in GOALS if linked(line, goal) is Linked.YES}
    assert goals_for("C99") == ()
