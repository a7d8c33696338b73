"""Who types without a pause loses at most a second when the program is killed."""

from pathlib import Path

import pytest

from tests.checks.typing_kills import ALLOWED, kill_once, kills


def test_a_kill_costs_at_most_a_second_of_typing() -> None:
    found = kills(2, seed=8)
    assert [kill for kill in found if kill.seconds > ALLOWED] == []
    assert sum(kill.typed for kill in found) > 10, "somebody did type"
    assert any(kill.kept for kill in found)


@pytest.mark.slow
def test_twenty_kills_cost_at_most_a_second_of_typing_each() -> None:
    found = kills(20, seed=8)
    assert [kill for kill in found if kill.seconds > ALLOWED] == []
    assert sum(kill.typed for kill in found) > 100, "somebody did type"
    assert any(kill.kept for kill in found)


def test_who_waits_for_a_pause_loses_more(tmp_path: Path) -> None:
    kill = kill_once(tmp_path, 2.0, "--pauses-only")
    assert kill.kept == 0
    assert kill.seconds > ALLOWED, "the control: this is what the check is there to find"
