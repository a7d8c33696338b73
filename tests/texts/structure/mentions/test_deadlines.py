"""Deadlines: dates and rhythms in the six languages, and the years that are none."""

import pytest

from cwgdesk.texts.reading.common.raw import Block
from cwgdesk.texts.structure.parse import parse
from tests.texts.structure.drawn import document


def dates(text: str) -> list[tuple[str, str]]:
    found = parse(document([Block(text)])).deadlines
    return [(d.kind, d.date or d.event or d.every or f"{d.start}/{d.end}") for d in found]


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


def test_the_place_of_a_date_is_its_place_in_the_block():
    raw = document([Block("[bookmark: x]To report not later than 31 January[bookmark: y] 2024.")])
    (found,) = parse(raw).deadlines
    assert found.text == "not later than 31 January 2024"
    shown = raw.blocks[found.place.block].text[found.place.start : found.place.end]
    assert shown == "not later than 31 January[bookmark: y] 2024"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("to report by March 1, 2027;", ["2027-03-01"]),
        ("to report by March 1st, 2027 at the latest;", ["2027-03-01"]),
        ("no later than the 1st of March 2027;", ["2027-03-01"]),
        ("not later than 1 March 2027;", ["2027-03-01"]),
        ("from March 1 to 5, 2027;", ["2027-03-01/2027-03-05"]),
        ("before 2027-03-01;", ["2027-03-01"]),
        ("before 01.03.2027;", ["2027-03-01"]),
        ("before 15/03/2027;", ["2027-03-15"]),
        ("before 3/4/2027;", ["2027 day-or-month"]),
        ("by 31 February 2027;", ["2027-02 no-such-day"]),
        ("by February 30, 2027;", ["2027-02 no-such-day"]),
        ("by 29 February 2028;", ["2028-02-29"]),
        ("by 31.02.2027;", ["2027 no-such-day"]),
        ("avant le 1er mars 2027;", ["2027-03-01"]),
        ("avant le 1ᵉʳ mars 2027;", ["2027-03-01"]),
        ("avant le 31 février 2027;", ["2027-02 no-such-day"]),
        ("du 1er au 5 mars 2027;", ["2027-03-01/2027-03-05"]),
        ("antes del 1.º de marzo de 2027;", ["2027-03-01"]),
        ("antes del 1º de marzo de 2027;", ["2027-03-01"]),
        ("antes del 1.o de marzo de 2027;", ["2027-03-01"]),
        ("antes del 31 de febrero de 2027;", ["2027-02 no-such-day"]),
        ("до 1 марта 2027 года;", ["2027-03-01"]),
        ("до 1-го марта 2027 г.;", ["2027-03-01"]),
        ("до 01.03.2027;", ["2027-03-01"]),
        ("до 31 февраля 2027 года;", ["2027-02 no-such-day"]),
        ("قبل 1 مارس 2027؛", ["2027-03-01"]),
        ("قبل ١ مارس ٢٠٢٧؛", ["2027-03-01"]),
        ("قبل ١ آذار/مارس ٢٠٢٧؛", ["2027-03-01"]),
        ("قبل ۱ مارس ۲۰۲۷؛", ["2027-03-01"]),
        ("قبل 31 فبراير 2027؛", ["2027-02 no-such-day"]),
        ("قبل 1 من مارس عام 2027؛", ["2027-03-01"]),
        ("حتى عام ٢٠٢٥", ["2025"]),
        ("在2027年3月1日之前提交报告；", ["2027-03-01"]),
        ("在二〇二七年三月一日之前提交报告；", ["2027-03-01"]),
        ("在二零二七年十二月三十一日之前提交报告；", ["2027-12-31"]),
        ("在２０２７年３月１日之前提交报告；", ["2027-03-01"]),
        ("在二〇二七年二月三十一日之前提交报告；", ["2027-02 no-such-day"]),
        ("于2027年3月1日至5日举行；", ["2027-03-01/2027-03-05"]),
        ("在2027年3月底前提交；", ["2027-03"]),
        ("Resolution 70/125 of 16 December 2015 recalls 3/4 of members;", []),
        ("version 1.2.2027 of the software;", ["2027-02-01"]),
    ],
)
def test_a_day_is_read_in_the_ways_of_six_languages_and_doubted_where_there_is_none(
    text: str, expected: list[str]
):
    found = parse(document([Block(text)])).deadlines
    told = [" ".join(filter(None, (d.date or f"{d.start}/{d.end}", d.doubt))) for d in found]
    assert told == expected


def test_what_is_quoted_stays_as_printed_and_what_is_no_day_is_told():
    structure = parse(document([Block("قبل ١ مارس ٢٠٢٧ و٣١ فبراير ٢٠٢٨؛")]))
    assert [found.text for found in structure.deadlines] == ["قبل ١ مارس ٢٠٢٧", "٣١ فبراير ٢٠٢٨"]
    assert structure.warnings == ("no-such-day:٣١ فبراير ٢٠٢٨",)
