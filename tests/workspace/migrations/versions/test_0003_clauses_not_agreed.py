"""Clauses that were read before know whether brackets stand around them; nothing else of them changes."""

from cwgdesk.workspace import door, migrate
from cwgdesk.workspace.safety import keys
from tests.workspace.migrations.versions.test_0002_confidential_documents import fill
from tests.workspace.test_migrate import rows, upgraded


def test_clauses_read_before_are_kept_and_those_in_brackets_are_not_agreed(tmp_path):
    path = tmp_path / "old.cwg"
    raw = upgraded(path, 2)
    raw.execute("PRAGMA user_version = 2")
    fill(raw, "work", {"id": "w", "kind": "other"})
    made = {"work_id": "w", "id": "d", "left_out": "[]", "warnings": "[]", "kind": "other"}
    fill(raw, "document", {**made, "revisions": "accepted", "imported_at": "2026-01-01T00:00:00.000+00:00"})
    told = {"document_id": "d", "kind": "operative", "more": "[]"}
    fill(raw, "clause", {**told, "id": "a", "text": "to report;", "label": "1"})
    fill(raw, "clause", {**told, "id": "b", "text": "[to report;]", "label": "", "parent_id": "a"})
    fill(raw, "clause", {**told, "id": "c", "text": "[picture]", "label": "", "kind": "paragraph"})
    fill(raw, "anchor", {"id": "n", "document_id": "d", "clause_id": "a"})
    raw.close()
    raw = door.connect(path, keys.OPEN_KEY)
    door.prepare(raw, path)
    migrate.bring_up(raw, path, keys.OPEN_KEY)
    assert rows(path, "SELECT id, parent_id, label, text, state, symbol, part FROM clause ORDER BY id") == [
        ("a", None, "1", "to report;", "agreed", "", ""),
        ("b", "a", "", "[to report;]", "bracketed", "", ""),
        ("c", None, "", "[picture]", "agreed", "", ""),
    ]
    assert rows(path, "SELECT clause_id FROM anchor") == [("a",)]
    assert rows(path, "PRAGMA foreign_key_check") == []
