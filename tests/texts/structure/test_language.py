"""The language of a text: by its script, else by its smallest words."""

import pytest

from cwgdesk.texts.structure.language import language_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The role of the ITU in that which follows", "en"),
        ("Le rôle de l'UIT dans les pays", "fr"),
        ("El papel de la UIT en los países", "es"),
        ("Роль МСЭ в осуществлении решений ВВУИО", "ru"),
        ("دور الاتحاد في تنفيذ نواتج القمة", "ar"),
        ("国际电联在落实WSIS成果方面的作用", "zh"),
        ("12/34 – 2024", ""),
        ("Lorem ipsum", ""),
    ],
)
def test_a_text_is_in_one_of_six_languages_or_nothing_tells(text: str, language: str):
    assert language_of([text]) == language


def test_all_lines_together_tell():
    assert language_of(["A/RES/79/9", "Резолюция, принятая Генеральной Ассамблеей", "WSIS"]) == "ru"
    assert language_of([]) == ""
