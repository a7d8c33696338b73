"""Pre-flight: what a careful colleague would point out."""

from cwgdesk.desk.amendments import Symbol
from cwgdesk.desk.positions import Clearance
from cwgdesk.papers.drafts.preflight import preflight
from cwgdesk.papers.outline import create_contribution, outline, set_items


def codes(desk, paper) -> list[str]:
    return [f"{found.level}: {found.code}" for found in preflight(desk.ws, paper)]


def test_a_paper_in_order_has_nothing_to_say_about(desk):
    desk.position("We support this.")
    desk.amendment(Symbol.MOD, "to take measures;", "Clearer.")
    desk.practice("Open school", consent=True)
    paper = create_contribution(desk.ws, "Our paper", meeting="42nd meeting")
    assert codes(desk, paper) == ["hint: empty-section"]  # the introduction


def test_what_was_picked_and_will_not_go_out_stands_first(desk):
    draft = desk.position("Not yet.", Clearance.DRAFT)
    paper = create_contribution(desk.ws, "Our paper", meeting="42nd meeting")
    set_items(desk.ws, outline(desk.ws, paper).sections[1].section.id, [draft])
    found = preflight(desk.ws, paper)
    assert (found[0].level, found[0].code, found[0].target) == ("left-out", "not-cleared", draft)


def test_proposals_want_reasons_and_a_change(desk):
    desk.amendment(Symbol.MOD, "to take all possible measures;")
    paper = create_contribution(desk.ws, "Our paper", meeting="42nd meeting")
    assert codes(desk, paper)[:2] == ["warning: no-reasons", "warning: nothing-changed"]


def test_an_empty_paper_says_so_once(desk):
    paper = create_contribution(desk.ws, "Our paper", meeting="42nd meeting")
    assert codes(desk, paper) == ["warning: no-content"]
