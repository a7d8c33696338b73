"""How nouns are mapped: the base class, the column types, what is public.

Each noun of the field is one mapped dataclass (`repr=False, eq=False`, so that no traceback
prints a red line). A column is confidential unless it is declared with `public()`; what else
there is to say of it stands in its mark, and is said nowhere else.
"""

import json
from collections.abc import Callable
from dataclasses import fields, make_dataclass, replace
from datetime import UTC, date, datetime
from enum import Enum, StrEnum
from functools import cache
from typing import Any, Generic, TypeVar, cast, get_args, get_origin
from uuid import UUID

from sqlalchemy import REAL, Dialect, Index, Integer, MetaData, Text, TypeDecorator
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedAsDataclass, mapped_column, registry

from cwgdesk.core.errors import StoreError
from cwgdesk.core.ids import new_id
from cwgdesk.core.newer_codes import member_of
from cwgdesk.workspace.marks import Form, Mark, Marked, Reach

T = TypeVar("T")
P_co = TypeVar("P_co", covariant=True)
_MARK = "mark"
_PLAIN = Mark()
_PUBLIC = Mark(reach=Reach.PUBLIC)


def value_of(convert: Callable[[str], T], stored: str) -> T:
    """What is stored as its value; StoreError where a stranger or a fault put something else there."""
    try:
        return convert(stored)
    except (ValueError, RecursionError) as error:
        raise StoreError(
            "A row of the workspace holds what cwgdesk does not write there.",
            "Nothing was changed. Restore a backup, or ask whoever gave you the file.",
        ) from error


class _UuidText(TypeDecorator[UUID]):
    impl = Text
    cache_ok = True

    def process_bind_param(self, value: UUID | None, dialect: Dialect) -> str | None:
        return None if value is None else str(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> UUID | None:
        return None if value is None else value_of(UUID, value)


class _UtcText(TypeDecorator[datetime]):
    """Aware datetimes, stored as ISO text in UTC, so that text order is time order."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        return None if value is None else value.astimezone(UTC).isoformat(timespec="milliseconds")

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        return None if value is None else value_of(datetime.fromisoformat, value)


class _DateText(TypeDecorator[date]):
    impl = Text
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> str | None:
        return None if value is None else value.isoformat()

    def process_result_value(self, value: str | None, dialect: Dialect) -> date | None:
        return None if value is None else value_of(date.fromisoformat, value)


class _JsonText(TypeDecorator[Any]):
    impl = Text
    cache_ok = True

    def __init__(self, outer: type[Any], inner: type[Any] = object) -> None:
        super().__init__()
        self.outer, self.inner = outer, inner

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        return None if value is None else json.dumps(value, ensure_ascii=False, separators=(",", ":"))

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        return None if value is None else value_of(self._loaded, value)

    def _loaded(self, text: str) -> Any:
        found = json.loads(text)
        if not isinstance(found, self.outer) or not all(isinstance(each, self.inner) for each in found):
            raise ValueError("JSON of another shape")
        return found


class _BoolInteger(TypeDecorator[bool]):
    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: bool | None, dialect: Dialect) -> int | None:
        return None if value is None else int(value)

    def process_result_value(self, value: int | None, dialect: Dialect) -> bool | None:
        return None if value is None else bool(value)


class EnumText(TypeDecorator[StrEnum]):
    """A StrEnum stored by its value; `EnumText(Stance)` in `mapped_column`. A newer program's are kept."""

    impl = Text
    cache_ok = True

    def __init__(self, kind: type[StrEnum]) -> None:
        super().__init__()
        self.kind = kind

    def process_bind_param(self, value: StrEnum | None, dialect: Dialect) -> str | None:
        if value is None:
            return None
        return value.value if isinstance(value, self.kind) else self.kind(value).value

    def process_result_value(self, value: str | None, dialect: Dialect) -> StrEnum | None:
        return None if value is None else member_of(self.kind, value)


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
            dict[str, Any]: _JsonText(dict),
            list[str]: _JsonText(list, str),
            list[dict[str, Any]]: _JsonText(list, dict),
        }
    )


class Noun(Base, repr=False, eq=False, kw_only=True):
    """A thing the user keeps: random id, version counter, journalled unless it says otherwise.

    `journalled = False` in a subclass keeps its table out of the journal (and so out of undo).
    """

    __abstract__ = True
    journalled = True

    id: Mapped[UUID] = mapped_column(primary_key=True, default_factory=new_id, info={_MARK: _PUBLIC})
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


def public(*args: Any, mark: Mark = _PLAIN, **kwargs: Any) -> Any:
    """A `mapped_column` whose content may leave the workspace in an export."""
    return _column(Reach.PUBLIC, mark, args, kwargs)


def secret(*args: Any, mark: Mark = _PLAIN, **kwargs: Any) -> Any:
    """A `mapped_column` that never leaves; what says nothing is as secret, this one has more to say."""
    return _column(Reach.CONFIDENTIAL, mark, args, kwargs)


def person(*args: Any, mark: Mark = _PLAIN, **kwargs: Any) -> Any:
    """A `mapped_column` with the name of a person or an office, which only we may make public."""
    return _column(Reach.NAME, mark, args, kwargs)


def kept(*args: Any, mark: Mark = _PLAIN, **kwargs: Any) -> Any:
    """A `mapped_column` that is kept out of exports, though its words are no secret."""
    return _column(Reach.KEPT, mark, args, kwargs)


def enum(kind: type[Enum], *, is_public: bool = False, mark: Mark = _PLAIN, **kwargs: Any) -> Any:
    """A `mapped_column` for a StrEnum; its codes are no secret words."""
    column_type = EnumText(cast("type[StrEnum]", kind))
    return _column(Reach.PUBLIC if is_public else Reach.KEPT, mark, (column_type,), kwargs)


def _column(reach: Reach, mark: Mark, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    return mapped_column(*args, info={_MARK: replace(mark, reach=reach)}, **kwargs)


@cache
def marks(kind: type[Base]) -> tuple[Marked, ...]:
    """The columns of a noun in order, each with what its mapping says of it.

    Read from the table: no mapper need be configured for it.
    """
    return tuple(
        Marked(
            kind.__tablename__,
            column.name,
            column.info.get(_MARK, _PLAIN),
            column.type.kind if isinstance(column.type, EnumText) else None,
        )
        for column in kind.__table__.columns
    )


def settable(kind: type[Base], *, public: bool | None = None) -> frozenset[str]:
    """The columns that a person may set: all, the public ones, or the others."""
    return frozenset(
        column.name
        for column in marks(kind)
        if column.mark.form is not Form.NONE and public in (None, column.public)
    )


def column_names(kind: type[Base], *, public_only: bool = False) -> list[str]:
    """The attribute names of a noun's columns, in order; with `public_only` those that may be exported."""
    return [column.name for column in marks(kind) if column.public or not public_only]


def view(noun: T) -> T:
    """A frozen copy of all columns, safe to hand to another thread; typed as the noun it shows."""
    kind = _view_class(cast("type[Base]", type(noun)))
    return cast("T", _filled(kind, noun))


class Publishes(Generic[P_co]):
    """A noun that goes into papers; `P_co` is the dataclass of its public columns, and of nothing else."""


def public_view(noun: Publishes[P_co]) -> P_co:
    """A frozen copy of the public columns alone; asking it for anything else raises AttributeError."""
    kind = _public_class(cast("type[Base]", type(noun)))
    return cast("P_co", _filled(kind, noun))


def public_class(kind: type[Publishes[Any]]) -> type[Any]:
    """The dataclass that a noun names for its public columns."""
    bases = cast("tuple[object, ...]", vars(kind)["__orig_bases__"])
    return next(get_args(base)[0] for base in bases if get_origin(base) is Publishes)


def _filled(kind: type[Any], noun: object) -> Any:
    return kind(**{field.name: getattr(noun, field.name) for field in fields(kind)})


@cache
def _view_class(kind: type[Base]) -> type[Any]:
    return make_dataclass(kind.__name__ + "View", column_names(kind), frozen=True, slots=True, repr=False)


@cache
def _public_class(kind: type[Base]) -> type[Any]:
    """The class the noun names, and whatever is public beside what that one lists."""
    base = public_class(cast("type[Publishes[Any]]", kind))
    listed = {field.name for field in fields(base)}
    names = column_names(kind, public_only=True)
    if extra := listed - set(names):
        raise TypeError(f"{base.__name__} lists what is not public: {', '.join(sorted(extra))}")
    rest = [name for name in names if name not in listed]
    return make_dataclass(
        kind.__name__ + "Public", rest, bases=(base,), frozen=True, slots=True, repr=False, kw_only=True
    )
