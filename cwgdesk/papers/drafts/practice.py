"""A good practice as blocks of the annex."""

from collections.abc import Iterator
from functools import partial

from cwgdesk.desk.practices import PublicPractice
from cwgdesk.papers.drafts import blocks as b
from cwgdesk.papers.drafts.origins import Origin
from cwgdesk.papers.drafts.runs import paragraphs, plain
from cwgdesk.reference.bodies import between_names
from cwgdesk.reference.paper_words import paper_word


def practice_blocks(practice: PublicPractice, language: str) -> Iterator[b.Block]:
    """Title, who and where, what it did, its results, their source, and its links to lines and goals."""
    from_practice = partial(Origin, "practice", practice.id)
    yield b.Heading(2, plain(practice.title, from_practice("title")))
    if practice.organization:
        organization = from_practice("organization", words=practice.organization)
        key = "organization" if practice.country else None
        who = (
            paper_word(key, language, organization=practice.organization, country=practice.country)
            if key
            else practice.organization
        )
        yield b.Paragraph((b.Run(who, italic=True, origin=organization),))
    for column, words in (("summary", practice.summary), ("description", practice.description)):
        for runs in paragraphs(words, from_practice(column)):
            yield b.Paragraph(runs)
    told = (
        ("results", "results", practice.results.strip()),
        ("evidence_source", "evidence", practice.evidence.strip()),
    )
    for key, column, words in told:
        if words:
            origin = from_practice(column, words=words)
            yield b.Paragraph(plain(paper_word(key, language, text=words), origin))
    lines = [line for line in (practice.action_line, *practice.more_action_lines) if line]
    for key, listed in (("action_lines", lines), ("sdgs", practice.sdgs)):
        if listed:
            yield b.Paragraph(plain(paper_word(key, language, list=between_names(language).join(listed))))
    if practice.url.strip():
        yield b.Paragraph(plain(practice.url.strip(), from_practice("url")))
