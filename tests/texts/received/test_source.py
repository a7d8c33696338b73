"""Whose paper it is, as its source line says."""

import pytest

from cwgdesk.texts.received.paragraphs import Paragraph
from cwgdesk.texts.received.source import is_group, source_of


@pytest.mark.parametrize(
    ("line", "who"),
    [
        ("Contribution by the Arab Republic of Egypt", "Arab Republic of Egypt"),
        ("Contribution from Kenya", "Kenya"),
        ("Proposals by the Arab States", "Arab States"),
        ("Submitted by: Japan", "Japan"),
        ("Source: Republic of Korea", "Republic of Korea"),
        ("Contribution de la France", "France"),
        ("Contribución de España", "España"),
        ("Источник: Российская Федерация", "Российская Федерация"),
        ("مساهمة من مصر", "مصر"),
        ("中国提交的文稿", "中国"),
    ],
)
def test_the_source_line_names_it(line: str, who: str) -> None:
    lines = ["43rd meeting", line, "Some title"]
    assert source_of([Paragraph(at, words, words) for at, words in enumerate(lines)]) == who


def test_groups_are_told_from_states() -> None:
    groups = ("CEPT", "RCC", "Arab States", "Asia-Pacific Telecommunity Administrations", "African Group")
    assert [is_group(name) for name in groups] == [True] * len(groups)
    assert [is_group(name) for name in ("Egypt", "Japan", "Republic of Korea", "Kenya")] == [False] * 4
