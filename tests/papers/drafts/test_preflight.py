"""Pre-flight: what a careful colleague would point out."""

from datetime import date

import pytest

from cwgdesk.desk.positions import Clearance
from cwgdesk.desk.proposals.amendments import Amendment, Symbol
from cwgdesk.desk.proposals.redoing import looked_at
from cwgdesk.desk.sessions import add_session
from cwgdesk.papers.drafts.findings import Code, Level
from cwgdesk.papers.drafts.preflight import preflight, questions
from cwgdesk.papers.outline import create_contribution, edit_section, outline, set_items
from cwgdesk.texts.anchors import Anchor, AnchorState
from tests.papers.desk import CALL


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


def test_a_paper_wants_a_source_and_a_meeting(desk):
    desk.position("We support this.")
    paper = create_contribution(desk.ws, "Our paper", source="")
    assert codes(desk, paper)[:2] == ["warning: no-source", "warning: no-meeting"]


def test_a_position_without_words_and_a_practice_without_consent_stay_out(desk):
    silent, secret = desk.position("  "), desk.practice("Secret school", consent=False)
    paper = create_contribution(desk.ws, "Our paper", meeting="42nd meeting")
    _, views, _, annex = (part.section.id for part in outline(desk.ws, paper).sections)
    set_items(desk.ws, views, [silent])
    set_items(desk.ws, annex, [secret])
    left_out = [(found.code, found.target, found.subject) for found in preflight(desk.ws, paper)[:2]]
    assert left_out == [
        (Code.NO_STATEMENT, silent, f"{CALL} 1"), (Code.NO_CONSENT, secret, "Secret school"),
    ]  # fmt: skip


def test_a_proposal_in_another_language_or_of_no_words_is_remarked_on(desk):
    desk.amendment(Symbol.MOD, " ", "Clearer.")
    paper = create_contribution(desk.ws, "Our paper", meeting="42nd meeting", language="fr")
    assert codes(desk, paper)[0] == "warning: all-deleted"
    assert "hint: other-language" in codes(desk, paper)


def test_a_base_that_changed_and_a_place_that_moved_are_remarked_on(desk):
    amended = desk.amendment(Symbol.SUP, reasons="It is done.")
    with desk.ws.change("edit-amendment", "test") as change:
        change.orm.get(Amendment, amended).base_text = "to do something else;"
        change.orm.get(Anchor, desk.anchors[0]).state = AnchorState.MOVED
    paper = create_contribution(desk.ws, "Our paper", meeting="42nd meeting")
    assert codes(desk, paper)[:2] == ["asks: base-changed", "warning: place-unsure"]


def test_signs_that_nobody_sees_are_remarked_on_wherever_they_stand(desk):
    position = desk.position("We support\u200b\u200c this.")
    amendment = desk.amendment(Symbol.MOD, "to take\u2060 measures;", "Clearer.")
    practice = desk.practice("Open\u00ad school", consent=True)
    paper = create_contribution(desk.ws, "Our\u200b paper", meeting="42nd meeting")
    _, views, *_ = (part.section.id for part in outline(desk.ws, paper).sections)
    edit_section(desk.ws, views, body="As \u202eseen\u202c.")
    hidden = [found for found in preflight(desk.ws, paper) if found.code is Code.HIDDEN_SIGNS]
    assert {found.target for found in hidden} == {paper, views, position, amendment, practice}
    assert {found.level for found in hidden} == {Level.WARNING}
    assert "Open⟨U+00AD⟩ school" in {found.subject for found in hidden}


def test_what_persian_and_arabic_need_is_no_remark(desk):
    desk.position("می\u200cخواهیم \u2066WSIS+20\u2069 را \u200f(75)")
    paper = create_contribution(desk.ws, "ورقة C++\u200e", meeting="42nd meeting", language="ar")
    assert Code.HIDDEN_SIGNS not in [found.code for found in preflight(desk.ws, paper)]


def test_what_was_redone_is_asked_about_until_somebody_has_looked(desk):
    made = desk.amendment(Symbol.MOD, "to take measures;", "Clearer.", redone=True)
    paper = create_contribution(desk.ws, "Our paper", meeting="42nd meeting")
    assert [(one.code, one.target) for one in questions(desk.ws, paper)] == [(Code.REDONE, made)]
    looked_at(desk.ws, made)
    assert questions(desk.ws, paper) == []


def test_brackets_and_texts_that_are_not_here_are_remarked_on(desk):
    desk.amendment(Symbol.MOD, "to take [all] measures;", "Clearer.")
    desk.position("We recall A/RES/70/125 and document C26/[ ].")
    paper = create_contribution(desk.ws, "Our paper", meeting="42nd meeting")
    found = [(str(one.code), one.subject) for one in preflight(desk.ws, paper)]
    assert ("brackets-left", f"{CALL} 1") in found
    assert ("not-loaded", "A/RES/70/125") in found
    assert len([code for code, _ in found if code == "brackets-left"]) == 1


@pytest.mark.parametrize(
    ("today", "late"),
    [
        (date(2026, 12, 1), False),
        (date(2027, 1, 19), False),
        (date(2027, 1, 20), True),
        (date(2028, 1, 1), True),
    ],
)
def test_a_deadline_that_has_passed_is_remarked_on(desk, today: date, late: bool):
    session = add_session(desk.ws, "43rd meeting", starts_on=date(2027, 2, 2))
    desk.position("We support this.")
    paper = create_contribution(desk.ws, "Our paper", session_id=session)
    found = [one.code for one in preflight(desk.ws, paper, today=today)]
    assert (Code.DEADLINE_PASSED in found) is late


def test_a_long_paper_and_a_view_for_a_past_session_are_remarked_on(desk):
    past = add_session(desk.ws, "42nd meeting", starts_on=date(2026, 2, 2), ends_on=date(2026, 2, 3))
    session = add_session(desk.ws, "43rd meeting")
    held = desk.position("We support this. " * 1000, session_id=past)
    paper = create_contribution(desk.ws, "Our paper", session_id=session)
    set_items(desk.ws, outline(desk.ws, paper).sections[1].section.id, [held])
    found = [one.code for one in preflight(desk.ws, paper, today=date(2026, 6, 1))]
    assert {Code.TOO_LONG, Code.EXPIRED} <= set(found)
