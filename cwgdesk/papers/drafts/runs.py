"""Typed words as runs and paragraphs."""

from dataclasses import replace

from cwgdesk.papers.drafts.blocks import Run, Runs
from cwgdesk.papers.drafts.origins import Origin


def plain(words: str, origin: Origin | None = None) -> Runs:
    """Words of one plain look."""
    return (Run(words, origin=origin),)


def paragraphs(words: str, origin: Origin | None = None) -> tuple[Runs, ...]:
    """What was typed, a paragraph a line; empty lines only separate."""
    lines = (line.strip() for line in words.splitlines() if line.strip())
    return tuple(plain(line, replace(origin, part=n) if origin else None) for n, line in enumerate(lines))
