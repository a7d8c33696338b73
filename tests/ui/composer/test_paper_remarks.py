"""Every remark of the pre-flight check is a sentence that names its subject."""

from cwgdesk.papers.drafts.findings import Code, Finding, Level
from cwgdesk.ui.composer.paper_remarks import remark, remark_cards
from tests.ui.seeded import Seeded


def test_every_remark_names_its_subject(seeded: Seeded) -> None:
    for code in Code:
        finding = Finding(Level.WARNING, code, seeded.position, "resolves 1")
        says = remark(finding)
        assert "%1" not in says
        assert says == remark(Finding(Level.WARNING, code, seeded.position, "")) or "resolves 1" in says
    cards = remark_cards([Finding(level, Code.NO_SOURCE, seeded.position) for level in Level])
    assert len({card.badge[0] for card in cards}) == len(Level)  # told apart without colour


def test_what_a_remark_is_about_stands_on_lines_of_its_own(seeded: Seeded) -> None:
    long = "resolves to instruct the Secretary-General and the Directors of the Bureaux 12"
    for code in Code:
        (card,) = remark_cards([Finding(Level.WARNING, code, seeded.position, long)])
        assert long not in card.title or not card.detail
        assert "%1" not in card.title
    (card,) = remark_cards([Finding(Level.ASKS, Code.REDONE, seeded.position, long)])
    assert (card.title, card.detail) == ("Redone on new words, not looked at", long)
