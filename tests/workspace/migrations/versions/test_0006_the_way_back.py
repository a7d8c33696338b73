"""What is on the desk is kept when proposals get an outcome, and positions may be on what others propose."""

from cwgdesk.workspace import door, migrate
from cwgdesk.workspace.safety import keys
from tests.workspace.migrations.versions.test_0002_confidential_documents import fill
from tests.workspace.test_migrate import rows, upgraded

NOW = "2026-01-01T00:00:00.000+00:00"


def test_proposals_positions_and_papers_made_before_are_kept_word_for_word(tmp_path):
    path = tmp_path / "old.cwg"
    raw = upgraded(path, 5)
    raw.execute("PRAGMA user_version = 5")
    fill(raw, "work", {"id": "w", "kind": "other"})
    made = {"work_id": "w", "id": "d", "left_out": "[]", "warnings": "[]", "kind": "other"}
    fill(raw, "document", {**made, "revisions": "accepted", "imported_at": NOW})
    fill(raw, "anchor", {"id": "n", "document_id": "d"})
    fill(
        raw, "amendment", {"id": "a", "anchor_id": "n", "symbol": "MOD", "new_text": "to act;", "note": "low"}
    )
    fill(raw, "position", {"id": "p", "anchor_id": "n", "statement": "We agree.", "red_line": "No fees."})
    fill(raw, "contribution", {"id": "c", "title": "Views"})
    fill(raw, "section", {"id": "s", "contribution_id": "c", "kind": "proposals"})
    fill(raw, "section_item", {"id": "i", "section_id": "s", "amendment_id": "a"})
    fill(raw, "delegation", {"id": "u", "state": "Republic of Example"})
    raw.close()
    raw = door.connect(path, keys.OPEN_KEY)
    door.prepare(raw, path)
    migrate.bring_up(raw, path, keys.OPEN_KEY)
    assert rows(path, "SELECT anchor_id, new_text, note, outcome, redone FROM amendment") == [
        ("n", "to act;", "low", "open", 0)
    ]
    assert rows(path, "SELECT statement, red_line, proposal_id FROM position") == [
        ("We agree.", "No fees.", None)
    ]
    assert rows(path, "SELECT title, template, co_sponsors FROM contribution") == [("Views", "", "[]")]
    assert rows(path, "SELECT amendment_id FROM section_item") == [("a",)]
    assert rows(path, "SELECT state, forms FROM delegation") == [("Republic of Example", "{}")]
    assert rows(path, "PRAGMA foreign_key_check") == []
