"""Finding a clause by its words, its label, its name."""

import pytest

from cwgdesk.texts.received.bases import Clauses, is_bis, plain_label, plain_name
from tests.texts.received.papers import MEMBERS, SG, STATES


@pytest.mark.parametrize(
    ("shown", "plain"),
    [("5.", "5"), ("(b)", "b"), ("b)", "b"), ("5 bis", "5bis"), ("٥", "5"), ("a) ", "a")],
)
def test_a_label_is_compared_without_its_dress(shown: str, plain: str) -> None:
    assert plain_label(shown) == plain


def test_a_call_is_cited_with_or_without_articles() -> None:
    assert plain_name("encourages the Member States ") == plain_name("Encourages Member States,")
    assert plain_name("instructs the CWG-WSIS/SDG") == plain_name("instructs the CWG-WSIS&SDG")


@pytest.mark.parametrize("label", ["5bis", "5 bis", "b)ter", "3 مكرراً", "3之二"])
def test_a_number_between_two(label: str) -> None:
    assert is_bis(label)
    assert not is_bis("5")


def test_words_are_found_whatever_their_typography(clauses: Clauses) -> None:
    (one,) = clauses.same_words("To participate actively in the CWG‑WSIS&SDG")
    assert one.path == f"{MEMBERS} 5"
    near = clauses.by_words("to participate often and gladly in the CWG-WSIS&SDG;")
    assert near is not None
    assert near.clause is one
    assert clauses.by_words("to buy a new car for the whole family before the summer;") is None


def test_a_label_is_found_under_its_call(clauses: Clauses) -> None:
    call = clauses.call_of("resolves to instruct Secretary-General")
    assert call is not None
    assert [one.path for one in clauses.labelled(call, "5.")] == [f"{SG} 5"]
    assert len(clauses.labelled(None, "5")) == 2
    assert [one.path for one in clauses.named("encourages Member States 2")] == [f"{STATES} 2"]


@pytest.mark.parametrize(
    ("label", "before"), [("5bis", "5"), ("13", "12"), ("6", "5"), ("12ter", "12"), ("40", "12")]
)
def test_a_new_clause_has_its_place(clauses: Clauses, label: str, before: str) -> None:
    call = clauses.call_of(SG)
    assert [one.path for one in clauses.before_new(call, label, None)] == [f"{SG} {before}"]
