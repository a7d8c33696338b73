"""A street directory: of clauses, and of what was typed and not saved, which is told once."""

from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest

from cwgdesk.desk.annotations import annotations
from cwgdesk.desk.positions import positions
from cwgdesk.desk.sessions import sessions
from cwgdesk.overviews.places import clause_places, recovered, untold
from cwgdesk.papers.outline import contributions
from cwgdesk.texts.library import remove_document
from cwgdesk.workspace.store import Workspace, open_workspace
from tests.ui.seeded import Seeded

SG = "resolves to instruct the Secretary-General"


def test_every_clause_that_can_be_cited_has_an_address(seeded: Seeded) -> None:
    found = {place.clause_id: place for place in clause_places(seeded.ws)}
    place = found[seeded.clause(f"{SG} 1")]
    assert (place.document, place.path, place.document_id) == (
        "Council Resolution 1334", f"{SG} 1", seeded.resolution,
    )  # fmt: skip
    assert place.call == SG
    assert place.label.startswith("1")
    assert place.text.startswith("to take")
    assert all(len(one.text) <= 120 for one in found.values())


def test_a_removed_text_has_no_addresses(seeded: Seeded) -> None:
    remove_document(seeded.ws, seeded.resolution)
    assert {place.document_id for place in clause_places(seeded.ws)} == {seeded.report}


@pytest.fixture
def ws(sample_file: Path, tmp_path: Path) -> Iterator[Workspace]:
    path = tmp_path / "desk.cwg"
    path.write_bytes(sample_file.read_bytes())
    with open_workspace(path) as opened:
        yield opened


def test_a_place_is_named_and_where_it_opens(ws) -> None:
    held = next(row for row in positions(ws) if row.clause_id is not None)
    note = annotations(ws)[0]
    meeting, paper = sessions(ws)[0], contributions(ws)[0]
    keys = {
        f"position/{held.position.id}/statement": (held.about, "position", "statement", "positions"),
        f"note/{note.note.id}/text": (None, "annotation", "text", "reader"),
        f"note/{note.note.id}": (None, "annotation", "text", "reader"),
        f"note/new/{held.clause_id}": (None, "annotation", "text", "reader"),
        f"session/{meeting.id}/name": (meeting.name, "session", "name", "sessions"),
        f"contribution/{paper.id}/title": (paper.title, "contribution", "title", "composer"),
        "settings/author": ("", "settings", "author", "settings"),
        f"practice/{uuid4()}/title": ("", "practice", "title", ""),
        "something/else": ("", "something", "", ""),
    }
    for key in keys:
        ws.keep_draft(key, "typed")
    found = {one.key: one for one in recovered(ws)}
    assert set(found) == set(keys)
    for key, (place, table, column, view) in keys.items():
        one = found[key]
        assert (one.table, one.column, one.view) == (table, column, view), key
        assert one.place == place if place is not None else one.place, key
        assert one.text == "typed"


def test_it_is_told_once_and_again_when_more_was_typed(ws) -> None:
    ws.keep_draft("settings/author", "An")
    assert [one.text for one in untold(ws)] == ["An"]
    assert untold(ws) == []
    ws.keep_draft("settings/author", "Ana")
    assert [one.text for one in untold(ws)] == ["Ana"]
    assert [one.text for one in recovered(ws)] == ["Ana"]
    assert untold(ws) == []
