"""Lines: label, words and place of each paragraph; what is no clause is listed apart."""

import pytest

from cwgdesk.texts.reading.common.raw import Block, BlockKind, Run
from cwgdesk.texts.structure.lines.lines import prepare, runs_of, unlabelled
from tests.texts.structure.drawn import line, lines


@pytest.mark.parametrize(
    ("text", "label", "words"),
    [
        ("a)\t  one thing;", "a)", "one thing;"),
        ("а)\tпринять меры", "а)", "принять меры"),
        ("（一）  秘书长", "（一）", "秘书长"),
        ("أ )\tأن يقدم", "أ)", "أن يقدم"),
        ("That it be so.", "", "That it be so."),
        ("1.\t", "1.", ""),
    ],
)
def test_a_line_is_its_label_and_its_words_where_they_stand(text: str, label: str, words: str):
    found = line(text)
    assert (found.shown_label, found.text) == (label, words)
    assert text[found.place.start : found.place.end] == words


def test_a_counted_label_is_read_from_the_block_and_not_cut_from_its_words():
    found = line(Block("1999 was a year", label="2."))
    assert (found.shown_label, found.text) == ("2.", "1999 was a year")
    assert unlabelled(found) is found


def test_a_typed_label_may_turn_out_to_be_words():
    found = line("12 months later")
    assert (found.shown_label, found.text) == ("12", "months later")
    as_words = unlabelled(found)
    assert (as_words.label, as_words.text) == (None, "12 months later")
    assert (as_words.place.start, as_words.place.end) == (0, len("12 months later"))


def test_headers_comments_and_rules_are_left_out_by_name_and_notes_stand_apart():
    blocks = (
        Block("A/79/1", kind=BlockKind.HEADER),
        Block("Some [bookmark: x]prose."),
        Block("________"),
        Block("More prose."),
        Block("Why?", kind=BlockKind.COMMENT),
        Block("A note.", kind=BlockKind.FOOTNOTE, note="1"),
        Block("  "),
    )
    found = prepare(blocks)
    assert [(each.text, each.after_rule) for each in found.lines] == [
        ("Some prose.", False),
        ("More prose.", True),
    ]
    assert [each.text for each in found.notes] == ["A note."]
    assert [(left.what, left.text) for left in found.left_out] == [
        ("header", "A/79/1"),
        ("rule", "________"),
        ("comment", "Why?"),
    ]
    assert found.cleaned == {"bookmark": 1, "rule": 1}


def test_the_file_may_call_a_paragraph_a_heading():
    said = (Block("X", style="Heading 2"), Block("X", style="Titre 1"), Block("X", outline=0), Block("X"))
    assert [each.has_heading_style for each in lines(*said)] == [True, True, True, False]


def test_a_line_is_emphasised_when_every_letter_is():
    text = "Noting, 1"
    whole, part = (Run(0, 6, italic=True),), (Run(0, 3, italic=True), Run(3, 6, bold=True))
    assert line(Block(text, runs=whole)).is_emphasised
    assert not line(Block(text, runs=part)).is_emphasised
    assert not line(text).is_emphasised
    assert runs_of(Block(text, runs=part), "bold") == [(3, 6)]
    assert runs_of(Block(text, runs=part), "underline") == []
