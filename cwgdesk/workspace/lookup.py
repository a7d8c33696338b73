"""Fetching a noun that must be there, in the version the user saw."""

from collections.abc import Mapping
from typing import TypeVar
from uuid import UUID

from sqlalchemy.orm import Session as OrmSession

from cwgdesk.core.errors import UserError
from cwgdesk.workspace.mapping import Noun

N = TypeVar("N", bound=Noun)


def required(orm: OrmSession, kind: type[N], noun_id: UUID, seen_version: int | None = None) -> N:
    """The noun with this id; UserError when it is gone or was changed since `seen_version`."""
    noun = orm.get(kind, noun_id)
    if noun is None:
        raise UserError(
            "What you were working on is no longer in the workspace.",
            "Undo brings it back if it was removed by mistake.",
        )
    if seen_version is not None and noun.version != seen_version:
        raise UserError(
            "This was changed elsewhere while you were editing it.",
            "Look at the newer text and enter your change again.",
        )
    return noun


def assign(noun: Noun, fields: Mapping[str, object]) -> bool:
    """Set the given attributes; True when at least one of them really differs."""
    different = {name: value for name, value in fields.items() if getattr(noun, name) != value}
    for name, value in different.items():
        setattr(noun, name, value)
    return bool(different)
