"""Every code of the inner rooms has words, signs that differ without colour, and its own name."""

from enum import Enum

import pytest

from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.desk.coverage import Reported, Verdict
from cwgdesk.desk.positions import Clearance, Holder, Stance
from cwgdesk.desk.practices import EntityType
from cwgdesk.overviews.search import ROOMS
from cwgdesk.papers.contributions import SectionKind
from cwgdesk.papers.drafts.preflight import Code, Finding, Level
from cwgdesk.ui.composer.paper_remarks import remark, remark_cards
from cwgdesk.ui.search.view import room_title
from cwgdesk.ui.words import words
from cwgdesk.workspace.search import sources
from tests.ui.seeded import Seeded


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        (ChangeLabel, words.change_name),
        (Stance, words.stance_name),
        (Holder, words.holder_name),
        (Clearance, words.clearance_name),
        (Clearance, words.clearance_glyph),
        (EntityType, words.entity_name),
        (Reported, words.reported_name),
        (Reported, words.reported_glyph),
        (Verdict, words.verdict_name),
        (SectionKind, words.section_name),
    ],
)
def test_every_code_has_words_of_its_own(kind: type[Enum], name) -> None:
    told = [name(code) for code in kind]
    assert all(told)
    assert len(set(told)) == len(told)


def test_every_remark_names_its_subject(seeded: Seeded) -> None:
    for code in Code:
        finding = Finding(Level.WARNING, code, seeded.position, "resolves 1")
        says = remark(finding)
        assert "%1" not in says
        assert says == remark(Finding(Level.WARNING, code, seeded.position, "")) or "resolves 1" in says
    cards = remark_cards([Finding(level, Code.NO_SOURCE, seeded.position) for level in Level])
    assert len({card.badge[0] for card in cards}) == len(Level)  # told apart without colour


def test_every_room_of_the_search_has_a_title() -> None:
    assert {placed.source.room for placed in sources()} == set(ROOMS)
    assert all(room_title(room) for room in ROOMS)
