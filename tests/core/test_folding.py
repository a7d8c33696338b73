"""What a person types finds what stands there however it is written, and what must differ stays apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cwgdesk.core.folding import (
    for_calls,
    for_finding,
    for_matching,
    for_names,
    for_reading,
    for_search,
    letters_of,
    western_digits,
)

WRITTEN = [
    # as it stands in a text, as somebody types it
    ("RÉSOLUTION", "resolution"),
    ("L’État", "l'etat"),
    ("cœur", "coeur"),
    ("Straße", "strasse"),
    ("“quoted” «words»", '"quoted" "words"'),
    ("Ёлка", "елка"),
    ("العَرَبِيَّة", "العربية"),
    ("اتصـــالات", "اتصالات"),
    ("إدارة أحكام آلية", "اداره احكام اليه"),
    ("مستوى", "مستوي"),
    ("٢٠٢٧ ۲۰۲۷", "2027 2027"),
    ("Ｗｉｄｅ ﬁnal", "wide final"),
    ("co\u00adopera\u200btion", "cooperation"),
    ("\u200fالقرار\u200e 75", "القرار 75"),
    ("follow‑up 2015–2020 −1", "follow-up 2015-2020 -1"),
    ("No\u00a05,\u202fa", "no 5, a"),
    ("信息社会", "信息社会"),
    ("한국", "한국"),
]


@pytest.mark.parametrize(("stands", "typed"), WRITTEN)
def test_what_is_typed_finds_what_stands_there(stands: str, typed: str) -> None:
    assert for_search(stands) == for_search(typed)


@pytest.mark.parametrize(
    ("one", "other"), [("resolution", "revolution"), ("5", "6"), ("한", "하"), ("قرار", "فرار")]
)
def test_other_letters_are_other_letters(one: str, other: str) -> None:
    assert for_search(one) not in for_search(other)


@given(st.text())
def test_folding_again_changes_nothing(text: str) -> None:
    assert for_search(for_search(text)) == for_search(text)


def test_every_letter_knows_where_it_stood() -> None:
    #        0123456
    found = for_finding("Cœur à")
    assert found.letters == "coeur a"
    assert list(found.places) == [0, 1, 1, 2, 3, 4, 5]
    assert list(for_finding("Note").places) == [0, 1, 2, 3]
    hidden = for_finding("co\u00adop")
    assert (hidden.letters, list(hidden.places)) == ("coop", [0, 1, 3, 4])


@given(st.text())
def test_finding_and_searching_are_one_strength(text: str) -> None:
    found = for_finding(text)
    assert found.letters == for_search(text)
    assert len(found.places) == len(found.letters)
    assert list(found.places) == sorted(found.places)
    assert all(0 <= place < len(text) for place in found.places)


def test_copies_of_a_text_differ_in_typography_never_in_accents() -> None:
    assert for_matching("Ｒésolution №") == for_matching("résolution no")
    assert for_matching("résolution") != for_matching("resolution")
    assert letters_of(for_matching("multi-stakeholder, (5)")) == "multistakeholder5"


def test_names_have_one_apostrophe_and_keep_their_accents() -> None:
    assert for_names("Société de l’Information") == "société de l'information"
    assert for_names("ＩＴＵ") == "itu"


@pytest.mark.parametrize(
    ("stands", "listed"),
    [
        ("DÉCIDE d’inviter", "décide d'inviter"),
        ("يُقَرِّر", "يقرر"),
        ("إذ يذكّر", "اذ يذكر"),
        ("поручает ещё", "поручает еще"),
        ("follow‑up", "follow-up"),
        ("Resolves", "resolves"),
    ],
)
def test_a_call_is_recognised_as_it_is_listed(stands: str, listed: str) -> None:
    assert for_calls(stands) == listed


def test_a_call_is_no_other_word_that_lacks_an_accent() -> None:
    assert for_calls("chargé") != for_calls("charge")


def test_word_for_word_only_case_and_spacing_are_free() -> None:
    assert for_reading("The  Union’s\nrole ") == "the union's role"
    assert for_reading("multi-stakeholder") != for_reading("multistakeholder")
    assert for_reading("égal") != for_reading("egal")


def test_a_number_is_the_same_in_every_script() -> None:
    assert western_digits("القرار ٧٥") == "القرار 75"
    assert western_digits("Resolution 75") == "Resolution 75"
