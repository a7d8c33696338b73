"""A small part of each proof, with the control that must be caught."""

import random
from pathlib import Path

import pytest

from tests.proofs import damage, full_disks
from tests.proofs.disk import Disk, Kind, Loss, Operation, compiled
from tests.proofs.figures import Figures
from tests.proofs.kills import Killer
from tests.proofs.power_cuts import Recorded, cuts
from tests.proofs.steps import STEPS

QUICK = [name for name in STEPS if name not in ("passphrase", "export", "migration")]


def few_or(*more: int) -> list[object]:
    """How many times: the first each time, the other in the long run."""
    return [more[0], *(pytest.param(count, marks=pytest.mark.slow) for count in more[1:])]


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = compiled(tmp_path_factory.mktemp("library"))
    if made is None:
        pytest.skip("needs Linux and a C compiler")
    return made


def test_what_was_not_waited_for_may_be_lost_and_what_was_waited_for_may_not(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"old")
    name = str(tmp_path / "a")
    disk = Disk(tmp_path)
    disk.do(Operation(Kind.WRITE, name, "", 0, b"new"))
    assert disk.after_a_cut(Loss.WITHHELD, random.Random(1)) == {name: b"old"}
    disk.do(Operation(Kind.SYNC, name, "", 0, b""))
    assert disk.after_a_cut(Loss.WITHHELD, random.Random(1)) == {name: b"new"}
    disk.do(Operation(Kind.RENAME, name, str(tmp_path / "b"), 0, b""))
    found = [set(disk.after_a_cut(Loss.WITHHELD, random.Random(seed))) for seed in range(20)]
    assert {name} in found
    assert {str(tmp_path / "b")} in found
    disk.do(Operation(Kind.SYNC_FOLDER, str(tmp_path), "", 0, b""))
    assert disk.after_a_cut(Loss.WITHHELD, random.Random(1)) == {str(tmp_path / "b"): b"new"}


@pytest.mark.parametrize("count", few_or(4, 16))  # each loss once, or four times
@pytest.mark.parametrize("name", QUICK)
def test_a_power_cut_loses_nothing_that_was_acknowledged(
    library: Path, tmp_path: Path, name: str, count: int
) -> None:
    recorded = Recorded(STEPS[name], library, tmp_path / "run")
    assert [fault for faults in cuts(recorded, count, random.Random(7), tmp_path) for fault in faults] == []


def test_without_waiting_for_the_disk_a_power_cut_is_caught(library: Path, tmp_path: Path) -> None:
    recorded = Recorded(STEPS["change"], library, tmp_path / "run", weakened=True)
    assert any(cuts(recorded, 12, random.Random(7), tmp_path))


@pytest.mark.parametrize("count", few_or(3, 10))
@pytest.mark.parametrize("fault", full_disks.FAULTS)
@pytest.mark.parametrize("name", ["start", "change", "restore"])
def test_a_disk_that_fails_loses_nothing(
    library: Path, tmp_path: Path, name: str, fault: str, count: int
) -> None:
    found = full_disks.failed(library, name, fault, tmp_path, count)
    assert len(found) >= count
    assert [wrong for faults in found for wrong in faults] == []


def test_an_error_that_is_swallowed_is_caught(library: Path, tmp_path: Path) -> None:
    assert any(full_disks.failed(library, "change", "full", tmp_path, 5, careless=True))


@pytest.mark.parametrize("count", few_or(2, 10))
@pytest.mark.parametrize("name", ["start", "backup", "restore"])
def test_a_kill_loses_nothing(tmp_path: Path, name: str, count: int) -> None:
    killer = Killer(STEPS[name], tmp_path, random.Random(3))
    assert [fault for _ in range(count) for fault in killer.once()[0]] == []


def test_no_wrong_word_comes_out_of_a_damaged_file(tmp_path: Path) -> None:
    figures = Figures("damage", 1)
    damage.harm(figures, tmp_path, "1 MB", 6, random.Random(5))
    assert figures.faults == []
    assert figures.total == 6
