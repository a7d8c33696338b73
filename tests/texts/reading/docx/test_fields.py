"""Fields: what they show is kept, how they compute it is not."""

import pytest

from cwgdesk.texts.reading.docx.fields import (
    Fields,
    ListNumber,
    field_words,
    hyperlink_target,
    list_number,
    shown_without_result,
)


def test_text_is_hidden_from_the_beginning_of_a_field_to_its_result() -> None:
    fields = Fields()
    assert not fields.hidden()
    fields.begin()
    fields.instruct(' HYPERLINK "https://www.itu.int/" ')
    assert fields.hidden()
    fields.separate()
    assert not fields.hidden()
    assert fields.link() == "https://www.itu.int/"
    ended = fields.end()
    assert ended is not None
    assert ended.instruction() == 'HYPERLINK "https://www.itu.int/"'
    assert (fields.link(), fields.end()) == ("", None)


def test_inside_a_link_another_field_keeps_the_link() -> None:
    fields = Fields()
    fields.begin()
    fields.instruct("HYPERLINK https://www.itu.int/")
    fields.separate()
    fields.begin()
    fields.instruct("PAGE")
    assert fields.hidden()
    fields.separate()
    assert fields.link() == "https://www.itu.int/"


@pytest.mark.parametrize(
    ("instruction", "target"),
    [
        ('HYPERLINK "https://www.itu.int/" \\o "a tip"', "https://www.itu.int/"),
        ('hyperlink "report.docx" \\l "annex"', "report.docx#annex"),
        ('HYPERLINK \\l "annex"', "#annex"),
        ("PAGE", ""),
        ("", ""),
    ],
)
def test_where_a_link_leads(instruction: str, target: str) -> None:
    assert hyperlink_target(instruction) == target


@pytest.mark.parametrize(
    ("instruction", "found"),
    [
        ("LISTNUM", ListNumber("", None, None)),
        ("LISTNUM LegalDefault \\l 3 \\s 7", ListNumber("LegalDefault", 2, 7)),
        ("LISTNUM \\l 99", ListNumber("", 8, None)),
        ("PAGE", None),
    ],
)
def test_numbers_counted_inside_a_paragraph(instruction: str, found: ListNumber | None) -> None:
    assert list_number(instruction) == found


@pytest.mark.parametrize(
    ("instruction", "shown"),
    [
        ("MACROBUTTON NoMacro [click and type]", "[click and type]"),
        ("SYMBOL 169", "©"),
        ("SYMBOL 0x2022", "•"),
        ('QUOTE "in so many words"', "in so many words"),
        ("PAGE", ""),
    ],
)
def test_some_fields_show_words_of_their_instruction(instruction: str, shown: str) -> None:
    assert shown_without_result(instruction) == shown


def test_quoted_words_stay_together() -> None:
    assert field_words('IF "two words" = three') == ["IF", "two words", "=", "three"]
