"""References, dates and addressees: the patterns of the domain and its traps."""

import pytest

from cwgdesk.texts.reading.common.raw import Block
from cwgdesk.texts.structure.mentions.addressee import addressees_of_call, verb_and_addressee
from cwgdesk.texts.structure.parse import parse
from tests.texts.structure.drawn import document, typed


def targets(text: str) -> list[str]:
    return [found.target for found in parse(document([Block(text)])).references]


def dates(text: str) -> list[tuple[str, str]]:
    found = parse(document([Block(text)])).deadlines
    return [(d.kind, d.date or d.event or d.every or f"{d.start}/{d.end}") for d in found]


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
    ("text", "expected"),
    [
        ("through CWG-WSIS&SDG until 2025, an update;", [("point", "2025")]),
        ("to provide annually to Council a report;", [("recurring", "year")]),
        ("during the first cycle of 2026 CWG-WSIS&SDG session and after;", [("event", "2026")]),
        ("deadline for submissions of 31 January 2024. The report.", [("point", "2024-01-31")]),
        ("the 2022-2023 term of office.", [("range", "2022/2023")]),
        ("held from 22 to 24 July 2024 in Geneva.", [("range", "2024-07-22/2024-07-24")]),
        ("to the next plenipotentiary conference;", [("event", "next plenipotentiary conference")]),
        ("Resolution 140 (Rev. Bucharest, 2022) and the 2030 Agenda.", []),
        ("its resolution 35/63 of 5 December 1980,", []),
        ("avant le 31 janvier 2024 et jusqu’en 2025.", [("point", "2024-01-31"), ("point", "2025")]),
        ("antes del 31 de enero de 2024, anualmente.", [("point", "2024-01-31"), ("recurring", "year")]),
        ("до 31 января 2024 года и ежегодно.", [("point", "2024-01-31"), ("recurring", "year")]),
        ("حتى عام 2025 سنويا", [("point", "2025"), ("recurring", "year")]),
        ("2024年1月31日之前每年提交报告。", [("point", "2024-01-31"), ("recurring", "year")]),
        ("31 February 2024 and 99 March 2020.", [("point", "2024-02"), ("point", "2020-03")]),
    ],
)
def test_dates_and_rhythms_are_found(text: str, expected: list[tuple[str, str]]):
    assert dates(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("resolves to instruct the Secretary-General", ("instructs", "Secretary-General")),
        ("instructs the CWG-WSIS&SDG", ("instructs", "CWG-WSIS&SDG")),
        (
            "invites Member States, Sector Members and others",
            ("invites", "Member States, Sector Members and others"),
        ),
        ("décide de charger le Secrétaire général", ("charge", "Secrétaire général")),
        ("notes with satisfaction", ("", "")),
    ],
)
def test_a_call_names_whom_it_asks(text: str, expected: tuple[str, str]):
    assert addressees_of_call(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Also requests the Secretary-General, in consultation, to report;",
            ("requests", "Secretary-General"),
        ),
        ("Calls upon all States:", ("calls upon", "States")),
        ("Prie le Secrétaire général de lui présenter un rapport", ("prie", "Secrétaire général")),
        ("Pide al Secretario General que le presente un informe", ("pide", "Secretario General")),
        ("просит Генерального секретаря представить доклад", ("просит", "Генерального секретаря")),
        ("请秘书长向大会提出报告", ("请", "秘书长")),
        ("تطلب إلى الأمين العام أن يقدم تقريرا", ("يطلب", "الأمين العام")),
        ("Decides to remain seized of the matter.", ("", "")),
    ],
)
def test_an_operative_paragraph_names_whom_it_asks(text: str, expected: tuple[str, str]):
    assert verb_and_addressee(text) == expected


def test_clauses_take_verb_and_addressee_of_their_call():
    text = "The ITU Council,\nresolves to instruct the Secretary-General\n1\tto act;\ni)\tin time;"
    found = parse(typed(text))
    assert [(c.verb, c.addressee) for c in found.clauses[1:]] == [("instructs", "Secretary-General")] * 3
