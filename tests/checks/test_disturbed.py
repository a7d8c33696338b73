"""The check of disturbed texts: a few of them here, and two controls that it must not let pass."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.checks.disturbances import DISTURBANCES, Disturbance, Disturbed, Text, shown
from tests.checks.disturbed import Result, chosen_texts, measure, table

QUICK = [name for name in DISTURBANCES if not name.startswith("PDF")]


@pytest.fixture(scope="module")
def few(corpora: Path) -> list[Text]:
    """The seed, an ITU text and some of the United Nations."""
    del corpora  # skips where they are absent
    return chosen_texts(8, "")


def measured(name: str, texts: list[Text], folder: Path) -> tuple[str, bool]:
    return table(measure(name, texts, folder))


@pytest.mark.parametrize("every", [2, pytest.param(1, marks=pytest.mark.slow)])
@pytest.mark.parametrize("name", [name for name in QUICK if name not in ("brackets", "bis")])
def test_a_few_texts_give_their_clauses(name: str, few: list[Text], tmp_path: Path, every: int) -> None:
    results = measure(name, few[QUICK.index(name) % every :: every], tmp_path)
    assert sum(one.right for one in results) >= 0.99 * sum(one.asked for one in results)


def _swallowing(text: Text, _folder: Path) -> list[Disturbed]:
    """A text whose every third paragraph runs on in the one before."""
    lines = [shown(item) for item in text.paragraphs]
    whole = "".join(
        f"{'' if not at else ' ' if at % 3 == 0 else chr(10)}{line}" for at, line in enumerate(lines)
    )
    return [Disturbed(whole.encode(), ".txt", text.gold)]


def test_swallowed_clauses_are_seen_and_warned_of(
    few: list[Text], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    control: dict[str, Disturbance] = {"control": _swallowing}
    monkeypatch.setattr("tests.checks.disturbed.DISTURBANCES", control)
    results = measure("control", few, tmp_path)
    assert all(one.differs for one in results)
    assert not table(results)[1]
    assert sum(one.warned for one in results) >= 0.8 * len(results)


def test_a_wrong_answer_fails_the_check(few: list[Text], tmp_path: Path) -> None:
    wrong = [replace(text, gold=text.gold[1:]) for text in few]
    told, held = measured("lost tabs", wrong, tmp_path)
    assert not held
    assert f"differ {len(few):3}" in told


def test_silence_about_what_differs_and_noise_about_what_agrees_fail_the_check(few: list[Text]) -> None:
    def results(right: int, *, warned: bool) -> list[Result]:
        good = Result("x", few[0], 999, 999, 999, warned=False)
        return [*[good] * 9, Result("x", few[0], right, 999, 999, warned=warned)]

    assert table(results(998, warned=True))[1]
    assert not table(results(998, warned=False))[1]
    assert not table(results(999, warned=True))[1]
    assert table(results(999, warned=False))[1]
