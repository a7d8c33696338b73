"""What the rules of conferences say about a proposal while it is written."""

from enum import StrEnum

from cwgdesk.desk.proposals.amendments import Symbol


class Hint(StrEnum):
    """What the rules of conferences suggest about an amendment (docs/domain.md 3.1); never forced."""

    OFFER_SUP = "offer-sup"  # no text is left: that is a suppression
    OFFER_NOC = "offer-noc"  # the text is what it was: that is no change
    OFFER_MOD = "offer-mod"  # text added inside an existing clause is MOD, not ADD
    NEEDS_REASONS = "needs-reasons"
    NEEDS_TEXT = "needs-text"


def hints(symbol: Symbol, base_text: str, new_text: str, reasons: str = "") -> list[Hint]:
    """What to tell who is writing this proposal; `base_text` is the clause's, also for ADD."""
    base, new = _settled(base_text), _settled(new_text)
    said: list[Hint] = []
    if symbol is Symbol.MOD and not new:
        said.append(Hint.OFFER_SUP)
    elif symbol is Symbol.MOD and new == base:
        said.append(Hint.OFFER_NOC)
    elif symbol is Symbol.ADD and not new:
        said.append(Hint.NEEDS_TEXT)
    elif symbol is Symbol.ADD and base and base.rstrip(";.,") in new:
        said.append(Hint.OFFER_MOD)
    if not reasons.strip():
        said.append(Hint.NEEDS_REASONS)
    return said


def _settled(text: str) -> str:
    return " ".join(text.split())
