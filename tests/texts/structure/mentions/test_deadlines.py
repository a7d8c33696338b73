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
