"""The outline of a contribution: the usual sections, filled from the desk, in any order, undoable."""

from datetime import date

import pytest

from cwgdesk.core.errors import UserError
from cwgdesk.desk.delegation import delegation, set_delegation
from cwgdesk.desk.positions import Clearance
from cwgdesk.desk.proposals.amendments import Symbol
from cwgdesk.desk.sessions import add_session
from cwgdesk.papers.contributions import SectionKind
from cwgdesk.papers.outline import (
    add_section,
    contributions,
    create_contribution,
    edit_contribution,
    edit_section,
    move_section,
    outline,
    remove_contribution,
    remove_section,
    set_items,
    usual_title,
)


def drawn(desk, paper_id) -> list[str]:
    """The outline as a person would draw it: "views (2)"."""
    return [f"{part.section.kind.value} ({len(part.items)})" for part in outline(desk.ws, paper_id).sections]


def test_a_new_paper_picks_up_what_may_go_out(desk):
    desk.position("We support this.")
    desk.position("Not yet.", Clearance.DRAFT)
    desk.amendment(Symbol.SUP)
    desk.practice("Open school", consent=True)
    desk.practice("Secret school", consent=False)
    paper = create_contribution(desk.ws, "Our paper")
    assert drawn(desk, paper) == ["introduction (0)", "views (1)", "proposals (1)", "practices (1)"]


def test_the_header_comes_from_the_delegation(desk):
    paper = outline(desk.ws, create_contribution(desk.ws, "Our paper")).contribution
    assert (paper.source, paper.contact) == ("Republic of Example", "Ms A, a@example.org")


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("43rd meeting", "Council Working Group on WSIS and the SDGs – 43rd meeting, Geneva"),
        ("43rd meeting of CWG-WSIS&SDG", "43rd meeting of CWG-WSIS&SDG, Geneva"),
    ],
)
def test_the_header_says_whose_meeting_it_is(desk, name, told):
    meeting = add_session(desk.ws, name, place="Geneva")
    paper = create_contribution(desk.ws, "Our paper", session_id=meeting)
    assert outline(desk.ws, paper).contribution.meeting == told


def test_headings_follow_the_language_unless_someone_wrote_their_own(desk):
    paper = create_contribution(desk.ws, "Our paper")
    first, *_ = outline(desk.ws, paper).sections
    edit_section(desk.ws, first.section.id, heading="Why now")
    edit_contribution(desk.ws, paper, language="fr")
    headings = [part.section.heading for part in outline(desk.ws, paper).sections]
    assert headings[:3] == ["Why now", "Vues – Republic of Example", "Propositions"]


def test_sections_move_and_go_and_come_back(desk):
    paper = create_contribution(desk.ws, "Our paper", from_desk=False)
    sections = outline(desk.ws, paper).sections
    move_section(desk.ws, sections[2].section.id, 0)
    assert drawn(desk, paper)[0] == "proposals (0)"
    remove_section(desk.ws, sections[0].section.id)
    assert drawn(desk, paper) == ["proposals (0)", "views (0)", "practices (0)"]
    desk.ws.undo()
    desk.ws.undo()
    assert drawn(desk, paper) == ["introduction (0)", "views (0)", "proposals (0)", "practices (0)"]


def test_an_added_section_stands_before_the_annex(desk):
    paper = create_contribution(desk.ws, "Our paper", from_desk=False)
    add_section(desk.ws, paper, SectionKind.FREE, heading="Background")
    assert drawn(desk, paper)[-2:] == ["free (0)", "practices (0)"]


def test_items_stand_in_the_order_given(desk):
    one, two = desk.position("One."), desk.position("Two.")
    paper = create_contribution(desk.ws, "Our paper")
    views = outline(desk.ws, paper).sections[1].section
    set_items(desk.ws, views.id, [two, one])
    assert outline(desk.ws, paper).sections[1].items == (two, one)


def test_a_free_section_holds_text_only(desk):
    paper = create_contribution(desk.ws, "Our paper", from_desk=False)
    free = add_section(desk.ws, paper, SectionKind.FREE, heading="Background")
    with pytest.raises(UserError, match="holds only text"):
        set_items(desk.ws, free, [desk.position("One.")])


def test_a_paper_needs_a_title(desk):
    with pytest.raises(UserError, match="needs a title"):
        create_contribution(desk.ws, "  ")


def test_a_stale_edit_is_refused(desk):
    paper = create_contribution(desk.ws, "Our paper")
    seen = outline(desk.ws, paper).contribution.version
    edit_contribution(desk.ws, paper, title="Newer")
    with pytest.raises(UserError, match="changed elsewhere"):
        edit_contribution(desk.ws, paper, seen_version=seen, title="Older")
    assert outline(desk.ws, paper).contribution.title == "Newer"


def test_removing_a_paper_leaves_the_desk_as_it_was(desk):
    paper = create_contribution(desk.ws, "Our paper")
    remove_contribution(desk.ws, paper)
    assert contributions(desk.ws) == []
    desk.ws.undo()
    assert [p.title for p in contributions(desk.ws)] == ["Our paper"]


@pytest.mark.parametrize(
    ("language", "by", "title"),
    [
        ("en", "", "Contribution by the Republic of Example"),
        ("fr", "", "Contribution – Republic of Example"),
        ("fr", "de l’Exemple", "Contribution de l’Exemple"),
        ("es", "de Ejemplo", "Contribución de Ejemplo"),
        ("ru", "", "Вклад – Republic of Example"),
        ("ru", "Республики Пример", "Вклад Республики Пример"),
        ("ar", "جمهورية المثال", "مساهمة من جمهورية المثال"),
        ("zh", "示例共和国", "示例共和国的文稿"),
    ],
)
def test_the_usual_title_follows_the_language_of_our_papers(desk, language, by, title):
    set_delegation(desk.ws, language=language, forms={language: {"by": by}})
    assert usual_title(delegation(desk.ws)) == title


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Council – 43rd meeting, Geneva, 2–3 February 2027"),
        ("fr", "Conseil – 43e réunion, Genève, 2–3 février 2027"),
        ("es", "Consejo – 43.ª reunión, Ginebra, 2–3 de febrero de 2027"),
        ("ru", "Совет – 43-е собрание, Женева, 2–3 февраля 2027 г."),
        ("ar", "المجلس – الاجتماع 43، جنيف، 2–3 فبراير 2027"),
        ("zh", "理事会 – 第43次会议，日内瓦，2027年2月2日至3日"),
    ],
)
def test_body_place_and_dates_follow_the_language(desk, language, line):
    held = add_session(desk.ws, "43rd meeting", body="Council", place="Geneva",
                       starts_on=date(2027, 2, 2), ends_on=date(2027, 2, 3))  # fmt: skip
    paper = create_contribution(desk.ws, "Our paper", session_id=held, language=language)
    said = outline(desk.ws, paper).contribution.meeting
    assert "".join(said.split()) == "".join(line.split())
