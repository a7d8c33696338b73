"""What a person types for a thing, and the thing that is meant."""

from datetime import datetime, timedelta

import pytest

from cwgdesk.cli.named import (
    session_id,
    the_clause,
    the_contribution,
    the_document,
    the_next_session,
    the_session,
    the_words,
)
from cwgdesk.core.errors import UserError
from cwgdesk.desk.sessions import add_session
from cwgdesk.papers.outline import create_contribution
from cwgdesk.texts.library import blocks
from cwgdesk.workspace.store import Workspace

SG = "resolves to instruct the Secretary-General"


@pytest.mark.parametrize("typed", ["1334", "modified 2023", "council-resolution-1334-modified-2023.en.txt"])
def test_a_document_by_number_name_or_file(stocked: Workspace, typed: str) -> None:
    assert the_document(stocked, typed).name == "Council Resolution 1334 (modified 2023)"


def test_a_document_that_is_not_there(stocked: Workspace) -> None:
    with pytest.raises(UserError, match="There is no document “9999”"):
        the_document(stocked, "9999")


@pytest.mark.parametrize("typed", ["sg 6", f"{SG} 6"])
def test_a_clause_by_citation_or_first_letters(stocked: Workspace, typed: str) -> None:
    assert the_clause(stocked, typed).path == f"{SG} 6"
    assert the_clause(stocked, typed, "1334").path == f"{SG} 6"


def test_a_clause_in_another_text_or_in_several(stocked: Workspace) -> None:
    with pytest.raises(UserError, match="There is no clause “sg 6”"):
        the_clause(stocked, "sg 6", "progress-report")
    with pytest.raises(UserError, match=r"“5” could be .* or "):
        the_clause(stocked, "5")


def test_the_place_of_words_in_a_clause(stocked: Workspace) -> None:
    clause = the_clause(stocked, "sg 1")
    place = the_words(stocked, clause, "all possible measures")
    assert place is not None
    text = blocks(stocked, clause.document_id)[place.block].text
    assert text[place.start : place.end] == "all possible measures"
    assert the_words(stocked, clause, None) is None
    for absent in ("no such words", " "):
        with pytest.raises(UserError, match="not in that clause"):
            the_words(stocked, clause, absent)


def test_a_session_by_part_of_its_name(stocked: Workspace) -> None:
    made = add_session(stocked, "43rd meeting")
    assert the_session(stocked, "43rd").id == made
    assert session_id(stocked, "43rd") == made
    assert session_id(stocked, None) is None
    with pytest.raises(UserError, match="There is no session “44th”"):
        session_id(stocked, "44th")


def test_a_contribution_by_title_or_the_newest(stocked: Workspace) -> None:
    with pytest.raises(UserError, match="no contribution in this workspace yet"):
        the_contribution(stocked, None)
    for title in ("The first paper", "The second paper"):
        create_contribution(stocked, title)
    assert the_contribution(stocked, None).title == "The second paper"
    assert the_contribution(stocked, "first").title == "The first paper"


def test_the_next_session_is_meant_where_none_is_named(stocked: Workspace) -> None:
    assert the_next_session(stocked, None) is None
    today = datetime.now().astimezone().date()
    for name, days in (("Last", -30), ("Next", 30), ("Far", 300)):
        add_session(stocked, name, starts_on=today + timedelta(days=days))
    assert (the_next_session(stocked, None) or the_session(stocked, "Last")).name == "Next"
    assert (the_next_session(stocked, "last") or the_session(stocked, "Next")).name == "Last"
