"""Text cut at a width: joined again at any width, with and without blank lines and indents."""

import re
import textwrap

import pytest

from cwgdesk.texts.reading.txt import read_txt
from cwgdesk.texts.reading.wrapping import columns

ITU = [
    "RESOLUTION 1334 (MODIFIED 2023)",
    "The ITU Council,",
    "recalling",
    "a)  Resolution 73 (Minneapolis, 1998) of the Plenipotentiary Conference on the Information Society;",
    "b)  that the High-level Event was held, considering the continuation of such a process,",
    "considering that the 2022 Plenipotentiary Conference resolved what follows of this",
    "a)  that the Union should continue to coordinate with the relevant organizations of the United Nations;",
    "resolves to instruct the Secretary-General",
    "1   to report annually to the Council on progress in the implementation of this resolution;",
    "2   to consult the membership on every one of the steps that the Union takes in the years to come.",
]
FRENCH = [
    "La Conférence générale,",
    "Rappelant la résolution 10 de sa dernière session et les décisions du Conseil exécutif,",
    "Ayant examiné le rapport de la Directrice générale sur la mise en œuvre du programme de l’Organisation,",
    "1.  Prie la Directrice générale de faire rapport sur les progrès accomplis à la prochaine session;",
    "2.  Invite les États membres à contribuer aux activités de ce programme par des ressources volontaires.",
]


@pytest.mark.parametrize("text", [ITU, FRENCH], ids=["itu", "fr"])
@pytest.mark.parametrize("indent", ["", "    ", "  "])
@pytest.mark.parametrize("between", ["\n", "\n\n"])
@pytest.mark.parametrize("width", [58, 65, 70, 72, 76, 80])
def test_wrapped_paragraphs_are_joined(text: list[str], indent: str, between: str, width: int):
    wrapped = between.join(textwrap.fill(p, width, subsequent_indent=indent) for p in text)
    assert [block.text for block in read_txt(wrapped.encode(), "x").blocks] == text


RUSSIAN = [
    "Генеральная Ассамблея,",
    "ссылаясь на свою резолюцию 70/125 от 16 декабря 2015 года о ходе осуществления решений Встречи,",
    "отмечая с удовлетворением вклад, внесенный Союзом в работу по преодолению цифрового разрыва,",
    "1.  принимает к сведению доклад Генерального секретаря и рекомендации, которые содержатся в нем;",
    "2.  постановляет продолжить рассмотрение этого вопроса на своей следующей очередной сессии.",
]
CHINESE = [
    "大会，",
    "回顾其1982年10月22日第37/4号、1983年10月28日第38/4号、1984年11月8日第39/7号和1985年10月25日第40/4号决议，",
    "又注意到两组织在10个优先合作领域以及在查明其他合作领域方面取得了令人鼓舞的进展和成果，",
    "1.  赞赏地注意到秘书长的报告，并请秘书长继续加强联合国系统各组织之间的协调与合作工作；",
    "2.  决定将题为上述项目的分项目列入大会第七十九届会议临时议程，并在该届会议上加以审议。",
]


def chinese_lines(paragraph: str, width: int) -> str:
    """Cut between signs, never inside a number."""
    lines = [""]
    for piece in re.findall(r"[!-~]+|.", paragraph):
        if columns(lines[-1] + piece) > width and piece not in "，。；、":
            lines.append("")
        lines[-1] += piece
    return "\n".join(lines)


@pytest.mark.parametrize("between", ["\n", "\n\n"])
@pytest.mark.parametrize("width", [60, 65, 72, 76, 80])
def test_russian_and_chinese_are_joined_too(width: int, between: str):
    wrapped = between.join(textwrap.fill(p, width) for p in RUSSIAN)
    assert [block.text for block in read_txt(wrapped.encode(), "x").blocks] == RUSSIAN
    wrapped = between.join(chinese_lines(p, width) for p in CHINESE)
    assert [block.text for block in read_txt(wrapped.encode(), "x").blocks] == CHINESE


def test_between_blank_lines_a_call_word_begins_no_paragraph():
    inside = "признавая, что информационное общество служит развитию стран,\nотмечая это еще раз,"
    items = [textwrap.fill(f"{number}.{RUSSIAN[3][2:]}", 62) for number in (1, 2, 3, 4)]
    before = [textwrap.fill(p, 62) for p in RUSSIAN[:3]]
    parted = read_txt("\n\n".join([*before, inside, *items]).encode(), "x")
    assert inside.replace("\n", " ") in [block.text for block in parted.blocks]
    close = read_txt("\n".join([*before, inside, *items]).encode(), "x")
    assert inside.splitlines()[1] in [block.text for block in close.blocks]
    assert close.properties["guessed_breaks"] == "1"


def test_a_number_above_its_items_and_a_heading_between_items_stand_alone():
    text = [
        *(
            f"{n}.  Requests the Secretary-General to continue the work that was begun at the last session;"
            for n in (1, 2)
        ),
        "Reports and meetings",
        "3.",
        "(a)  to report on the progress that was made towards the goals in each of the past three years;",
        "(b)  to convene the meetings that are needed for it within the resources which are available now.",
    ]
    for width in (60, 72, 80):
        wrapped = "\n".join(textwrap.fill(p, width) for p in text)
        assert [block.text for block in read_txt(wrapped.encode(), "x").blocks] == text
