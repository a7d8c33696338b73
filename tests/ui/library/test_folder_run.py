"""Many files at once: progress, cancel, bad files with their reason, the same file twice, new versions."""

import shutil
from pathlib import Path

import pytest

from cwgdesk.texts.library import documents, edit_document
from cwgdesk.ui.library.folder_run import FileState, FolderRun

RESOLUTION = "council-resolution-1334-modified-2023.en.txt"
REPORT = "progress-report-resolution-1334.en.txt"


@pytest.fixture
def folder(tmp_path: Path, samples: Path) -> Path:
    """The same report as in the sample, a new version of its resolution, a broken file, a fresh text."""
    made = tmp_path / "incoming"
    made.mkdir()
    shutil.copy(samples / REPORT, made / "the report again.txt")
    text = (samples / RESOLUTION).read_text(encoding="utf-8")
    (made / "1334 of 2027.txt").write_text(
        text.replace("modified 2023", "modified 2027", 1), encoding="utf-8"
    )
    (made / "broken.docx").write_bytes(b"PK\x03\x04 nothing")
    (made / "letter.txt").write_text("Dear colleagues,\n\nwe meet in Geneva in February.\n", encoding="utf-8")
    return made


@pytest.fixture
def library(window, still):
    window.show_view("library")
    still()
    return window.view("library")


def states(run: FolderRun) -> dict[str, FileState]:
    return {file.path.name: file.state for file in run.files}


def test_one_bad_file_stops_nobody_and_stays_listed_with_its_reason(library, folder, still, window) -> None:
    library.import_paths([folder])
    still()
    panel = library.incoming
    assert states(panel.run) == {
        "1334 of 2027.txt": FileState.NEW_VERSION,
        "broken.docx": FileState.REFUSED,
        "letter.txt": FileState.ADDED,
        "the report again.txt": FileState.KNOWN,
    }
    assert panel.table.rows_model.rows[0].path.name == "broken.docx"
    panel.table.selectRow(0)
    assert panel.reason.text().startswith("“broken.docx” is a damaged")
    assert len(documents(window.desk.workspace)) == 4
    assert not panel.cancel.isVisibleTo(panel)


def test_a_new_version_is_offered_for_comparison(library, folder, still, window) -> None:
    library.import_paths([folder])
    still()
    panel = library.incoming
    panel.table.selectRow(1)
    panel.compare.click()
    still()
    assert window.current == "versions"
    assert window.view("versions").compared.two.new.version_name == "modified 2027"


def test_cancel_keeps_what_is_stored_and_the_rest_can_follow(library, folder, still, window) -> None:
    library.import_paths([folder])
    run = library.incoming.run
    assert run.running
    run.cancel()
    still()
    assert not run.running
    stopped = run.count(FileState.WAITING)
    assert stopped > 0
    assert library.incoming.go_on.isVisibleTo(library.incoming)
    library.incoming.go_on.click()
    still()
    assert run.count(FileState.WAITING) == 0
    assert len(documents(window.desk.workspace)) == 4


def test_the_run_outlives_its_window(library, folder, still, shell) -> None:
    library.import_paths([folder])
    shell.rebuild()
    still()
    again = shell.window.view("library")
    assert again.incoming.run is not None
    assert again.incoming.run.count(FileState.REFUSED) == 1
    again.incoming.close_list.click()
    still()
    assert again.tabs.currentIndex() == 0


def test_a_few_files_are_looked_at_first_and_a_new_version_is_compared_afterwards(
    library, folder, still, window
) -> None:
    library.import_paths([folder / "1334 of 2027.txt"])
    still()
    dialog = library.dialog
    assert (
        dialog.known.text()
        == "This is another version of \u2068Council Resolution 1334\u2069, which you have."
    )
    assert dialog.compare.isChecked()
    dialog.store()
    still()
    assert window.current == "versions"


def test_a_text_of_its_own_does_not_join(library, folder, still, window) -> None:
    library.import_paths([folder / "1334 of 2027.txt"])
    still()
    dialog = library.dialog
    dialog.joins.choose(True)
    dialog.joins.chosen.emit(True)
    assert not dialog.compare.isEnabled()
    dialog.store()
    still()
    assert window.current == "reader"
    works = {row.work.id for row in documents(window.desk.workspace)}
    assert len(works) == 3


def marked(window) -> set[str]:
    return {row.document.file_name for row in documents(window.desk.workspace) if row.document.confidential}


def test_a_folder_can_be_confidential_as_a_whole(library, folder, still, window) -> None:
    library.import_paths([folder])
    library.incoming.confidential.click()  # at once: before most of it is read
    still()
    assert marked(window) == {"1334 of 2027.txt", "letter.txt", REPORT}  # the one that was there, too
    library.incoming.confidential.click()
    still()
    assert marked(window) == set()


def test_taking_the_mark_off_leaves_what_was_confidential_before(library, folder, still, window) -> None:
    ws = window.desk.workspace
    known = next(row.document for row in documents(ws) if row.document.file_name == REPORT)
    edit_document(ws, known.id, confidential=True)
    library.import_paths([folder])
    still()
    assert marked(window) == {REPORT}
    library.incoming.confidential.click()  # afterwards: what is stored is marked
    still()
    assert marked(window) == {"1334 of 2027.txt", "letter.txt", REPORT}
    library.incoming.confidential.click()
    still()
    assert marked(window) == {REPORT}
