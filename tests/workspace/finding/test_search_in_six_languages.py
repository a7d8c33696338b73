"""What a person sees in a text or a note is found by the search, however it is written and typed."""

import pytest

from tests.workspace.finding.test_search import add_clauses, found
from tests.workspace.made import add_position

# what is typed, the text that is found, a text that is not
UNSEEN = [
    ("coordination", "the co\u00adordi\u00adnation of", "ordination"),
    ("coordination", "the co\u200bordination", "co ordination"),
    ("co\u00adordination", "the coordination", "co, ordination"),
    ("resolution", "\u2068Resolution\u2069 5", "solution"),
    ("قرار", "\u200fقرار\u200e", "فرار"),
    ("budget", "bud\ufeffget", "bud get"),
    ("budget", "bud\u2060get", "bud"),
    ("note", "\u202anote\u202c", "not"),
    ("اتصالات", "اتصـــالات", "اتصل"),
    ("wide", "Ｗｉｄｅ", "wild"),
]
DIGITS = [
    ("1334", "القرار ١٣٣٤", "القرار ١٣٣٥"),
    ("١٣٣٤", "Resolution 1334", "Resolution 1335"),
    ("۱۳۳۴", "القرار ١٣٣٤", "القرار"),
    ("1334", "第１３３４号决议", "第１３３号决议"),
    ("１３３４", "第1334号", "第133号"),
    ("70/125", "القرار ٧٠/١٢٥", "القرار ١٢٥/٧٠"),
    ("2027", "في عام ٢٠٢٧", "٢٠٢٨"),
    ("٢٠٢٧ ", "en 2027", "en 20271"),
    ("133", "القرار ١٣٣٤", "القرار ١٢٣٤"),
    ('"resolution 1334"', "Resolution ۱۳۳۴", "1334 resolution"),
]
HYPHENS = [
    ("e-health", "for e\u2010health services", "health, e)"),
    ("ehealth", "for e\u2010health services", "health"),
    ("e\u2010health", "for eHealth services", "the health"),
    ("e-health", "e health", "e) of health"),
    ("follow-up", "the follow\u2011up", "up, follow"),
    ("followup", "the follow-up", "follow"),
    ("follow up", "the follow\u2011up", "follow"),
    ("e-hea", "e\u2010health", "e-heritage"),
    ("multistake", "multi-stake\u00adholder", "multi"),
    ('"member state"', "a member\u2011state", "state member"),
    ("государства-члены", "государствам-членам", "государства"),
]
PROCLITICS = [
    ("قرار", "والقرار", "فرار"),
    ("القرار", "بقرار", "فرار"),
    ("قرار", "للقرار", "فرار"),
    ("قرار", "بالقرارات", "فرار"),
    ("وقرار", "القرار", "وفرار"),
    ("دعم", "لدعم", "دعامة"),
    ("الدول الأعضاء", "للدول الأعضاء", "الدولي"),
    ("دولة", "والدول", "الدولي"),
    ("قرا", "والقرارات", "قلم"),
    ("تنمية", "بالتنمية", "نملة"),
    ("إدارة", "والادارة", "دار"),
]
INFLECTION = [
    ("Генеральный секретарь", "поручить Генеральному секретарю", "Генеральная Ассамблея"),
    ("Генеральному секретарю", "Генеральный секретарь", "секретариат"),
    ("государство", "государств", "государственный"),
    ("поручает", "поручать", "поручень"),
    ("États membres", "l'État membre", "état"),
    ("secrétaire général", "secrétaires généraux", "secrétariat"),
    ("décidé", "décide", "déciliter"),
    ("l'État", "les États", "étang"),
    ("Estado Miembro", "los Estados Miembros", "estar"),
    ("resolución", "las resoluciones", "resolver"),
    ("invitando", "invita", "invento"),
    ("policies", "a policy", "police"),
]
CHINESE = [
    ("資訊社會", "在资讯社会中", "资讯"),
    ("资讯社会", "在資訊社會中", "社會資訊"),
    ("秘书长", "請秘書長", "秘書"),
    ("决议", "決議", "議決"),
    ("電信", "电信发展局", "信电"),
    ("发展", "發展", "發表"),
    ("理事会", "理事會", "理事"),
    ("国际", "國際電信聯盟", "國家"),
    ("報告", "报告", "报"),
    ("实施", "實施", "實現"),
]


@pytest.mark.parametrize(
    ("typed", "text", "other"), [*UNSEEN, *DIGITS, *HYPHENS, *PROCLITICS, *INFLECTION, *CHINESE]
)
def test_texts_are_found_as_a_person_reads_them(ws, typed, text, other):
    fitting, _ = add_clauses(ws, f"{text}.", f"{other}.")
    assert found(ws, typed) == {fitting}


@pytest.mark.parametrize(
    ("typed", "text", "other"), [group[0] for group in (UNSEEN, DIGITS, HYPHENS, CHINESE)]
)
def test_notes_are_found_alike(ws, typed, text, other):
    fitting = add_position(ws, text)
    add_position(ws, other)
    assert found(ws, typed) == {fitting}


def test_the_snippet_shows_the_words_as_they_are_printed(ws):
    add_clauses(ws, "а " * 80 + "поручить Генеральному секретарю " + "б " * 80)
    (hit,) = ws.search("Генеральный секретарь")
    assert "поручить Генеральному секретарю б" in hit.snippet


def test_words_in_quotation_marks_are_found_as_they_stand(ws):
    one, other = add_clauses(ws, "the Member States report", "a member state reports")
    assert found(ws, '"member states"') == {one}
    assert found(ws, "member states") == {one, other}
