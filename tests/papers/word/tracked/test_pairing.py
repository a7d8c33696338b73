"""Which paragraphs answer to each other, and how a redline tells it."""

from cwgdesk.papers.word.tracked.pairing import cost, pair_up, respaced, script
from cwgdesk.texts.differences import marked

LONG = "to continue the implementation of the WSIS outcomes and to report annually to the Council on progress"
CUT = LONG.index(" and to report")


def test_equal_and_similar_ones_are_paired_in_order() -> None:
    old = ["recalling", "Resolution 140 (Rev. Bucharest, 2022);", "resolves", LONG]
    new = ["recalling", "Resolution 140 (Rev. Doha, 2026);", "a new one altogether", "resolves", LONG]
    assert pair_up(old, new) == [(0, 0), (1, 1), (None, 2), (2, 3), (3, 4)]


def test_a_short_line_that_moved_does_not_pull_a_long_one_apart() -> None:
    old = ["Summary", LONG, "Note", "end"]
    new = ["Note", LONG + " made", "end"]
    assert (1, 1) in pair_up(old, new)


def test_repeated_lines_are_paired_by_their_place() -> None:
    old = ["considering", "a)", LONG, "considering", "b)"]
    assert pair_up(old, old) == [(n, n) for n in range(5)]


def test_split_and_join_mark_nothing() -> None:
    parts = [LONG[:CUT], LONG[CUT + 1 :]]
    assert cost(script([LONG], parts, [0]), [LONG], parts) == 0
    assert cost(script(parts, [LONG], [0, 0]), parts, [LONG]) == 0


def test_paragraphs_apart_are_not_joined() -> None:
    parts = [LONG[:CUT], LONG[CUT + 1 :]]
    assert cost(script(parts, [LONG], [0, 1]), parts, [LONG]) > 0


def test_the_white_space_of_the_base_wins_over_plain_text() -> None:
    assert respaced(["a)\tResolution  140;", "x"], ["a) Resolution 140; and", "x y"]) == [
        "a)\tResolution  140; and",
        "x y",
    ]


def test_a_pair_costs_what_its_words_cost() -> None:
    new = LONG.replace("annually", "every year")
    assert cost(script([LONG], [new], [0]), [LONG], [new]) == marked(LONG, new)
