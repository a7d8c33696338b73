import pytest
from hypothesis import given
from hypothesis import strategies as st

from cwgdesk.workspace import index_words as folding


@pytest.mark.parametrize(
    ("written", "asked"),
    [
        ("Résolution ÉLARGIE", "resolution elargie"),
        ("РЕЗОЛЮЦИЯ Ёлка", "резолюция елка"),
        ("القرارات والاتصالات بالقرار", "قرارات اتصالات قرار"),
        ("أحكام إدارة آلية", "احكام اداره اليه"),
        ("اِتِّصَالَات اتصـــالات", "اتصالات اتصالات"),
        ("مستوى", "مستوي"),
        ("信息社会", "信 息 社 会"),
        ("ﬁnal Ｗｉｄｅ", "final wide"),
        ("multi-stakeholder", "multi stakeholder"),
        ("Straße", "strasse"),
    ],
)
def test_words_are_compared_without_case_accents_marks_and_articles(written, asked):
    assert folding.words(written) == folding.words(asked)


def test_short_words_keep_what_only_looks_like_an_article():
    assert folding.words("والد الذي") == ["والد", "الذي"]


@given(st.text())
def test_folding_twice_changes_nothing_more(text):
    # Articles may uncover an article; everything else is at rest after one pass.
    once = folding.words(text)
    if not any("ال" in word or "لل" in word for word in once):
        assert folding.words(" ".join(once)) == once


@pytest.mark.parametrize(
    ("asked", "expression"),
    [
        ("", ""),
        (' "" - ( ', ""),
        ("Council", '"council"*'),
        ("Council ", '"council"'),
        ('"Member States" invite', '"member states" AND "invite"*'),
        ("信息", '"信 息"*'),
        ('a" OR b NEAR(c) *', '"a" AND "or" AND "b" AND "near c"*'),
    ],
)
def test_what_is_asked_becomes_an_expression(asked, expression):
    assert folding.query(asked) == expression
