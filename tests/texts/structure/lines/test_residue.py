"""Residue: what conversion left between the words goes, is counted, and places still hold."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cwgdesk.texts.structure.lines.residue import clean, furniture


@pytest.mark.parametrize(
    ("text", "words", "counts"),
    [
        ("to [bookmark: _Hlk1]report", "to report", {"bookmark": 1}),
        ("the report[footnoteRef:1],", "the report,", {"footnote mark": 1}),
        ("see Error! Reference source not found. below", "see  below", {"field": 1}),
        ("le rap\u00adport et l'en\u200bquête", "le rapport et l'enquête", {"soft hyphen": 2}),
        ("информа¬ции", "информации", {"soft hyphen": 1}),
        ("图\ufffc表", "图表", {"object": 1}),
        ("[a remark] stays", "[a remark] stays", {}),
        ("", "", {}),
    ],
)
def test_residue_is_taken_out_and_counted(text: str, words: str, counts: dict[str, int]):
    found = clean(text)
    assert (found.text, found.counts) == (words, counts)


PIECES = st.sampled_from(["word ", "слово ", "字", "[bookmark: x]", "\u00ad", "[footnoteRef:2]", "\ufffc"])


@given(st.lists(PIECES, max_size=8).map("".join))
def test_every_letter_that_is_left_is_found_where_it_stood(text: str):
    found = clean(text)
    assert [text[found.back(place)] for place in range(len(found.text))] == list(found.text)


def test_the_gap_after_the_last_letter_is_behind_it():
    found = clean("[bookmark: x]ab[bookmark: y]")
    assert found.back(len(found.text)) == len("[bookmark: x]ab")
    assert clean("[bookmark: x]").back(0) == 0


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("____________", "rule"),
        ("* * * *", "rule"),
        (r"Y:\APP\PDF_SERVER\011A.DOC 20.09.03", "file path"),
        ("- 12 -", "page mark"),
        ("RES 146-2", "page mark"),
        ("12", ""),
        ("to report;", ""),
        ("", ""),
    ],
)
def test_lines_that_are_no_words_of_the_document(text: str, code: str):
    assert furniture(text) == code
