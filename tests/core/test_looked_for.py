"""What a person sees is found where it stands, and the place is that of the printed letters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cwgdesk.core.looked_for import LookedFor

# typed, the text, and the words that are to be marked in it
UNSEEN = [
    ("coordination", "the co\u00adordi\u00adnation of", ["co\u00adordi\u00adnation"]),
    ("coordination", "the co\u200bordination", ["co\u200bordination"]),
    ("co\u00adordination", "the coordination", ["coordination"]),
    ("resolution 1334", "\u2068Resolution\u2069 1334", ["Resolution\u2069 1334"]),
    ("القرار 75", "\u200fالقرار\u200e 75", ["القرار\u200e 75"]),
    ("budget", "bud\ufeffget", ["bud\ufeffget"]),
    ("word joiner", "word\u2060 joiner", ["word\u2060 joiner"]),
    ("no 5", "No\u00a05", ["No\u00a05"]),
    ("no 5", "No\u202f5", ["No\u202f5"]),
    ("left", "\u202aleft\u202c", ["left"]),
    ("می‌شود", "میشود", ["میشود"]),
]
DIGITS = [
    ("1334", "القرار ١٣٣٤", ["١٣٣٤"]),
    ("١٣٣٤", "Resolution 1334", ["1334"]),
    ("۱۳۳۴", "القرار ١٣٣٤", ["١٣٣٤"]),
    ("1334", "第１３３４号决议", ["１３３４"]),
    ("１３３４", "第1334号", ["1334"]),
    ("70/125", "٧٠/١٢٥", ["٧٠/١٢٥"]),
    ("2027", "في عام ٢٠٢٧", ["٢٠٢٧"]),
    ("٢٠٢٧", "en 2027", ["2027"]),
    ("٣", "3 and 33", ["3", "3", "3"]),
    ("5.1", "٥.١", ["٥.١"]),
]
HYPHENS = [
    ("e-health", "eHealth, e\u2010health, e health", ["eHealth", "e\u2010health", "e health"]),
    ("ehealth", "e\u2010health and e-health", ["e\u2010health", "e-health"]),
    ("e\u2010health", "ehealth", ["ehealth"]),
    ("follow-up", "follow\u2011up", ["follow\u2011up"]),
    ("followup", "follow-up", ["follow-up"]),
    ("follow up", "follow-up", ["follow-up"]),
    ("follow-up", "follow up", ["follow up"]),
    ("follow-up", "followup", ["followup"]),
    ("2015-2020", "2015\u20132020", ["2015\u20132020"]),
    ("secretary general", "the Secretary-General", ["Secretary-General"]),
    ("multistakeholder", "multi-stake\u00adholder", ["multi-stake\u00adholder"]),
    ("-", "a-b", ["-"]),
]
FORMS = [
    ("Генеральный секретарь", "Генеральному секретарю", ["Генеральному секретарю"]),
    ("Генеральному секретарю", "поручить Генеральный секретарь,", ["Генеральный секретарь"]),
    ("государства-члены", "государствам-членам", ["государствам-членам"]),
    ("резолюция", "в резолюции", ["резолюции"]),
    ("États membres", "l'État membre", ["État membre"]),
    ("secrétaire général", "les secretaires generaux", ["secretaires generaux"]),
    ("décidé", "Décide", ["Décide"]),
    ("resoluciones", "la resolución", ["resolución"]),
    ("Estado Miembro", "a los Estados Miembros", ["Estados Miembros"]),
    ("invitar", "Invita a", ["Invita"]),
    ("policies", "a policy", ["policy"]),
    ("قرار", "والقرارات وبالقرار", ["والقرارات", "وبالقرار"]),
    ("القرار", "في قرار", ["قرار"]),
    ("دعم", "لدعم الدول", ["لدعم"]),
    ("الدول الأعضاء", "للدول الأعضاء", ["للدول الأعضاء"]),
]
CHINESE = [
    ("資訊社會", "在资讯社会中", ["资讯社会"]),
    ("资讯社会", "在資訊社會中", ["資訊社會"]),
    ("秘书长", "請秘書長", ["秘書長"]),
    ("决议", "決議", ["決議"]),
    ("電信", "电信发展局", ["电信"]),
    ("发展", "發展", ["發展"]),
    ("理事会", "理事會", ["理事會"]),
    ("国际", "國際電信聯盟", ["國際"]),
    ("報告", "报告", ["报告"]),
    ("实施", "實施", ["實施"]),
]


@pytest.mark.parametrize(("typed", "text", "marked"), [*UNSEEN, *DIGITS, *HYPHENS, *FORMS, *CHINESE])
def test_it_is_found_and_marked_as_it_is_printed(typed: str, text: str, marked: list[str]) -> None:
    wanted = LookedFor(typed)
    assert wanted.is_in(text)
    assert [text[start : start + length] for start, length in wanted.places(text)] == marked


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("internal", "international"[5:]), ("e-health", "the health"), ("1334", "1335"), ("policy", "police"),
        ("Генеральный секретарь", "секретарь генеральный"), ("قرار", "فرار"), ("决议", "决心"),
        ("état membre", "état des membres"), ("ed", "e d"), ("date", "data"),
    ],
)  # fmt: skip
def test_what_is_not_there_is_not_found(typed: str, text: str) -> None:
    assert not LookedFor(typed).is_in(text)
    assert LookedFor(typed).places(text) == []


def test_nothing_typed_is_everywhere_and_marks_nothing() -> None:
    assert not LookedFor(" \u00ad")
    assert LookedFor("").is_in("anything")
    assert LookedFor("").places("anything") == []


@given(st.text(alphabet="aе-é\u00ad ٣3國国ا,s\n", max_size=8), st.text(alphabet="aе-é\u00ad ٣3國国ا,s\n"))
def test_there_are_places_where_it_is_in_and_they_stand_apart(typed: str, text: str) -> None:
    wanted = LookedFor(typed)
    places = wanted.places(text)
    assert bool(places) == (bool(wanted) and wanted.is_in(text))
    behind = 0
    for start, length in places:
        assert behind <= start < start + length <= len(text)
        behind = start + length
