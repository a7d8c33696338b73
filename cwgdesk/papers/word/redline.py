"""One document as tracked changes on another: BASE stays, what NEW changes is marked in it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from cwgdesk.core.errors import UserError
from cwgdesk.core.files.atomic import write_atomically
from cwgdesk.core.printable import printable
from cwgdesk.papers.word.core_properties import core_part
from cwgdesk.papers.word.kept_parts import take_over
from cwgdesk.papers.word.ooxml import Element, parse, serialize, w
from cwgdesk.papers.word.package import (
    MAIN,
    Relation,
    content_types,
    read_package,
    relations,
    relations_part,
    zip_bytes,
)
from cwgdesk.papers.word.sides.objects import seen_in
from cwgdesk.papers.word.sides.promise import Promise
from cwgdesk.papers.word.sides.weaving import Weaving
from cwgdesk.papers.word.template import template_parts
from cwgdesk.papers.word.tracked import proof
from cwgdesk.papers.word.tracked.plan import NewParagraph
from cwgdesk.papers.word.tracked.proposals import NewText, is_word, plain_body, plain_lines, read_plain
from cwgdesk.papers.word.tracked.revisions import renumber, settle
from cwgdesk.papers.word.tracked.tables import weave_flat
from cwgdesk.papers.word.tracked.weave import Stamp, Weaver


class Existing(StrEnum):
    """What becomes of tracked changes and comments that BASE brings along."""

    ACCEPT = "accept"
    REJECT = "reject"
    KEEP = "keep"


@dataclass(frozen=True, slots=True)
class RedlineReport:
    """What was written and where, how many characters are marked, and what the file does not tell.

    `left_out` did not come along by design; `unseen` is visible in one of the files and was not compared.
    """

    written: Path
    marked: int
    left_out: tuple[str, ...]
    unseen: tuple[str, ...] = ()
    clean: Path | None = None  # the copy in which everything is accepted, where one was asked for


@dataclass(frozen=True, slots=True)
class _Job:
    """What both ways of making a redline are given."""

    parts: dict[str, bytes]  # of BASE, its own changes settled
    document: Element
    stamp: Stamp
    keep: bool  # changes that BASE brings along stay as they are


@dataclass(slots=True)
class _Done:
    """A redline not yet written: its parts, and the readings it must give."""

    parts: dict[str, bytes]
    root: Element
    promise: Promise
    unseen: set[str] = field(default_factory=set[str])
    dropped: set[str] = field(default_factory=set[str])
    added: set[str] = field(default_factory=set[str])


def write_redline(
    base: Path,
    new: Path,
    output: Path,
    *,
    author: str,
    date: datetime | None = None,
    existing: Existing = Existing.ACCEPT,
    clean: Path | None = None,
) -> RedlineReport:
    """Write NEW as tracked changes on BASE; proven before it gets its name. `clean` gets it all accepted.

    Each may be whatever import takes; of what is no Word file the words are compared, and the rest is named.

    Rejecting everything gives BASE, accepting everything gives NEW. Raises UserError when a file
    cannot be read, when the disk refuses, or when the proof fails; OUTPUT is then as it was.
    """
    parts = _base_parts(base)
    document = parse(parts[MAIN], MAIN)
    stories = {name: parse(parts[name], name) for name in _stories(parts)}
    keep = existing == Existing.KEEP
    if not keep:
        for root in (document, *stories.values()):
            settle(root, accept=existing == Existing.ACCEPT)
        parts |= {name: serialize(root) for name, root in stories.items()} | {MAIN: serialize(document)}
    when = (date or datetime.now(UTC)).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    job = _Job(parts, document, Stamp(author, when), keep)
    if not is_word(base):
        done = _plain(job, *_lines_of(new))
    elif not is_word(new):
        done = _plain(job, read_plain(new), seen_in(document, _margins(parts)))
    else:
        done = _word(job, new)
    taken = take_over(done.parts, done.root, comments=keep, added=done.added)
    packed = _packed(taken.parts, author)
    left_out = done.dropped if not is_word(base) else done.dropped | taken.dropped

    def check(written: Path) -> None:
        done.unseen |= done.promise.prove(proof.parts_of(written.read_bytes()))

    written = write_atomically(output, zip_bytes(packed), check)
    marked = proof.read(taken.parts[MAIN], accepted=True).marked
    unseen = done.unseen | taken.unseen | _words_alone(base) | _words_alone(new)
    if clean is not None:
        write_atomically(clean, zip_bytes(_clean(packed)))
    return RedlineReport(written, marked, tuple(sorted(left_out)), tuple(sorted(unseen)), clean)


def _word(job: _Job, new: Path) -> _Done:
    """The redline towards a Word file."""
    fresh = read_package(new)
    before = dict(job.parts)
    weaver = Weaver(job.stamp, plain_style=_plain_style(job.parts))
    woven = Weaving(dict(job.parts), fresh, weaver).woven()
    promise = Promise.of_word(before, fresh, woven, keep=job.keep, plain_style=weaver.plain_style)
    has_comments = any(relation.kind == "comments" for relation in relations(fresh, MAIN))
    dropped = woven.dropped | ({"comments of the new text"} if has_comments else set[str]())
    return _Done(woven.parts, woven.root, promise, woven.unseen, dropped, woven.added)


def _words_alone(path: Path) -> set[str]:
    """What of a file that is neither a Word file nor plain text nobody compared."""
    bare = is_word(path) or path.suffix.casefold() == ".txt"
    return set() if bare else {f"all but the words of {printable(path.name)}"}


def _margins(parts: Mapping[str, bytes]) -> list[Element]:
    """The headers and footers of a file."""
    names = sorted({r.target for r in relations(parts, MAIN) if r.kind in ("header", "footer")})
    return [parse(parts[name], name) for name in names if name in parts]


def _lines_of(new: Path) -> tuple[NewText, set[str]]:
    """The words that a plain BASE is compared with, and what else NEW shows that nothing there answers to."""
    if not is_word(new):
        return read_plain(new), set()
    parts = read_package(new)
    root = parse(parts[MAIN], MAIN)
    settle(root, accept=True)
    words = proof.read(parts[MAIN], accepted=True).paragraphs
    return NewText(tuple(map(NewParagraph, words)), plain=True), {
        *seen_in(root, _margins(parts)),
        "looks of the new text",
    }


def _plain(job: _Job, text: NewText, unseen: set[str]) -> _Done:
    """The redline towards the words of a text, in the looks of BASE."""
    body = job.document.find(w("body"))
    if body is None:
        raise UserError("The base has no text.", "Check that it is the right file.")
    before = serialize(job.document)
    weave_flat(Weaver(job.stamp, _heading_styles(job.parts).__contains__), body, text)
    found = (" ".join(p.text.split()) for p in text.items if isinstance(p, NewParagraph))
    target = tuple(words for words in found if words)
    renumber(job.document)
    return _Done(job.parts, job.document, Promise.of_plain(before, target, keep=job.keep), unseen)


def _base_parts(base: Path) -> dict[str, bytes]:
    if is_word(base):
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


def _styles(base: Mapping[str, bytes]) -> Element | None:
    target = next((r.target for r in relations(base, MAIN) if r.kind == "styles"), "")
    return parse(base[target], target) if target in base else None


def _plain_style(base: Mapping[str, bytes]) -> str:
    """The style that paragraphs have which name none."""
    root = _styles(base)
    found = root.iter(w("style")) if root is not None else ()
    plain = (
        e.get(w("styleId"), "")
        for e in found
        if e.get(w("type")) == "paragraph" and e.get(w("default")) in ("1", "true")
    )
    return next(plain, "")


def _heading_styles(base: Mapping[str, bytes]) -> frozenset[str]:
    root = _styles(base)
    found = root.iter(w("style")) if root is not None else ()
    return frozenset(
        e.get(w("styleId"), "") for e in found if e.find(f"{w('pPr')}/{w('outlineLvl')}") is not None
    )


def _clean(packed: Mapping[str, bytes]) -> dict[str, bytes]:
    """The redline with every change accepted: NEW in the looks of BASE."""
    roots = {name: parse(packed[name], name) for name in (MAIN, *_stories(packed))}
    for root in roots.values():
        settle(root, accept=True)
    return {**packed, **{name: serialize(root) for name, root in roots.items()}}


def _packed(parts: Mapping[str, bytes], author: str) -> dict[str, bytes]:
    core = "docProps/core.xml"
    whole = {**parts, core: core_part(author=author)}
    name, data = relations_part(
        "", [Relation("rId1", "officeDocument", MAIN), Relation("rId2", "core-properties", core)]
    )
    return {**whole, name: data, "[Content_Types].xml": content_types(whole)}
