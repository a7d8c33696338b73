import pytest
from hypothesis import given
from hypothesis import strategies as st

from cwgdesk.workspace.finding import index_words as folding


@pytest.mark.parametrize(
    ("written", "asked"),
    [
        ("Résolution ÉLARGIE", "resolution elargie"),
        ("РЕЗОЛЮЦИЯ Ёлка", "резолюция елка"),
        ("資訊社會", "资讯社会"),
        ("أحكام إدارة آلية", "احكام اداره اليه"),
        ("اِتِّصَالَات اتصـــالات", "اتصالات اتصالات"),
        ("مستوى", "مستوي"),
        ("信息社会", "信 息 社 会"),
        ("ﬁnal Ｗｉｄｅ", "final wide"),
        ("multi-stakeholder", "multi stakeholder"),
        ("Straße", "strasse"),
    ],
)
def test_words_are_compared_without_case_accents_and_marks(written, asked):
    assert folding.words(written) == folding.words(asked)


@pytest.mark.parametrize(
    ("written", "indexed"),
    [
        ("e\u2010health", "e-health ehealth"),
        ("follow\u2011up of 5", "follow-up of 5 followup"),
        ("state-of-the-art", "state-of-the-art stateoftheart"),
        ("a - b", "a - b"),
        ("\u2013 5", "- 5"),
        ("Государства\u2011члены", "государства-члены государствачлены"),
    ],
)
def test_a_compound_is_held_joined_too(written, indexed):
    assert folding.folded(written) == indexed


@given(st.text())
def test_folding_twice_changes_nothing_more(text):
    once = folding.words(text)
    assert folding.words(" ".join(once)) == once
