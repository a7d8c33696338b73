"""The files of an import: progress, what became of each, and what can be done with it."""

from pathlib import Path
from uuid import UUID

import pytest

from cwgdesk.core.errors import UserError
from cwgdesk.ui.library.folder_panel import FolderPanel
from cwgdesk.ui.library.folder_run import FileState, FolderRun


@pytest.fixture
def run(desk, seeded) -> FolderRun:
    """Five files, each in another state, and four beside them of another kind; nothing is read."""
    made = FolderRun(desk, [Path(f"{state.value}.docx") for state in FileState], passed_over=4)
    for file, state in zip(made.files, FileState, strict=True):
        file.state = state
        file.document_id = seeded.resolution if state is FileState.NEW_VERSION else None
        file.error = (
            UserError("“{name}” is damaged.", "", name="a.docx") if state is FileState.REFUSED else None
        )
    return made


@pytest.fixture
def panel(qtbot, run: FolderRun) -> FolderPanel:
    made = FolderPanel()
    qtbot.addWidget(made)
    made.resize(900, 400)
    made.show()
    made.show_run(run)
    return made


def pick(panel: FolderPanel, state: FileState) -> None:
    rows = [file.state for file in panel.table.rows_model.rows]
    panel.table.selectRow(rows.index(state))


def test_what_wants_attention_stands_first_and_all_is_counted(panel: FolderPanel) -> None:
    assert [file.state for file in panel.table.rows_model.rows] == [
        FileState.REFUSED, FileState.NEW_VERSION, FileState.KNOWN, FileState.ADDED, FileState.WAITING,
    ]  # fmt: skip
    said = panel.said.text().split(" · ")
    assert [part[0] for part in said] == ["2", "1", "1", "1", "1", "4"]
    assert said[0].endswith("added")


def test_a_refused_file_tells_why(panel: FolderPanel) -> None:
    pick(panel, FileState.REFUSED)
    assert panel.reason.text() == "“a.docx” is damaged."
    assert not panel.read.isEnabled()


def test_a_new_version_can_be_read_and_compared(panel: FolderPanel, seeded) -> None:
    told: list[tuple[str, UUID]] = []
    panel.opened.connect(lambda document: told.append(("read", document)))
    panel.compared.connect(lambda document: told.append(("compare", document)))
    pick(panel, FileState.NEW_VERSION)
    panel.read.click()
    panel.compare.click()
    assert told == [("read", seeded.resolution), ("compare", seeded.resolution)]
    pick(panel, FileState.KNOWN)
    assert not panel.compare.isVisible()


def test_a_stopped_import_can_go_on_or_be_closed(qtbot, panel: FolderPanel, run: FolderRun) -> None:
    assert panel.go_on.isVisible()
    assert not panel.cancel.isVisible()
    with qtbot.waitSignal(panel.closed):
        panel.close_list.click()
    run.files[0].state = FileState.ADDED
    run.changed.emit()
    qtbot.waitUntil(lambda: not panel.go_on.isVisible())
    assert panel.said.text().startswith("3 ")
