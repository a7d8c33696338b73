"""Closings, annexes and proposals: the lines that end one text and begin another."""

import pytest

from cwgdesk.texts.structure.lines.closing import (
    annex_name,
    is_closing,
    is_date_only,
    is_reasons,
    proposal_symbol,
)
from tests.texts.structure.drawn import line


@pytest.mark.parametrize(
    "text",
    [
        "36th meeting",
        "36e séance plénière",
        "1ª sesión plenaria",
        "54-е пленарное заседание",
        "الجلسة العامة 54",
        "第54次全体会议",
        "[Adopted without a vote.]",
        "Ref.: Documents C23/12",
    ],
)
def test_a_meeting_a_vote_or_a_list_of_documents_ends_a_resolution(text: str):
    assert is_closing(text)


@pytest.mark.parametrize("text", ["The meeting adopted it.", "to adopt without a vote;", ""])
def test_words_about_a_meeting_end_nothing(text: str):
    assert not is_closing(text)


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        ("10 July 2024", True),
        ("10 июля 2024 г.", True),
        ("2024年12月19日", True),
        ("on 10 July 2024", False),
        ("", False),
    ],
)
def test_a_date_on_a_line_of_its_own(text: str, alone: bool):
    assert is_date_only(text) is alone


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Annex I", "Annex I"),
        ("ANNEX 2 to Resolution 5", "ANNEX 2"),
        ("Annexe: Liste des projets", "Annexe"),
        ("Приложение 1", "Приложение 1"),
        ("المرفق الأول", "المرفق الأول"),
        ("附件一", "附件一"),
        ("Annexes are long and", ""),
        ("Annex I,", ""),
        ("1.\tAnnex", ""),
    ],
)
def test_an_annex_is_called_as_its_line_calls_it(text: str, name: str):
    assert annex_name(line(text)) == name


@pytest.mark.parametrize(
    ("text", "symbol"),
    [
        ("MOD\tEUR/44A9/3", ("MOD", "EUR/44A9/3")),
        ("MOD EXA/9/1", ("MOD", "EXA/9/1")),
        ("ADD\tArticle 5", ("ADD", "")),
        ("SUP", ("SUP", "")),
        ("(MOD)", ("(MOD)", "")),
        ("ADD value to the work", None),
        ("a)\tMOD", None),
    ],
)
def test_a_proposal_stands_alone_or_before_its_number(text: str, symbol: tuple[str, str] | None):
    assert proposal_symbol(line(text)) == symbol


def test_reasons_have_a_colon_in_every_language():
    for text in ("Reasons: none", "Motifs : néant", "Motivos: ninguno", "Основания: нет", "理由：无"):
        assert is_reasons(text)
    assert not is_reasons("Reasons are given below.")
