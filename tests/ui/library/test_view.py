"""The library: every text there is, found by words and kinds, and what stands on it."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from cwgdesk.desk.annotations import annotate
from cwgdesk.texts.library import document, documents
from cwgdesk.texts.structure.found import DocumentKind
from cwgdesk.ui.kit.theme import apply_theme
from cwgdesk.ui.kit.tokens import Theme
from cwgdesk.ui.library.view import LibraryView, kinds

SG = "resolves to instruct the Secretary-General"


@pytest.fixture
def view(qtbot, desk, settle) -> LibraryView:
    made = LibraryView(desk)
    qtbot.addWidget(made)
    made.resize(1180, 700)
    made.show()
    settle()
    return made


def names(view: LibraryView) -> list[str]:
    return [row.found.document.name for row in view.table.rows_model.rows]


def choose(view: LibraryView, name: str) -> None:
    view.table.selectRow(names(view).index(name))


def test_words_and_kinds_find_texts(view: LibraryView) -> None:
    assert sorted(names(view)) == ["Council Resolution 1334", "Progress report 39/22"]
    view.filter.setText("COUNCIL RESOLUTION 13")
    assert names(view) == ["Council Resolution 1334"]
    view.filter.setText("report resolution 1334")  # its file: progress-report-resolution-1334.en.txt
    assert names(view) == ["Progress report 39/22"]
    view.filter.clear()
    view.kind.choose(DocumentKind.REPORT)
    view.kind.chosen.emit(DocumentKind.REPORT)
    assert names(view) == ["Progress report 39/22"]
    assert [kind for kind, _word in kinds()] == list(DocumentKind)


def test_a_new_note_is_counted_and_the_meeting_sees_none(view: LibraryView, settle, seeded, desk) -> None:
    choose(view, "Council Resolution 1334")
    desk.ask(lambda ws: annotate(ws, seeded.clause(f"{SG} 1"), "Ask the capital"))
    settle()
    at = view.table.currentIndex()
    assert at.siblingAtColumn(6).data() == "1"
    desk.set_projecting(True)
    settle()
    assert at.siblingAtColumn(6).data() == ""


def test_the_chosen_text_is_opened_and_renamed(view: LibraryView, settle, seeded, desk) -> None:
    went: list[object] = []
    desk.goto_clause.connect(lambda document_id, _clause: went.append(document_id))
    choose(view, "Council Resolution 1334")
    view.open()
    assert went == [seeded.resolution]
    view.name.setText("Resolution on WSIS")
    view.name.commit()
    view.type.chosen.emit(DocumentKind.OTHER)
    settle()
    stored = document(seeded.ws, seeded.resolution)
    assert (stored.name, stored.kind) == ("Resolution on WSIS", DocumentKind.OTHER)
    assert "Resolution on WSIS" in names(view)


def test_a_removed_text_comes_back_with_undo(view: LibraryView, settle, seeded, desk) -> None:
    choose(view, "Progress report 39/22")
    view.remove()
    settle()
    assert names(view) == ["Council Resolution 1334"]
    desk.ask(lambda ws: ws.undo())
    settle()
    assert len(names(view)) == 2


def test_what_can_be_done_depends_on_what_is_chosen(view: LibraryView) -> None:
    acts = {act.id: act for act in view.actions()}
    assert acts["library.import"].keys == "Ctrl+I"
    choose(view, "Progress report 39/22")
    assert acts["library.remove"].can()  # type: ignore[misc]
    view.filter.setText("nothing of this name")
    assert view.chosen is None
    assert not acts["library.remove"].can()  # type: ignore[misc]


def test_a_few_files_are_looked_at_and_a_folder_comes_in_by_itself(
    view: LibraryView, settle, seeded, samples: Path, tmp_path: Path, qtbot, monkeypatch
) -> None:
    one = min(samples.glob("*.txt"))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_a: ([str(one)], ""))
    view.ask_files()
    settle()
    assert view.dialog.isVisible()
    assert len(documents(seeded.ws)) == 2
    view.dialog.reject()
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "letter.txt").write_text("Dear colleagues,\n\nwe meet in Geneva.\n", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_a: str(tmp_path / "in"))
    view.ask_folder()
    assert view.tabs.currentWidget() is view.incoming
    qtbot.waitUntil(lambda: len(documents(seeded.ws)) == 3, timeout=20_000)
    settle()


def test_an_empty_folder_says_so_and_what_is_cited_has_its_tab(
    view: LibraryView, desk, tmp_path: Path
) -> None:
    said: list[str] = []
    desk.said.connect(said.append)
    view.import_paths([tmp_path])
    assert said == ["There is nothing to read in there."]
    view.show_cited()
    assert view.tabs.currentWidget() is view.cited


def test_a_confidential_text_is_marked_in_its_row(view: LibraryView, settle) -> None:
    choose(view, "Council Resolution 1334")
    shown = view.table.currentIndex
    assert shown().data() == "Council Resolution 1334"
    view.confidential.click()
    settle()
    assert shown().data() == "CONFIDENTIAL · Council Resolution 1334"
    view.confidential.click()
    settle()
    assert shown().data() == "Council Resolution 1334"


def test_in_a_low_window_with_large_letters_the_details_scroll_and_are_not_pressed_together(
    qtbot, view: LibraryView, settle
) -> None:
    apply_theme(Theme.LIGHT, 200)
    view.resize(900, 380)
    settle()
    about, fields = view.card, (view.name, view.confidential, view.said)
    assert about.height() >= about.minimumSizeHint().height()
    for field in fields:
        assert field.height() >= field.minimumSizeHint().height()
    places = [field.mapTo(about, field.rect().topLeft()).y() for field in fields]
    for at in range(len(fields) - 1):
        assert places[at] + fields[at].height() <= places[at + 1]
    apply_theme(Theme.LIGHT)
