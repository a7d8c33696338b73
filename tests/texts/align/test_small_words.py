"""Words that stand in every text and tell none apart."""

import pytest

from cwgdesk.core.folding import for_search
from cwgdesk.texts.align.small_words import SMALL_WORDS


@pytest.mark.parametrize("word", ["which", "même", "según", "который", "своей", "على", "التي"])
def test_a_word_without_a_subject_is_small_however_it_is_printed(word: str) -> None:
    assert for_search(word) in SMALL_WORDS


@pytest.mark.parametrize("word", ["council", "forum", "rapport", "datos", "право", "تقرير", "itu"])
def test_a_word_with_a_subject_is_not(word: str) -> None:
    assert for_search(word) not in SMALL_WORDS


def test_none_is_written_in_a_form_that_no_folded_word_has() -> None:
    assert all(for_search(word) == word for word in SMALL_WORDS)
