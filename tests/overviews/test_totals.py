"""The figures under the window: how much there is, when it was last changed, and a lock."""

from pathlib import Path

from cwgdesk.app import new_desk
from cwgdesk.desk.positions import record_position
from cwgdesk.overviews.totals import totals
from cwgdesk.texts.library import documents, remove_document
from cwgdesk.workspace.store import Workspace


def test_what_is_there_is_counted(sample: Workspace) -> None:
    told = totals(sample)
    assert (told.clauses, told.amendments, told.positions, told.protected) == (84, 1, 4, False)
    record_position(sample, topic="Finance")
    later = totals(sample)
    assert later.positions == 5
    assert later.saved is not None
    assert later.saved == sample.changes(1)[0].when


def test_a_removed_text_no_longer_counts(stocked: Workspace) -> None:
    for row in documents(stocked):
        remove_document(stocked, row.document.id)
    assert totals(stocked).clauses == 0


def test_an_empty_desk_with_a_lock(tmp_path: Path) -> None:
    with new_desk(tmp_path / "desk.cwg", "correct horse battery") as ws:
        told = totals(ws)
    assert (told.clauses, told.positions, told.protected, told.saved) == (0, 0, True, None)
