"""Openings that no list knows, openings with their first recital on one line, and texts without one."""

import pytest

from cwgdesk.texts.structure.parse import parse
from tests.texts.structure.drawn import typed

OPENINGS = {
    "La Conférence générale,": ("Rappelant la résolution 10,", "Prie la Directrice générale d'agir;"),
    "La Conferencia General,": ("Recordando la resolución 10,", "Pide a la Directora General que actúe;"),
    "The Seventy-seventh World Health Assembly,": ("Having considered the report,", "Requests a report;"),
    "The 14th Conférence Générale des Poids et Mesures,": ("considering the report,", "Decides to go on;"),
    "Conference of the Parties,": ("Recalling decision 1/CP.1,", "Decides to go on;"),
    "Исполнительный совет,": ("ссылаясь на резолюцию 10,", "постановляет продолжить;"),
    "执行局，": ("回顾其第10号决议，", "决定继续；"),
}


def kinds(text: str) -> list[str]:
    wanted = ("opening", "preambular", "operative")
    return [c.kind.value for c in parse(typed(text)).clauses if c.kind in wanted]


@pytest.mark.parametrize("opening", OPENINGS)
def test_a_short_line_with_a_comma_before_a_recital_opens_a_resolution(opening: str):
    recital, clause = OPENINGS[opening]
    found = parse(typed(f"{opening}\n{recital}\n1.\t{clause}\n2.\t{clause}"))
    assert kinds(f"{opening}\n{recital}\n1.\t{clause}\n2.\t{clause}") == [
        "opening", "preambular", "operative", "operative"
    ]  # fmt: skip
    assert found.info.kind == "resolution"
    assert found.info.body == opening.removeprefix("The ").rstrip(",，")


@pytest.mark.parametrize("gap", ["\t", " ", "  "])
def test_an_opening_and_its_first_recital_on_one_line_are_two(gap: str):
    text = (
        f"The Human Rights Council,{gap}Guided by the Charter,\nRecalling its resolution 1,\n1.\tRequests X."
    )
    assert kinds(text) == ["opening", "preambular", "preambular", "operative"]
    first, second, *_ = parse(typed(text)).clauses
    assert (first.text, second.text) == ("The Human Rights Council,", "Guided by the Charter,")
    assert text[second.place.start : second.place.end] == second.text


def test_a_text_without_an_opening_line_begins_with_its_first_recital():
    text = "S/RES/2573 (2021)\nReiterating its duty,\nRecalling X,\n1.\tCondemns Y;\n2.\tDecides Z."
    found = parse(typed(text))
    assert kinds(text)[-4:] == ["preambular", "preambular", "operative", "operative"]
    assert (found.info.symbol, found.info.body) == ("S/RES/2573 (2021)", "UN Security Council")


def test_a_report_that_recalls_something_is_no_resolution():
    text = "Report by the secretariat\nDear all,\nRecalling our meeting, we met again.\n1.\tThe work."
    assert "preambular" not in kinds(text)


def test_a_resolution_with_a_long_annex_is_a_resolution():
    articles = "".join(f"\nArticle {n}\nThe parties shall cooperate in matter {n}." for n in range(1, 20))
    text = f"The General Assembly,\nRecalling X,\n1.\tApproves it;\n2.\tNotes it.\nAnnex\nAgreement{articles}"
    assert parse(typed(text)).info.kind == "resolution"
    assert kinds(text) == ["opening", "preambular", "operative", "operative"]
