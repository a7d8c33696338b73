"""What came back is taken or refused: three-way, undoable, twice as once, and none of our words are lost."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.core.errors import UserError
from cwgdesk.desk.annotations import annotations
from cwgdesk.desk.forgetting import Forgettable, forget
from cwgdesk.desk.positions import Clearance, Position, edit_public
from cwgdesk.desk.proposals.amendments import Amendment, Symbol
from cwgdesk.papers.back.returned import ReturnedChange
from cwgdesk.papers.back.taking import State, decide, read_returned, rows_of
from cwgdesk.papers.contributions import Contribution, ReleasedCopy, Section
from cwgdesk.papers.exporting import export_contribution
from cwgdesk.papers.outline import create_contribution, edit_section, outline
from cwgdesk.papers.word.ooxml import make, w
from cwgdesk.texts.anchors import Anchor
from tests.papers.back.conftest import INTRODUCTION, STATEMENT, Sent, told
from tests.papers.back.edited import Edited, parent_of, said, text_of


def statement(sent: Sent) -> str:
    return sent.text(Position, sent.position, "statement")


def introduction(sent: Sent) -> str:
    return sent.text(Section, sent.introduction, "body")


def test_what_is_taken_stands_in_its_field_and_undo_takes_it_away(sent: Sent) -> None:
    edited = sent.edited()
    edited.insert("We support", " strongly")
    edited.new_paragraph("offline today", "A third of them are women.")
    sent.take(edited)
    assert statement(sent) == STATEMENT.replace("support", "support strongly")
    assert introduction(sent) == INTRODUCTION.replace("today.", "today.\nA third of them are women.")
    assert {row.state for row in sent.back(edited)} == {State.TAKEN}
    sent.ws.undo()
    assert (statement(sent), introduction(sent)) == (STATEMENT, INTRODUCTION)
    assert {row.state for row in sent.back(edited)} == {State.OPEN}


def test_author_and_date_stand_in_the_history_of_what_was_changed(sent: Sent) -> None:
    edited = sent.edited()
    edited.insert("We support", " strongly")
    sent.take(edited)
    entry = sent.ws.history(sent.position)[0]
    assert (entry.label.value, entry.subject) == ("take-back", "back.docx: Ministry, 2026-03-04")
    with sent.ws.read() as orm:
        row = orm.scalars(select(ReturnedChange)).one()
        assert (row.author, row.dated, row.after) == ("Ministry", "2026-03-04T05:06:00Z", " strongly")


def test_taking_twice_and_refusing_change_nothing(sent: Sent) -> None:
    edited = sent.edited()
    edited.insert("We support", " strongly")
    edited.delete("its good ")
    rows = sent.back(edited)
    sent.take(edited, refuse=(rows[1].change.id,))
    assert statement(sent) == STATEMENT
    sent.take(edited, rows[0].change.id)
    once = statement(sent)
    sent.take(edited, rows[0].change.id)
    assert statement(sent) == once == STATEMENT.replace("support", "support strongly")
    assert [row.state for row in sent.back(edited)] == [State.TAKEN, State.REFUSED]
    with pytest.raises(UserError, match="was taken"):
        sent.take(edited, refuse=(rows[0].change.id,))
    sent.take(edited, rows[1].change.id)  # thought better of it
    assert [row.state for row in sent.back(edited)] == [State.TAKEN, State.TAKEN]


def test_two_people_one_after_the_other_while_we_go_on_working(sent: Sent) -> None:
    first, second = sent.edited(), sent.edited()
    first.insert("We support", " strongly", who="First")
    first.replace("2003", "2004", who="First")
    second.insert("We support", " strongly", who="Second")
    second.replace("2003", "2005", who="Second")
    second.delete("its good ", who="Second")
    edit_public(sent.ws, sent.position, statement="In short: " + STATEMENT)
    sent.take(second, name="second.docx")
    sent.take(first, name="first.docx")
    assert statement(sent) == "In short: " + STATEMENT.replace("support", "support strongly").replace(
        " its good", ""
    )
    rows = {told(row.change): row for row in sent.back(first, "first.docx")}
    assert rows["insert", "position statement", "", " strongly"].state is State.TAKEN
    collided = rows["replace", "section body", "2003", "2004"]
    assert (collided.state, "2005" in collided.ours) == (State.COLLIDES, True)
    sent.take(first, collided.change.id, name="first.docx")
    assert introduction(sent) == INTRODUCTION.replace("2003", "2004")


def test_a_cleared_statement_falls_back_to_draft_and_a_delivered_one_refuses(sent: Sent) -> None:
    edited = sent.edited()
    edited.insert("We support", " strongly")
    (row,) = sent.back(edited)
    sent.take(edited)
    assert sent.text(Position, sent.position, "clearance") == Clearance.DRAFT
    sent.ws.undo()
    with sent.ws.change(ChangeLabel.DELIVER_POSITION, "x") as change:
        held = change.orm.get(Position, sent.position)
        assert held is not None
        held.clearance = Clearance.DELIVERED
    sent.take(edited)
    assert statement(sent) == STATEMENT
    with pytest.raises(UserError, match="has been delivered"):
        sent.take(edited, row.change.id)


def test_a_comment_becomes_a_note_on_its_clause_and_is_listed_where_there_is_none(sent: Sent) -> None:
    edited = sent.edited()
    edited.comment("the report", "Which one?")
    edited.comment("The world", "All of it?")
    sent.take(edited)
    (note,) = annotations(sent.ws)
    assert (note.note.text, note.note.author) == ("“the report”\nWhich one?", "Ministry")
    states = {row.change.after: row.state for row in sent.back(edited)}
    assert states == {"All of it?": State.OPEN, "Which one?": State.TAKEN}
    (open_one,) = [row for row in sent.back(edited) if row.state is State.OPEN]
    with pytest.raises(UserError, match="stands on no clause"):
        sent.take(edited, open_one.change.id)
    forget(sent.ws, Forgettable.NOTE, note.note.id)
    assert not any("Which one" in str(row) for _, row in sent.ws.past_rows(["returned_change"]))
    with sent.ws.read() as orm:
        assert orm.scalars(select(ReturnedChange)).all() == []


def test_a_deletion_of_ours_that_was_refused_is_a_proposal_to_change_nothing(sent: Sent) -> None:
    edited = sent.edited()
    gone = edited.paragraph("It was done already.").getprevious()
    assert gone is not None
    edited.settle(lambda c: gone in c.iterancestors(), accepted=False, who="Republic of Example")
    for mark in list(gone.iter(w("rPr"))):
        for sign in list(mark.iterchildren(w("del"))):
            mark.remove(sign)
    (row,) = sent.back(edited)
    assert (row.change.kind, row.change.after) == ("refused", "to report annually to the Council.")
    sent.take(edited)
    assert sent.text(Amendment, sent.deleted, "symbol") == Symbol.NOC


def test_header_fields_are_taken_within_their_lines(sent: Sent) -> None:
    edited = sent.edited()
    edited.replace("Our paper", "Our common paper")
    edited.silently("Republic of Example", "Kingdom of Example")
    sent.take(edited)
    assert sent.text(Contribution, sent.paper, "title") == "Our common paper"
    assert sent.text(Contribution, sent.paper, "source") == "Kingdom of Example"


def test_a_copy_for_submission_has_no_bookmarks_and_is_found_by_words(sent: Sent) -> None:
    export_contribution(sent.ws, sent.paper, sent.file, for_submission=True)
    edited = sent.edited()
    assert list(edited.root.iter(w("bookmarkStart"))) == []
    edited.insert("We support", " strongly")
    returned = read_returned(sent.ws, edited.save(sent.folder / "b.docx"))
    assert returned.by_words
    assert [told(change) for change in returned.changes] == [
        ("insert", "position statement", "", " strongly")
    ]


def test_a_strange_paper_is_refused(sent: Sent) -> None:
    edited = sent.edited()
    edited.without_identity()
    for text in edited.root.iter(w("t")):
        text.text = "lorem"
    with pytest.raises(UserError, match="no paper that left this workspace"):
        sent.back(edited)


WORDS = st.sampled_from(["peace", "and", "the", "Union", "2030", "digital"])
STATES = st.sampled_from(["kept", "kept", "kept", "out", "silently out", "in", "silently in", "Enter"])


@given(data=st.data())
@settings(
    deadline=None,
    max_examples=40,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_all_taken_is_what_came_back_and_all_refused_is_what_was(sent: Sent, data: st.DataObject) -> None:
    """On an untouched workspace, whatever was done to the words of the introduction and the statement."""
    edited = sent.edited()
    for words in ("The world", "Many people", "We support", "We thank"):
        scramble(edited, next(p for p in edited.paragraphs() if said(p).startswith(words)), data)
    wanted = [accepted(edited, words) for words in ("sb", "ps")]
    returned = read_returned(sent.ws, edited.save(sent.folder / "b.docx"))
    every = [change.id for change in returned.changes]
    try:
        decide(sent.ws, returned, "b.docx", take=every, named=False)
        assert [lines(introduction(sent)), lines(statement(sent))] == wanted
        decide(sent.ws, returned, "b.docx", take=every, named=False)
        assert [lines(introduction(sent)), lines(statement(sent))] == wanted
        assert {row.state for row in rows_of(sent.ws, returned)} <= {State.TAKEN}
    finally:
        while introduction(sent) != INTRODUCTION or statement(sent) != STATEMENT:
            sent.ws.undo()
    with sent.ws.change(ChangeLabel.DELIVER_POSITION, "forget decisions") as change:
        for row in change.orm.scalars(select(ReturnedChange)):
            change.orm.delete(row)
    decide(sent.ws, returned, "b.docx", refuse=every)
    assert (introduction(sent), statement(sent)) == (INTRODUCTION, STATEMENT)
    if every:
        sent.ws.undo()


def lines(text: str) -> list[str]:
    return [" ".join(line.split()) for line in text.splitlines() if line.strip()]


def scramble(edited: Edited, paragraph, data: st.DataObject) -> None:
    """Do something to every word of a paragraph."""
    words = said(paragraph).split(" ")
    for run in list(paragraph.iter(w("r"))):
        run.getparent().remove(run)
    start = next(paragraph.iter(w("bookmarkStart")))
    at = start
    for n, word in enumerate(words):
        space = " " if n else ""
        state = data.draw(STATES)
        run = make("r", text_of(space + word))
        who = data.draw(st.sampled_from(["Ministry", "Colleague"]))
        pieces = [run]
        if state == "out":
            run[0].tag = w("delText")
            pieces = [edited.mark("del", run, who=who)]
        elif state == "silently out":
            pieces = []
        elif state == "in":
            pieces.append(edited.mark("ins", make("r", text_of(f" {data.draw(WORDS)}")), who=who))
        elif state == "silently in":
            pieces.append(make("r", text_of(f" {data.draw(WORDS)}")))
        elif state == "Enter":
            pieces.insert(0, edited.mark("ins", make("r", make("br")), who=who))
        for piece in pieces:
            at.addnext(piece)
            at = piece


def accepted(edited: Edited, code: str) -> list[str]:
    """The lines of a field in the file, its changes accepted, by its bookmarks alone."""
    found: list[str] = []
    for paragraph in edited.paragraphs():
        names = [s.get(w("name"), "") for s in paragraph.iter(w("bookmarkStart"))]
        if any(name.startswith(f"_cwg{code}") for name in names):
            words = ""
            for piece in paragraph.iter(w("t"), w("br")):
                words += "\n" if piece.tag == w("br") else piece.text or ""
            found += lines(words)
    return found


def test_what_is_forgotten_stands_in_no_copy_and_no_decision_any_more(sent: Sent) -> None:
    edited = sent.edited()
    edited.insert("We support", " canarybird")
    edited.insert("The world", " as such")
    sent.take(edited)
    other = create_contribution(sent.ws, "Without it", from_desk=False)
    edit_section(sent.ws, outline(sent.ws, other).sections[0].section.id, body="Other words.")
    export_contribution(sent.ws, other, sent.folder / "other.docx")
    forget(sent.ws, Forgettable.POSITION, sent.position)
    with sent.ws.read() as orm:
        assert [row.field for row in orm.scalars(select(ReturnedChange))] == ["body"]
        assert [c.content for c in orm.scalars(select(ReleasedCopy))] == [
            (sent.folder / "other.docx").read_bytes()
        ]
    assert not any("canarybird" in str(values) for _, values in sent.ws.past_rows(["returned_change"]))


def test_a_paper_may_say_what_was_taken(sent: Sent) -> None:
    words = "and we shall go on supporting it in each of the sessions of the group that follow this one."
    edited = sent.edited()
    edited.insert("The world", f" {words}")
    sent.take(edited)
    export_contribution(sent.ws, sent.paper, sent.folder / "again.docx")
    assert any(words in said(p) for p in Edited(sent.folder / "again.docx").paragraphs())


def test_a_new_paragraph_makes_no_words_of_a_clause_that_goes(sent: Sent) -> None:
    with sent.ws.change(ChangeLabel.EDIT_AMENDMENT, "x") as change:
        held = change.orm.get(Amendment, sent.deleted)
        assert held is not None
        held.reasons = ""
    export_contribution(sent.ws, sent.paper, sent.file)
    edited = sent.edited()
    gone = next(p for p in edited.paragraphs() if "annually" in "".join(p.itertext()))
    gone.addnext(make("p", make("r", text_of("Between two things."))))
    (row,) = sent.back(edited)
    assert (row.change.after, row.change.target) == ("Between two things.", None)
    sent.take(edited, refuse=(row.change.id,))
    assert sent.text(Amendment, sent.deleted, "symbol") == str(Symbol.SUP)
    assert not sent.text(Amendment, sent.deleted, "new_text")


def test_what_is_typed_between_paragraphs_that_become_one_is_kept(sent: Sent) -> None:
    edited = sent.edited()
    first, second = edited.paragraph("Many people"), edited.paragraph("We have changed")
    first.append(make("r", text_of(" ")))
    for child in [c for c in second if c.tag != w("pPr")]:
        first.append(child)
    parent_of(second).remove(second)
    sent.take(edited)
    told = sent.text(Section, sent.introduction, "body")
    assert told.splitlines()[1:] == ["Many people are still offline today. We have changed too."]


def test_all_taken_leaves_a_title_that_would_be_empty_open(sent: Sent) -> None:
    edited = sent.edited()
    edited.delete("Our paper")
    edited.insert("We support", " strongly")
    sent.take(edited)
    assert sent.text(Contribution, sent.paper, "title") == "Our paper"
    assert "We support strongly" in sent.text(Position, sent.position, "statement")
    states = {row.change.field: row.state for row in sent.back(edited)}
    assert states == {"title": State.OPEN, "statement": State.TAKEN}


def test_the_annexed_text_brings_changes_of_our_words_back_to_their_proposals(sent: Sent) -> None:
    with sent.ws.read() as orm:
        text = orm.scalars(select(Anchor.document_id)).first()
    paper = create_contribution(
        sent.ws, "Annexed", template="revised-resolution", revised_document_id=text, language="en"
    )
    there = sent.folder / "annexed.docx"
    export_contribution(sent.ws, paper, there)
    edited = Edited(there)
    edited.insert("practical", " and cheap")
    edited.insert("to translate", " all of")
    assert [(r.change.target, r.change.noun_id, r.change.field) for r in sent.back(edited)] == [
        ("amendment", sent.changed, "new_text"),
        ("amendment", sent.added, "new_text"),
    ]
    sent.take(edited)
    assert "practical and cheap" in sent.text(Amendment, sent.changed, "new_text")
    assert "to translate all of" in sent.text(Amendment, sent.added, "new_text")
