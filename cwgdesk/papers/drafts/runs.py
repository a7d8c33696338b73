"""Typed words as runs and paragraphs."""

from cwgdesk.papers.drafts.blocks import Run, Runs


def plain(words: str) -> Runs:
    """Words of one plain look."""
    return (Run(words),)


def paragraphs(words: str) -> tuple[Runs, ...]:
    """What was typed, a paragraph a line; empty lines only separate."""
    return tuple(plain(line.strip()) for line in words.splitlines() if line.strip())
