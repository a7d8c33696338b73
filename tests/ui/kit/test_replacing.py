"""Only the rows that differ are told to the view, and the model is right afterwards."""

import pytest

from cwgdesk.ui.kit.cards import Card, CardList
from cwgdesk.ui.kit.replacing import differing


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("abc", "abc", (3, 3, 3)),
        ("abc", "axc", (1, 2, 2)),
        ("abc", "ac", (1, 2, 1)),
        ("ac", "abc", (1, 1, 2)),
        ("aa", "aaa", (2, 2, 3)),
        ("", "ab", (0, 0, 2)),
        ("abc", "xyz", (0, 3, 3)),
    ],
)
def test_between_which_places_two_lists_differ(old: str, new: str, expected: tuple[int, int, int]) -> None:
    assert differing(old, new, str.__eq__) == expected


@pytest.mark.parametrize("new", ["abc", "axc", "ac", "abxyc", "", "xyz", "abcd", "zabc", "bca"])
def test_one_change_and_the_model_agree(qtbot, new: str) -> None:
    shown = CardList("Cards")
    qtbot.addWidget(shown)
    shown.show_cards([Card(letter, letter) for letter in "abc"], "b")
    model, resets = shown.cards_model, []
    model.modelReset.connect(lambda: resets.append(1))
    picked: list[object] = []
    shown.picked.connect(picked.append)
    shown.show_cards([Card(letter, letter) for letter in new])
    assert [model.index(at, 0).data() for at in range(model.rowCount())] == list(new)
    assert shown.current() == ("b" if "b" in new else new[:1] or None)
    assert picked == [shown.current()]  # told once, whatever was replaced
    assert not resets or new in ("", "xyz", "bca")
