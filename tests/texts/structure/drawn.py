"""Small drawn documents: lines of text in, an outline out."""

import hashlib
from pathlib import Path

from cwgdesk.texts.reading.common.raw import Block, BlockKind, Cell, RawDocument
from cwgdesk.texts.structure.found import ClauseKind, FoundClause, Structure
from cwgdesk.texts.structure.lines.lines import Line, prepare
from cwgdesk.texts.structure.parse import parse
from cwgdesk.texts.structure.sketch import Page


def typed(text: str) -> RawDocument:
    """A document whose numbers are typed in the text, a paragraph a line."""
    return document(Block(line) for line in text.splitlines() if line.strip())


def automatic(text: str) -> RawDocument:
    """The same document with its numbers counted by the word processor (label, tab, words)."""
    blocks: list[Block] = []
    for line in text.splitlines():
        label, tab, words = line.partition("\t")
        if line.strip():
            blocks.append(Block(words, label=label.strip()) if tab else Block(line))
    return document(blocks)


def document(blocks: object) -> RawDocument:
    """A document of these blocks."""
    made: tuple[Block, ...] = tuple(blocks)  # type: ignore[arg-type]
    digest = hashlib.sha256("\n".join(block.text for block in made).encode()).hexdigest()
    return RawDocument("txt", digest, made)


def read(path: Path) -> Structure:
    """The structure of a plain text file."""
    return parse(typed(path.read_text(encoding="utf-8")))


def outline(found: Structure) -> str:
    """A clause a line: depth as indentation, kind, path."""
    return "\n".join(f"{'  ' * clause.depth}{clause.kind.value}: {clause.path}" for clause in found.clauses)


def rows(found: Structure) -> list[tuple[str, str, str, str, str | None]]:
    """Kind, label, text, path and the parent's path of each clause."""
    paths = {clause.id: clause.path for clause in found.clauses}
    return [
        (
            clause.kind.value,
            clause.label,
            clause.text,
            clause.path,
            paths.get(clause.parent) if clause.parent else None,
        )
        for clause in found.clauses
    ]


def lines(*paragraphs: str | Block) -> tuple[Line, ...]:
    """The paragraphs, made ready for reading."""
    return prepare(tuple(Block(each) if isinstance(each, str) else each for each in paragraphs)).lines


def line(paragraph: str | Block) -> Line:
    """One paragraph, made ready for reading."""
    (only,) = lines(paragraph)
    return only


def sketched(page: Page) -> str:
    """A sketch a line: depth as indentation, kind, citation."""
    return "\n".join(f"{'  ' * item.depth}{item.kind.value}: {item.cite}".rstrip() for item in page.sketches)


def cell(table: int, row: int, column: int, text: str, header: bool = False) -> Block:
    """A paragraph of a table."""
    return Block(text, kind=BlockKind.CELL, cell=Cell(table, row, column, header=header))


def own_clauses(found: Structure) -> list[FoundClause]:
    """The clauses of the text itself, without those of its annexes."""
    return [
        c for c in found.clauses if c.kind in (ClauseKind.PREAMBULAR, ClauseKind.OPERATIVE) and not c.part
    ]
