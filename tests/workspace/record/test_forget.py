import hashlib

from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.texts.library import Work
from tests.workspace.made import add_position, clause, document, edit_position, statement_of


def every_byte(ws):
    """What is left in any table, those under the full-text index included."""
    names = ws.door.rows("SELECT name FROM sqlite_master WHERE type = 'table' AND name != 'search_index'")
    rows = [row for (name,) in names for row in ws.door.rows(f'SELECT * FROM "{name}"')]
    return b"\n".join(
        value if isinstance(value, bytes) else str(value).encode() for row in rows for value in row
    )


def test_what_is_forgotten_is_gone_from_everywhere_but_the_backups(ws):
    noun_id = add_position(ws, "canaryone", rationale="canarytwo")
    other = add_position(ws, "stays")
    edit_position(ws, noun_id, statement="canarythree")
    ws.undo()
    ws.keep_draft(f"position/{noun_id}/statement", "canaryfour")
    ws.keep_draft(f"position/{other}/statement", "typed")
    assert every_byte(ws).count(b"canary") > 5
    assert any(b"canary" in block for (block,) in ws.door.rows("SELECT block FROM search_index_data"))
    told = []
    ws.subscribe(told.append)
    ws.backup()
    ws.forget([("position", noun_id)])
    assert statement_of(ws, noun_id) is None
    assert b"canary" not in every_byte(ws)
    assert told[0].objects == {("position", noun_id)}
    assert ws.search("canaryone") == []
    assert ws.history(noun_id) == []
    assert ws.drafts() == {f"position/{other}/statement": "typed"}
    assert statement_of(ws, other) == "stays"
    assert (ws.undo(), ws.redo()) == (None, None)
    assert ws.check() == []
    ws.replace_backups()
    assert len(ws.backups()) == 1
    assert ws.path.with_name("desk.cwg-wal").stat().st_size == 0


def test_what_hangs_on_it_and_its_file_go_too(ws):
    content = b"canary original"
    sha256 = hashlib.sha256(content).hexdigest()
    work = Work(title="canary work")
    first = document(work)
    with ws.change(ChangeLabel.IMPORT_DOCUMENT, "canary import") as change:
        for noun in (work, first, clause(first.id, 0, words="canary clause")):
            change.orm.add(noun)
            change.orm.flush()
        ws.store_file(sha256, "canary.txt", content)
    ws.forget([("work", work.id)], files=[sha256])
    assert b"canary" not in every_byte(ws)
