"""A good practice as blocks of the annex."""

from collections.abc import Iterator

from cwgdesk.desk.practices import PublicPractice
from cwgdesk.papers.drafts import blocks as b
from cwgdesk.papers.drafts.runs import paragraphs, plain
from cwgdesk.reference.paper_words import paper_word


def practice_blocks(practice: PublicPractice, language: str) -> Iterator[b.Block]:
    """Title, who and where, what it did, its results, their source, and its links to lines and goals."""
    yield b.Heading(2, plain(practice.title))
    if practice.organization:
        key = "organization" if practice.country else None
        who = (
            paper_word(key, language, organization=practice.organization, country=practice.country)
            if key
            else practice.organization
        )
        yield b.Paragraph((b.Run(who, italic=True),))
    for runs in (*paragraphs(practice.summary), *paragraphs(practice.description)):
        yield b.Paragraph(runs)
    for key, words in (("results", practice.results), ("evidence_source", practice.evidence)):
        if words.strip():
            yield b.Paragraph(plain(paper_word(key, language, text=words.strip())))
    lines = [line for line in (practice.action_line, *practice.more_action_lines) if line]
    for key, listed in (("action_lines", lines), ("sdgs", practice.sdgs)):
        if listed:
            yield b.Paragraph(plain(paper_word(key, language, list=", ".join(listed))))
    if practice.url.strip():
        yield b.Paragraph(plain(practice.url.strip()))
