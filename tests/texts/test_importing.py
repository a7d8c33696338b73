"""From a file to a document in the library."""

import dataclasses
from pathlib import Path

import pytest

from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.core.errors import UserError
from cwgdesk.core.progress import Cancelled
from cwgdesk.texts.importing import (
    import_files,
    import_folder,
    preview_file,
    recognise,
    store_import,
)
from cwgdesk.texts.library import (
    blocks,
    clauses,
    dated_items,
    document,
    documents,
    original,
    references,
    remove_document,
)
from cwgdesk.workspace.store import Workspace

RESOLUTION = "council-resolution-1334-modified-2023.en.txt"


def test_a_preview_says_what_would_be_stored_and_stores_nothing(stocked: Workspace, samples: Path) -> None:
    before = [row.document.id for row in documents(stocked)]
    preview = preview_file(samples / RESOLUTION)
    assert (preview.info.number, preview.info.language) == ("1334", "en")
    assert sum(preview.cleaned.values()) >= 2  # two bookmarks in the text
    assert recognise(stocked, preview).known_document_id == before[0]
    assert [row.document.id for row in documents(stocked)] == before


def test_stored_clauses_are_those_of_the_preview(stocked: Workspace, samples: Path) -> None:
    preview = preview_file(samples / RESOLUTION)
    kept = document(stocked, documents(stocked)[0].document.id)
    stored = clauses(stocked, kept.id)
    assert [c.id for c in stored] == [c.id for c in preview.structure.clauses]
    assert [(c.path, c.text) for c in stored] == [(c.path, c.text) for c in preview.structure.clauses]
    assert blocks(stocked, kept.id) == preview.raw.blocks
    assert original(stocked, kept.id) == (samples / RESOLUTION).read_bytes()
    assert len(references(stocked, kept.id)) == len(preview.structure.references) > 5
    assert len(dated_items(stocked, kept.id)) == len(preview.structure.deadlines) > 3


def test_the_same_file_twice_is_one_document(stocked: Workspace, samples: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy under another name.txt"
    copy.write_bytes((samples / RESOLUTION).read_bytes())
    changes = len(stocked.changes())
    (imported,) = import_files(stocked, [copy])
    assert imported.was_known
    assert imported.document_id == documents(stocked)[0].document.id
    assert store_import(stocked, preview_file(copy)) == imported.document_id
    assert len(stocked.changes()) == changes


def test_one_import_is_one_change_that_undo_takes_back_whole(stocked: Workspace) -> None:
    assert stocked.undoable() == (ChangeLabel.IMPORT_DOCUMENT, "Progress report resolution 1334")
    stocked.undo()
    assert [row.document.kind for row in documents(stocked)] == ["resolution"]
    stocked.undo()
    assert documents(stocked) == []
    stocked.redo()
    (row,) = documents(stocked)
    assert row.clauses == len(clauses(stocked, row.document.id)) == 65
    assert blocks(stocked, row.document.id)


def test_after_undo_the_file_can_be_imported_again(stocked: Workspace, samples: Path) -> None:
    stocked.undo()
    stocked.undo()
    results = import_files(stocked, sorted(samples.glob("*.txt")))
    assert [r.was_known for r in results] == [False, False]
    assert [row.clauses for row in documents(stocked)] == [65, 19]


def test_a_removed_document_comes_back_as_itself(stocked: Workspace, samples: Path) -> None:
    first = documents(stocked)[0].document.id
    remove_document(stocked, first)
    assert [row.document.id for row in documents(stocked, hidden=True)] == [first]
    (imported,) = import_files(stocked, [samples / RESOLUTION])
    assert imported.document_id == first
    assert not imported.was_known
    assert len(documents(stocked)) == 2


def test_another_version_joins_its_work_oldest_first(
    stocked: Workspace, samples: Path, tmp_path: Path
) -> None:
    text = (samples / RESOLUTION).read_text(encoding="utf-8").replace("modified 2023", "modified 2015", 1)
    older = tmp_path / "1334-2015.txt"
    older.write_text(text, encoding="utf-8")
    preview = recognise(stocked, preview_file(older))
    present = documents(stocked)[0]
    assert preview.known_document_id is None
    assert preview.work_guess == present.work.id
    added = document(stocked, store_import(stocked, preview))
    assert added.work_id == present.work.id
    assert added.name == "Council Resolution 1334 (modified 2015)"
    versions = [r.document.version_name for r in documents(stocked) if r.work.id == present.work.id]
    assert versions == ["modified 2015", "modified 2023"]


def test_what_the_user_corrects_in_the_preview_is_stored(stocked: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("A few words about another matter.\n", encoding="utf-8")
    preview = preview_file(path)
    info = dataclasses.replace(preview.info, title="Letter of the secretariat", symbol="CL-25/44")
    kept = document(stocked, store_import(stocked, preview, info=info))
    assert (kept.title, kept.symbol, kept.name) == ("Letter of the secretariat", "CL-25/44", "CL-25/44")


def test_a_bad_file_is_listed_with_its_reason_and_stops_no_other(stocked: Workspace, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a-empty.txt").write_bytes(b"")
    (tmp_path / "in" / "b-broken.docx").write_bytes(b"PK\x03\x04 broken")
    (tmp_path / "in" / "c-good.txt").write_text("One good paragraph.\n", encoding="utf-8")
    (tmp_path / "in" / ".hidden.txt").write_text("Not looked at.\n", encoding="utf-8")
    results = import_folder(stocked, tmp_path / "in")
    assert [r.path.name for r in results] == ["a-empty.txt", "b-broken.docx", "c-good.txt"]
    assert [r.error is None for r in results] == [False, False, True]
    assert len(documents(stocked)) == 3


def test_cancel_between_files_keeps_what_is_stored(stocked: Workspace, tmp_path: Path) -> None:
    paths = [tmp_path / f"{number}.txt" for number in range(3)]
    for path in paths:
        path.write_text(f"Paragraph of {path.name}.\n", encoding="utf-8")

    class StopAfterOne:
        def step(self, done: int, total: int, label: str) -> None:
            if done >= 1 and total == 3:
                raise Cancelled

    with pytest.raises(Cancelled):
        import_files(stocked, paths, StopAfterOne())
    assert len(documents(stocked)) == 3  # the two samples and the first file


def test_a_folder_that_is_none_is_refused_in_a_sentence(stocked: Workspace, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="not a folder"):
        import_folder(stocked, tmp_path / "nowhere")
