"""From the paper to a Word file: named after the title, logged as gone out, or shown as a copy."""

from pathlib import Path
from uuid import UUID

import pytest
from docx import Document
from sqlalchemy import select

from cwgdesk.core.errors import UserError
from cwgdesk.papers.contributions import Release
from cwgdesk.papers.outline import create_contribution, edit_section, outline
from cwgdesk.ui.composer import release_dialog
from cwgdesk.ui.composer.paper_export import PaperExport, file_name
from cwgdesk.ui.words.messages import error_text
from tests.ui.seeded import SECRET


@pytest.fixture
def paper(seeded) -> UUID:
    return create_contribution(seeded.ws, "Views of Example", session_id=seeded.session)


@pytest.fixture
def export(desk) -> PaperExport:
    return PaperExport(desk, desk)


def gone_out(seeded) -> list[str]:
    """The files in the log of what left the workspace."""
    with seeded.ws.read() as orm:
        return list(orm.scalars(select(Release.file_name)))


def test_a_file_is_written_then_logged_then_told(
    qtbot, export, paper, seeded, settle, tmp_path: Path
) -> None:
    told: list[Path] = []
    export.export(paper, tmp_path / "out.docx", told.append)
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    settle()
    assert told == [tmp_path / "out.docx"]
    words = "\n".join(line.text for line in Document(str(told[0])).paragraphs)
    assert "The Republic of Example welcomes the full engagement" in words
    assert SECRET not in words
    assert gone_out(seeded) == ["out.docx"]


def test_a_copy_is_shown_and_nothing_is_logged(qtbot, export, paper, seeded, settle) -> None:
    opened: list[Path] = []
    export.opener = lambda path: opened.append(path) is None
    export.open_copy(paper)
    qtbot.waitUntil(lambda: bool(opened), timeout=20_000)
    settle()
    assert opened[0].read_bytes().startswith(b"PK")
    assert gone_out(seeded) == []


def test_a_refused_copy_names_the_places_in_the_words_of_the_window(
    qtbot, export, paper, seeded, desk, monkeypatch
) -> None:
    first = outline(seeded.ws, paper).sections[0].section.id
    edit_section(seeded.ws, first, body=f"They know. {SECRET}: we need the Forum in 2027.")
    refused: list[UserError] = []
    desk.free.failed.disconnect()  # it is expected here
    desk.free.failed.connect(refused.append)
    monkeypatch.setattr(release_dialog, "place_text", lambda place: f"⟦{place.section}⟧")
    export.open_copy(paper)
    qtbot.waitUntil(lambda: bool(refused), timeout=20_000)
    assert "⟦1⟧" in error_text(refused[0])
    assert "section 1" not in error_text(refused[0])


def test_without_a_program_for_word_files_it_says_so(qtbot, export, paper, desk) -> None:
    said: list[str] = []
    desk.said.connect(said.append)
    export.opener = lambda _path: False
    export.open_copy(paper)
    qtbot.waitUntil(lambda: bool(said), timeout=20_000)
    assert said == ["No program on this machine opens Word files. Export it instead."]


@pytest.mark.parametrize(
    ("title", "name"),
    [("WSIS+20: a view / two", "WSIS+20 a view two.docx"), ("x" * 200, "x" * 80 + ".docx"), ("a.", "a.docx")],
)
def test_titles_make_file_names_for_every_system(title: str, name: str) -> None:
    assert file_name(title) == name
