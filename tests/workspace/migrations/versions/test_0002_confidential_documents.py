"""What stood in a workspace of the first schema stands there still, and is open to all."""

from cwgdesk.workspace import door, migrate
from cwgdesk.workspace.safety import keys
from tests.workspace.test_migrate import rows, upgraded


def test_documents_of_the_first_schema_keep_their_clauses_and_are_open_to_all(tmp_path):
    path = tmp_path / "old.cwg"
    raw = upgraded(path, 1)
    raw.execute("PRAGMA user_version = 1")
    raw.execute(
        "INSERT INTO work (kind, body, number, title, id, version) VALUES ('other', '', '', 't', 'w', 1)"
    )
    filled = {"work_id": "w", "id": "d", "left_out": "[]", "warnings": "[]", "kind": "other",
              "revisions": "accepted", "imported_at": "2026-01-01T00:00:00.000+00:00"}  # fmt: skip
    fill(raw, "document", filled)
    fill(raw, "clause", {"document_id": "d", "id": "c", "kind": "operative", "more": "[]"})
    raw.close()
    raw = door.connect(path, keys.OPEN_KEY)
    door.prepare(raw, path)
    migrate.bring_up(raw, path, keys.OPEN_KEY)
    assert rows(path, "SELECT confidential FROM document") == [(0,)]
    assert rows(path, "SELECT document_id FROM clause") == [("d",)]
    assert rows(path, "PRAGMA foreign_key_check") == []


def fill(raw, table, values):
    """A row with these values, and in all other columns as little as they take."""
    row = {}
    for _, name, kind, needed, *_ in raw.execute(f'PRAGMA table_info("{table}")').fetchall():
        if name in values or needed:
            row[name] = values.get(name, 1 if kind == "INTEGER" else "")
    names = ", ".join(f'"{name}"' for name in row)
    raw.execute(f'INSERT INTO "{table}" ({names}) VALUES ({", ".join("?" * len(row))})', (*row.values(),))
