"""The forms of a paper: header, box, and what a section shows."""

from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from cwgdesk.desk.sessions import sessions
from cwgdesk.overviews.choices import picks
from cwgdesk.overviews.paper import read_papers
from cwgdesk.papers.contributions import SectionKind
from cwgdesk.papers.outline import create_contribution, outline
from cwgdesk.ui.composer.forms import BoxForm, HeaderForm, SectionForm


@pytest.fixture
def paper(seeded) -> UUID:
    return create_contribution(seeded.ws, "Views of Example", session_id=seeded.session)


def test_the_header_is_shown_and_saved_field_by_field(qtbot, desk, seeded, settle, paper: UUID) -> None:
    form = HeaderForm(desk)
    qtbot.addWidget(form)
    form.show()
    form.show_paper(outline(seeded.ws, paper).contribution, sessions(seeded.ws))
    assert form.session.value() == seeded.session
    form.edit_title()
    assert form.fields["title"].selectedText() == "Views of Example"  # type: ignore[union-attr]
    form.fields["title"].setText("Our views")
    form.fields["title"].commit()
    form.symbols.click()
    settle()
    stored = outline(seeded.ws, paper).contribution
    assert stored.title == "Our views"
    assert stored.with_symbols is form.symbols.isChecked()


def test_long_titles_push_no_field_out_of_a_narrow_pane(qtbot, desk) -> None:
    form = HeaderForm(desk)
    qtbot.addWidget(form)
    form.box.setText("Frame with the purpose, the action required and all of the references " * 3)
    for said in form.findChildren(QLabel):
        said.setText("The Member State, as it signs the papers that it submits, in full " * 3)
    assert form.minimumSizeHint().width() < 500


def test_the_kind_of_a_paper_its_text_and_who_signs_it(qtbot, desk, seeded, settle, paper: UUID) -> None:
    form, texts = HeaderForm(desk), read_papers(seeded.ws, paper).texts
    qtbot.addWidget(form)
    form.show()
    form.show_paper(outline(seeded.ws, paper).contribution, sessions(seeded.ws), texts)
    assert form.template.value() == "narrative"
    assert form.text_box.isHidden()
    form.template.chosen.emit("revised-resolution")
    form.text.chosen.emit(texts[0].id)
    form.co_sponsors.setText("Utopia;  Ruritania ;")
    form.co_sponsors.commit()
    settle()
    stored = outline(seeded.ws, paper).contribution
    assert (stored.template, stored.revised_document_id) == ("revised-resolution", texts[0].id)
    assert stored.co_sponsors == ["Utopia", "Ruritania"]
    form.show_paper(stored, sessions(seeded.ws), texts)
    assert not form.text_box.isHidden()
    assert form.co_sponsors.text() == "Utopia; Ruritania"


def test_the_box_says_when_it_is_switched_off(qtbot, desk, seeded, settle, paper: UUID) -> None:
    form = BoxForm(desk)
    qtbot.addWidget(form)
    form.show()
    form.show_paper(outline(seeded.ws, paper).contribution)
    assert form.off.isVisible()
    purpose = form.columns.lines["box_purpose"]
    purpose.setPlainText("To inform the Council.")  # type: ignore[union-attr]
    purpose.commit()
    settle()
    assert outline(seeded.ws, paper).contribution.box_purpose == "To inform the Council."


@pytest.fixture
def views(qtbot, desk, seeded, paper: UUID) -> SectionForm:
    """The section of views, as the paper has it."""
    form = SectionForm(desk)
    qtbot.addWidget(form)
    form.show()
    show(form, seeded, paper)
    return form


def show(form: SectionForm, seeded, paper: UUID) -> None:
    part = next(p for p in outline(seeded.ws, paper).sections if p.section.kind is SectionKind.VIEWS)
    form.show_section(part.section, part.items, picks(seeded.ws, SectionKind.VIEWS))


def test_what_is_shown_stands_first_and_what_waits_says_why(views: SectionForm, seeded) -> None:
    rows = [views.items.item(at) for at in range(views.items.count())]
    ticked = [row.data(Qt.ItemDataRole.UserRole) for row in rows if row.checkState() == Qt.CheckState.Checked]
    assert ticked == [seeded.position] == views.items.ids()[:1]
    assert views.told.text().startswith(f"1 of {len(rows)} shown.")
    waiting = next(row for row in rows if row.data(Qt.ItemDataRole.UserRole) == seeded.draft)
    assert waiting.text().endswith("– not cleared, left out")


def test_ticking_puts_a_thing_into_the_paper(views: SectionForm, seeded, settle, paper: UUID) -> None:
    rows = [views.items.item(at) for at in range(views.items.count())]
    waiting = next(row for row in rows if row.data(Qt.ItemDataRole.UserRole) == seeded.draft)
    waiting.setCheckState(Qt.CheckState.Checked)
    settle()
    part = next(p for p in outline(seeded.ws, paper).sections if p.section.kind is SectionKind.VIEWS)
    assert part.items == (seeded.position, seeded.draft)


def test_add_one_leads_to_where_such_things_are_made(views: SectionForm) -> None:
    wanted: list[str] = []
    views.wants.connect(wanted.append)
    views.more.click()
    assert wanted == ["positions"]
