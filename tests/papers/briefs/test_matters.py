"""What there is to speak to: gathered by what it is about, for a session, under its agenda."""

from cwgdesk.desk.annotations import AnnotationKind, annotate, edit_annotation
from cwgdesk.desk.positions import Holder, Position, record_position
from cwgdesk.desk.proposals.amendments import Symbol
from cwgdesk.desk.proposals.their_proposals import keep_proposal
from cwgdesk.desk.sessions import add_agenda_item, add_session, agenda
from cwgdesk.papers.briefs.matters import by_item, matters, reported
from cwgdesk.texts.align.standing import Standing
from cwgdesk.texts.library import clauses, documents
from tests.papers.desk import CALL, FIRST, NOW

NAME = "Council Resolution 1334 (modified 2023)"


def texts(desk):
    """The resolution's id and its two clauses."""
    (row,) = documents(desk.ws)
    return row.document.id, clauses(desk.ws, row.document.id)


def test_all_on_one_clause_comes_together(desk):
    _, (first, _) = texts(desk)
    desk.position("We agree.", red_line="Never less.")
    desk.position("They hesitate.", holder=Holder.DELEGATION, holder_name="Utopia")
    desk.amendment(Symbol.MOD, "to take the measures;")
    keep_proposal(desk.ws, first.id, Symbol.SUP, "Utopia")
    annotate(desk.ws, first.id, "Thank the chair.", kind=AnnotationKind.TALKING_POINT)
    annotate(desk.ws, first.id, "Is this so?", kind=AnnotationKind.QUESTION)
    (matter,) = matters(desk.ws, None)
    assert matter.name == f"{CALL} 1 – {NAME}"
    assert [held.red_line for held in matter.ours] == ["Never less."]
    assert [held.holder_name for held in matter.others] == ["Utopia"]
    assert (len(matter.amendments), len(matter.proposals)) == (1, 1)
    assert matter.points == ["Thank the chair."]


def test_a_talking_point_that_is_done_is_not_made_again(desk):
    _, (first, _) = texts(desk)
    note = annotate(desk.ws, first.id, "Thank the chair.", kind=AnnotationKind.TALKING_POINT)
    edit_annotation(desk.ws, note, done=True)
    assert matters(desk.ws, None) == []


def test_what_is_for_another_session_stays_there(desk):
    this, other = (add_session(desk.ws, name) for name in ("43rd", "44th"))
    for session, topic in ((this, "Ours"), (other, "Later"), (None, "Always")):
        record_position(desk.ws, topic=topic, session_id=session, statement="Yes.")
    assert [matter.name for matter in matters(desk.ws, this)] == ["Always", "Ours"]


def test_a_position_on_a_proposal_stands_below_it_whatever_session_it_came_for(desk):
    _, (first, _) = texts(desk)
    this, other = (add_session(desk.ws, name) for name in ("43rd", "44th"))
    theirs = keep_proposal(desk.ws, first.id, Symbol.SUP, "Utopia", session_id=other)
    desk.add(Position(proposal_id=theirs, session_id=this, statement="No.", created_at=NOW))
    (matter,) = matters(desk.ws, this)
    assert [held.statement for held in matter.answers[theirs]] == ["No."]
    assert (matter.ours, len(matter.proposals)) == ([], 1)


def test_an_item_has_its_own_matters_and_those_of_its_text_and_nothing_is_lost(desk):
    document, _ = texts(desk)
    session = add_session(desk.ws, "43rd")
    add_agenda_item(desk.ws, session, "Opening", number="1")
    second = add_agenda_item(desk.ws, session, "Resolution", number="2", document_id=document)
    desk.position("On the clause.")
    record_position(desk.ws, agenda_item_id=second, statement="On the item.")
    record_position(desk.ws, document_id=document, statement="On the text.")
    record_position(desk.ws, topic="Money", statement="On money.")
    held, rest = by_item(matters(desk.ws, session), agenda(desk.ws, session))
    told = {item.number: [matter.ours[0].statement for matter in mine] for item, mine in held}
    assert told == {"1": [], "2": ["On the item.", "On the text.", "On the clause."]}
    assert [matter.name for matter in rest] == ["Money"]


def test_a_place_that_stands_on_no_clause_any_more_is_named_by_its_words(desk):
    from cwgdesk.core.change_labels import ChangeLabel
    from cwgdesk.texts.anchors import Anchor

    desk.position("We agree.")
    with desk.ws.change(ChangeLabel.EDIT_SETTINGS, "test") as change:
        anchor = change.orm.get(Anchor, desk.anchors[0])
        assert anchor is not None
        anchor.clause_id = None
    (matter,) = matters(desk.ws, None)
    assert matter.name == f"“{FIRST}” – {NAME}"


def test_of_a_clause_is_said_what_each_report_says_and_no_silence_that_nobody_looked_for(stocked):
    from cwgdesk.desk.coverage import Verdict, coverage, judge, suggest

    report, resolution = sorted(
        (row.document for row in documents(stocked)), key=lambda d: d.kind != "report"
    )
    spoken = next(c for c in clauses(stocked, resolution.id) if c.path.endswith("Secretary-General 10"))
    record_position(stocked, clause_id=spoken.id, statement="We agree.")
    found = matters(stocked, None)
    assert [each.standing for each in reported(stocked, found)[spoken.id]] == [Standing.NOT_EXAMINED]
    suggest(stocked, report.id, resolution.id)
    (each,) = reported(stocked, found)[spoken.id]
    assert each.standing is Standing.SPOKEN
    assert each.links
    for row in coverage(stocked, report.id, resolution.id):
        if row.clause is not None and row.clause.id == spoken.id:
            judge(stocked, row.link.id, Verdict.REJECTED)
    (each,) = reported(stocked, found)[spoken.id]
    assert each.standing is not Standing.SPOKEN
    assert each.links == ()
