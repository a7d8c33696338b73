"""RawDocument to JSON and back: between the child and us, and in the workspace.

Fields that hold their default are left out, so stored blocks stay small and an older
program's blocks load into a newer one.
"""

import json
from dataclasses import MISSING, fields
from enum import StrEnum
from functools import cache
from typing import Any, TypeVar, cast

from cwgdesk.texts.reading.raw import (
    Block,
    BlockKind,
    Cell,
    LeftOut,
    Mark,
    NoteMark,
    RawDocument,
    Revision,
    Run,
)

_T = TypeVar("_T")

_NESTED: dict[tuple[type, str], type] = {
    (Block, "runs"): Run,
    (Block, "notes"): NoteMark,
    (Block, "cell"): Cell,
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
    for name, default in _defaults(type(thing)):
        value = getattr(thing, name)
        if value == default:
            continue
        if (type(thing), name) in _NESTED:
            value = [to_plain(v) for v in value] if isinstance(value, tuple) else to_plain(value)
        plain[name] = value
    return plain


def from_plain(kind: type[_T], plain: dict[str, Any]) -> _T:
    """The dataclass that `to_plain` wrote; unknown fields, from a newer program, are ignored."""
    values: dict[str, Any] = {}
    for name, _ in _defaults(kind):
        if name not in plain:
            continue
        value = plain[name]
        nested, enum = _NESTED.get((kind, name)), _ENUMS.get((kind, name))
        if nested is not None:
            parts = cast("list[dict[str, Any]]", value)
            value = (
                tuple(from_plain(nested, v) for v in parts)
                if isinstance(value, list)
                else from_plain(nested, value)
            )
        elif enum is not None:
            value = enum(value)
        elif isinstance(value, list):
            value = tuple(cast("list[Any]", value))
        values[name] = value
    return kind(**values)


def to_json(document: RawDocument) -> str:
    """A whole document as one line of JSON."""
    return json.dumps(to_plain(document), ensure_ascii=False, separators=(",", ":"))


def from_json(text: str) -> RawDocument:
    """The document that `to_json` wrote."""
    return from_plain(RawDocument, json.loads(text))
