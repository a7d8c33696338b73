"""Forms of one word are found by one another; another word that begins alike is not."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cwgdesk.core.folding import for_search
from cwgdesk.core.inflection import are_forms_of_one, beginnings, stems

FORMS = {
    "en": "report reports reported reporting; policy policies; agency agencies; decide decides decided "
    "deciding; agree agreed agreeing; plan plans planned planning; process processes; use uses used; "
    "state states stated stating; note notes noted noting; add adds added "
    "adding; country countries; response responses; box boxes",
    "fr": "général générale généraux générales; État États; national nationaux nationale; décide décident "
    "décidé décidée décider décidant; invite invitent inviter invitant; établir établi établit établissant; "
    "réseau réseaux; actif active actifs actives; premier première; nombreux nombreuse; bureau bureaux",
    "es": "resolución resoluciones; Estado Estados; invita invitan invitar invitando invitado; reconocer "
    "reconociendo reconocen; actividad actividades; voz voces; miembro miembros miembra; país países; "
    "nacional nacionales; decide deciden decidir; informe informes",
    "ru": "генеральный генеральному генерального генеральным; секретарь секретаря секретарю секретарём; "
    "резолюция резолюции резолюцию; государство государства государств государствам; член членам членов; "
    "поручает поручать; деятельность деятельности; отчёт отчёты отчета; доклад докладе докладами; "
    "бюро; информационное информационного",
    "ar": "قرار القرار والقرار بالقرار للقرار قرارات والقرارات; دعم لدعم بدعم ودعم; دولة الدول والدول للدول; "
    "تقرير التقرير بتقرير تقريرين; لجنة اللجنة ولجنة لجنته; مجلس المجلس للمجلس والمجلس; عضو العضو; "
    "اتصال اتصالات الاتصالات للاتصالات; مدير المدير المديرين; تنمية التنمية بتنمية",
}
OTHERS = [
    ("internal", "international"), ("police", "policy"), ("data", "date"), ("party", "part"),
    ("organ", "organization"), ("university", "universal"), ("state", "station"), ("council", "counsel"),
    ("report", "rapporteur"), ("nation", "national"), ("convention", "convene"), ("section", "sector"),
    ("policies", "police"), ("estado", "est"), ("note", "not"), ("noted", "not"), ("sites", "sit"),
    ("secretariat", "secretary"), ("член", "членство"),
    ("مكتب", "كتاب"), ("دولي", "دول"), ("2027", "2028"),
]  # fmt: skip
GROUPS = [group.split() for forms in FORMS.values() for group in forms.split(";")]


@pytest.mark.parametrize("group", GROUPS, ids=lambda group: group[0])
def test_forms_of_one_word(group: list[str]) -> None:
    first = for_search(group[0])
    assert [form for form in group if not are_forms_of_one(first, for_search(form))] == []


@pytest.mark.parametrize(("one", "other"), OTHERS)
def test_another_word_is_another_word(one: str, other: str) -> None:
    assert not are_forms_of_one(for_search(one), for_search(other))


@pytest.mark.parametrize("group", GROUPS, ids=lambda group: group[0])
def test_every_form_begins_as_it_was_told(group: list[str]) -> None:
    begins = tuple(beginnings(for_search(group[0])))
    for form in group:
        assert re.search("|".join(map(re.escape, begins)), for_search(form)), form


@given(st.text())
def test_every_word_has_a_stem(word: str) -> None:
    assert stems(word)
    assert all(stems(word)) or not word
