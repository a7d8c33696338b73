"""The metadata of a written file: what was asked for and nothing else."""

from datetime import date

from lxml.etree import QName, fromstring

from cwgdesk.papers.word.core_properties import core_part


def told(part: bytes) -> list[tuple[str, str]]:
    return [(QName(element).localname, element.text or "") for element in fromstring(part)]


def test_everything_that_was_asked_for() -> None:
    part = core_part(
        author="Egypt", title="Our\x0b paper", subject="WSIS", language="en", made=date(2027, 1, 15)
    )
    assert told(part) == [
        ("title", "Our paper"),
        ("subject", "WSIS"),
        ("creator", "Egypt"),
        ("created", "2027-01-15T00:00:00Z"),
        ("modified", "2027-01-15T00:00:00Z"),
        ("language", "en"),
    ]


def test_nothing_where_nothing_was() -> None:
    assert told(core_part()) == []
    assert told(core_part(author="Egypt")) == [("creator", "Egypt")]
