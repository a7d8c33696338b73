"""Good practices: what was done, by whom, with what result, and whether it may be published."""

from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from cwgdesk.workspace.mapping import Noun, enum, public


class EntityType(StrEnum):
    """What sort of organization runs it (WSIS Stocktaking; domain.md section 7)."""

    GOVERNMENT = "government"
    INTERNATIONAL = "international-organization"
    PRIVATE = "private-sector"
    CIVIL_SOCIETY = "civil-society"
    ACADEMIA = "academia"
    OTHER = "other"


class Practice(Noun, repr=False, eq=False, kw_only=True):
    """A good-practice example. `consent` says whether its words may be published at all."""

    __tablename__ = "practice"

    title: Mapped[str] = public()
    summary: Mapped[str] = public(default="")  # 150 to 200 words are usual
    description: Mapped[str] = public(default="")
    results: Mapped[str] = public(default="")  # impact, in words and figures
    added_value: Mapped[str] = public(default="")
    challenges: Mapped[str] = public(default="")
    outlook: Mapped[str] = public(default="")  # future perspectives
    replicability: Mapped[str] = public(default="")
    sustainability: Mapped[str] = public(default="")
    beneficiaries: Mapped[str] = public(default="")
    scope: Mapped[str] = public(default="")  # local, national, regional, global
    language: Mapped[str] = public(default="")  # of these words; ISO 639-1
    organization: Mapped[str] = public(default="")
    entity_type: Mapped[EntityType] = enum(EntityType, is_public=True, default=EntityType.GOVERNMENT)
    country: Mapped[str] = public(default="")
    partners: Mapped[str] = public(default="")
    activity_type: Mapped[str] = public(default="")  # project, programme, training, ...
    action_line: Mapped[str] = public(default="")  # "C2", "C7 e-health"
    more_action_lines: Mapped[list[str]] = public(default_factory=list)
    sdgs: Mapped[list[str]] = public(default_factory=list)  # "3", "4", or a target: "9.c"
    gdc_objectives: Mapped[list[str]] = public(default_factory=list)  # asked by WSIS Prizes 2026
    starts_on: Mapped[date | None] = public(default=None)
    ends_on: Mapped[date | None] = public(default=None)
    url: Mapped[str] = public(default="")
    evidence: Mapped[str] = public(default="")  # source and date of the figures
    contact: Mapped[str] = mapped_column(default="")
    notes: Mapped[str] = mapped_column(default="")
    consent: Mapped[bool] = public(default=False)
    consent_by: Mapped[str] = mapped_column(default="")  # who gave it, and when
    anchor_id: Mapped[UUID | None] = public(
        ForeignKey("anchor.id", ondelete="SET NULL"), index=True, default=None
    )  # the clause it answers
    created_at: Mapped[datetime] = mapped_column()
