"""Paragraphs rebuilt from lines: where one ends, and how its lines join."""

from cwgdesk.texts.reading.common.raw import Block, BlockKind, NoteMark
from cwgdesk.texts.reading.pdf.lines import Line
from cwgdesk.texts.reading.pdf.paragraphs import Writer
from tests.texts.reading.pdf.drawn import line, with_mark

FULL = "the outcomes of the World Summit on the Information Society and of its"


def below(*words: str) -> list[Line]:
    """Lines one below the other."""
    return [line(each, 700 - 14 * n) for n, each in enumerate(words)]


def written(*pages: list[Line]) -> list[Block]:
    """The blocks of pages without notes."""
    writer = Writer([each for page in pages for each in page])
    for page in pages:
        writer.page(page, [], {})
    return writer.finish([])


def test_a_paragraph_ends_with_its_short_last_line_and_a_label_begins_one() -> None:
    found = written(below(f"recalling {FULL}", "follow-up;", f"1. to take note of {FULL}", "2. to report."))
    assert [block.text for block in found] == [
        f"recalling {FULL} follow-up;",
        f"1. to take note of {FULL}",
        "2. to report.",
    ]


def test_a_wide_gap_between_lines_parts_paragraphs() -> None:
    lines = [*below(FULL, FULL, FULL), line(FULL, 600)]
    assert len(written(lines)) == 2


def test_a_paragraph_runs_on_over_the_page() -> None:
    (block,) = written(below(f"It begins with {FULL}"), below("and ends here."))
    assert block.text == f"It begins with {FULL} and ends here."
    assert block.page == 1


def test_a_divided_word_is_joined_and_a_word_with_a_hyphen_keeps_it() -> None:
    (divided,) = written(below(f"of {FULL} imple-", "mentation."))
    assert divided.text == f"of {FULL} implementation."
    kept = written(below(f"the follow-up of {FULL} follow-", "up to it."))
    assert kept[0].text.endswith("follow-up to it.")


def test_marks_point_at_their_notes_and_notes_stand_after_their_page() -> None:
    body, foot = [with_mark(f"See {FULL}.", "1")], [line("1 See A/79/62.", 60, size=8)]
    writer = Writer([*body, *foot])
    notes = writer.notes(1, foot)
    writer.page(body, notes, {})
    text, note = writer.finish([])
    assert text.text == f"See {FULL}."
    assert text.notes == (NoteMark(len(text.text), "footnote-1-1", "1"),)
    assert (note.kind, note.label, note.text) == (BlockKind.FOOTNOTE, "1", "See A/79/62.")


def test_two_notes_are_two_and_a_number_at_a_line_start_by_chance_is_none() -> None:
    foot = [
        line(words, 80 - 10 * n, size=8) for n, words in enumerate(["1 See A/79/62 of", "12 May.", "2 Ibid."])
    ]
    assert [(note.label, note.text) for note in Writer(foot).notes(1, foot)] == [
        ("1", "See A/79/62 of 12 May."),
        ("2", "Ibid."),
    ]


def set_solid(*paragraphs: list[str], gap: float = 19, page: int = 1, top: float = 760) -> list[Line]:
    """Paragraphs whose lines stand 14 points apart, and which stand `gap` apart themselves."""
    made, bottom = list[Line](), top
    for paragraph in paragraphs:
        for words in paragraph:
            made.append(line(words, bottom, page=page))
            bottom -= 14
        bottom -= gap - 14
    return made


RECITALS = [
    [f"Recalling {FULL}", "meetings,"],
    [f"Noting that {FULL}", f"which it held, and of {FULL}", "reviews,"],
    [f"Stressing {FULL}", "sessions,"],
    [f"Welcoming {FULL}", "reports,"],
]


def test_where_every_paragraph_stands_apart_one_that_fills_its_last_line_does_too() -> None:
    full = [f"Affirming that {FULL},", f"welcoming {FULL}", "in its reports,"]  # one paragraph, three lines
    apart = [[full[0]], [f"Considering {FULL}", "as well,"]]
    assert len(written(set_solid(*RECITALS, *apart))) == 6
    assert len(written(set_solid(*RECITALS, full))) == 5


def test_chinese_paragraphs_stand_apart_though_a_line_may_break_anywhere() -> None:
    sign = "在国际电信联盟的工作中"
    whole = [sign * 4, f"{sign * 3}进行，"]
    full = [f"{sign * 3}进行合作并提出报告，"]
    found = written(set_solid(whole, whole, [sign * 4, "合作，"], whole, full, full, whole))
    assert len(found) == 7


def test_a_number_that_begins_a_line_by_chance_is_no_label_where_paragraphs_stand_apart() -> None:
    chance = [f"Recognizing {FULL} (COVID-", "19) pandemic,"]
    found = written(set_solid(*RECITALS, chance))
    assert found[-1].text == f"Recognizing {FULL} (COVID-19) pandemic,"


def test_items_set_solid_are_items_where_paragraphs_stand_apart() -> None:
    found = written(set_solid(*RECITALS, ["1. to begin;", "2. to go on;", "3."], ["(a) to end."]))
    assert [block.text for block in found[-4:]] == ["1. to begin;", "2. to go on;", "3.", "(a) to end."]


def test_paragraphs_that_stand_no_further_apart_than_lines_end_as_they_always_did() -> None:
    assert len(written(set_solid(*RECITALS, gap=14))) == len(RECITALS)


def test_a_number_after_a_comma_goes_on_with_its_sentence_over_the_page() -> None:
    first = set_solid(*RECITALS, [f"Recalling {FULL} 45/55 B of 4 December,"])
    found = written(first, [line(f"47/51 of 9 December and {FULL} summit,", page=2)])
    assert len(found) == 5
    assert "4 December, 47/51 of 9 December" in found[-1].text


RUSSIAN = [
    "ссылаясь на свои резолюции,",
    "отмечая создание группы и ее новую программу и ее доклады в 2021 году,",
]


def test_small_letters_begin_a_recital_over_the_page_only_with_a_call_word() -> None:
    goes_on = line("включая ее отчеты,", page=2)
    begins = line("признавая ее роль,", page=2)
    first = set_solid(*([words] for words in RUSSIAN), gap=40)
    assert [len(written(first, [over])) for over in (goes_on, begins)] == [2, 3]


def test_words_set_far_apart_to_fill_their_line_are_no_rows_of_a_table() -> None:
    stretched = f"which it held, and of {FULL}".replace(" the Information", "\tthe\tInformation")
    found = written(set_solid(*RECITALS, [stretched, stretched, "in full,"]))
    assert [block.text[:9] for block in found[4:]] == ["which it "]
    short = written(set_solid(*RECITALS, ["Action\tline", "C2\tmedia"]))
    assert [block.text for block in short[4:]] == ["Action\tline", "C2\tmedia"]
