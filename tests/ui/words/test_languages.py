"""The languages one can choose: the six of the Union, each by its own name, each with its words."""

from cwgdesk.core.resources import resource
from cwgdesk.ui.words.languages import INTERFACE_LANGUAGES


def test_the_six_languages_of_the_union_are_offered_by_their_own_names() -> None:
    assert set(INTERFACE_LANGUAGES) == {"en", "fr", "es", "ru", "ar", "zh"}
    assert INTERFACE_LANGUAGES["fr"] == "Français"
    assert INTERFACE_LANGUAGES["ar"] == "العربية"
    assert len(set(INTERFACE_LANGUAGES.values())) == 6


def test_whoever_chooses_one_finds_the_words_of_the_window_in_it() -> None:
    for code in INTERFACE_LANGUAGES:
        assert resource("translations", f"cwgdesk_{code}.qm").is_file(), code
