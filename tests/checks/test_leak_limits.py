"""What is only set in another way is always found; the control is not."""

from pathlib import Path

from tests.checks.leak_limits import BEGIN, END, PROMISES, SECRETS, found, measured, ways

ALWAYS = {
    "as it is",
    "other case",
    "other white space",
    "without white space",
    "without accents and signs",
    "other quotes, dashes, commas",
    "look-alike letters",
    "invisible characters",
    "tatweel",
    "full-width letters",
    "cut over two paragraphs",
}


def test_what_is_only_set_in_another_way_is_found() -> None:
    rows = {name: (hits, of) for name, hits, of in measured(repeats=1)}
    assert {name: rows[name] for name in ALWAYS if rows[name][0] < rows[name][1]} == {}
    assert rows["translated"][0] == 0


def test_a_paper_that_says_something_else_is_clean(tmp_path: Path) -> None:
    assert not any(found(secret, "We support the draft resolution.", tmp_path) for secret, _ in SECRETS)


def test_the_promises_hold_a_figure_for_every_way() -> None:
    import random

    written = PROMISES.read_text(encoding="utf-8").partition(BEGIN)[2].partition(END)[0]
    assert all(f"| {name} |" in written for name in ways(random.Random(0)))
