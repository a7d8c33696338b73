"""Good practices: what was done, by whom, with what result, and whether it may be published."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import cast
from uuid import UUID

from sqlalchemy import ForeignKey, select
from sqlalchemy.orm import Mapped, mapped_column

from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.core.errors import UserError
from cwgdesk.desk.fields import only
from cwgdesk.reference.goals import action_line, is_sdg
from cwgdesk.texts.anchors import Anchor, anchor_clause
from cwgdesk.workspace.lookup import assign, required
from cwgdesk.workspace.mapping import Noun, Publishes, enum, person, public, secret, settable, view
from cwgdesk.workspace.marks import Form, Mark
from cwgdesk.workspace.store import Workspace


class EntityType(StrEnum):
    """What sort of organization runs it (WSIS Stocktaking; docs/domain.md 7)."""

    GOVERNMENT = "government"
    INTERNATIONAL = "international-organization"
    PRIVATE = "private-sector"
    CIVIL_SOCIETY = "civil-society"
    ACADEMIA = "academia"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PublicPractice:
    """What a paper may print of a good practice, once its owners consent."""

    id: UUID
    title: str
    summary: str
    description: str
    results: str
    added_value: str
    challenges: str
    outlook: str
    replicability: str
    sustainability: str
    beneficiaries: str
    scope: str
    language: str
    organization: str
    entity_type: EntityType
    country: str
    partners: str
    activity_type: str
    action_line: str
    more_action_lines: list[str]
    sdgs: list[str]
    gdc_objectives: list[str]
    starts_on: date | None
    ends_on: date | None
    url: str
    evidence: str
    consent: bool
    anchor_id: UUID | None


def _asked(title: str, about: str, form: Form = Form.LINE) -> Mark:
    """What WSIS Stocktaking and Prizes ask for, and our annex does not print: the window has no field."""
    return Mark(form=form, title=title, help=about, verb_only=True)


class Practice(Noun, Publishes[PublicPractice], repr=False, eq=False, kw_only=True):
    """A good-practice example. `consent` says whether its words may be published at all."""

    __tablename__ = "practice"

    title: Mapped[str] = public(
        mark=Mark(
            form=Form.LINE, title="Title", help="what it is called", searched="practices", register=True
        )
    )
    summary: Mapped[str] = public(
        default="",
        mark=Mark(form=Form.TEXT, title="Summary", help="150 to 200 words are usual", searched="practices"),
    )
    description: Mapped[str] = public(
        default="",
        mark=Mark(
            form=Form.TEXT,
            title="Description",
            help="the full story",
            searched="practices",
            verb_only=True,
        ),
    )
    results: Mapped[str] = public(
        default="",
        mark=Mark(
            form=Form.TEXT,
            title="Results and impact",
            help="impact, in words and figures",
            searched="practices",
        ),
    )
    added_value: Mapped[str] = public(default="", mark=_asked("Added value", "what is new about it"))
    challenges: Mapped[str] = public(default="", mark=_asked("Challenges", "what was difficult"))
    outlook: Mapped[str] = public(default="", mark=_asked("Outlook", "what comes next"))
    replicability: Mapped[str] = public(default="", mark=_asked("Replicability", "how others could do it"))
    sustainability: Mapped[str] = public(default="", mark=_asked("Sustainability", "how it goes on"))
    beneficiaries: Mapped[str] = public(default="", mark=_asked("Beneficiaries", "whom it serves"))
    scope: Mapped[str] = public(default="", mark=_asked("Scope", "local, national, regional, global"))
    language: Mapped[str] = public(default="", mark=Mark(form=Form.OWN))  # of these words; ISO 639-1
    organization: Mapped[str] = public(
        default="",
        mark=Mark(
            form=Form.LINE, title="Organization", help="who runs it", searched="practices", register=True
        ),
    )
    entity_type: Mapped[EntityType] = enum(
        EntityType,
        is_public=True,
        default=EntityType.GOVERNMENT,
        mark=Mark(form=Form.CHOICE, title="Kind of organization", help="what sort of organization runs it"),
    )
    country: Mapped[str] = public(default="", mark=Mark(form=Form.LINE, title="Country", help="where"))
    partners: Mapped[str] = public(default="", mark=_asked("Partners", "with whom"))
    activity_type: Mapped[str] = public(
        default="", mark=_asked("Kind of activity", "project, programme, training, ...")
    )
    action_line: Mapped[str] = public(
        default="", mark=Mark(form=Form.OWN, title="WSIS action line", register=True)
    )  # "C2", "C7 e-health"
    more_action_lines: Mapped[list[str]] = public(default_factory=list, mark=Mark(form=Form.OWN))
    sdgs: Mapped[list[str]] = public(
        default_factory=list, mark=Mark(form=Form.OWN, title="Sustainable Development Goals", register=True)
    )  # "3", "4", or a target: "9.c"
    gdc_objectives: Mapped[list[str]] = public(
        default_factory=list, mark=Mark(form=Form.OWN)
    )  # asked by WSIS Prizes 2026
    starts_on: Mapped[date | None] = public(
        default=None, mark=_asked("Starts on", "year-month-day", Form.DATE)
    )
    ends_on: Mapped[date | None] = public(default=None, mark=_asked("Ends on", "year-month-day", Form.DATE))
    url: Mapped[str] = public(
        default="", mark=Mark(form=Form.LINE, title="Web address", help="where to read more")
    )
    evidence: Mapped[str] = public(
        default="",
        mark=Mark(form=Form.TEXT, title="Evidence", help="source and date of the figures"),
    )
    contact: Mapped[str] = person(default="", mark=Mark(form=Form.LINE, title="Contact", help="confidential"))
    notes: Mapped[str] = secret(
        default="",
        mark=Mark(form=Form.TEXT, title="Notes", help="confidential", searched="practices"),
    )
    consent: Mapped[bool] = public(
        default=False, mark=Mark(form=Form.OWN, title="Its owners consent to publication", register=True)
    )
    consent_by: Mapped[str] = person(
        default="",
        mark=Mark(
            form=Form.LINE,
            title="Who consented, and when",
            help="who agreed to publication; without it, none",
            takes="NAME",
        ),
    )
    anchor_id: Mapped[UUID | None] = public(
        ForeignKey("anchor.id", ondelete="SET NULL"), index=True, default=None
    )  # the clause it answers
    created_at: Mapped[datetime] = mapped_column()


def add_practice(ws: Workspace, title: str, *, clause_id: UUID | None = None, **fields: object) -> UUID:
    """Keep a good practice, on choice as the answer to a clause."""
    fields = _checked({"title": title, **fields})
    with ws.change(ChangeLabel.ADD_PRACTICE, str(fields["title"])) as change:
        practice = Practice(title=str(fields["title"]), created_at=datetime.now(UTC))
        assign(practice, fields)
        if clause_id is not None:
            practice.anchor_id = anchor_clause(change, clause_id)
        change.orm.add(practice)
        return practice.id


def edit_practice(
    ws: Workspace, practice_id: UUID, *, seen_version: int | None = None, **fields: object
) -> None:
    """Change any of a practice's fields."""
    fields = _checked(fields)
    with ws.change(ChangeLabel.EDIT_PRACTICE, practice(ws, practice_id).title) as change:
        assign(required(change.orm, Practice, practice_id, seen_version), fields)


def link_practice(ws: Workspace, practice_id: UUID, clause_id: UUID | None) -> None:
    """Say which clause a practice answers, or that it answers none."""
    with ws.change(ChangeLabel.EDIT_PRACTICE, practice(ws, practice_id).title) as change:
        linked = required(change.orm, Practice, practice_id)
        before = linked.anchor_id
        linked.anchor_id = anchor_clause(change, clause_id) if clause_id is not None else None
        change.orm.flush()
        if before is not None:
            change.orm.delete(required(change.orm, Anchor, before))


def remove_practice(ws: Workspace, practice_id: UUID) -> None:
    """Take a practice off the desk; Undo brings it back."""
    with ws.change(ChangeLabel.REMOVE_PRACTICE, practice(ws, practice_id).title) as change:
        gone = required(change.orm, Practice, practice_id)
        anchor_id = gone.anchor_id
        change.orm.delete(gone)
        change.orm.flush()
        if anchor_id is not None:
            change.orm.delete(required(change.orm, Anchor, anchor_id))


def practice(ws: Workspace, practice_id: UUID) -> Practice:
    """One practice, as a view; UserError when it is gone."""
    with ws.read() as orm:
        return view(required(orm, Practice, practice_id))


def practices(
    ws: Workspace,
    *,
    action_line: str | None = None,
    sdg: str | None = None,
    clause_id: UUID | None = None,
) -> list[Practice]:
    """Practices, oldest first, as views: all, of an action line, of a goal, or for a clause."""
    wanted = select(Practice).order_by(Practice.created_at)
    if clause_id is not None:
        wanted = wanted.join(Anchor, Practice.anchor_id == Anchor.id).where(Anchor.clause_id == clause_id)
    with ws.read() as orm:
        found = [view(p) for p in orm.scalars(wanted)]
    return [
        p
        for p in found
        if (action_line is None or action_line in (p.action_line, *p.more_action_lines))
        and (sdg is None or any(goal.split(".")[0] == sdg for goal in p.sdgs))
    ]


def _checked(fields: dict[str, object]) -> dict[str, object]:
    """The fields with codes as the reference writes them; UserError for a code that does not exist."""
    only(fields, settable(Practice))
    fields = dict(fields)
    if "title" in fields:
        fields["title"] = str(fields["title"]).strip()
        if not fields["title"]:
            raise UserError("A practice needs a title.", "Type one and try again.")
    if fields.get("action_line"):
        fields["action_line"] = _line(fields["action_line"])
    if "more_action_lines" in fields:
        fields["more_action_lines"] = [_line(code) for code in _listed(fields["more_action_lines"])]
    if "sdgs" in fields:
        fields["sdgs"] = [_goal(code) for code in _listed(fields["sdgs"])]
    return fields


def _listed(values: object) -> list[str]:
    if not isinstance(values, list | tuple):
        return []
    return [str(v).strip() for v in cast("list[object] | tuple[object, ...]", values)]


def _line(code: object) -> str:
    found = action_line(str(code))
    if found is None:
        raise UserError(
            "There is no action line “{code}”.",
            "Use C1 to C11; for C7 name its part, for example C7 e-health.",
            code=str(code)[:20],
        )
    return found


def _goal(code: str) -> str:
    if not is_sdg(code):
        raise UserError(
            "There is no Sustainable Development Goal “{code}”.",
            "Use a goal from 1 to 17 or a target such as 9.c.",
            code=code[:20],
        )
    return code
