"""The kinds of paper: what each begins with, its head, its number, the name of its file."""

from datetime import date

import pytest
from ooxml_integrity import check
from openxml_audit import OpenXmlValidator

from cwgdesk.core.errors import UserError
from cwgdesk.desk.positions import Clearance
from cwgdesk.desk.proposals.amendments import Symbol
from cwgdesk.desk.sessions import add_session
from cwgdesk.papers.contributions import Contribution, SectionKind
from cwgdesk.papers.drafts.compose import compose
from cwgdesk.papers.drafts.templates import (
    Template,
    checked_template,
    itu_file_name,
    numbered,
    revision_line,
    sources,
    template_of,
)
from cwgdesk.papers.exporting import export_contribution
from cwgdesk.papers.outline import create_contribution, edit_contribution, outline
from cwgdesk.papers.word.expected import expected
from cwgdesk.reference.paper_words import LANGUAGES
from cwgdesk.texts.library import documents
from tests.papers.desk import NOW

SECRET = "We could live with a delay until the spring of the following year."


def paper(**fields) -> Contribution:
    return Contribution(title="Our paper", created_at=NOW, **fields)


def words_of(desk, paper_id) -> list[str]:
    return list(expected(compose(desk.ws, paper_id), accepted=True))


def test_a_paper_without_a_code_or_with_one_of_tomorrow_is_a_narrative():
    assert template_of(paper()) is template_of(paper(template="hologram")) is Template.NARRATIVE


def test_a_code_that_does_not_exist_is_refused_where_it_is_typed(desk):
    assert checked_template("council") is Template.COUNCIL
    with pytest.raises(UserError, match="no template “hologram”"):
        create_contribution(desk.ws, "Our paper", template="hologram")


def test_an_information_paper_is_introduction_and_practices_and_asks_for_nothing(desk):
    desk.practice("Open school", consent=True)
    made = create_contribution(desk.ws, "Our paper", template="information")
    kinds = [part.section.kind for part in outline(desk.ws, made).sections]
    assert kinds == [SectionKind.INTRODUCTION, SectionKind.PRACTICES]
    told = words_of(desk, made)
    assert "For information." in told
    assert "I Good practices" in told, "its matter, and no annex"
    assert "Annex" not in told


def test_a_council_paper_has_its_box_its_number_and_its_date(desk):
    meeting = add_session(
        desk.ws, "Council 2026", body="Council", starts_on=date(2026, 4, 28), place="Geneva"
    )
    made = create_contribution(
        desk.ws, "Our paper", template="council", session_id=meeting, agenda_item="PL 3.1"
    )
    told = words_of(desk, made)
    assert told[:5] == [
        "Council 2026",
        "Geneva, 28 April 2026",
        "Agenda item: PL 3.1",
        "Document C26/[ ]-E",
        "Original: English",
    ]
    assert "Action required by the Council" in told
    assert "The Council is invited to consider this contribution." in told


def test_several_sign_in_their_order_and_speak_together(desk):
    desk.position("We agree.")
    made = create_contribution(
        desk.ws, "Our paper", template="multi-country", co_sponsors=["Utopia", "Ruritania"]
    )
    told = words_of(desk, made)
    assert "Contribution by the Republic of Example, Utopia, Ruritania" in told
    assert "I Common views" in told
    edit_contribution(desk.ws, made, co_sponsors=["Kingdom of Utopia", "Ruritania"])
    told = words_of(desk, made)
    assert "Contribution by the Republic of Example, the Kingdom of Utopia, Ruritania" in told
    edit_contribution(desk.ws, made, language="ar")
    assert any("Republic of Example، Kingdom of Utopia، Ruritania" in line for line in words_of(desk, made))
    edit_contribution(desk.ws, made, language="zh")
    assert any("Republic of Example、Kingdom of Utopia、Ruritania" in line for line in words_of(desk, made))
    edit_contribution(desk.ws, made, language="en", co_sponsors=[])
    told = words_of(desk, made)
    assert "Contribution by the Republic of Example" in told
    assert "I Views of the Republic of Example" in told
    assert sources(paper(source="A", co_sponsors=["B ", ""])) == "A, B"


def test_a_paper_that_becomes_another_kind_gets_what_that_has_more_and_keeps_what_it_has(desk):
    desk.position("We agree.")
    made = create_contribution(desk.ws, "Our paper", template="information")
    edit_contribution(desk.ws, made, template="council")
    parts = outline(desk.ws, made).sections
    assert [part.section.kind.value for part in parts] == ["introduction", "views", "proposals", "practices"]
    assert parts[1].section.heading == "Views of the Republic of Example"
    assert parts[1].items == ()
    edit_contribution(desk.ws, made, template="information")
    assert len(outline(desk.ws, made).sections) == 4


@pytest.mark.parametrize(
    ("number", "revision", "printed"),
    [
        ("C26/35-E", "Rev.1", "C26/35(Rev.1)-E"),
        ("C26/35", "Add.2", "C26/35(Add.2)"),
        ("C26/35(Rev.1)-E", "Rev.1", "C26/35(Rev.1)-E"),
        ("", "Rev.1", "[ ](Rev.1)"),
        ("C26/35-E", "", "C26/35-E"),
    ],
)
def test_the_number_tells_the_revision_before_the_letter_of_the_language(number, revision, printed):
    assert numbered(paper(document_number=number, revision=revision), None, "[ ]") == printed


@pytest.mark.parametrize(
    ("revision", "line"),
    [
        ("Rev.1", "Revision 1 to Document C26/35-E"),
        ("Add.2", "Addendum 2 to Document C26/35-E"),
        ("Corr.1", "Corrigendum 1 to Document C26/35-E"),
        ("", ""),
    ],
)
def test_the_head_says_what_is_revised(revision, line):
    assert revision_line(paper(revision=revision), "C26/35-E") == line


def test_the_head_of_a_revision_is_printed(desk):
    made = create_contribution(desk.ws, "Our paper", document_number="C26/35-E", revision="Rev.1")
    told = words_of(desk, made)
    assert told[:2] == ["Revision 1 to Document C26/35-E", "Document C26/35(Rev.1)-E"]


@pytest.mark.parametrize(
    ("number", "revision", "language", "name"),
    [
        ("C26/35-E", "", "en", "S26-CL-C-0035!!MSW-E.docx"),
        ("C26/INF/7", "Rev.2", "fr", "S26-CL-INF-0007!R2!MSW-F.docx"),
        ("CWG-WSIS&SDG-43/12", "Add.1", "ar", "S27-CWGWSIS43-C-0012!A1!MSW-A.docx"),
        ("", "", "en", ""),
        ("to be given", "", "en", ""),
    ],
)
def test_a_file_is_named_as_the_itu_does(number, revision, language, name):
    made = paper(document_number=number, revision=revision, language=language)
    assert itu_file_name(made, date(2027, 2, 10)) == name


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("template", Template)
@pytest.mark.parametrize("full", [False, True], ids=["light", "full"])
def test_every_kind_is_valid_in_every_language_and_lets_nothing_out(desk, tmp_path, template, language, full):
    (row,) = documents(desk.ws)
    desk.position("We agree.", fallback=SECRET, red_line=SECRET, rationale=SECRET)
    desk.position("Not yet agreed by anybody.", Clearance.DRAFT)
    desk.amendment(Symbol.MOD, "to take all measures;", "Clearer.", note=SECRET)
    desk.amendment(Symbol.ADD, "to publish them;", "Open.", label="1bis")
    desk.practice("Open school", consent=True)
    made = create_contribution(
        desk.ws,
        "Our paper",
        language=language,
        template=template.value,
        from_desk=full,
        co_sponsors=["Utopia"] if template is Template.MULTI_COUNTRY else [],
        revised_document_id=row.document.id,
        revision="Rev.1" if full else "",
        box_purpose="To inform.",
    )
    if not full:
        from cwgdesk.papers.outline import edit_section

        edit_section(desk.ws, outline(desk.ws, made).sections[0].section.id, body="We thank the chair.")
    path = export_contribution(desk.ws, made, tmp_path / "paper.docx").path
    assert not OpenXmlValidator().validate(path).errors
    assert not check(path)
    for accepted in (True, False):
        told = " ".join(expected(compose(desk.ws, made), accepted=accepted))
        assert SECRET not in told
        assert "Not yet agreed" not in told
