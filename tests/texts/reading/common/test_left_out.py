"""What was not taken in is told: one entry a kind and reason, with the words, in the order found."""

from cwgdesk.texts.reading.common.left_out import LeftOutList
from cwgdesk.texts.reading.common.raw import LeftOut


def test_nothing_left_out_is_an_empty_list() -> None:
    assert LeftOutList().entries() == ()


def test_one_thing_is_told_as_it_is() -> None:
    left_out = LeftOutList()
    left_out.add("header", "headers repeat", "CWG-WSIS-39/4")
    assert left_out.entries() == (LeftOut("header", "headers repeat", "CWG-WSIS-39/4"),)


def test_several_of_a_kind_are_counted_and_their_words_kept() -> None:
    left_out = LeftOutList()
    left_out.add("picture", "pictures are not text")
    left_out.add("comment", "comments are not text", "Ann: why?")
    left_out.add("picture", "pictures are not text", "a map")
    left_out.add("picture", "damaged")
    assert left_out.entries() == (
        LeftOut("picture", "pictures are not text (2)", "a map"),
        LeftOut("comment", "comments are not text", "Ann: why?"),
        LeftOut("picture", "damaged"),
    )
