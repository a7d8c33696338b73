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
