"""A refused export shows where the words stand, and goes on only place by place, each for a reason."""

from pathlib import Path

import pytest

from cwgdesk.papers.contributions import Release
from cwgdesk.papers.outline import edit_section
from cwgdesk.papers.word.places import Place
from cwgdesk.ui.composer.release_dialog import ReleaseDialog, place_text
from cwgdesk.ui.composer.view import ComposerView
from tests.ui.seeded import SECRET as BEGINNING

SECRET = f"{BEGINNING}: we need the Forum in 2027."


@pytest.fixture
def refused(qtbot, desk, settle, tmp_path: Path) -> ComposerView:
    """A composer whose paper repeats a secret, just after the export."""
    made = ComposerView(desk)
    qtbot.addWidget(made)
    made.resize(1180, 700)
    made.show()
    settle()
    made.new()
    settle()
    assert made.read.outline is not None
    first = made.read.outline.sections[0].section.id
    made.ask(lambda ws: edit_section(ws, first, body=f"They know. {SECRET}"))
    settle()
    made.export_to(tmp_path / "paper.docx")
    qtbot.waitUntil(lambda: made.export_job.dialog is not None, timeout=20_000)
    return made


def test_the_place_is_named_and_let_pass_with_a_reason(qtbot, refused, desk, settle, tmp_path: Path) -> None:
    dialog = refused.export_job.dialog
    assert isinstance(dialog, ReleaseDialog)
    (_, let, reason) = dialog.rows[0]
    assert let.text().startswith("Section 1, “")
    assert SECRET not in let.text()
    assert dialog.words[0].isVisibleTo(dialog)
    assert not dialog.go.isEnabled()
    let.setChecked(True)
    assert not dialog.go.isEnabled()
    reason.setText("agreed in the capital")
    dialog.go.click()
    qtbot.waitUntil((tmp_path / "paper.docx").is_file, timeout=20_000)
    settle()
    assert (tmp_path / "paper.docx").is_file()
    with desk.workspace.read() as orm:
        (release,) = orm.query(Release).all()
        assert [entry["reason"] for entry in release.passed] == ["agreed in the capital"]
        assert SECRET not in str(release.passed)


def test_the_meeting_room_sees_the_place_without_the_words(refused, desk, tmp_path: Path) -> None:
    dialog = refused.export_job.dialog
    desk.set_projecting(True)
    assert not dialog.words[0].isVisibleTo(dialog)
    dialog.cancel.click()
    assert not (tmp_path / "paper.docx").exists()


@pytest.mark.parametrize(
    ("place", "told"),
    [
        (Place("2", 1, 1, "Views"), "Section 2, “\u2068Views\u2069”: paragraph 1"),
        (Place("2", 0, 1, is_heading=True), "Section 2: in its heading"),
        (Place("2", 1, 1, "Views", is_heading=True), "Section 2: heading 1 inside it"),
        (Place("0", 3, 1), "Before the first heading: paragraph 3"),
    ],
)
def test_a_place_is_counted_as_a_reader_counts(place: Place, told: str) -> None:
    assert place_text(place) == told
