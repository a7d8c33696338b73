"""The delegation's name in a paper: its article, its case, and whether anybody typed them."""

import pytest

from cwgdesk.desk.state_names import named_in, state_name


@pytest.mark.parametrize(
    ("state", "by"),
    [
        ("Republic of Example", "the Republic of Example"),
        ("Kingdom of Example", "the Kingdom of Example"),
        ("United Example", "the United Example"),
        ("Russian Federation", "the Russian Federation"),
        ("Netherlands", "the Netherlands"),
        ("Netherlands (Kingdom of the)", "the Netherlands (Kingdom of the)"),
        ("Arab Republic of Example", "the Arab Republic of Example"),
        ("Egypt", "Egypt"),
        ("Cyprus", "Cyprus"),
        ("the Gambia", "the Gambia"),
        ("", ""),
    ],
)
def test_english_takes_an_article_where_the_name_has_one(state: str, by: str) -> None:
    found = state_name(state, {}, "en")
    assert (found.by, found.derived) == (by, True)


@pytest.mark.parametrize("language", ["fr", "es", "ru", "ar", "zh"])
def test_other_languages_leave_the_name_as_it_is_and_say_so(language: str) -> None:
    found = state_name("Republic of Example", {}, language)
    assert (found.by, found.derived) == ("Republic of Example", True)


@pytest.mark.parametrize(
    ("language", "name", "by"),
    [
        ("en", "Republic of Example", "the Republic of Example"),
        ("fr", "République d’Exemple", "de la République d’Exemple"),
        ("es", "República de Ejemplo", "de la República de Ejemplo"),
        ("ru", "Республика Пример", "Республики Пример"),
        ("ar", "جمهورية المثال", "جمهورية المثال"),
        ("zh", "示例共和国", "示例共和国"),
    ],
)
def test_what_was_typed_is_taken(language: str, name: str, by: str) -> None:
    forms = {language: {"name": name, "by": by}}
    for found in (state_name("X", forms, language), named_in(name, "X", forms, language)):
        assert (found.name, found.by, found.derived) == (name, by, False)


def test_a_paper_of_somebody_else_takes_no_form_of_ours() -> None:
    forms = {"fr": {"name": "Exemple", "by": "de l’Exemple"}}
    assert named_in("Égypte", "Example", forms, "fr").by == "Égypte"
