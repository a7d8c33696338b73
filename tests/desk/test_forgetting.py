"""Forgetting one thing takes its words out of everything but the backups, and out of those when asked."""

import zlib
from pathlib import Path

import pytest

from cwgdesk.core.errors import UserError
from cwgdesk.desk.annotations import annotate, edit_annotation, remove_annotation
from cwgdesk.desk.forgetting import Forgettable, forget, known_ids, toll_of
from cwgdesk.desk.positions import record_position
from cwgdesk.desk.practices import add_practice
from cwgdesk.desk.proposals.amendments import Symbol, propose
from cwgdesk.desk.proposals.their_proposals import edit_proposal, keep_proposal
from cwgdesk.desk.secrets import secret_phrases
from cwgdesk.texts.importing import preview_file, store_import
from cwgdesk.texts.library import clauses, find_clause
from cwgdesk.workspace.store import Workspace

CANARY = "canarybird"


def every_byte(ws: Workspace) -> bytes:
    names = ws.door.rows("SELECT name FROM sqlite_master WHERE type = 'table' AND name != 'search_index'")
    values = [v for (name,) in names for row in ws.door.rows(f'SELECT * FROM "{name}"') for v in row]
    held = [value if isinstance(value, bytes) else str(value).encode() for value in values]
    unpacked = [zlib.decompress(value) for value in held if value[:1] == b"\x78"]
    return b"\n".join((*held, *unpacked))


def test_a_note_goes_with_its_past_and_with_the_backups(stocked: Workspace) -> None:
    clause = find_clause(stocked, "sg 1")[0].clause
    note = annotate(stocked, clause.id, f"first {CANARY}")
    other = annotate(stocked, clause.id, "This one stays where it is.")
    edit_annotation(stocked, note, text=f"second {CANARY}")
    stocked.keep_draft(f"note/{note}", f"third {CANARY}")
    stocked.backup()
    assert stocked.backups()
    toll = toll_of(stocked, Forgettable.NOTE, note)
    assert len(stocked.backups()) == 2  # the one made on opening is older than the note
    assert (toll.versions, toll.backups) == (3, 1)
    forget(stocked, Forgettable.NOTE, note, replace_backups=True)
    assert CANARY.encode() not in every_byte(stocked)
    assert len(stocked.backups()) == 1
    assert known_ids(stocked, Forgettable.NOTE) == [other]
    with pytest.raises(UserError, match="no such thing"):
        forget(stocked, Forgettable.NOTE, note)


def test_what_was_removed_is_still_a_secret_until_it_is_forgotten(stocked: Workspace) -> None:
    clause = find_clause(stocked, "sg 1")[0].clause
    note = annotate(stocked, clause.id, f"We never say {CANARY} aloud.")
    remove_annotation(stocked, note)
    assert secret_phrases(stocked) == [f"We never say {CANARY} aloud."]
    forget(stocked, Forgettable.NOTE, note)
    assert secret_phrases(stocked) == []


def test_a_proposal_of_others_goes_with_our_position_on_it_and_with_the_paper_it_came_in(
    stocked: Workspace, tmp_path: Path
) -> None:
    clause = find_clause(stocked, "sg 1")[0].clause
    theirs = keep_proposal(stocked, clause.id, Symbol.MOD, "Egypt", new_text=f"to {CANARY}")
    edit_proposal(stocked, theirs, note=f"{CANARY} told us")
    record_position(stocked, proposal_id=theirs, rationale=f"{CANARY} is why")
    assert toll_of(stocked, Forgettable.PROPOSAL, theirs).positions == 1
    assert toll_of(stocked, Forgettable.DOCUMENT, clause.document_id).proposals == 1
    forget(stocked, Forgettable.PROPOSAL, theirs)
    assert CANARY.encode() not in every_byte(stocked)
    assert stocked.check() == []
    paper = tmp_path / "paper.txt"
    paper.write_text("The paper of a neighbour.", encoding="utf-8")
    received = store_import(stocked, preview_file(paper))
    again = keep_proposal(stocked, clause.id, Symbol.SUP, "Egypt", document_id=received, reasons=CANARY)
    record_position(stocked, proposal_id=again, rationale=f"{CANARY} is why")
    toll = toll_of(stocked, Forgettable.DOCUMENT, received)
    assert (toll.proposals, toll.positions) == (1, 1)
    forget(stocked, Forgettable.DOCUMENT, received)
    assert CANARY.encode() not in every_byte(stocked)
    assert stocked.check() == []


@pytest.mark.parametrize("kind", [Forgettable.POSITION, Forgettable.AMENDMENT, Forgettable.PRACTICE])
def test_each_kind_can_be_forgotten(stocked: Workspace, kind: Forgettable) -> None:
    clause = find_clause(stocked, "sg 1")[0].clause
    made = {
        Forgettable.POSITION: lambda: record_position(stocked, clause_id=clause.id, rationale=CANARY),
        Forgettable.AMENDMENT: lambda: propose(stocked, clause.id, Symbol.MOD, new_text=CANARY),
        Forgettable.PRACTICE: lambda: add_practice(stocked, CANARY, clause_id=clause.id),
    }[kind]()
    forget(stocked, kind, made)
    assert CANARY.encode() not in every_byte(stocked)
    assert stocked.check() == []


def test_only_backups_that_hold_a_text_or_its_file_are_counted(stocked: Workspace, tmp_path: Path) -> None:
    before = len(stocked.backups())
    path = tmp_path / "letter.txt"
    path.write_text("Dear colleagues,\n\nwe meet in Geneva.\n", encoding="utf-8")
    document = store_import(stocked, preview_file(path))
    assert before > 0
    assert toll_of(stocked, Forgettable.DOCUMENT, document).backups == 0
    kept = stocked.backup()
    assert toll_of(stocked, Forgettable.DOCUMENT, document).backups == 1
    forget(stocked, Forgettable.DOCUMENT, document)
    again = store_import(stocked, preview_file(path))  # another document, but the same file is in there
    assert toll_of(stocked, Forgettable.DOCUMENT, again).backups == 1
    kept.write_bytes(b"torn")
    assert toll_of(stocked, Forgettable.DOCUMENT, again).backups == 1  # nobody can say that it holds nothing


def test_a_document_goes_with_its_file_and_what_stands_on_it(stocked: Workspace, tmp_path: Path) -> None:
    path = tmp_path / f"{CANARY}.txt"
    path.write_text(f"The {CANARY} sings here.\n\nAnd {CANARY} again.\n", encoding="utf-8")
    document = store_import(stocked, preview_file(path), confidential=True)
    annotate(stocked, clauses(stocked, document)[0].id, f"my {CANARY}")
    assert CANARY.encode() in every_byte(stocked)
    assert toll_of(stocked, Forgettable.DOCUMENT, document).notes == 1
    forget(stocked, Forgettable.DOCUMENT, document)
    assert CANARY.encode() not in every_byte(stocked)
    assert stocked.check() == []
