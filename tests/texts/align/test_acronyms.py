"""One spelling for a name, in whatever language and however it is shortened."""

import pytest

from cwgdesk.texts.align.acronyms import Spelling, defined_in


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("the Lead Government Department (LGD) and others", {"lead government department": "lgd"}),
        ("the Task Force on Access (TFA)", {"task force on access": "tfa"}),
        ("le Groupe de Travail du Conseil (GTC)", {"groupe de travail du conseil": "gtc"}),
        ("the year (WSIS) was good", {}),
        ("(LGD)", {}),
        ("", {}),
    ],
)
def test_a_text_defines_its_own_acronyms(text: str, found: dict[str, str]) -> None:
    assert defined_in(text) == found


@pytest.mark.parametrize(
    ("text", "acronym"),
    [
        ("World Summit on the Information Society", "wsis"),
        ("Sommet mondial sur la société de l’information", "wsis"),
        ("CMSI", "wsis"),
        ("ВВУИО", "wsis"),
        ("Генеральной Ассамблеи Организации Объединенных Наций", "unga"),
        ("الأمم المتحدة", "un"),
        ("联合国大会", "unga"),
        ("Lead Government Department", "lgd"),
    ],
)
def test_a_name_becomes_its_acronym(text: str, acronym: str) -> None:
    spelling = Spelling(["the Lead Government Department (LGD) has been asked"])
    assert spelling.unify(text).split() == [acronym]
    assert acronym in spelling.acronyms


def test_a_name_inside_a_text_and_no_part_of_a_word() -> None:
    spelling = Spelling([])
    assert spelling.unify("The United Nations reunites units").split() == ["the", "un", "reunites", "units"]
    assert spelling.unify("联合国大会的报告").split() == ["unga", "的报告"]
    assert "lgd" not in spelling.acronyms


def test_one_word_is_unified_by_itself() -> None:
    spelling = Spelling([])
    assert [spelling.unify_word(word) for word in ("SMSI", "ОДД", "ODD", "L’ODD", "")] == [
        "wsis", "одд", "sdg", "l'odd", "",
    ]  # fmt: skip
