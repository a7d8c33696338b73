"""Bodies, places and meetings in the paper's language."""

import pytest

from cwgdesk.reference.bodies import named, separator


@pytest.mark.parametrize(
    ("words", "language", "said"),
    [
        ("Geneva", "fr", "Genève"),
        ("Ginebra", "zh", "日内瓦"),
        ("Женева", "ar", "جنيف"),
        ("Council", "ru", "Совет"),
        ("43rd meeting", "en", "43rd meeting"),
        ("43rd meeting", "fr", "43e réunion"),
        ("43rd meeting", "es", "43.ª reunión"),
        ("43rd meeting", "ru", "43-е собрание"),
        ("43rd meeting", "ar", "الاجتماع 43"),
        ("43rd meeting", "zh", "第43次会议"),
        ("第41次会议", "en", "41st meeting"),
        ("12e réunion", "en", "12th meeting"),
        ("Geneva, Room Popov", "fr", "Geneva, Room Popov"),
        ("Some other body", "zh", "Some other body"),
    ],
)
def test_what_is_known_follows_the_language(words: str, language: str, said: str) -> None:
    assert named(words, language) == said


def test_the_comma_is_that_of_the_script() -> None:
    assert [separator(language) for language in ("en", "zh", "ar")] == [", ", "，", "، "]
