"""How nouns are mapped: the base class, the column types, what is public.

Each noun of the field is one mapped dataclass (`repr=False, eq=False`, so that no traceback
prints a red line). A column is confidential unless it is declared with `public()`.
"""

import json
from dataclasses import dataclass, make_dataclass
from datetime import UTC, date, datetime
from enum import Enum, StrEnum
from functools import cache
from typing import Any, ClassVar, TypeVar, cast
from uuid import UUID

from sqlalchemy import REAL, Dialect, Index, Integer, MetaData, Text, TypeDecorator, inspect
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedAsDataclass, mapped_column, registry

from cwgdesk.core.ids import new_id

T = TypeVar("T")
_PUBLIC = "public"


class _UuidText(TypeDecorator[UUID]):
    impl = Text
    cache_ok = True

    def process_bind_param(self, value: UUID | None, dialect: Dialect) -> str | None:
        return None if value is None else str(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> UUID | None:
        return None if value is None else UUID(value)


class _UtcText(TypeDecorator[datetime]):
    """Aware datetimes, stored as ISO text in UTC, so that text order is time order."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        return None if value is None else value.astimezone(UTC).isoformat(timespec="milliseconds")

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        return None if value is None else datetime.fromisoformat(value)


class _DateText(TypeDecorator[date]):
    impl = Text
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> str | None:
        return None if value is None else value.isoformat()

    def process_result_value(self, value: str | None, dialect: Dialect) -> date | None:
        return None if value is None else date.fromisoformat(value)


class _JsonText(TypeDecorator[Any]):
    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        return None if value is None else json.dumps(value, ensure_ascii=False, separators=(",", ":"))

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        return None if value is None else json.loads(value)


class _BoolInteger(TypeDecorator[bool]):
    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: bool | None, dialect: Dialect) -> int | None:
        return None if value is None else int(value)

    def process_result_value(self, value: int | None, dialect: Dialect) -> bool | None:
        return None if value is None else bool(value)


class EnumText(TypeDecorator[StrEnum]):
    """A StrEnum stored by its value; `EnumText(Stance)` in `mapped_column`."""

    impl = Text
    cache_ok = True

    def __init__(self, kind: type[StrEnum]) -> None:
        super().__init__()
        self.kind = kind

    def process_bind_param(self, value: StrEnum | None, dialect: Dialect) -> str | None:
        return None if value is None else self.kind(value).value

    def process_result_value(self, value: str | None, dialect: Dialect) -> StrEnum | None:
        return None if value is None else self.kind(value)


class Base(MappedAsDataclass, DeclarativeBase, repr=False, eq=False, kw_only=True):
    """The root of all mappings; every table is STRICT."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    registry = registry(
        type_annotation_map={
            str: Text,
            bool: _BoolInteger,
            float: REAL,
            UUID: _UuidText,
            datetime: _UtcText,
            date: _DateText,
            dict[str, Any]: _JsonText,
            list[str]: _JsonText,
            list[dict[str, Any]]: _JsonText,
        }
    )


@dataclass(frozen=True, slots=True)
class SearchSource:
    """Columns of a noun that the search looks into, and the heading its hits stand under.

    Rows in which one of the `unless` columns is true are not found.
    """

    columns: tuple[str, ...]
    room: str  # "texts", "notes", "positions", ...
    confidential: bool = False
    unless: tuple[str, ...] = ()


class Noun(Base, repr=False, eq=False, kw_only=True):
    """A thing the user keeps: random id, version counter, journalled unless it says otherwise.

    `journalled = False` in a subclass keeps its table out of the journal (and so out of undo);
    `searched` names the columns that the search looks into.
    """

    __abstract__ = True
    journalled = True
    searched: ClassVar[tuple[SearchSource, ...]] = ()

    id: Mapped[UUID] = mapped_column(primary_key=True, default_factory=new_id, info={_PUBLIC: True})
    version: Mapped[int] = mapped_column(default=None, nullable=False, init=False)

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        table = cls.__dict__.get("__table__")
        if table is not None:
            table.dialect_options["sqlite"]["strict"] = True
            cls.__mapper__.version_id_col = table.c.version
            # Without an index on what refers to it, deleting one row looks through whole tables.
            for column in table.columns:
                if column.foreign_keys and not column.index:
                    Index(None, column)


def public(*args: Any, **kwargs: Any) -> Any:
    """A `mapped_column` whose content may leave the workspace in an export."""
    return mapped_column(*args, info={_PUBLIC: True}, **kwargs)


def column_names(kind: type[Base], *, public_only: bool = False) -> list[str]:
    """The attribute names of a noun's columns, in order; with `public_only` those that may be exported."""
    return [
        attribute.key
        for attribute in inspect(kind).column_attrs
        if not public_only or attribute.columns[0].info.get(_PUBLIC)
    ]


def view(noun: T) -> T:
    """A frozen copy of all columns, safe to hand to another thread; typed as the noun it shows."""
    return _copy(noun, public_only=False)


def public_view(noun: T) -> T:
    """A frozen copy of the public columns alone; asking it for anything else raises AttributeError."""
    return _copy(noun, public_only=True)


def _copy(noun: T, *, public_only: bool) -> T:
    kind = _view_class(cast("type[Base]", type(noun)), public_only)
    names = column_names(cast("type[Base]", type(noun)), public_only=public_only)
    return cast("T", kind(*(getattr(noun, name) for name in names)))


@cache
def _view_class(kind: type[Base], public_only: bool) -> type[Any]:
    suffix = "Public" if public_only else "View"
    names = column_names(kind, public_only=public_only)
    return make_dataclass(kind.__name__ + suffix, names, frozen=True, slots=True, repr=False)


def enum(kind: type[Enum], *, is_public: bool = False, **kwargs: Any) -> Any:
    """A `mapped_column` for a StrEnum."""
    return mapped_column(EnumText(cast("type[StrEnum]", kind)), info={_PUBLIC: is_public}, **kwargs)
