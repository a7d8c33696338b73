"""A change has the same id in every file, and one way to be told."""

import pytest

from cwgdesk.core.ids import new_id
from cwgdesk.papers.back.changes import Cut, Kind, Target, in_field, nowhere, once, settled, target_of
from cwgdesk.papers.back.matching import Mapped
from cwgdesk.papers.drafts.origins import Origin

FIELD = Origin("position", new_id(), "statement")


def change(*cuts: Cut, how: Mapped = Mapped.BOOKMARK):
    return in_field(FIELD, Kind.INSERT, cuts, "", "words", how)


def test_an_id_says_what_is_done_and_where_not_how_it_was_found() -> None:
    assert change(Cut(1, 2, 0, "x")).id == change(Cut(1, 2, 5, "x"), how=Mapped.WORDS).id
    assert change(Cut(1, 2, 0, "x")).id != change(Cut(1, 3, 0, "x")).id
    assert change(Cut(1, 2, 0, "x")).id != change(Cut(1, 2, 0, "y")).id


def test_two_that_say_the_same_have_ids_of_their_own() -> None:
    first, second = once([nowhere(Kind.DELETE, "a", ""), nowhere(Kind.DELETE, "a", "")])
    assert second.id == f"{first.id}-2"


def test_fields_of_the_paper_itself_belong_to_its_header() -> None:
    assert target_of(Origin("contribution", new_id(), "title")) is Target.HEADER
    assert target_of(FIELD) is Target.POSITION


@pytest.mark.parametrize(
    ("before", "told", "settled_as"),
    [
        ("a b c", (4, 4, "b "), (1, 1, " b")),
        ("One.\nTwo.", (5, 5, "New.\n"), (4, 4, "\nNew.")),
        ("One.\nNew.\nTwo.", (5, 10, ""), (4, 9, "")),
        ("peace", (0, 0, "the "), (0, 0, "the ")),
        ("peace the", (6, 6, "the "), (5, 5, " the")),
        ("abc", (1, 2, "x"), (1, 2, "x")),
    ],
)
def test_a_change_is_told_with_the_white_space_that_begins_it(before, told, settled_as) -> None:
    start, end, text = told
    assert settled(before, start, end, text, 0) == settled_as
    begin, stop, words = settled_as
    assert before[:start] + text + before[end:] == before[:begin] + words + before[stop:]
