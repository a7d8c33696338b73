"""The preamble ends where numbering begins, whatever verbs stand in it, in six languages."""

import pytest

from cwgdesk.texts.structure.parse import parse
from tests.texts.structure.drawn import typed

FINITE = {
    "en": ("The Security Council,", "Recalling its resolution 1 (2000),", "Recalls that a step was taken,"),
    "en-notes": ("The Assembly,", "Recalling its resolution 1 (2000),", "Notes with concern the delays,"),
    "en-expresses": ("The Security Council,", "Guided by the Charter,", "Expresses its gratitude,"),
    "fr": ("Le Conseil de sécurité,", "Rappelant sa résolution 1 (2000),", "Rappelle que la paix importe,"),
    "fr-souligne": ("L'Assemblée générale,", "Rappelant la Charte,", "Souligne l'importance du dialogue,"),
    "es": ("El Consejo de Seguridad,", "Recordando su resolución 1 (2000),", "Recuerda que importa la paz,"),
    "ru": ("Совет Безопасности,", "ссылаясь на свою резолюцию 1 (2000),", "напоминает о важности мира,"),
    "ar": ("إن مجلس الأمن،", "إذ يشير إلى قراره ١،", "يؤكد من جديد أهمية السلام،"),
    "zh": ("安全理事会，", "重申以往的决议，", "特别指出，安理会重视人员的安全，"),
    "zh-notes": ("大会，", "回顾其决议，", "注意到秘书长的报告，"),
}
LAST = {
    "en": "Reaffirming its support,", "fr": "Réaffirmant son appui,", "es": "Reafirmando su apoyo,",
    "ru": "подтверждая свою поддержку,", "ar": "وإذ يعيد تأكيد دعمه،", "zh": "认识到局势继续威胁和平，",
}  # fmt: skip


def kinds(text: str) -> list[str]:
    wanted = ("preambular", "operative")
    return [f"{c.kind.value} {c.label}".strip() for c in parse(typed(text)).clauses if c.kind in wanted]


@pytest.mark.parametrize("name", FINITE)
def test_a_finite_verb_among_recitals_is_a_recital_where_numbers_follow(name: str):
    recitals = "\n".join((*FINITE[name], LAST[name[:2]]))
    assert kinds(f"{recitals}\n1.\tX;\n2.\tY.") == [
        "preambular", "preambular", "preambular", "operative 1.", "operative 2."
    ]  # fmt: skip


def test_a_finite_verb_with_items_is_still_a_recital():
    text = "The General Assembly,\nRecalls also:\n(a)\tThis;\n(b)\tThat,\n1.\tDecides X;\n2.\tDecides Y."
    assert kinds(text)[:3] == ["preambular", "preambular (a)", "preambular (b)"]


def test_where_nothing_is_numbered_the_finite_verb_ends_the_preamble():
    text = "The General Assembly,\nRecalling its resolution 1,\nRequests a report;\nDecides to go on."
    assert kinds(text) == ["preambular", "operative", "operative"]


def test_a_number_that_a_line_with_a_colon_introduces_is_an_item_of_that_line():
    text = "The General Assembly,\nRecalling its resolution 1,\nDecides as follows:\n1.\tX;\n2.\tY."
    assert kinds(text) == ["preambular", "operative", "operative 1.", "operative 2."]


def test_numbers_of_an_annex_say_nothing_of_the_text_before_it():
    text = "The General Assembly,\nRecalling its resolution 1,\nAdopts the rules,\nAnnex\n1.\tX;\n2.\tY."
    assert kinds(text) == ["preambular", "operative"]
