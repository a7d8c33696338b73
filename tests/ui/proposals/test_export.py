"""The comparison table from the window: a name is asked for, and the file written beside the store's lane."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from cwgdesk.ui.proposals.export import ask_name, export_comparison


def test_a_name_without_an_ending_is_a_word_file(qtbot, qapp, monkeypatch) -> None:
    parent, titles = QWidget(), []
    qtbot.addWidget(parent)

    def answer(name: str):
        def ask(_parent, title: str, *_more):
            titles.append(title)
            return name, ""

        return ask

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer("/x/table"))
    assert ask_name(parent, public=False) == Path("/x/table.docx")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer("/x/table.xlsx"))
    assert ask_name(parent, public=True) == Path("/x/table.xlsx")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer(""))
    assert ask_name(parent, public=False) is None
    assert titles[:2] == ["Export a CONFIDENTIAL comparison", "Export a public comparison"]


def test_what_leaves_is_told_before_and_after(qtbot, desk, four, seeded, tmp_path) -> None:
    leaving: list[Path] = []
    written: list[Path] = []
    desk.leaving.connect(leaving.append)
    path = tmp_path / "table.xlsx"
    export_comparison(desk, path, seeded.resolution, written.append, public=True)
    qtbot.waitUntil(lambda: bool(written))
    assert leaving == written == [path]
    assert path.read_bytes().startswith(b"PK")
