"""What conferences would say of a proposal."""

import pytest

from cwgdesk.desk.proposals.amendments import (
    Symbol,
)
from cwgdesk.desk.proposals.hints import Hint, hints

BASE = "to report annually to the Council;"


@pytest.mark.parametrize(
    ("symbol", "new", "reasons", "expected"),
    [
        (Symbol.MOD, "", "Costs.", [Hint.OFFER_SUP]),
        (Symbol.MOD, "  ", "Costs.", [Hint.OFFER_SUP]),
        (Symbol.MOD, "to  report annually to the Council; ", "Costs.", [Hint.OFFER_NOC]),
        (Symbol.MOD, "to report;", "Costs.", []),
        (Symbol.MOD, "to report;", "", [Hint.NEEDS_REASONS]),
        (Symbol.ADD, "to report annually to the Council, and to publish it;", "Why.", [Hint.OFFER_MOD]),
        (Symbol.ADD, "", "Why.", [Hint.NEEDS_TEXT]),
        (Symbol.ADD, "to publish it;", "Why.", []),
        (Symbol.SUP, "", "", [Hint.NEEDS_REASONS]),
        (Symbol.NOC, BASE, "Why.", []),
    ],
)
def test_hints_follow_the_rules_of_conferences(
    symbol: Symbol, new: str, reasons: str, expected: list[Hint]
) -> None:
    assert hints(symbol, BASE, new, reasons) == expected
