"""Call words: told from other words in six languages, by themselves, by style and by italics."""

import pytest

from cwgdesk.reference.call_words import CallWord
from cwgdesk.texts.reading.common.raw import Block, Run
from cwgdesk.texts.structure.lines.calls import call_book, call_by_shape, call_prefix, is_call_line
from tests.texts.structure.drawn import line, lines

BOOK = call_book()


@pytest.mark.parametrize(
    ("text", "call", "sort"),
    [
        ("recalling further Resolution 73", "recalling further", "preambular"),
        ("rappelant également la Résolution 73", "rappelant également", "preambular"),
        ("recordando la Resolución 73", "recordando", "preambular"),
        ("напоминая Резолюцию 73", "напоминая", "preambular"),
        ("وإذ يلاحظ مع الارتياح أن", "وإذ يلاحظ مع الارتياح", "preambular"),
        ("满意地注意到国际电联", "满意地注意到", "preambular"),
        ("Also recalls with appreciation its resolution", "Also recalls with appreciation", "operative"),
        ("décide de charger le Secrétaire général", "décide de charger le Secrétaire général", "deciding"),
        ("The recalling of all stocks", "", ""),
        ("", "", ""),
    ],
)
def test_the_longest_call_at_the_start_with_what_belongs_to_it(text: str, call: str, sort: str):
    found = BOOK.find(text)
    assert (text[: found.end] if found else "") == call
    if found:
        sorts = {"preambular": found.preambular, "operative": found.operative, "deciding": found.deciding}
        assert sorts[sort]


def test_the_verb_alone_leaves_out_whom_it_asks():
    text = "resolves to instruct the Secretary-General to report"
    whole, verb = BOOK.find(text), BOOK.find(text, addressed=False)
    assert whole is not None
    assert verb is not None
    assert (text[: whole.end], text[: verb.end]) == (
        "resolves to instruct the Secretary-General",
        "resolves",
    )


@pytest.mark.parametrize(
    ("text", "alone"),
    [("recalling,", True), ("décide de charger le Secrétaire général", True), ("recalling that", False)],
)
def test_a_call_and_nothing_else(text: str, alone: bool):
    assert BOOK.is_exactly(text) is alone


def test_the_users_own_words_are_in_a_book_of_their_own():
    own = call_book((CallWord("en", "pondering", "preambular", "the user"),))
    assert own.find("pondering the matter") is not None
    assert BOOK.find("pondering the matter") is None
    assert own.find("recalling the matter") is not None


@pytest.mark.parametrize(
    ("text", "following", "alone"),
    [
        ("recalling", "a)\tResolution 73;", True),
        ("considérant", "a)\tla Résolution 73;", True),
        ("责成秘书长", "1\t提交报告", True),
        ("considering that the conference resolved", "a)\tone thing;", True),
        ("musing at length", "a)\tone thing;", True),  # unknown, but a series begins below it
        ("musing at length", "that it is so,", False),
        ("recalling that it is so;", "a)\tone thing;", False),
        ("a)\trecalling", "b)\tnoting", False),
    ],
)
def test_itu_writes_a_call_on_a_line_of_its_own(text: str, following: str, alone: bool):
    first, second = lines(text, following)
    assert is_call_line(first, BOOK, second) is alone


def test_the_style_of_the_file_tells_a_call():
    assert is_call_line(line(Block("zusammenfassend", style="Call")), BOOK, None)
    assert not is_call_line(line("zusammenfassend"), BOOK, None)


@pytest.mark.parametrize(
    ("text", "call"),
    [
        ("Taking note of the report,", "Taking note"),
        ("Rappelant également sa résolution 70/1,", "Rappelant également"),
        ("回顾其第70/1号决议，", "回顾"),
        ("The report is long.", ""),
    ],
)
def test_the_call_with_which_a_united_nations_paragraph_begins(text: str, call: str):
    assert call_prefix(line(text), BOOK) == call


def test_italics_tell_the_call_unless_the_whole_paragraph_is_italic():
    text = "Pondering at length its resolution 70/1,"
    assert call_prefix(line(Block(text, runs=(Run(0, 19, italic=True),))), BOOK) == "Pondering at length"
    assert call_prefix(line(Block(text, runs=(Run(0, len(text), italic=True),))), BOOK) == ""


@pytest.mark.parametrize(
    ("text", "call"),
    [
        ("Strongly deplores the acts;", "Strongly deplores"),
        ("In furtherance of its mandate,", "In furtherance"),
        ("Solemnly proclaims the Declaration;", "Solemnly proclaims"),
        ("Tout en saluant les progrès,", "Tout en saluant"),
        ("Ne perdant pas de vue la situation,", "Ne perdant"),
        ("Se déclare préoccupée par la situation ;", "Se déclare"),
        ("Se congratula de los progresos,", "Se congratula"),
        ("No perdiendo de vista la situación,", "No perdiendo"),
        ("Con profunda preocupación por los hechos,", "Con profunda preocupación"),
        ("вновь заявляя о своей решимости,", "вновь заявляя"),
        ("будучи глубоко встревожена положением,", "будучи глубоко встревожена"),
        ("торжественно провозглашает год;", "торжественно провозглашает"),
        ("وإذ تكرر التعهد بألا يترك أحد،", "وإذ تكرر"),
        ("وإذ لا يغيب عن بالها الوضع،", "وإذ لا يغيب"),
        ("تعيد تأكيد أهمية السلام؛", "تعيد تأكيد"),
        ("大力强调必须采取行动，", "大力强调"),
        ("在这方面回顾其以往的各项决议，", "在这方面回顾"),
        ("深感震惊的是局势恶化，", "深感震惊"),
        ("再次坚定承诺促进贸易；", "再次坚定承诺"),
        ("表示深为关切某些措施；", "表示深为关切"),
        ("The States shall act;", ""),
        ("Les États agissent ;", ""),
        ("الدول تعمل؛", ""),
        ("各国采取行动；", ""),
        ("2027 is a year;", ""),
        ("Proclaims", ""),
        ("", ""),
    ],
)
def test_a_call_that_no_list_knows_ends_with_a_word(text: str, call: str):
    assert call_by_shape(text) == call
