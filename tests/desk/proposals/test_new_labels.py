"""The labels of new clauses: no clause that stays is renumbered."""

import pytest

from cwgdesk.desk.proposals.new_labels import free_label


@pytest.mark.parametrize(
    ("label", "taken", "at_end", "free"),
    [
        ("5", ["5"], False, "5bis"),
        ("5", ["5bis", "5ter"], False, "5quater"),
        ("5bis", ["5", "5bis"], False, "5ter"),
        ("5bis", ["5bis"], True, "6"),
        ("1.9", [], True, "1.10"),
        ("9.", [], True, "10."),
        ("y)", [], True, "z)"),
        ("z)", [], True, "z)bis"),
        ("b)", ["b)bis"], False, "b)ter"),
    ],
)
def test_free_labels(label: str, taken: list[str], at_end: bool, free: str) -> None:
    assert free_label(label, taken, at_end=at_end) == free


def test_bis_never_runs_out() -> None:
    taken: list[str] = []
    for _ in range(40):
        taken.append(free_label("5", taken, at_end=False))
    assert len(set(taken)) == 40
