"""One document as tracked changes on another: BASE stays, what NEW changes is marked in it."""

from collections.abc import Callable, Mapping
from copy import deepcopy
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from cwgdesk.core.errors import UserError
from cwgdesk.core.files.atomic import write_atomically
from cwgdesk.papers.word.core_properties import core_part
from cwgdesk.papers.word.kept_parts import take_over
from cwgdesk.papers.word.ooxml import Element, is_w, parse, serialize, w
from cwgdesk.papers.word.package import (
    MAIN,
    Relation,
    content_types,
    read_package,
    relations,
    relations_part,
    zip_bytes,
)
from cwgdesk.papers.word.template import template_parts
from cwgdesk.papers.word.tracked import proof
from cwgdesk.papers.word.tracked.proposals import NewText, plain_body, plain_lines, read_plain, read_word
from cwgdesk.papers.word.tracked.revisions import has_revisions, settle
from cwgdesk.papers.word.tracked.tables import weave_flat, weave_text
from cwgdesk.papers.word.tracked.weave import Stamp, Weaver

_WORTH = 1.2  # tables are told as tables unless that marks this much more than telling words alone


class Existing(StrEnum):
    """What becomes of tracked changes and comments that BASE brings along."""

    ACCEPT = "accept"
    REJECT = "reject"
    KEEP = "keep"


@dataclass(frozen=True, slots=True)
class RedlineReport:
    """What was written: how many characters are marked, and what did not come along."""

    marked: int
    left_out: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Attempt:
    document: bytes
    root: Element
    marked: int


def write_redline(
    base: Path,
    new: Path,
    output: Path,
    *,
    author: str,
    date: datetime | None = None,
    existing: Existing = Existing.ACCEPT,
) -> RedlineReport:
    """Write NEW as tracked changes on BASE (each .docx or .txt); proven before it gets its name.

    Rejecting everything gives BASE, accepting everything gives NEW. Raises UserError when a file
    cannot be read, when the disk refuses, or when the proof fails; OUTPUT is then as it was.
    """
    parts = _base_parts(base)
    document = parse(parts[MAIN], MAIN)
    stories = {name: parse(parts[name], name) for name in _stories(parts)}
    comments = existing == Existing.KEEP
    if not comments:
        for root in (document, *stories.values()):
            settle(root, accept=existing == Existing.ACCEPT)
        parts |= {name: serialize(root) for name, root in stories.items()}
    text = _new_text(new, parts)
    when = (date or datetime.now(UTC)).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    target = tuple(" ".join(p.text.split()) for p in text.flat if p.text.strip())
    headings = _heading_styles(parts)
    attempt = _best(document, text, lambda: Weaver(Stamp(author, when), headings.__contains__), target)
    taken = take_over(parts, attempt.root, comments=comments)
    left_out: set[str] = set() if base.suffix.lower() == ".txt" else taken.dropped
    if text.notes:
        left_out.add("notes of the new text")
    data = zip_bytes(_packed(taken.parts, author))

    def check(written: Path) -> None:
        _prove(proof.parts_of(written.read_bytes()), serialize(document), target, keep=comments)

    write_atomically(output, data, check)
    return RedlineReport(attempt.marked, tuple(sorted(left_out)))


def _base_parts(base: Path) -> dict[str, bytes]:
    if base.suffix.lower() != ".txt":
        return read_package(base)
    parts = template_parts()
    root = parse(parts[MAIN], MAIN)
    body = root[0]
    section = body.find(w("sectPr"))
    body[:] = [*plain_body(plain_lines(base)), *([section] if section is not None else [])]
    return {**parts, MAIN: serialize(root)}


def _stories(parts: Mapping[str, bytes]) -> list[str]:
    kinds = ("header", "footer", "footnotes", "endnotes")
    return sorted({r.target for r in relations(parts, MAIN) if r.kind in kinds and r.target in parts})


def _new_text(new: Path, base: Mapping[str, bytes]) -> NewText:
    return read_plain(new) if new.suffix.lower() == ".txt" else read_word(new, _paragraph_styles(base))


def _styles(base: Mapping[str, bytes]) -> Element | None:
    target = next((r.target for r in relations(base, MAIN) if r.kind == "styles"), "")
    return parse(base[target], target) if target in base else None


def _paragraph_styles(base: Mapping[str, bytes]) -> frozenset[str]:
    root = _styles(base)
    if root is None:
        return frozenset()
    found = (
        e for e in root.iter(w("style")) if e.get(w("type")) == "paragraph" and e.get(w("default")) != "1"
    )
    return frozenset(e.get(w("styleId"), "") for e in found)


def _heading_styles(base: Mapping[str, bytes]) -> frozenset[str]:
    root = _styles(base)
    found = root.iter(w("style")) if root is not None else ()
    return frozenset(
        e.get(w("styleId"), "") for e in found if e.find(f"{w('pPr')}/{w('outlineLvl')}") is not None
    )


def _best(
    document: Element, text: NewText, weaver: Callable[[], Weaver], target: tuple[str, ...]
) -> _Attempt:
    """The lawful redline that marks least, tables told as tables if that is not dear."""
    before = None if has_revisions(document) else proof.read(serialize(document), accepted=True).paragraphs
    lawful: list[_Attempt] = []
    for way in (weave_text, weave_flat):
        root = deepcopy(document)
        body = root.find(w("body"))
        if body is None:
            raise UserError("The base has no text.", "Check that it is the right file.")
        way(weaver(), body, text)
        renumber(root)
        written = serialize(root)
        after = proof.read(written, accepted=True)
        if after.paragraphs == target and before in (None, proof.read(written, accepted=False).paragraphs):
            lawful.append(_Attempt(written, root, after.marked))
            if not any(is_w(e, "ins", "del") for row in root.iter(w("trPr")) for e in row):
                break  # no row comes or goes: telling words alone would say the same
    if not lawful:
        raise _unproven()
    least = min(attempt.marked for attempt in lawful)
    return next(attempt for attempt in lawful if attempt.marked <= _WORTH * least + 20)


def renumber(root: Element) -> None:
    """Give every tracked change of a part its own number."""
    names = (
        "ins",
        "del",
        "moveFrom",
        "moveTo",
        "cellIns",
        "cellDel",
        "rPrChange",
        "pPrChange",
        "sectPrChange",
    )
    for number, element in enumerate(root.iter(*map(w, names)), 1):
        element.set(w("id"), str(number))


def _packed(parts: Mapping[str, bytes], author: str) -> dict[str, bytes]:
    core = "docProps/core.xml"
    whole = {**parts, core: core_part(author=author)}
    name, data = relations_part(
        "", [Relation("rId1", "officeDocument", MAIN), Relation("rId2", "core-properties", core)]
    )
    return {**whole, name: data, "[Content_Types].xml": content_types(whole)}


def _prove(parts: dict[str, bytes], base: bytes, target: tuple[str, ...], *, keep: bool) -> None:
    """Raise unless the written file says what it must, under both readings, in lawful markup."""
    before = proof.read(base, accepted=not keep).paragraphs
    rejected = proof.read(parts[MAIN], accepted=False).paragraphs
    accepted = proof.read(parts[MAIN], accepted=True).paragraphs
    if rejected != before or accepted != target or proof.faults(parts):
        raise _unproven()


def _unproven() -> UserError:
    return UserError(
        "The redline could not be proven right, so no file was written.",
        "Save both files in Word under new names and try again; if it happens again, please report it.",
    )
