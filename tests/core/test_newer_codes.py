"""Codes of a newer program are kept as they came."""

import copy
import json
from enum import StrEnum

import pytest

from cwgdesk.core.newer_codes import is_known, member_of


class Mood(StrEnum):
    CALM = "calm"
    TENSE = "tense"


def test_a_known_code_is_the_member_itself():
    assert member_of(Mood, "calm") is Mood.CALM
    assert is_known(Mood.CALM)


def test_an_unknown_one_is_a_member_that_nobody_lists():
    festive = member_of(Mood, "festive")
    assert isinstance(festive, Mood)
    assert (festive.value, str(festive), f"{festive}", json.dumps(festive)) == (
        "festive", "festive", "festive", '"festive"',
    )  # fmt: skip
    assert not is_known(festive)
    assert festive == member_of(Mood, "festive")
    assert len({festive, member_of(Mood, "festive")}) == 1
    assert festive not in (Mood.CALM, Mood.TENSE)
    assert copy.deepcopy(festive) == festive
    assert list(Mood) == [Mood.CALM, Mood.TENSE]
    with pytest.raises(ValueError, match="festive"):
        Mood("festive")
