"""A desk with work on it: the two sample texts, positions, a proposal, practices, a session."""

import copy
import json
import shutil
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID

from cwgdesk.app import new_desk, open_desk
from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.core.ids import clause_id
from cwgdesk.desk import clearance, delegation, positions, practices, sessions
from cwgdesk.desk.positions import Holder, Stance
from cwgdesk.desk.proposals import amendments
from cwgdesk.desk.proposals.amendments import Symbol
from cwgdesk.texts.library import Clause, Document, Work
from cwgdesk.texts.structure.found import ClauseKind, DocumentKind
from cwgdesk.workspace.store import Workspace

_DATA = Path(__file__).resolve().parent.parent / "data"
RESOLUTION = "council-resolution-1334-modified-2023.en"
REPORT = "progress-report-resolution-1334.en"
SECRET = "canary-rationale"


class Seeded:
    """The workspace and the ids of what is on it."""

    def __init__(self, path: Path) -> None:
        self.ws: Workspace = new_desk(path, author="Ms A. Delegate")
        self.resolution = self._document(RESOLUTION, DocumentKind.RESOLUTION, "Council Resolution 1334")
        self.report = self._document(REPORT, DocumentKind.REPORT, "Progress report 39/22")
        delegation.set_delegation(
            self.ws, state="Republic of Example", code="EXA", contact="Ms A. Delegate, a@example.org"
        )
        self._meetings()
        self._thoughts()

    def copied(self, path: Path) -> "Seeded":
        """The same desk in a file of its own, open; this one must be closed."""
        shutil.copyfile(self.ws.path, path)
        twin = copy.copy(self)
        twin.ws = open_desk(path)
        return twin

    def clause(self, path: str, document: str = RESOLUTION) -> UUID:
        """The id of a clause by its citation."""
        return self._clauses[document, path]

    _clauses: dict[tuple[str, str], UUID]

    def _document(self, name: str, kind: DocumentKind, title: str) -> UUID:
        gold = json.loads((_DATA / f"{name}.gold.json").read_text(encoding="utf-8"))
        found = gold.get("clauses") or [
            {"kind": "bullet", "path": f"bullet {at}", "text": passage["passage"]}
            for at, passage in enumerate(gold["passages"], 1)
        ]
        sha = name.encode().hex().ljust(64, "0")[:64]
        self._clauses = getattr(self, "_clauses", {})
        with self.ws.change(ChangeLabel.IMPORT_DOCUMENT, title) as change:
            store = change.orm
            work = Work(kind=kind, title=title)
            store.add(work)
            store.flush()
            document = Document(
                work_id=work.id, sha256=sha, file_name=f"{name}.txt", format="txt", kind=kind, name=title,
                language="en", imported_at=datetime.now(UTC),
            )  # fmt: skip
            store.add(document)
            store.flush()
            for order, clause in enumerate(found):
                self._clauses[name, clause["path"]] = clause_id(sha, order, 0)
                store.add(
                    Clause(
                        id=clause_id(sha, order, 0), document_id=document.id, order=order,
                        kind=ClauseKind(clause["kind"]), path=clause["path"], call=clause.get("call", ""),
                        label=clause.get("label", ""), text=clause["text"], block=order, start=0,
                        end=len(clause["text"]),
                    )
                )  # fmt: skip
            return document.id

    def _meetings(self) -> None:
        ws = self.ws
        self.earlier = sessions.add_session(
            ws, "42nd meeting of CWG-WSIS&SDG", place="Geneva", starts_on=date(2026, 2, 10),
            ends_on=date(2026, 2, 11),
        )  # fmt: skip
        self.session = sessions.add_session(
            ws, "43rd meeting of CWG-WSIS&SDG", place="Geneva", starts_on=date(2026, 12, 10),
            ends_on=date(2026, 12, 11),
        )  # fmt: skip
        for number, title in (("1", "Opening"), ("2", "Adoption of the agenda"), ("3", "WSIS+20 review")):
            sessions.add_agenda_item(ws, self.session, title, number=number)
        sessions.add_deadline(
            ws, self.session, "Register in the ITU system", date(2026, 11, 28), source="Invitation letter"
        )

    def _thoughts(self) -> None:
        ws, sg = self.ws, "resolves to instruct the Secretary-General"
        self.position = positions.record_position(
            ws, clause_id=self.clause(f"{sg} 1"), session_id=self.session, stance=Stance.SUPPORT,
            statement="The Republic of Example welcomes the full engagement of all UN organizations.",
            rationale=f"{SECRET}: we need the Forum in 2027.", owner="Digital unit",
        )  # fmt: skip
        clearance.submit_for_review(ws, self.position, "Ministry of Foreign Affairs")
        clearance.clear(ws, self.position, "Director for ICT policy")
        self.draft = positions.record_position(
            ws, clause_id=self.clause(f"{sg} 3"), session_id=self.session, stance=Stance.STUDY
        )
        positions.record_position(
            ws, topic="Fund in Trust", session_id=self.session, stance=Stance.CONCERN,
            holder=Holder.REGIONAL_GROUP, holder_name="Example Group",
            statement="Wants voluntary funding only.",
        )  # fmt: skip
        self.old = positions.record_position(
            ws, clause_id=self.clause(f"{sg} 5"), session_id=self.earlier,
            statement="Annual reporting must continue.",
        )  # fmt: skip
        clause = self.clause(f"{sg} 1")
        self.amendment = amendments.propose(
            ws, clause, Symbol.MOD,
            new_text="to take the necessary measures to encourage the engagement of all UN organizations;",
            reasons="The measures should fit the means.",
        )  # fmt: skip
        self.practice = practices.add_practice(
            ws, "e-Health Kivu", clause_id=self.clause("encourages the Member States 1"),
            organization="Ministry of Health",
            summary="Telemedicine links twelve clinics with the provincial hospital.",
            action_line="C7 e-health",
            sdgs=["3", "9"], consent=True,
        )  # fmt: skip
        practices.add_practice(
            ws, "School wifi", organization="Ministry of Education", action_line="C2", sdgs=["4"]
        )
