"""The delegation brief: everything by agenda item, marked as what it is, in six languages."""

from datetime import date

import pytest

from cwgdesk.desk.annotations import AnnotationKind, annotate
from cwgdesk.desk.positions import Clearance, Holder, Position
from cwgdesk.desk.proposals.amendments import Symbol
from cwgdesk.desk.proposals.their_proposals import keep_proposal
from cwgdesk.desk.sessions import add_agenda_item, add_deadline, add_session
from cwgdesk.papers.briefs.brief import delegation_brief
from cwgdesk.papers.drafts import blocks as b
from cwgdesk.papers.word.expected import expected
from cwgdesk.reference.paper_words import LANGUAGES, paper_word
from cwgdesk.texts.library import clauses, documents
from tests.papers.desk import CALL, FIRST, NOW

RULE = "council.itu.int, Prepare your contribution: 14 days before opening"
TODAY = date(2027, 1, 5)


@pytest.fixture
def full(desk):
    """A session whose second item has the resolution, with all there can be on its first clause."""
    (row,) = documents(desk.ws)
    first, _ = clauses(desk.ws, row.document.id)
    session = add_session(desk.ws, "43rd meeting", starts_on=date(2027, 2, 10), place="Geneva")
    add_agenda_item(desk.ws, session, "Opening", number="1")
    add_agenda_item(desk.ws, session, "Texts", number="2", document_id=row.document.id, notes="Ask early.")
    add_deadline(desk.ws, session, "Clearance", date(2027, 1, 15))
    desk.position(
        "We agree.",
        Clearance.IN_REVIEW,
        reviewer="Ministry",
        rationale="It is cheap.",
        fallback="Every second year.",
        red_line="Never less.",
    )
    desk.position("They doubt.", holder=Holder.REGIONAL_GROUP, holder_name="The region")
    desk.amendment(Symbol.MOD, "to take all measures;", "Shorter.", note="Can be dropped.")
    theirs = keep_proposal(desk.ws, first.id, Symbol.SUP, "Utopia", sure=False, reasons="Old.")
    desk.add(Position(proposal_id=theirs, statement="No.", red_line="Keep it.", created_at=NOW))
    annotate(desk.ws, first.id, "Thank the chair.", kind=AnnotationKind.TALKING_POINT)
    return desk, session


def said(paper: b.Paper) -> list[str]:
    return list(expected(paper, accepted=True))


def test_the_brief_says_all_there_is_in_the_order_of_the_agenda(full):
    desk, session = full
    assert said(delegation_brief(desk.ws, session, TODAY))[5:] == [
        "Republic of Example",
        "CONFIDENTIAL – Delegation brief",
        "Deadlines",
        "15 January 2027 – Clearance",
        f"27 January 2027 – Contributions close – {RULE}",
        "1 Opening",
        "Nothing is recorded here.",
        "2 Texts",
        "For the delegation only: Ask early.",
        f"{CALL} 1 – Council Resolution 1334 (modified 2023)",
        "Our position (Support)",
        "We agree.",
        "Clearance: In review, Ministry",
        "Rationale: It is cheap.",
        "Fallback: Every second year.",
        "Red line: Never less.",
        "Positions of others",
        "The region – Support. They doubt.",
        "Proposals of others",
        "SUP Utopia (the clause is not confirmed)",
        "Reasons: Old.",
        "Our position on it: Support. No. Keep it.",
        "Our amendments",
        "MOD",
        "1 to take all measures;",
        "Reasons: Shorter.",
        "For the delegation only: Can be dropped.",
        "Talking points",
        "Thank the chair.",
    ]


def test_rejecting_the_changes_in_it_gives_the_words_that_stand(full):
    desk, session = full
    rejected = expected(delegation_brief(desk.ws, session, TODAY), accepted=False)
    assert rejected.count(f"1 {FIRST}") == 2


def test_a_desk_without_a_session_has_a_brief_too(desk):
    paper = delegation_brief(desk.ws, None, TODAY)
    assert said(paper)[-1] == "Nothing is recorded here."
    desk.position("We agree.")
    assert "We agree." in said(delegation_brief(desk.ws, None, TODAY))


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_told_apart_from_a_contribution_in_every_language(full, language):
    desk, session = full
    paper = delegation_brief(desk.ws, session, TODAY, language)
    stamp = paper_word("confidential", language)
    assert type(paper) is b.Briefing
    assert not isinstance(paper, b.Draft)
    assert (paper.stamp, paper.rtl) == (stamp, language == "ar")
    assert stamp in paper.header.title
    assert stamp in paper.properties.title
    assert paper.file_name == f"{stamp} {paper_word('brief', language)} 43rd meeting"
