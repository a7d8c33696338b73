"""Findings: every level and code is its own, and names no parser's or column's word."""

from uuid import uuid4

from cwgdesk.papers.drafts.findings import Code, Finding, Level


def test_what_would_be_left_out_and_what_asks_come_first() -> None:
    assert list(Level)[:2] == [Level.LEFT_OUT, Level.ASKS]


def test_codes_are_words_that_a_script_may_look_for() -> None:
    assert all(code.value.replace("-", "").isalpha() for code in Code)


def test_a_finding_names_nothing_unless_told() -> None:
    assert Finding(Level.HINT, Code.NO_SOURCE, uuid4()).subject == ""
