"""The shipped call words: complete rows, both kinds, six languages, open to additions."""

from cwgdesk.reference.call_words import CallWord, call_words, shipped_call_words


def test_every_row_is_complete_and_says_its_source():
    words = shipped_call_words()
    assert {word.kind for word in words} == {"preambular", "operative"}
    assert {word.language for word in words} == {"en", "fr", "es", "ru", "ar", "zh"}
    assert all(word.phrase and word.source for word in words)


def test_each_language_knows_both_kinds():
    kinds = {(word.language, word.kind) for word in shipped_call_words()}
    assert len(kinds) == 12


def test_no_row_stands_twice():
    rows = [(word.language, word.phrase, word.kind) for word in shipped_call_words()]
    assert len(set(rows)) == len(rows)


def test_the_users_own_come_last():
    own = CallWord("en", "pondering", "preambular", "the user")
    assert call_words([own])[-1] == own
    assert len(call_words([own])) == len(shipped_call_words()) + 1
