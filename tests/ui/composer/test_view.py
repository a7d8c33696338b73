"""The composer: from what is on the desk to the Word file, and its order, remarks and pages."""

import hashlib
from pathlib import Path
from uuid import UUID

import pytest
from docx import Document
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from sqlalchemy import select

from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.core.files.leftovers import copies_folder
from cwgdesk.desk.positions import Position
from cwgdesk.papers.contributions import Release, SectionKind
from cwgdesk.papers.drafts.findings import Code
from cwgdesk.papers.outline import outline
from cwgdesk.ui.composer.view import ComposerView
from tests.ui.seeded import SECRET

STATEMENT = "The Republic of Example welcomes the full engagement of all UN organizations."


@pytest.fixture
def view(qtbot, desk, settle) -> ComposerView:
    made = ComposerView(desk)
    qtbot.addWidget(made)
    made.resize(1180, 700)
    made.show()
    settle()
    return made


@pytest.fixture
def paper(view, settle) -> UUID:
    view.new()
    settle()
    assert view.paper_id is not None
    return view.paper_id


def part(view: ComposerView, kind: SectionKind) -> int:
    """Choose the section of this kind; its place among the sections."""
    assert view.read.outline is not None
    found = [p.section.kind for p in view.read.outline.sections].index(kind)
    view.binder.setCurrentRow(2 + found)
    return found


def test_an_empty_composer_offers_a_new_contribution(view) -> None:
    assert view.pages.currentIndex() == 0
    assert not view.papers.isVisible()


def test_a_new_contribution_takes_what_is_ready(view, paper, seeded) -> None:
    shown = {p.section.kind: p.items for p in outline(seeded.ws, paper).sections}
    assert shown[SectionKind.VIEWS] == (seeded.position,)
    assert shown[SectionKind.PROPOSALS] == (seeded.amendment,)
    assert shown[SectionKind.PRACTICES] == (seeded.practice,)
    assert view.header.fields["title"].selectedText() == "Contribution by the Republic of Example"
    assert view.preview.pages.page_count() >= 1
    assert STATEMENT in view.preview.pages.document.toPlainText()


def test_export_writes_the_words_and_logs_the_release(qtbot, view, paper, settle, tmp_path: Path) -> None:
    said: list[str] = []
    view.desk.said.connect(said.append)
    view.export_to(tmp_path / "paper")
    qtbot.waitUntil(lambda: bool(said), timeout=20_000)
    settle()
    written = tmp_path / "paper.docx"
    text = "\n".join(p.text for p in Document(str(written)).paragraphs)
    assert STATEMENT in text
    assert SECRET not in text
    with view.desk.workspace.read() as orm:
        (logged,) = orm.scalars(select(Release))
        assert (logged.contribution_id, logged.title) == (paper, "Contribution by the Republic of Example")
        assert (logged.file_name, logged.author) == ("paper.docx", "Ms A. Delegate")
        assert logged.sha256 == hashlib.sha256(written.read_bytes()).hexdigest()


def test_over_a_file_that_may_not_be_changed_it_is_written_beside_it_and_said(
    qtbot, view, paper, tmp_path: Path
) -> None:
    target = tmp_path / "paper.docx"
    target.write_bytes(b"old")
    target.chmod(0o444)
    said: list[str] = []
    view.desk.said.connect(said.append)
    view.export_to(target)
    qtbot.waitUntil(lambda: bool(said), timeout=20_000)
    assert "Exported to paper (2).docx" in said[0]
    assert target.read_bytes() == b"old"
    assert (tmp_path / "paper (2).docx").read_bytes().startswith(b"PK")


def test_a_copy_is_opened_by_whoever_opens_word_files(qtbot, view, paper) -> None:
    opened: list[Path] = []
    view.export_job.opener = lambda path: opened.append(path) is None
    view.open_copy()
    qtbot.waitUntil(lambda: bool(opened), timeout=20_000)
    assert opened[0].read_bytes().startswith(b"PK")
    assert opened[0].parent.parent == copies_folder(), (
        "where only its owner may enter, and from where it goes"
    )


def test_what_is_ticked_is_shown_and_remarked_upon(view, paper, settle, seeded) -> None:
    part(view, SectionKind.VIEWS)
    items = view.section.items
    waiting = next(
        i for i in range(items.count()) if items.item(i).data(Qt.ItemDataRole.UserRole) == seeded.draft
    )
    items.item(waiting).setCheckState(Qt.CheckState.Checked)
    settle()
    codes = [finding.code for finding in view.read.findings]
    assert Code.NOT_CLEARED in codes
    assert view.read.findings[0].code is Code.NOT_CLEARED  # what is left out comes first
    items.item(waiting).setCheckState(Qt.CheckState.Unchecked)
    settle()
    assert Code.NOT_CLEARED not in [finding.code for finding in view.read.findings]


def test_a_remark_leads_to_where_it_is_put_right(view, paper, settle, seeded) -> None:
    moved: list[object] = []
    view.desk.goto_thing.connect(lambda name, noun_id: moved.append((name, noun_id)))
    part(view, SectionKind.VIEWS)
    view.section._show([seeded.draft])
    settle()
    at = [f.code for f in view.read.findings].index(Code.NOT_CLEARED)
    view._go_to_remark(at)
    assert moved == [("positions", seeded.draft)]
    empty = [f.code for f in view.read.findings].index(Code.EMPTY_SECTION)
    view._go_to_remark(empty)
    assert view._part().section.kind is SectionKind.INTRODUCTION


def test_what_is_not_cleared_is_hidden_while_others_see_the_screen(view, paper, settle, desk, seeded) -> None:
    part(view, SectionKind.VIEWS)
    view.section._show([seeded.position, seeded.draft])
    settle()
    assert view.section.items.count() > 1
    desk.set_projecting(True)
    settle()
    assert view.section.items.count() == 1
    assert Code.NOT_CLEARED not in [finding.code for finding in view._findings()]
    view.section.items.item(0).setCheckState(Qt.CheckState.Unchecked)
    settle()
    views = next(p for p in outline(seeded.ws, paper).sections if p.section.kind is SectionKind.VIEWS)
    assert views.items == (seeded.draft,)  # what is hidden stays in the paper
    desk.set_projecting(False)
    settle()


def test_sections_move_by_keys(qtbot, view, paper, settle, seeded) -> None:
    before = part(view, SectionKind.PROPOSALS)
    qtbot.keyClick(view.binder, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    settle()
    kinds = [p.section.kind for p in outline(seeded.ws, paper).sections]
    assert kinds.index(SectionKind.PROPOSALS) == before - 1
    assert view.binder.currentRow() == 2 + before - 1  # the cursor stays on what was moved


def test_the_header_stays_first(qtbot, view, paper, settle, seeded) -> None:
    view.binder.setCurrentRow(2)
    qtbot.keyClick(view.binder, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    settle()
    assert [view.binder.item(row).text() for row in (0, 1)] == ["Header", "Box (off)"]


def test_sections_are_added_and_removed(view, paper, settle, seeded) -> None:
    view.add(SectionKind.FREE)
    settle()
    assert view._part().section.kind is SectionKind.FREE
    view.remove_part()
    settle()
    kinds = [p.section.kind for p in outline(seeded.ws, paper).sections]
    assert SectionKind.FREE not in kinds


def test_header_fields_reach_the_paper(qtbot, view, paper, settle, seeded) -> None:
    view.header.fields["document_number"].setText("CWG-WSIS&SDG-43/7")
    view.header.fields["document_number"].commit()
    view.header.box.click()
    view.header.language.choose("fr")
    view.header.language.chosen.emit("fr")
    settle()
    stored = outline(seeded.ws, paper).contribution
    assert (stored.document_number, stored.with_box, stored.language) == ("CWG-WSIS&SDG-43/7", True, "fr")
    assert "CWG-WSIS&SDG-43/7" in view.preview.pages.document.toPlainText()
    assert view.binder.item(1).text() == "Box"


def test_the_file_is_named_after_the_title_just_typed(view, paper, settle, monkeypatch) -> None:
    proposed: list[str] = []

    def ask(_parent: object, _title: str, suggestion: str, _kinds: str) -> tuple[str, str]:
        proposed.append(Path(suggestion).name)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    view.header.fields["title"].setText("Views on Resolution 1334")
    view.ask_export()
    settle()
    assert proposed == ["Views on Resolution 1334.docx"]


def test_signs_that_nobody_sees_are_shown_and_leave_only_on_request(
    qtbot, view, paper, settle, seeded, tmp_path: Path
) -> None:
    with seeded.ws.change(ChangeLabel.EDIT_POSITION) as change:
        change.orm.get_one(Position, seeded.position).statement = "We\u200b agree."
    settle()
    assert "We⟨U+200B⟩ agree." in view.preview.pages.document.toPlainText()
    assert Code.HIDDEN_SIGNS in [finding.code for finding in view.read.findings]
    asked: list[str] = []
    view.export_job.released = lambda found: bool(asked.append(str(found)))
    view.export_to(tmp_path / "paper.docx")
    qtbot.waitUntil(lambda: bool(asked), timeout=20_000)
    settle()
    assert "U+200B ZERO WIDTH SPACE" in asked[0]
    assert not (tmp_path / "paper.docx").exists()
    view.export_job.released = lambda _found: True
    view.export_to(tmp_path / "paper.docx")
    qtbot.waitUntil((tmp_path / "paper.docx").exists, timeout=20_000)
    settle()
