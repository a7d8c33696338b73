"""Rows of current and proposed text on the clauses they name."""

from cwgdesk.texts.received.bases import Clauses
from cwgdesk.texts.received.tables import of_tables
from cwgdesk.texts.structure.found import FoundProposal as TableRow
from tests.texts.received.papers import MEMBERS, SG

WORDS = "to participate actively in the CWG-WSIS&SDG;"


def test_a_row_says_what_becomes_of_a_clause(clauses: Clauses) -> None:
    rows = [
        TableRow(f"{MEMBERS} 5", WORDS, "to participate;", "Short."),
        TableRow(f"{MEMBERS} 5", WORDS, ""),
        TableRow(f"{MEMBERS} 5", WORDS, WORDS),
        TableRow(f"{MEMBERS} 5bis", "", "to smile;"),
        TableRow("", WORDS, "to participate;"),
    ]
    found = of_tables(rows, clauses)
    assert [one.symbol for one in found] == ["MOD", "SUP", "NOC", "ADD", "MOD"]
    assert {one.path for one in found} == {f"{MEMBERS} 5"}
    assert all(one.sure for one in found)
    assert (found[0].reasons, found[3].label) == ("Short.", "5bis")


def test_where_label_and_words_disagree_both_are_shown(clauses: Clauses) -> None:
    (one,) = of_tables([TableRow(f"{SG} 9", WORDS, "to participate;")], clauses)
    assert (one.path, one.sure) == (f"{MEMBERS} 5", False)
    assert one.note == f"by its words {MEMBERS} 5, by its label {SG} 9"


def test_a_row_on_no_clause_is_kept_without_one(clauses: Clauses) -> None:
    (one,) = of_tables([TableRow("", "Nobody ever wrote this in a resolution.", "Nor this.")], clauses)
    assert (one.clause, one.path, one.sure) == (None, "", False)
    assert "Nobody" in one.passage


def test_a_row_that_quotes_other_words_than_the_clause_has_waits_to_be_confirmed(clauses: Clauses) -> None:
    rows = [
        TableRow(f"{MEMBERS} 5", "to make merry;", "to participate;"),
        TableRow(f"{MEMBERS} 5", "to participate actively …", "to participate;"),
    ]
    found = of_tables(rows, clauses)
    assert [(one.path, one.sure) for one in found] == [(f"{MEMBERS} 5", False), (f"{MEMBERS} 5", True)]
    assert found[0].note == "by its label alone: the words it quotes are others"
