"""What is typed becomes a question that names the words the index holds."""

import sqlite3

import pytest

from cwgdesk.core.inflection import stems
from cwgdesk.workspace.finding.asking import parts, question
from cwgdesk.workspace.finding.vocabulary import MOST


@pytest.fixture
def raw():
    """A vocabulary of these words, and no more of a workspace."""
    made = sqlite3.connect(":memory:")
    made.execute("CREATE TABLE search_word (word TEXT, stem TEXT, PRIMARY KEY (word, stem))")
    for word in (
        "council",
        "councils",
        "report",
        "reports",
        "reporting",
        "reputed",
        "ehealth",
        "قرار",
        "والقرار",
    ):
        know(made, word)
    yield made
    made.close()


def know(raw, word):
    raw.executemany("INSERT INTO search_word VALUES (?, ?)", [(word, stem) for stem in stems(word)])


@pytest.mark.parametrize(
    ("asked", "groups"),
    [
        ("", ()),
        (' "" - ( ', ()),
        ("Council ", ('("council" OR "councils")',)),
        ("unheard ", ('"unheard"',)),
        ("repor", ('("repor" OR "report" OR "reports" OR "reporting")',)),
        ('"Member States" council ', ('"member states"', '("council" OR "councils")')),
        ("信息", ('("信 息"*)',)),
        ("信息 ", ('("信 息")',)),
        ("70/125 ", ('("70 125")',)),
        ("e-health ", ('("e health" OR "ehealth")',)),
        ("قرار ", ('("قرار" OR "والقرار")',)),
        ('a" OR b ', ('"a"', '"or"', '"b"')),
        ("council(report) ", (('("council report" OR (("council" OR "councils") AND'
                              ' ("report" OR "reports" OR "reporting")))'),)),
    ],
)  # fmt: skip
def test_what_is_asked_becomes_an_expression(raw, asked, groups):
    made = question(raw, asked)
    assert made.groups == groups
    assert made.expression == " AND ".join(groups)


def test_more_beginnings_than_are_named_are_left_to_the_index(raw):
    assert question(raw, "rep").complete
    for number in range(MOST + 1):
        know(raw, f"repz{number}")
    made = question(raw, "council rep")
    assert not made.complete
    assert made.expression.count('"repz') < MOST
    assert made.whole_expression.startswith('("council" OR "councils") AND (')
    assert made.whole_expression.endswith('OR "rep"*)')


def test_a_beginning_that_no_word_has_is_asked_of_the_index(raw):
    assert question(raw, "unheard").whole_expression == '("unheard" OR "unheard"*)'


def test_every_expression_is_one_that_the_index_understands(raw):
    raw.execute("CREATE VIRTUAL TABLE search_index USING fts5 (text, content='')")
    for number in range(2 * MOST):
        know(raw, f"many{number}")
    for asked in (
        "many",
        "e-many",
        "l'état many",
        '"a b" c',
        "a-b-c",
        "信 息",
        "a/b:c^d*",
        "NEAR AND OR NOT x",
    ):
        made = question(raw, asked)
        for expression in filter(None, (made.expression, made.whole_expression)):
            raw.execute("SELECT rowid FROM search_index WHERE search_index MATCH ?", (expression,)).fetchall()


def test_parts_say_which_of_them_were_quoted():
    assert parts("“Member States” report «x y» - ") == [
        ("Member States", True),
        ("report", False),
        ("x y", True),
    ]
