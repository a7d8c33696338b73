"""Positions in Qt and characters of a text are told apart, and lead back to one another."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cwgdesk.ui.kit.characters import character_at, position_of, whole_words

TEXTS = [
    "again",
    "😀 again",
    "a😀gain",
    "👩‍👩‍👧 gain",
    "𝒜gain",
    "𠮷野家",
    "القرار 😀 ٧٥",
    "é\u0301",
    "🇨🇭 CH",
    "x\u2028😀y",
]


@pytest.mark.parametrize("text", TEXTS)
def test_every_character_is_found_again(text: str) -> None:
    for at in range(len(text) + 1):
        assert character_at(text, position_of(text, at)) == at


def test_behind_an_emoji_qt_is_one_further() -> None:
    assert position_of("😀 again", 2) == 3
    assert character_at("😀 again", 3) == 2
    assert character_at("😀 again", 1) == 0  # inside of it


@given(st.text(), st.integers(0, 20))
def test_positions_are_those_of_utf_16(text: str, at: int) -> None:
    wide = sum(1 + (ord(sign) > 0xFFFF) for sign in text[:at])
    assert position_of(text, at) == wide


@pytest.mark.parametrize(
    ("text", "dragged", "words"),
    [
        ("to begin again,", "gin aga", "begin again"),
        ("to begin again,", "n a", "begin again"),
        ("to begin again,", " again", "again"),
        ("to begin again,", "again,", "again,"),
        ("the Secretary-General", "Gen", "General"),
        ("Les États membres", "tats mem", "États membres"),
        ("E\u0301tats membres", "tats", "E\u0301tats"),
        ("co\u00adordi\u00adnation of", "ordi", "co\u00adordi\u00adnation"),
        ("поручить Генеральному", "раль", "Генеральному"),
        ("القَرار ٧٥", "را", "القَرار"),
        ("请秘书长提出", "书长", "书长"),
        ("请ITU提出", "T", "ITU"),
        ("😀 again", "gai", "again"),
        ("a b", " ", ""),
    ],
)
def test_a_stretch_is_widened_to_whole_words(text: str, dragged: str, words: str) -> None:
    start = text.index(dragged)
    first, last = whole_words(text, start, start + len(dragged))
    assert text[first:last] == words
