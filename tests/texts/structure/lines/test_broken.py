"""Broken lines and soft breaks: joined first, split afterwards, every word where it stands."""

import pytest

from cwgdesk.texts.reading.common.raw import Block
from cwgdesk.texts.structure.parse import parse
from cwgdesk.texts.structure.places import Places
from tests.texts.structure.drawn import document, typed

BROKEN = {
    "of": ("Reaffirming its resolutions 1261 (1999) of ", "25 August 1999 and 1314 (2000),"),
    "and": ("Reaffirming its resolutions 1261 (1999) and", "1314 (2000) of 11 August 2000,"),
    "the": ("Welcoming the efforts of the", "Security Council,"),
    "call word": ("Recalling also the decision of the Council and", "considering the reports on it,"),
    "fr": ("Rappelant ses résolutions 1261 (1999) du", "25 août 1999 et 1314 (2000),"),
    "es": ("Reafirmando sus resoluciones 1261 (1999) de", "25 de agosto de 1999,"),
    "ru": ("ссылаясь на свои резолюции 1261 (1999) от", "25 августа 1999 года,"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_recital_broken_in_mid_sentence_is_one(name: str):
    first, second = BROKEN[name]
    text = f"The Security Council,\n{first}\n{second}\nRecalling the Charter,\n1.\tDecides X;\n2.\tDecides Y."
    found = [c for c in parse(typed(text)).clauses if c.kind in ("preambular", "operative")]
    assert [c.kind.value for c in found] == ["preambular"] * 2 + ["operative"] * 2
    assert found[0].text == f"{first.strip()} {second}"
    assert len(found[0].more) == 1


def test_a_call_that_ends_so_is_whole():
    text = "The Council,\ntaking note of\na)\tX;\nb)\tY,\nresolves\n1\tto act."
    calls = [c.path for c in parse(typed(text)).clauses if c.kind == "call"]
    assert calls == ["taking note of", "resolves"]


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
