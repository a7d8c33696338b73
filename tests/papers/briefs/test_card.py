"""The floor card: our line in large letters, and the page it must fit on."""

from datetime import date

import pytest

from cwgdesk.core.errors import UserError
from cwgdesk.desk.annotations import AnnotationKind, annotate
from cwgdesk.desk.positions import Clearance, edit_public, record_position
from cwgdesk.desk.sessions import add_agenda_item, add_session
from cwgdesk.papers.briefs.card import clause_card, item_card
from cwgdesk.papers.drafts import blocks as b
from cwgdesk.papers.word.expected import expected
from cwgdesk.texts.library import clauses, documents

TODAY = date(2027, 1, 5)


def first_clause(desk):
    (row,) = documents(desk.ws)
    return clauses(desk.ws, row.document.id)[0]


def said(card) -> list[str]:
    return list(expected(card.paper, accepted=True))


def largest(paper: b.Paper) -> float:
    return max(run.points for block in paper.blocks if isinstance(block, b.Paragraph) for run in block.runs)


def test_the_card_has_our_line_largest_then_fallback_red_line_and_two_points(desk):
    clause = first_clause(desk)
    desk.position("We agree.", fallback="Every second year.", red_line="Never less.", rationale="Cheap.")
    for words in ("Thank the chair.", "Name the figures.", "Close warmly."):
        annotate(desk.ws, clause.id, words, kind=AnnotationKind.TALKING_POINT)
    card = clause_card(desk.ws, clause.id, None, TODAY)
    assert said(card)[-7:] == [
        "Support",
        "We agree.",
        "Fallback: Every second year.",
        "Red line: Never less.",
        "Talking points:",
        "1. Thank the chair.",
        "2. Name the figures.",
    ]
    assert (card.fits, card.more_points) == (True, 1)
    spoken = next(
        x for x in card.paper.blocks if isinstance(x, b.Paragraph) and x.runs[0].text == "We agree."
    )
    assert spoken.runs[0].points == largest(card.paper) == 28


def test_what_is_not_cleared_says_so_on_the_floor(desk):
    desk.position("We agree.", Clearance.IN_REVIEW)
    assert "Support – NOT CLEARED" in said(clause_card(desk.ws, first_clause(desk).id, None, TODAY))


def test_longer_words_take_smaller_letters_down_to_a_floor_and_nothing_is_cut(desk):
    clause = first_clause(desk)
    held = record_position(desk.ws, clause_id=clause.id, statement="Yes.")
    sizes, fits = [], []
    for times in (15, 40, 120):
        words = " ".join(["We thank the secretariat for the report."] * times)
        edit_public(desk.ws, held, statement=words)
        card = clause_card(desk.ws, clause.id, None, TODAY)
        assert words in said(card)
        sizes.append(largest(card.paper))
        fits.append(card.fits)
    assert 28 > sizes[0] > sizes[1] > sizes[2] == 12
    assert fits == [True, True, False]


def test_an_item_speaks_for_itself_or_else_through_its_texts(desk):
    session = add_session(desk.ws, "43rd meeting")
    (row,) = documents(desk.ws)
    item = add_agenda_item(desk.ws, session, "Texts", number="2", document_id=row.document.id)
    annotate(desk.ws, first_clause(desk).id, "Thank the chair.", kind=AnnotationKind.TALKING_POINT)
    desk.position("On the clause.")
    assert "On the clause." in said(item_card(desk.ws, item, TODAY))
    record_position(desk.ws, agenda_item_id=item, statement="On the item.")
    words = said(item_card(desk.ws, item, TODAY))
    assert "On the item." in words
    assert "On the clause." not in words
    assert words[-1] == "1. Thank the chair."


def test_without_a_position_there_is_no_card(desk):
    with pytest.raises(UserError, match="we hold no position here"):
        clause_card(desk.ws, first_clause(desk).id, None, TODAY)
