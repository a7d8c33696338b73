"""A desk where each row holds a canary in every column that is not public, and so does all else secret."""

import random
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import Text, TypeDecorator, select

from cwgdesk.app import sample_desk
from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.desk import annotations, practices
from cwgdesk.desk.clearance import clear
from cwgdesk.desk.positions import (
    Position,
    Stance,
    edit_confidential,
    record_position,
    remove_position,
    take_stance,
)
from cwgdesk.desk.proposals.amendments import Amendment, Outcome, Symbol, propose
from cwgdesk.desk.proposals.outcomes import record_outcome
from cwgdesk.desk.proposals.their_proposals import keep_proposal
from cwgdesk.desk.sessions import add_agenda_item, sessions
from cwgdesk.papers.back.taking import decide, read_returned
from cwgdesk.papers.contributions import SectionKind
from cwgdesk.papers.exporting import export_contribution
from cwgdesk.papers.outline import add_section, contributions, outline, set_items
from cwgdesk.texts.importing import preview_file, store_import
from cwgdesk.texts.library import clauses, documents, edit_document
from cwgdesk.workspace.mapping import Base, marks
from cwgdesk.workspace.marks import Reach
from cwgdesk.workspace.store import Workspace
from tests.papers.back.edited import Edited

STEM = "kanarienvogel"  # of every canary: who finds it finds each of them; five digits tell which one it is
_HIDDEN = (Reach.CONFIDENTIAL, Reach.NAME)


class Planted:
    """The open workspace, its paper, and what each canary stands in."""

    def __init__(self, folder: Path, seed: int) -> None:
        self._numbers = random.Random(seed).sample(range(10_000, 100_000), 60_000)
        self.places: dict[str, str] = {}
        self.bare: list[str] = []  # hidden columns of nouns without a row: nothing is planted there
        self.path = folder / "planted.cwg"
        self.ws: Workspace = sample_desk(self.path)
        self.paper: UUID = contributions(self.ws)[0].id
        self._think(self._confidential_document(folder))
        self._others_propose()
        self._fill_paper()
        export_contribution(self.ws, self.paper, folder / "before.docx")  # so that a release is logged
        self._return(folder / "before.docx")
        for past in (" once", ""):  # what was there first is history then
            self._plant(past)
        self._remove()
        self._type()

    def canary(self, place: str) -> str:
        """A word of its own for this place."""
        word = f"{STEM}{self._numbers.pop()}"
        self.places[word] = place
        return word

    def _confidential_document(self, folder: Path) -> UUID:
        path = folder / f"{self.canary('file name of a confidential document')}.txt"
        said = [self.canary("text of a confidential document") for _ in range(4)]
        path.write_text(
            f"{said[0]} and instructions\n\nrecalling\n\na)\tResolution 998877 on {said[1]},\n\n"
            f"resolves to instruct the {said[2]}\n\n1\tto report on the {said[3]} until 2031;\n",
            encoding="utf-8",
        )
        self.document = store_import(self.ws, preview_file(path))
        edit_document(self.ws, self.document, name=self.canary("name of a confidential document"))
        return self.document

    def _think(self, document: UUID) -> None:
        """Work on the confidential document, whose words and name no paper and no screen may show."""
        ws, clause = self.ws, clauses(self.ws, document)[-1]
        session = sessions(ws)[0].id
        held = record_position(
            ws, clause_id=clause.id, session_id=session, statement="We support the work that was begun."
        )
        clear(ws, held, "Example director")
        propose(ws, clause.id, Symbol.MOD, new_text="to report twice;", session_id=session)
        annotations.annotate(ws, clause.id, "Look here again.")
        practices.add_practice(
            ws, "A second example of practice", clause_id=clause.id, summary="Told briefly.", consent=True
        )
        record_position(ws, document_id=document, session_id=session, statement="We thank the authors.")
        add_agenda_item(ws, session, "An item with papers", number="9", document_id=document)
        edit_document(ws, document, confidential=True)  # afterwards nothing can be proposed on it

    def _others_propose(self) -> None:
        """A proposal of another delegation on a public clause, with our stance and what became of it."""
        ws, clause = self.ws, clauses(self.ws, documents(self.ws)[0].document.id)[-1].id
        theirs = keep_proposal(ws, clause, Symbol.SUP, "Kingdom of Others", reasons="It is done.")
        take_stance(ws, theirs, Stance.OPPOSE, None)
        record_outcome(ws, theirs, Outcome.REFUSED)

    def _return(self, paper: Path) -> None:
        """The paper comes back with a change of the capital's, which is refused."""
        edited = Edited(paper)
        edited.insert("We support", " strongly")
        returned = read_returned(self.ws, edited.save(paper.with_name("back.docx")))
        decide(self.ws, returned, "back.docx", refuse=[change.id for change in returned.changes])

    def _fill_paper(self) -> None:
        """Every kind of section, with all that may be picked for it and something that may not."""
        ws = self.ws
        there = {part.section.kind: part.section.id for part in outline(ws, self.paper).sections}
        with ws.read() as orm:
            held = list(orm.scalars(select(Position.id)))
            proposed = list(orm.scalars(select(Amendment.id)))
        good = [practice.id for practice in practices.practices(ws)]
        quoted = [clause.id for clause in clauses(ws, self.document)]
        items = {
            SectionKind.VIEWS: held,
            SectionKind.PROPOSALS: proposed,
            SectionKind.PRACTICES: good,
            SectionKind.EVIDENCE: quoted,
        }
        for kind in SectionKind:
            section = there.get(kind) or add_section(ws, self.paper, kind)
            if kind in items:
                set_items(ws, section, items[kind])

    def _plant(self, past: str) -> None:
        """A canary into every row and hidden column that can hold a word, whatever nouns there are."""
        with self.ws.change(ChangeLabel.EDIT_SETTINGS, "canaries") as change:
            for kind, columns in hidden():
                rows = list(change.orm.scalars(select(kind)))
                if not rows:
                    self.bare += [f"{kind.__tablename__}.{name}" for name in columns if not past]
                for row in rows:
                    for name, shape in columns.items():
                        setattr(row, name, _shaped(shape, self.canary(f"{kind.__tablename__}.{name}{past}")))

    def _remove(self) -> None:
        ws, clause = self.ws, clauses(self.ws, self.document)[0].id
        note = annotations.annotate(ws, clause, self.canary("removed note"))
        annotations.remove_annotation(ws, note)
        held = record_position(ws, topic="A matter that was dropped")
        edit_confidential(ws, held, red_line=self.canary("removed position"))
        remove_position(ws, held)

    def _type(self) -> None:
        """A draft of every hidden column of a row, as if the program had ended while it was typed."""
        with self.ws.read() as orm:
            firsts = {kind: orm.scalars(select(kind).limit(1)).first() for kind, _ in hidden()}
        for kind, columns in hidden():
            row = firsts[kind]
            for name in columns if row is not None and hasattr(row, "id") else ():
                key = f"{kind.__tablename__}/{getattr(row, 'id')}/{name}"  # noqa: B009
                self.ws.keep_draft(key, self.canary(f"draft of {kind.__tablename__}.{name}"))


def hidden() -> Iterator[tuple[type[Base], dict[str, type]]]:
    """Every noun with its columns that are not public and can hold words, each with what it is made of."""
    for mapper in Base.registry.mappers:
        kind: type[Base] = mapper.class_
        columns = {column.name: column for column in kind.__table__.columns}
        found: dict[str, type] = {}
        for marked in marks(kind):
            column = columns[marked.name]
            shape = _shape(column.type)
            if marked.mark.reach in _HIDDEN and shape and not (column.primary_key or column.foreign_keys):
                found[marked.name] = shape
        if found:
            yield kind, found


def _shape(column_type: Any) -> type | None:
    """What holds words: text, a list, a list of records, a record."""
    if type(column_type) is Text:
        return str
    outer = getattr(column_type, "outer", None) if isinstance(column_type, TypeDecorator) else None
    if outer is list and column_type.inner is dict:
        return tuple  # a list of records
    return outer


def _shaped(shape: type, word: str) -> object:
    record = {"place": word, "reason": word, "at": datetime.now(UTC).isoformat()}
    return {str: word, list: [word], dict: record, tuple: [record]}[shape]
