"""What a received paper is made of can be neither changed nor confused."""

from dataclasses import FrozenInstanceError

import pytest

from cwgdesk.desk.proposals.amendments import Symbol
from cwgdesk.desk.proposals.their_proposals import Found
from cwgdesk.texts.received.found import FoundProposal, Sign, Way


def test_codes_are_those_of_the_desk() -> None:
    assert set(Sign.__args__) == {symbol.value for symbol in Symbol}
    assert set(Way.__args__) == {found.value for found in Found} - {"typed"}


def test_a_proposal_is_frozen() -> None:
    one = FoundProposal("SUP", None, "", "", "", "block")
    with pytest.raises(FrozenInstanceError):
        one.text = "x"  # type: ignore[misc]
