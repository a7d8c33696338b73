"""Labels of every sort in whole texts: which clause each one counts, typed or automatic."""

import pytest

from cwgdesk.texts.reading.common.numerals import roman
from cwgdesk.texts.reading.common.raw import Block
from cwgdesk.texts.structure.found import ClauseKind
from cwgdesk.texts.structure.lines.clause_labels import read_label
from cwgdesk.texts.structure.parse import parse
from tests.texts.structure.drawn import document, typed

TEXTS = {
    "points behind letters and roman figures": (
        """The Economic and Social Council,
Recalling its resolution 2021/28,
1. Recommends:
a. To do:
i. One;
ii. Two;
iii. Three;
b. To act;
2. Decides to act.""",
        ["Recalling", "1", "1 a", "1 a i", "1 a ii", "1 a iii", "1 b", "2"],
    ),
    "Arabic, quoted figures": (
        """إن الجمعية العامة،
إذ تشير إلى قرارها 70/125،
1 - تطلب إلى الدول:
(أ) أن تقدم:
‘1’ تقريرا؛
‘2’ خطة؛
(ب) أن تعمل؛
2 - تقرر أن تعمل.""",
        ["إذ تشير", "1", "1 (أ)", "1 (أ) ‘1’", "1 (أ) ‘2’", "1 (ب)", "2"],
    ),
    "Arabic, Arabic-Indic figures": (
        """إن الجمعية العامة،
إذ تشير إلى قرارها 70/125،
١ - تطلب إلى الدول:
(أ) أن تقدم:
'١' تقريرا؛
'٢' خطة؛
(ب) أن تعمل؛
٢ - تقرر أن تعمل.""",
        ["إذ تشير", "١", "١ (أ)", "١ (أ) '١'", "١ (أ) '٢'", "١ (ب)", "٢"],
    ),
    "Arabic, bis and ter": (
        """إن الجمعية العامة،
إذ تشير إلى قرارها 70/125،
1 - تطلب إلى الدول أن تعمل؛
1 مكرراً - تدعو الدول إلى العمل؛
1 مكرراً ثانياً - تقرر أن تعمل؛
2 - تقرر أن تنتظر.""",
        ["إذ تشير", "1", "1 مكرراً", "1 مكرراً ثانياً", "2"],
    ),
    "Chinese, bis and ter": (
        """大会，
回顾其第70/125号决议，
1. 请秘书长提出报告；
1之二. 邀请各国采取行动；
1之三. 决定采取行动；
2. 决定等待。""",
        ["回顾", "1", "1之二", "1之三", "2"],
    ),
    "Chinese, ringed numbers": (
        """大会，
回顾其第70/125号决议，
1. 请秘书长：
(a) 提出报告：
㈠ 一；
㈡ 二；
(b) 采取行动；
2. 决定等待。""",
        ["回顾", "1", "1 (a)", "1 (a) ㈠", "1 (a) ㈡", "1 (b)", "2"],
    ),
    "Chinese, numbers in words": (
        """大会，
回顾其第70/125号决议，
1. 请秘书长：
（一）提出报告；
（二）采取行动；
（二之二）等待；
2. 决定等待。""",
        ["回顾", "1", "1 （一）", "1 （二）", "1 （二之二）", "2"],
    ),
    "Russian, bis and ter": (
        """Генеральная Ассамблея,
ссылаясь на свою резолюцию 70/125,
1. просит Генерального секретаря представить доклад;
1-бис. призывает государства действовать;
1-тер. постановляет ждать;
2. постановляет действовать.""",
        ["ссылаясь", "1", "1-бис", "1-тер", "2"],
    ),
    "French, to quater": (
        """L'Assemblée générale,
Rappelant sa résolution 70/1,
1. Prie le Secrétaire général d'agir ;
1 bis. Invite les États à agir ;
1 ter. Décide d'attendre ;
1 quater. Décide encore d'attendre ;
2. Décide d'agir.""",
        ["Rappelant", "1", "1 bis", "1 ter", "1 quater", "2"],
    ),
    "Spanish, points and dashes": (
        """La Asamblea General,
Recordando su resolución 70/125,
1.- Decide actuar:
a.- ahora;
b.- mañana;
2.- Pide al Secretario General que espere.""",
        ["Recordando", "1", "1 a", "1 b", "2"],
    ),
    "Spanish, ordinals": (
        """La Asamblea General,
Recordando su resolución 70/125,
1º Decide actuar;
2º Pide al Secretario General que espere.""",
        ["Recordando", "1º", "2º"],
    ),
    "full-width and circled figures": (
        """大会，
回顾其第70/125号决议，
１．请秘书长：
①提出报告；
②采取行动；
２．决定等待。""",
        ["回顾", "１", "１ ①", "１ ②", "２"],
    ),
    "ITU in Arabic": (
        """قرار 9 (جنيف، 2026)
عنوان
إن مجلس الاتحاد،
يقرر
1 أن يعمل؛
1 مكرراً أن ينتظر؛
2 أن يقدم تقريراً.""",
        ["يقرر 1", "يقرر 1 مكرراً", "يقرر 2"],
    ),
    "ITU in Chinese": (
        """第9号决议（2026年，日内瓦）
标题
国际电联理事会，
责成秘书长
1 提交报告；
1之二 征求意见；
2 采取行动。""",
        ["责成秘书长 1", "责成秘书长 1之二", "责成秘书长 2"],
    ),
    "ITU in Russian": (
        """РЕЗОЛЮЦИЯ 9 (Женева, 2026 г.)
Название
Совет МСЭ,
поручает Генеральному секретарю
1 представлять отчет;
1bis проводить консультации;
1ter действовать;
2 ждать.""",
        [
            "поручает Генеральному секретарю 1",
            "поручает Генеральному секретарю 1bis",
            "поручает Генеральному секретарю 1ter",
            "поручает Генеральному секретарю 2",
        ],
    ),
    "ITU, bis behind the bracket": (
        """RESOLUTION 9 (Geneva, 2026)
Title
The ITU Council,
recalling
a) one;
a)bis two;
a)ter three;
b) four,
resolves
1 to act.""",
        ["recalling a)", "recalling a)bis", "recalling a)ter", "recalling b)", "resolves 1"],
    ),
}
ROMAN_FIGURES = [roman(number) for number in range(1, 40)]
_CLAUSES = (ClauseKind.PREAMBULAR, ClauseKind.OPERATIVE)


def paths(found: object) -> list[str]:
    return [clause.path for clause in parse(found).clauses if clause.kind in _CLAUSES]  # type: ignore[arg-type]


def counted(text: str) -> object:
    """The text with its labels counted by the word processor."""
    blocks: list[Block] = []
    for line in text.splitlines():
        label = read_label(line)
        blocks.append(Block(line[label.end :], label=label.shown) if label else Block(line))
    return document(blocks)


@pytest.mark.parametrize("name", TEXTS)
def test_each_label_counts_its_clause(name: str):
    text, right = TEXTS[name]
    assert paths(typed(text)) == right


@pytest.mark.parametrize("name", TEXTS)
def test_automatic_numbers_give_the_same(name: str):
    text, right = TEXTS[name]
    assert paths(counted(text)) == right


@pytest.mark.parametrize("around", ["({})", "{})", "{}."])
def test_roman_figures_up_to_thirty_nine(around: str):
    items = "\n".join(f"{around.format(each)} To do {each};" for each in ROMAN_FIGURES)
    text = f"The Council,\nRecalling resolution 1,\n1. Recommends:\n{items}\n2. Decides to act."
    shown = [around.format(each).rstrip(".") for each in ROMAN_FIGURES]
    assert paths(typed(text)) == ["Recalling", "1", *(f"1 {each}" for each in shown), "2"]
