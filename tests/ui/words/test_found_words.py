"""What a reader found in a file, told in words one can act on."""

import pytest

from cwgdesk.ui.words.found_words import cleaned_name, left_out_name, value_text, warning_text


@pytest.mark.parametrize(
    ("what", "told"),
    [
        ("header", "page headers"),
        ("macro", "macros"),
        ("page mark", "page numbers"),
        ("new thing", "new thing"),
    ],
)
def test_what_was_left_out_is_named(qapp, what: str, told: str) -> None:
    assert left_out_name(what) == told


def test_what_was_cleaned_is_named(qapp) -> None:
    assert [cleaned_name(code) for code in ("soft hyphen", "field")] == ["invisible hyphens", "broken fields"]


def test_a_warning_says_where_to_look(qapp) -> None:
    assert warning_text("encoding-guessed:cp1252") == "The encoding was guessed (cp1252); look at accents."
    assert warning_text("arabic-pdf").startswith("Arabic from a PDF may lose letters")
    assert warning_text("split-doubtful:gap").startswith("A number is missing in the count")
    every = ("gap", "swallowed", "torn", "few", "breaks")
    doubts = {warning_text(f"split-doubtful:{what}") for what in every}
    assert len(doubts) == len(every)
    assert all(told.endswith(".") for told in doubts)
    assert warning_text("cleaned:field:3") == ""  # the import's own list tells it


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("over 50 MB", "over 50 MB"),
        ("Word 97 file", "Word 97 file"),
        ("in-review", "in review"),
        ("letter 7 of 9.txt", "letter 7 of 9.txt"),
    ],
)
def test_a_value_inside_a_sentence_is_a_word_of_ours_or_a_name(qapp, value: str, told: str) -> None:
    assert value_text(value) == told
