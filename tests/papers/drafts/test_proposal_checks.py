"""Proposals by themselves and together: what a careful colleague would see."""

import pytest

from cwgdesk.desk.proposals.amendments import Amendment, Symbol
from cwgdesk.papers.drafts.findings import Code, Level
from cwgdesk.papers.drafts.preflight import preflight, questions
from cwgdesk.papers.outline import create_contribution, outline, set_items
from cwgdesk.texts.anchors import Anchor
from cwgdesk.texts.library import Clause, Document
from tests.papers.desk import CALL, NOW


def codes(desk, paper) -> list[str]:
    return [f"{found.level}: {found.code}" for found in preflight(desk.ws, paper)]


def test_two_of_ours_on_one_clause_are_asked_about(desk):
    first = desk.amendment(Symbol.SUP, reasons="It is done.")
    second = desk.amendment(Symbol.NOC, reasons="It is good.")
    for _ in range(2):
        desk.amendment(Symbol.ADD, "to act;", "New.")  # new clauses may follow in any number
    paper = create_contribution(desk.ws, "Our paper", meeting="42nd meeting")
    found = [one for one in preflight(desk.ws, paper) if one.level is Level.ASKS]
    assert [(one.code, one.target, one.subject) for one in found] == [
        (Code.TWO_ON_CLAUSE, second, f"{CALL} 1 (SUP, NOC)")
    ]
    assert found[0].target != first
    assert questions(desk.ws, paper) == found


def test_proposals_out_of_order_are_remarked_on(desk):
    base = {"base_text": "to report annually to the Council.", "created_at": NOW}
    later = desk.add(Amendment(anchor_id=desk.anchors[1], symbol=Symbol.SUP, reasons="Done.", **base))
    first = desk.amendment(Symbol.SUP, reasons="Done.")
    paper = create_contribution(desk.ws, "Our paper", meeting="42nd meeting")
    section = outline(desk.ws, paper).sections[2].section.id
    set_items(desk.ws, section, [later, first])
    assert "hint: out-of-order" in codes(desk, paper)
    set_items(desk.ws, section, [first, later])
    assert "hint: out-of-order" not in codes(desk, paper)


@pytest.mark.parametrize(
    ("symbol", "new_text", "reasons", "code", "there"),
    [
        (Symbol.MOD, "to act;", "", Code.NO_REASONS, True),
        (Symbol.MOD, "to act;", "Clear.", Code.NO_REASONS, False),
        (Symbol.MOD, "to take all possible measures;", "Clear.", Code.NOTHING_CHANGED, True),
        (Symbol.NOC, "to take all possible measures;", "Clear.", Code.NOTHING_CHANGED, False),
        (Symbol.MOD, " ", "Clear.", Code.ALL_DELETED, True),
        (Symbol.SUP, "", "Clear.", Code.ALL_DELETED, False),
        (Symbol.MOD, "to [act];", "Clear.", Code.BRACKETS_LEFT, True),
        (Symbol.ADD, "to [act];", "Clear.", Code.BRACKETS_LEFT, True),
        (Symbol.ADD, "to act;", "Clear.", Code.BASE_CHANGED, False),
        (Symbol.SUP, "", "Clear.", Code.REDONE, False),
    ],
)
def test_each_proposal_is_looked_at(desk, symbol, new_text, reasons, code, there):
    made = desk.amendment(symbol, new_text, reasons)
    paper = create_contribution(desk.ws, "Our paper", meeting="42nd meeting")
    found = [one.code for one in preflight(desk.ws, paper) if one.target == made]
    assert (code in found) is there


def test_proposals_on_two_versions_of_a_text_are_asked_about(desk):
    with desk.ws.change("edit-amendment", "test") as change:
        old = change.orm.get(Anchor, desk.anchors[1])
        first = change.orm.get(Document, old.document_id)
        told = {"sha256": "11" * 32, "file_name": "n.txt", "format": "txt", "language": "en"}
        newer = Document(
            work_id=first.work_id, kind=first.kind, version_name="modified 2027", imported_at=NOW, **told
        )
        change.orm.add(newer)
        change.orm.flush()
        change.orm.get(Clause, old.clause_id).document_id = newer.id
        old.document_id = newer.id
    desk.amendment(Symbol.SUP, reasons="Done.")
    base = {"base_text": "to report annually to the Council.", "created_at": NOW}
    other = desk.add(Amendment(anchor_id=desk.anchors[1], symbol=Symbol.SUP, reasons="Done.", **base))
    paper = create_contribution(desk.ws, "Our paper", meeting="42nd meeting")
    assert [(one.code, one.target) for one in questions(desk.ws, paper)] == [(Code.TWO_VERSIONS, other)]
