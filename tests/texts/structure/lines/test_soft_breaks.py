"""Soft line breaks: items behind them are clauses, every word where it stands."""

import pytest

from cwgdesk.texts.reading.common.raw import Block
from cwgdesk.texts.structure.parse import parse
from cwgdesk.texts.structure.places import Places
from tests.texts.structure.drawn import document


@pytest.mark.parametrize(
    ("text", "paths"),
    [
        ("recalling\na)\tX;\nb)\tY,", ["recalling a)", "recalling b)"]),
        ("recalling\n(a) X;\n(b) Y\nand Z,", ["recalling (a)", "recalling (b)"]),
        ("rappelant\n1.\tX;\n2.\tY,", ["rappelant 1", "rappelant 2"]),
        ("resolves\n1\tto report:\ni)\ttwice;\nii)\tin June;\n2\tto consult.",
         ["resolves 1", "resolves 1 i)", "resolves 1 ii)", "resolves 2"]),
    ],
)  # fmt: skip
def test_the_items_behind_soft_breaks_are_clauses(text: str, paths: list[str]):
    blocks = (Block("The ITU Council,"), Block(text), Block("resolves to invite"), Block("1\tto act."))
    found = parse(document(blocks))
    items = [c for c in found.clauses if c.kind in ("preambular", "operative")][:-1]
    assert [c.path for c in items] == paths
    for clause in items:
        place = Places(clause, blocks).span(0, len(clause.text))
        assert blocks[1].text[place.start : place.end] == clause.text


def test_a_soft_break_before_words_changes_nothing():
    found = parse(
        document((Block("The ITU Council,"), Block("resolves"), Block("1\tto act\nand to report;")))
    )
    assert [c.text for c in found.clauses if c.kind == "operative"] == ["to act\nand to report;"]
