"""Text in square brackets is not agreed: which clauses it touches, and what is left of the brackets."""

import time

import pytest

from cwgdesk.texts.reading.common.raw import Block
from cwgdesk.texts.structure.found import ClauseKind, ClauseState, Structure
from cwgdesk.texts.structure.lines.brackets import with_brackets
from cwgdesk.texts.structure.lines.calls import call_book
from cwgdesk.texts.structure.parse import parse
from tests.texts.structure.drawn import automatic, document, lines, typed

ITU = "RESOLUTION 9 (Geneva, 2026)\nA title\nThe ITU Council,\n"
# What stands below the opening, and the clauses: "*" before those in brackets, symbol, label, words.
DRAWN = {
    "preamble, letters": (
        "recalling\na)\tResolution 140;\n[b)\tResolution 70/125;]\n[b bis)\tthe Pact;]\nc)\tthe Charter,\n",
        ["a)|Resolution 140;", "*b)|Resolution 70/125;", "*b bis)|the Pact;", "c)|the Charter,"],
    ),
    "over two clauses": (
        "resolves\n1\tto do;\n[2\tto report;\n3\tto consult;]\n4\tto act.\n",
        ["1|to do;", "*2|to report;", "*3|to consult;", "4|to act."],
    ),
    "a clause with its items": (
        "resolves\n[1\tto do:\na)\tone thing;\nb)\tanother;]\n2\tto act.\n",
        ["*1|to do:", "*a)|one thing;", "*b)|another;", "2|to act."],
    ),
    "an item alone": (
        "resolves\n1\tto do:\na)\tone thing;\n[b)\tanother;]\n2\tto act.\n",
        ["1|to do:", "a)|one thing;", "*b)|another;", "2|to act."],
    ),
    "the mark behind the bracket": (
        "resolves\n1\tto do;\n[2\tto report];\n[3\tto act ].\n",
        ["1|to do;", "*2|to report;", "*3|to act."],
    ),
    "alternatives inside": (
        "resolves\n1\tto [submit][present] a report;\n2\tto act.\n",
        ["*1|to [submit][present] a report;", "2|to act."],
    ),
    "the label alone": (
        "resolves\n1\tto do;\n[2]\tto report;\n[2 bis]\tto act.\n",
        ["1|to do;", "*2|to report;", "*2 bis|to act."],
    ),
    "behind the label": (
        "resolves\n1\tto do;\n2\t[to report;]\n3\t[to act] or to wait.\n",
        ["1|to do;", "*2|to report;", "*3|[to act] or to wait."],
    ),
    "two deep": (
        "resolves\n1\tto do;\n[[2\tto report] to the Council;]\n3\tto act.\n",
        ["1|to do;", "*2|to report to the Council;", "3|to act."],
    ),
    "symbols": (
        "resolves\nMOD\t1\tto do;\n[ADD 2]\tto report;\n(ADD) 3 to act;\n[ADD 3bis\tto wait;]\nSUP 4\n",
        ["MOD 1|to do;", "*ADD 2|to report;", "ADD 3|to act;", "*ADD 3bis|to wait;", "SUP 4|"],
    ),
    "symbols on lines of their own": (
        "resolves\n1\tto do;\nADD\n1bis\tto report;\nMOD\n2\tto act;\n3\tto wait.\n",
        ["1|to do;", "ADD 1bis|to report;", "MOD 2|to act;", "3|to wait."],
    ),
    "never closed": (
        "resolves\n1\tto do;\n[2\tto report;\n3\tto act.\n",
        ["1|to do;", "*2|to report;", "3|to act."],
    ),
    "brackets on lines of their own": (
        "resolves\n1\tto do;\n[\n2\tto report;\n3\tto act;\n]\n4\tto wait.\n",
        ["1|to do;", "*2|to report;", "*3|to act;", "4|to wait."],
    ),
    "the only clause of a call": (
        "recognizing\n[that networks matter,]\nresolves\n1\tto act.\n",
        ["*|that networks matter,", "1|to act."],
    ),
}  # fmt: skip
UN = {
    "en": """The General Assembly,
[Recalling its resolution 70/125,]
Noting the Pact,
[1. Decides to act;]
2. [Requests] [Invites] the Secretary-General to report;
[3. Also decides to wait.]""",
    "fr": """L'Assemblée générale,
[Rappelant sa résolution 70/125,
Rappelant également la Charte,]
1. Décide d'agir ;
[1 bis. Prie le Secrétaire général d'attendre.]""",
    "es": """La Asamblea General,
Recordando su resolución 70/125,
[Tomando nota del Pacto,]
[1. Decide actuar;
2. Pide al Secretario General que espere.]""",
    "ru": """Генеральная Ассамблея,
[ссылаясь на свою резолюцию 70/125,]
1. постановляет действовать;
[2. просит Генерального секретаря подождать.]""",
    "ar": """إن الجمعية العامة،
[إذ تشير إلى قرارها 70/125،]
1 - تقرر أن تعمل؛
[1 مكررا - تطلب إلى الأمين العام أن ينتظر.]""",
    "zh": """大会，
[回顾其第70/125号决议，]
1. 决定采取行动；
［2. 请秘书长等待。］""",
}
UN_CLAUSES = {
    "en": [
        "*|Recalling its resolution 70/125,",
        "|Noting the Pact,",
        "*1.|Decides to act;",
        "*2.|[Requests] [Invites] the Secretary-General to report;",
        "*3.|Also decides to wait.",
    ],
    "fr": [
        "*|Rappelant sa résolution 70/125,",
        "*|Rappelant également la Charte,",
        "1.|Décide d'agir ;",
        "*1 bis.|Prie le Secrétaire général d'attendre.",
    ],
    "es": [
        "|Recordando su resolución 70/125,",
        "*|Tomando nota del Pacto,",
        "*1.|Decide actuar;",
        "*2.|Pide al Secretario General que espere.",
    ],
    "ru": [
        "*|ссылаясь на свою резолюцию 70/125,",
        "1.|постановляет действовать;",
        "*2.|просит Генерального секретаря подождать.",
    ],
    "ar": [
        "*|إذ تشير إلى قرارها 70/125،",
        "1 -|تقرر أن تعمل؛",
        "*1 مكررا -|تطلب إلى الأمين العام أن ينتظر.",
    ],
    "zh": ["*|回顾其第70/125号决议，", "1.|决定采取行动；", "*2.|请秘书长等待。"],
}


def told(found: Structure) -> list[str]:
    """The clauses in the shape of the drawn ones."""
    return [
        f"{'*' if clause.state is ClauseState.BRACKETED else ''}"
        f"{f'{clause.symbol} ' if clause.symbol else ''}{clause.label}|{clause.text}"
        for clause in found.clauses
        if clause.kind in (ClauseKind.PREAMBULAR, ClauseKind.OPERATIVE)
    ]


@pytest.mark.parametrize("name", DRAWN)
def test_brackets_in_a_text_as_itu_writes_it(name: str):
    text, right = DRAWN[name]
    assert told(parse(typed(ITU + text))) == right


@pytest.mark.parametrize("name", UN)
def test_brackets_in_a_text_as_the_united_nations_write_it(name: str):
    assert told(parse(typed(UN[name]))) == UN_CLAUSES[name]


def test_automatic_numbers_stand_outside_the_brackets_and_give_the_same():
    text = f"{ITU}resolves\n1\tto do;\n2\t[to report;\n3\tto consult];\n4\t[to act.]\n"
    right = ["1|to do;", "*2|to report;", "*3|to consult;", "*4|to act."]
    assert told(parse(automatic(text))) == told(parse(typed(text))) == right


def test_a_paragraph_with_soft_breaks_gives_the_same():
    block = Block("[1\tto do;\n2\tto report;]\n3\tto act.")
    blocks = (*typed(f"{ITU}resolves\n").blocks, block)
    assert told(parse(document(blocks))) == ["*1|to do;", "*2|to report;", "3|to act."]


def test_the_words_stand_where_the_file_has_them():
    found = parse(typed(f"{ITU}resolves\n[1\tto report];\n"))
    clause = found.clauses[-1]
    words = "[1\tto report];"
    places = (clause.place, *clause.more)
    assert "".join(words[place.start : place.end] for place in places) == clause.text == "to report;"


@pytest.mark.parametrize(
    "text",
    [
        "Recalling its resolution 70/1 [1],",
        "Recalling the report [A/70/472],",
        "Recalling the words “we [sic] agree”,",
        "Recalling the words “we […] agree”,",
    ],
)
def test_notes_symbols_and_an_editors_words_are_no_brackets_of_a_draft(text: str):
    (line,) = with_brackets(lines(text), call_book())
    assert not line.bracketed
    assert line.text == text


def test_what_says_when_a_text_was_adopted_keeps_its_brackets():
    said = (
        "Resolution adopted by the General Assembly",
        "[on the report of the Second Committee (A/70/472)]",
    )
    front = (
        "\n".join(said)
        + "\n70/1. A title\nThe General Assembly,\nRecalling the Charter,\n1. Decides to act.\n"
    )
    texts = {clause.text: clause.state for clause in parse(typed(front)).clauses}
    assert texts[said[1]] is ClauseState.AGREED


def test_a_bracket_reaches_into_no_other_text():
    found = parse(typed(f"{ITU}resolves\n[1\tto act.\nAnnex 1\nThe fund] is small.\n"))
    states = {clause.text: clause.state for clause in found.clauses}
    assert states["to act."] is ClauseState.BRACKETED
    assert states["The fund] is small."] is ClauseState.AGREED


@pytest.mark.parametrize("before", ["", "1\tto act "])
def test_a_line_of_brackets_is_read_in_passing(before: str):
    text = before + "[" * 200_000
    began = time.process_time()
    found = with_brackets(lines(text), call_book())
    assert time.process_time() - began < 5
    assert len(found) == bool(before)  # a line of nothing but brackets has no words


@pytest.mark.parametrize("deep", [("[" * 50_000, "]" * 50_000), ("[" * 20_000 + " 1" * 20_000, "]" * 20_000)])
def test_brackets_in_brackets_are_closed_in_passing(deep: tuple[str, str]):
    began = time.process_time()
    (found,) = with_brackets(lines(f"1\tto act {deep[0]}soon{deep[1]};"), call_book())
    assert time.process_time() - began < 5
    assert found.brackets_inside
