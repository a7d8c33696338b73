"""References: what a text cites, by one name for each target, and the traps around it."""

import pytest

from cwgdesk.texts.reading.common.raw import Block
from cwgdesk.texts.structure.parse import parse
from tests.texts.structure.drawn import document, typed


def targets(text: str) -> list[str]:
    return [found.target for found in parse(document([Block(text)])).references]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("see UNGA Resolution 70/1, on our world.", ["un/A/RES/70/1"]),
        ("Council Resolutions 1332, 1334; and so on.", ["council/1332", "council/1334"]),
        ("UNGA Resolutions A/RES/70/125, A/RES/70/1.", ["un/A/RES/70/125", "un/A/RES/70/1"]),
        ("UN ECOSOC Resolution E/RES/2023/3.", ["un/E/RES/2023/3"]),
        ("Council  document  WSIS&SDG39/22; PP Resolution 140.", ["cwg-document/WSIS&SDG39/22", "pp/140"]),
        ("Resolution 140 (Rev. Bucharest, 2022) of the Conference.", ["pp/140"]),
        ("Resolution 75 (Rev. Hammamet, 2016) and others.", ["wtsa/75"]),
        ("WTDC 2017 Resolution 30 (Rev. Buenos Aires, 2017).", ["wtdc/30"]),
        ("Resolution 1333 (2011, last amended C25).", ["council/1333"]),
        ("Resolution ITU-R 61 applies here.", ["itu-r/61"]),
        ("документ А/70/125 и С23/12 здесь.", ["un/A/70/125", "council-document/C23/12"]),
        ("its resolutions 37/4 of 22 October 1982 and 39/7,", ["un/A/RES/37/4", "un/A/RES/39/7"]),
        ("resolutions 2378 (2017) and 2436 (2018) too.", ["un/S/RES/2378", "un/S/RES/2436"]),
        ("回顾其2001年12月21日第56/178号、第57/235号决议。", ["un/A/RES/56/178", "un/A/RES/57/235"]),
        ("Rappelant ses résolutions 35/63 du 5 décembre 1980,", ["un/A/RES/35/63"]),
        ("Decision 5 (Rev. Busan, 2014); Decision 482.", ["pp-decision/5", "council-decision/482"]),
        ("No. 184A of the Convention; Article 18 of the Constitution.", ["cv/184A", "cs/art18"]),
        ("Recommendation ITU-T X.1205 is cited.", ["recommendation/ITU-T X.1205"]),
        ("Action Lines facilitated by ITU (C2, C4, C5, C6).", ["wsis/C2", "wsis/C4", "wsis/C5", "wsis/C6"]),
        ("§120 of the Tunis Agenda is cited.", ["tunis-agenda/120"]),
        ("SDGs 4 and 5; target 9.c; SDG 18.", ["sdg/4", "sdg/5", "sdg/9.c"]),
        ("see circular CL-25/44 on this.", ["circular/CL-25/44"]),
        ("the procedure of instructs the ITU Council 1 above;", ["instructs the ITU Council 1"]),
        ("a group on WSIS&SDG39 and C23 in SDG\n1 to report.", []),
    ],
)
def test_a_citation_names_its_target(text: str, expected: list[str]):
    assert targets(text) == expected


def test_a_citation_of_the_own_clauses_takes_their_path():
    text = "The ITU Council,\nresolves\n1\tone;\ninstructs the Secretary-General\nto report on resolves 1."
    found = parse(typed(text))
    assert [(r.kind, r.target, r.text) for r in found.references] == [("clause", "resolves 1", "resolves 1")]


def test_the_place_of_a_reference_is_its_place_in_the_block():
    raw = document([Block("[bookmark: x]The old PP Resolution[bookmark: y] 140 applies.")])
    place = parse(raw).references[0].place
    assert raw.blocks[0].text[place.start : place.end] == "PP Resolution[bookmark: y] 140"


@pytest.mark.parametrize(
    ("cited", "expected"),
    [
        ("القرار ٧٠/١٢٥", ["un/A/RES/70/125"]),
        ("القرار 70/125", ["un/A/RES/70/125"]),
        ("القرار ١٣٣٤ الصادر عن المجلس", ["council/1334"]),
        ("第７０/１２５号决议", ["un/A/RES/70/125"]),
        ("SDG ٩", ["sdg/9"]),
        ("الهدف ٩ من أهداف التنمية المستدامة", ["sdg/9"]),
        ("可持续发展目标9", ["sdg/9"]),
        ("具体目标9.c", ["sdg/9.c"]),
        ("cible 9.c", ["sdg/9.c"]),
        ("metas 9.c y 17.6", ["sdg/9.c", "sdg/17.6"]),
        ("задача 9.c", ["sdg/9.c"]),
        ("خطوط العمل C٢", ["wsis/C2"]),
        ("الغاية 9.c", ["sdg/9.c"]),
        ("ODD 4 et 9", ["sdg/4", "sdg/9"]),
        ("the aims in 9.5 of the text", []),
        ("ЦУР 4", ["sdg/4"]),
    ],
)
def test_digits_of_every_script_and_goals_in_six_languages(cited: str, expected: list[str]):
    assert targets(f"recalling {cited};") == expected
