"""A small desk drawn by hand: one resolution of two clauses and what a delegation thinks of them."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from cwgdesk.app import new_desk
from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.desk.delegation import Delegation
from cwgdesk.desk.positions import Clearance, Position
from cwgdesk.desk.practices import Practice
from cwgdesk.desk.proposals.amendments import Amendment, Symbol
from cwgdesk.texts.anchors import Anchor
from cwgdesk.texts.library import Clause, Document, Work
from cwgdesk.texts.structure.found import ClauseKind, DocumentKind
from cwgdesk.workspace.store import Workspace

NOW = datetime(2026, 2, 3, 9, tzinfo=UTC)
CALL = "resolves to instruct the Secretary-General"
FIRST = "to take all possible measures;"
SECOND = "to report annually to the Council."


class Desk:
    """The workspace and the ids of what is on it."""

    def __init__(self, path: Path) -> None:
        self.ws: Workspace = new_desk(path, author="Test")
        self.anchors: list[UUID] = []
        with self.ws.change(ChangeLabel.IMPORT_DOCUMENT, "Resolution 1334") as change:
            store = change.orm
            store.add(Delegation(state="Republic of Example", code="EXA", contact="Ms A, a@example.org"))
            work = Work(kind=DocumentKind.RESOLUTION, body="ITU Council", number="1334", title="WSIS")
            store.add(work)
            store.flush()
            document = Document(
                work_id=work.id,
                sha256="00" * 32,
                file_name="r.txt",
                format="txt",
                kind=DocumentKind.RESOLUTION,
                version_name="modified 2023",
                language="en",
                imported_at=NOW,
            )
            store.add(document)
            store.flush()
            for n, words in enumerate((FIRST, SECOND)):
                self.anchors.append(self._clause(store, document.id, n, words))

    @staticmethod
    def _clause(store, document_id: UUID, n: int, words: str) -> UUID:
        place: dict[str, Any] = {"block": n, "start": 0, "end": len(words)}
        label = str(n + 1)
        clause = Clause(
            document_id=document_id,
            order=n,
            kind=ClauseKind.OPERATIVE,
            path=f"{CALL} {label}",
            call=CALL,
            label=label,
            text=words,
            **place,
        )
        store.add(clause)
        store.flush()
        anchor = Anchor(document_id=document_id, clause_id=clause.id, quote=words, **place)
        store.add(anchor)
        store.flush()
        return anchor.id

    def add(self, noun) -> UUID:
        """Put a noun on the desk."""
        with self.ws.change(ChangeLabel.EDIT_SETTINGS, "test") as change:
            change.orm.add(noun)
            change.orm.flush()
            return noun.id

    def position(self, statement: str, clearance: Clearance = Clearance.CLEARED, **secret: Any) -> UUID:
        """A position of ours on the first clause."""
        return self.add(
            Position(
                anchor_id=self.anchors[0], statement=statement, clearance=clearance, created_at=NOW, **secret
            )
        )

    def amendment(self, symbol: Symbol, new_text: str = "", reasons: str = "", **more: Any) -> UUID:
        """A proposal on (or after) the first clause."""
        base = "" if symbol is Symbol.ADD else FIRST
        return self.add(
            Amendment(
                anchor_id=self.anchors[0],
                symbol=symbol,
                base_text=base,
                new_text=new_text,
                reasons=reasons,
                created_at=NOW,
                **more,
            )
        )

    def practice(self, title: str, *, consent: bool) -> UUID:
        """A good practice."""
        return self.add(Practice(title=title, summary=f"About {title}.", consent=consent, created_at=NOW))
