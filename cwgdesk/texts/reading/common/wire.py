"""RawDocument to JSON and back: between the child and us, and in the workspace.

Fields that hold their default are left out, so stored blocks stay small and an older
program's blocks load into a newer one.
"""

import json
from collections.abc import Callable
from dataclasses import MISSING, fields
from enum import StrEnum
from functools import cache, partial
from operator import attrgetter
from typing import Any, TypeVar, cast

from cwgdesk.texts.reading.common.raw import (
    Block,
    BlockKind,
    Cell,
    LeftOut,
    Mark,
    NoteMark,
    RawDocument,
    Revision,
    Run,
    TakenFrom,
)

_T = TypeVar("_T")
_Missing = type(MISSING)

_NESTED: dict[tuple[type, str], type] = {
    (Block, "runs"): Run,
    (Block, "notes"): NoteMark,
    (Block, "cell"): Cell,
    (Block, "taken"): TakenFrom,
    (Run, "revision"): Revision,
    (RawDocument, "blocks"): Block,
    (RawDocument, "left_out"): LeftOut,
}
_ENUMS: dict[tuple[type, str], type[StrEnum]] = {(Block, "kind"): BlockKind, (Revision, "mark"): Mark}


@cache
def _defaults(kind: type) -> tuple[tuple[str, object], ...]:
    return tuple(
        (f.name, f.default_factory() if f.default_factory is not MISSING else f.default) for f in fields(kind)
    )


def to_plain(thing: object) -> dict[str, Any]:
    """A reading dataclass as a dict of JSON values, without the fields that hold their default."""
    plain: dict[str, Any] = {}
    get, described = _described(type(thing))
    for value, (name, default, nested) in zip(get(thing), described, strict=True):
        if value is default or value == default:
            continue
        plain[name] = _nested(value) if nested else value
    return plain


def _nested(value: object) -> dict[str, Any] | list[dict[str, Any]]:
    if isinstance(value, tuple):
        return [to_plain(one) for one in cast("tuple[object, ...]", value)]
    return to_plain(value)


@cache
def _described(kind: type) -> tuple[Callable[[object], tuple[Any, ...]], list[tuple[str, object, bool]]]:
    """What reads all fields of such a thing, and each field's name, default, and whether it is nested."""
    described = [(name, default, (kind, name) in _NESTED) for name, default in _defaults(kind)]
    return attrgetter(*(name for name, _ in _defaults(kind))), described


@cache
def _converters(kind: type) -> dict[str, Callable[[Any], Any] | None]:
    """For every field, what turns its JSON value into ours; None = it stays as it is."""
    found: dict[str, Callable[[Any], Any] | None] = {}
    for name, default in _defaults(kind):
        nested = _NESTED.get((kind, name))
        if nested is not None and isinstance(default, tuple | _Missing):
            found[name] = partial(_several, nested)
        elif nested is not None:
            found[name] = partial(from_plain, nested)
        else:
            found[name] = _ENUMS.get((kind, name)) or (tuple if isinstance(default, tuple) else None)
    return found


def _several(kind: type[_T], plain: list[dict[str, Any]]) -> tuple[_T, ...]:
    return tuple([from_plain(kind, one) for one in plain])


def from_plain(kind: type[_T], plain: dict[str, Any]) -> _T:
    """The dataclass that `to_plain` wrote; unknown fields, from a newer program, are ignored."""
    converters = _converters(kind)
    values: dict[str, Any] = {}
    for name, value in plain.items():
        convert = converters.get(name, _ignore)
        if convert is None:
            values[name] = value
        elif convert is not _ignore:
            values[name] = convert(value)
    return kind(**values)


def _ignore(_value: object) -> None:
    """Marks a field that this program does not know."""


def to_json(document: RawDocument) -> str:
    """A whole document as one line of JSON."""
    return json.dumps(to_plain(document), ensure_ascii=False, separators=(",", ":"))


def from_json(text: str) -> RawDocument:
    """The document that `to_json` wrote."""
    return from_plain(RawDocument, json.loads(text))
