"""Whole small documents of each sort, drawn as lines, with the outline they must give."""

from textwrap import dedent

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cwgdesk.reference.call_words import CallWord
from cwgdesk.texts.reading.common.raw import Block, BlockKind, Run
from cwgdesk.texts.structure.found import DocumentKind
from cwgdesk.texts.structure.parse import parse
from tests.texts.structure.drawn import automatic, document, outline, rows, typed


def the(text: str) -> str:
    return dedent(text).strip("\n")


HUMAN_RIGHTS = """
Resolution adopted by the Human Rights Council on 10 July 2024
56/15.\tInforming the Council
The Human Rights Council,
Taking into account:
(a)\tOne thing,
(b)\tAnother thing,
Welcoming the work,
Requests the Office to report.
36th meeting
10 July 2024
[Adopted without a vote.]
Annex I
Terms of reference
1.\tThe group shall meet.
2.\tIt shall report annually.
"""
HUMAN_RIGHTS_OUTLINE = """
opening: adoption
heading: title
opening: opening
preambular: Taking into account
  preambular: Taking into account (a)
  preambular: Taking into account (b)
preambular: Welcoming
operative: Requests
closing: closing
closing: closing (2)
closing: closing (3)
heading: Annex I
  heading: Annex I, Terms of reference
    paragraph: Annex I, 1
    paragraph: Annex I, 2
"""

PARTS = """
A
Information in the service of humanity
The General Assembly,
Taking note of the report,
1.\tUrges all States to cooperate;
B
United Nations communications
The General Assembly,
1.\tReaffirms its resolution;
Reporting
2.\tDecides to go on.
"""
PARTS_OUTLINE = """
heading: A
heading: A, title
opening: opening
  preambular: Taking note
  operative: A, 1
heading: B
heading: B, title
opening: opening (2)
  operative: B, 1
  heading: Reporting
    operative: 2
"""

OUTCOME = """
The General Assembly,
Recalling its resolution 68/302,
Adopts the following outcome document:
Preamble
1.\tWe, the Ministers, reaffirm our common desire.
2.\tWe recognize progress.
1.1\tBridging digital divides
3.\tWe commit to it.
"""
OUTCOME_OUTLINE = """
opening: opening
preambular: Recalling
operative: Adopts
heading: Preamble
  operative: 1
  operative: 2
heading: 1.1 Bridging digital divides
  operative: 3
"""

CONTRIBUTION = """
Contribution by Examplia
PROPOSALS FOR THE REVISION OF RESOLUTION 1334
Introduction
Examplia thanks the secretariat for its report.
MOD\tEXA/9/1
RESOLUTION 1334 (MODIFIED 2023)
On drawn things
The ITU Council,
resolves to instruct the Secretary-General
1\tto report annually.
Reasons:\tThe review is over.
SUP\tEXA/9/2
RESOLUTION 1282
Reasons:\tImplemented.
"""
CONTRIBUTION_OUTLINE = """
opening: masthead
opening: masthead (2)
heading: Introduction
  paragraph: paragraph 1
heading: MOD EXA/9/1
opening: number
heading: title
opening: opening
  call: resolves to instruct the Secretary-General
    operative: resolves to instruct the Secretary-General 1
  field: proposal EXA/9/1, Reasons
heading: SUP EXA/9/2
opening: number (2)
  field: proposal EXA/9/2, Reasons
"""

REPORT = """
Report by the Secretary-General
IMPLEMENTATION OF THE STRATEGIC PLAN
Purpose
This document reports on the plan.
It is long.
Action required
The Council is invited to note the report.
____________
References
Resolution 71 (Rev. Bucharest, 2022)
1\tIntroduction
1.1\tThis report covers 2024.
2\tResults
2.1\tThe results are:
a)\tone;
b)\ttwo.
Annex: List of projects
•\tProject one
"""
REPORT_OUTLINE = """
opening: masthead
opening: masthead (2)
field: Purpose
field: Action required
field: References
heading: 1 Introduction
  paragraph: 1.1
heading: 2 Results
  paragraph: 2.1
    paragraph: 2.1 a)
    paragraph: 2.1 b)
heading: Annex
  bullet: Annex, bullet 1
"""

DRAWN = {
    "human rights": (HUMAN_RIGHTS, HUMAN_RIGHTS_OUTLINE, DocumentKind.RESOLUTION),
    "parts": (PARTS, PARTS_OUTLINE, DocumentKind.RESOLUTION),
    "outcome": (OUTCOME, OUTCOME_OUTLINE, DocumentKind.RESOLUTION),
    "contribution": (CONTRIBUTION, CONTRIBUTION_OUTLINE, DocumentKind.CONTRIBUTION),
    "report": (REPORT, REPORT_OUTLINE, DocumentKind.REPORT),
}


@pytest.mark.parametrize("name", DRAWN)
def test_each_sort_of_document_gives_its_outline(name: str):
    text, expected, kind = DRAWN[name]
    found = parse(typed(text))
    assert outline(found) == the(expected)
    assert found.info.kind is kind


@pytest.mark.parametrize("name", ["outcome", "report"])
def test_automatic_numbers_change_nothing(name: str):
    text = DRAWN[name][0]
    assert rows(parse(typed(text))) == rows(parse(automatic(text)))


def test_numbers_and_names_of_a_human_rights_resolution():
    info = parse(typed(HUMAN_RIGHTS)).info
    assert (info.number, info.title, info.body) == (
        "56/15",
        "Informing the Council",
        "UN Human Rights Council",
    )


LINES = (
    "The General Assembly,", "The ITU Council,", "recalling", "Recalling its resolution 70/1,", "resolves",
    "a)\tone thing;", "b)\tanother,", "1\tto report;", "1.\tRequests all;", "(a)\tTo do;", "(i)\tto do;",
    "•\ta bullet", "that it be so,", "A", "II", "Annex", "Purpose", "Purpose: to tell", "MOD\tEXA/9/1",
    "Reasons: none", "Heading", "RESOLUTION 7 (DUBAI, 2018)", "36th meeting", "____________",
    "[bookmark: _x]", "A plain paragraph of prose.", "2", "instructs the Secretary-General", "回顾其决议，",
    "1.\t请秘书长", "و", "(أ)\tأن تفعل؛", "1 -\tتطلب",
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(LINES), max_size=25))
def test_whatever_the_lines_no_word_is_lost_and_paths_and_ids_are_unique(lines: list[str]):
    raw = document(Block(line) for line in lines)
    found = parse(raw)
    paths = [clause.path for clause in found.clauses]
    assert len(set(paths)) == len(paths)
    assert all(paths)
    assert len({clause.id for clause in found.clauses}) == len(paths)
    kept = sorted("".join(f"{c.label} {c.text} {c.path}" for c in found.clauses))
    out = [left.text for left in found.left_out]
    for line in lines:
        if line not in out and "[bookmark" not in line:
            words = line.split("\t")[-1].split(":")[-1].strip()
            assert any(words in f"{c.label} {c.text} {c.path}" for c in found.clauses), (line, kept)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(LINES), max_size=20))
def test_a_parent_stands_before_its_child_and_one_level_above(lines: list[str]):
    found = parse(document(Block(line) for line in lines))
    seen = {clause.id: clause for clause in found.clauses}
    order = {clause.id: place for place, clause in enumerate(found.clauses)}
    for clause in found.clauses:
        if clause.parent is not None:
            assert order[clause.parent] < order[clause.id]
            assert seen[clause.parent].depth == clause.depth - 1
        else:
            assert clause.depth == 0


def test_places_cover_the_words_in_their_block():
    raw = typed("The ITU Council,\n[bookmark: x]recalling\na)\t  one [bookmark: y]thing;\n")
    clause = next(c for c in parse(raw).clauses if c.label == "a)")
    shown = raw.blocks[clause.place.block].text[clause.place.start : clause.place.end]
    assert shown == "one [bookmark: y]thing;"
    assert clause.text == "one thing;"


def test_the_users_own_call_words_are_known():
    text = "The ITU Council,\npondering deeply over\nthe state of things,\nresolves\nto go on."
    own = CallWord("en", "pondering", "preambular", "the user")
    assert [c.path for c in parse(typed(text), [own]).clauses][1:3] == [
        "pondering deeply over (call)",
        "pondering deeply over",
    ]
    assert "pondering deeply over" not in [c.call for c in parse(typed(text)).clauses]


def test_style_tells_a_call_where_words_fail():
    blocks = [Block("The ITU Council,"), Block("zusammenfassend", style="Call"), Block("that it is so,")]
    assert [c.kind.value for c in parse(document(blocks)).clauses] == ["opening", "call", "preambular"]


def test_italics_tell_the_call_of_a_united_nations_paragraph():
    text = "Pondering at length its resolution 70/1,"
    blocks = [Block("The General Assembly,"), Block(text, runs=(Run(0, 19, italic=True), Run(19, len(text))))]
    assert parse(document(blocks)).clauses[1].call == "Pondering at length"


def test_headers_rules_and_comments_are_listed_and_no_clauses():
    blocks = [
        Block("A/79/1", kind=BlockKind.HEADER), Block("Some prose here."), Block("________"),
        Block("Why?", kind=BlockKind.COMMENT), Block(r"Y:\APP\PDF_SERVER\011A.DOC 20.09.03"),
    ]  # fmt: skip
    found = parse(document(blocks))
    assert [left.what for left in found.left_out] == ["header", "rule", "comment", "file path"]
    assert [c.text for c in found.clauses] == ["Some prose here."]
    assert found.info.symbol == "A/79/1"
