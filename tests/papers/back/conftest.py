"""A paper of ours that has left, to be edited and taken back."""

from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import pytest

from cwgdesk.desk.proposals.amendments import Amendment, Symbol
from cwgdesk.papers.back.changes import Change
from cwgdesk.papers.back.taking import Row, decide, read_returned, rows_of
from cwgdesk.papers.exporting import export_contribution
from cwgdesk.papers.outline import create_contribution, edit_contribution, edit_section, outline
from cwgdesk.workspace.mapping import Noun
from cwgdesk.workspace.store import Workspace
from tests.papers.back.edited import Edited
from tests.papers.desk import NOW, SECOND, Desk

STATEMENT = "We support the report.\n\nWe thank the secretariat for its good work.\nWe look forward to it."
OURS = "Republic of Example"
INTRODUCTION = "The world has changed since 2003.\nMany people are still offline today.\nWe have changed too."


@dataclass
class Sent:
    """The workspace, what is in the paper, and the file that left."""

    desk: Desk
    folder: Path
    paper: UUID
    introduction: UUID
    position: UUID
    changed: UUID
    added: UUID
    deleted: UUID
    practice: UUID

    @property
    def ws(self) -> Workspace:
        return self.desk.ws

    @property
    def file(self) -> Path:
        return self.folder / "paper.docx"

    def edited(self) -> Edited:
        """A copy to edit."""
        return Edited(self.file)

    def back(self, edited: Edited, name: str = "back.docx") -> list[Row]:
        """What the edited copy brings back."""
        return rows_of(self.ws, read_returned(self.ws, edited.save(self.folder / name)))

    def take(self, edited: Edited, *ids: str, name: str = "back.docx", refuse: tuple[str, ...] = ()) -> None:
        """Take these changes, or all of them where none is named."""
        returned = read_returned(self.ws, edited.save(self.folder / name))
        take = ids or (() if refuse else tuple(c.id for c in returned.changes))
        decide(self.ws, returned, name, take=take, refuse=refuse, named=bool(ids))

    def text(self, kind: type[Noun], noun_id: UUID, field: str) -> str:
        """What a field says now."""
        with self.ws.read() as orm:
            return str(getattr(orm.get(kind, noun_id), field))


@pytest.fixture
def sent(desk: Desk, tmp_path: Path) -> Sent:
    """A paper with a bit of everything, exported."""
    position = desk.position(STATEMENT)
    changed = desk.amendment(
        Symbol.MOD, "to take all practical and effective measures;", "Because it is needed.\nAnd it is cheap."
    )
    added = desk.amendment(
        Symbol.ADD, "to publish the results;\nand to translate them.", "More light.", label="3"
    )
    deleted = desk.add(
        Amendment(
            anchor_id=desk.anchors[1],
            symbol=Symbol.SUP,
            base_text=SECOND,
            reasons="It was done already.",
            created_at=NOW,
        )
    )
    practice = desk.practice("Rural clinics", consent=True)
    paper = create_contribution(desk.ws, "Our paper")
    edit_contribution(
        desk.ws, paper, with_box=True, box_purpose="To thank everybody.", box_action="To note it."
    )
    introduction = outline(desk.ws, paper).sections[0].section.id
    edit_section(desk.ws, introduction, body=INTRODUCTION)
    export_contribution(desk.ws, paper, tmp_path / "paper.docx")
    return Sent(desk, tmp_path, paper, introduction, position, changed, added, deleted, practice)


def told(change: Change) -> tuple[str, str, str, str]:
    """What a change is, without its place."""
    return (change.kind.value, f"{change.target or ''} {change.field}".strip(), change.before, change.after)
