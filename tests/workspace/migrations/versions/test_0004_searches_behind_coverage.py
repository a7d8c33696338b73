"""Of what an older program suggested nobody knows what it searched: it stays, and nothing is silent by it."""

from uuid import uuid4

from cwgdesk.workspace import door, migrate
from cwgdesk.workspace.safety import keys
from tests.workspace.migrations.versions.test_0002_confidential_documents import fill
from tests.workspace.test_migrate import rows, upgraded


def test_links_of_the_third_schema_stay_and_no_search_is_made_up_for_them(tmp_path):
    path = tmp_path / "old.cwg"
    raw = upgraded(path, 3)
    raw.execute("PRAGMA user_version = 3")
    work, report, resolution, here, there = (str(uuid4()) for _ in range(5))
    fill(raw, "work", {"id": work, "kind": "other"})
    for document in (report, resolution):
        filled = {"work_id": work, "id": document, "left_out": "[]", "warnings": "[]", "kind": "other",
                  "revisions": "accepted", "imported_at": "2026-01-01T00:00:00.000+00:00"}  # fmt: skip
        fill(raw, "document", filled)
    for anchor, document in ((here, report), (there, resolution)):
        fill(raw, "anchor", {"id": anchor, "document_id": document, "state": "exact"})
    link = {"id": str(uuid4()), "passage_id": here, "clause_anchor_id": there, "score": 0.9}
    fill(raw, "coverage_link", link)
    raw.close()
    raw = door.connect(path, keys.OPEN_KEY)
    door.prepare(raw, path)
    migrate.bring_up(raw, path, keys.OPEN_KEY)
    assert rows(path, "SELECT passage_id FROM coverage_link") == [(here,)]
    assert rows(path, "SELECT * FROM coverage_search") == []
    assert rows(path, "PRAGMA foreign_key_check") == []
