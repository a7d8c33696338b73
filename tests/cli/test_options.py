"""The options that set the columns of a noun."""

import argparse
from datetime import date
from pathlib import Path

import pytest

from cwgdesk.cli.options import add_options, options, options_given
from cwgdesk.core.errors import UserError
from cwgdesk.desk.positions import Position, Stance
from cwgdesk.desk.sessions import Session


def typed(kind: type, *arguments: str, line: type = str) -> dict[str, object]:
    parser = argparse.ArgumentParser()
    add_options(parser, kind, line=line)
    return options_given(parser.parse_args(arguments), kind)


def test_only_what_was_typed_is_set_and_in_the_type_of_its_column() -> None:
    assert typed(Position, "--stance", "oppose", "--red-line", "No fees.") == {
        "stance": Stance.OPPOSE,
        "red_line": "No fees.",
    }
    assert typed(Session, "--starts-on", "2027-02-10", "--page-limit", "6") == {
        "starts_on": date(2027, 2, 10),
        "page_limit": 6,
    }


def test_public_and_confidential_options_can_be_grouped_apart() -> None:
    assert [c.name for c in options(Position, public=False)] == ["rationale", "fallback", "red_line", "owner"]
    assert "clearance" not in [c.name for c in options(Position)]


def test_a_long_text_can_come_from_a_file_and_a_line_cannot(tmp_path: Path) -> None:
    (tmp_path / "why.txt").write_text("Because.\n", encoding="utf-8")
    at_file = f"@{tmp_path / 'why.txt'}"
    assert typed(Position, "--rationale", at_file, "--owner", at_file) == {
        "rationale": "Because.",
        "owner": at_file,
    }


def test_a_date_that_is_none_is_refused() -> None:
    with pytest.raises(UserError, match="not a date"):
        typed(Session, "--starts-on", "soon")
