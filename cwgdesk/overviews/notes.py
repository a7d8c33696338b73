"""Notes with the clause each of them stands on, for the inspector and for lists."""

from dataclasses import dataclass
from uuid import UUID

from cwgdesk.desk.annotations import Annotation, annotations
from cwgdesk.overviews.library import clause_names
from cwgdesk.texts.anchors import Anchor
from cwgdesk.workspace.store import Workspace


@dataclass(frozen=True, slots=True)
class PlacedNote:
    """A note, where it stands, and that clause as cited ("" when it is no longer in the library)."""

    note: Annotation
    anchor: Anchor
    place: str


def placed_notes(
    ws: Workspace, *, document_id: UUID | None = None, clause_id: UUID | None = None
) -> list[PlacedNote]:
    """Notes in reading order: of a document, of a clause, or all."""
    found = annotations(ws, document_id=document_id, clause_id=clause_id)
    names = clause_names(ws, clause_id) if found else {}
    return [PlacedNote(row.note, row.anchor, _name(names, row.anchor.clause_id)) for row in found]


def _name(names: dict[UUID, str], clause_id: UUID | None) -> str:
    return names.get(clause_id, "") if clause_id else ""
