"""Clauses named in running words."""

import pytest

from cwgdesk.texts.received.bases import Clauses
from cwgdesk.texts.received.naming import meanings, named_in
from tests.texts.received.papers import GROUP, MEMBERS, SG, STATES


@pytest.mark.parametrize(
    ("words", "path"),
    [
        (f"*{SG}* 5", f"{SG} 5"),
        ("paragraph 7 of resolves to instruct the Secretary-General", f"{SG} 7"),
        ("resolves 12", f"{SG} 12"),
        ("instructs the CWG-WSIS&SDG 2", f"{GROUP} 2"),
        ("para 2 under “instructs the CWG-WSIS/SDG”", f"{GROUP} 2"),
        ("encourages Member States 2", f"{STATES} 2"),
        ("item (3) of encourages the membership", f"{MEMBERS} 3"),
        ("recalling further b)", "recalling further b)"),
        ("recalling b)", "recalling b)"),
        ("considering d) above", "considering d)"),
    ],
)
def test_a_name_leads_to_its_clause(clauses: Clauses, words: str, path: str) -> None:
    named = named_in(f"This is about {words}.", clauses)
    assert named is not None
    assert named.clauses[0].path == path


def test_a_call_means_the_same_in_six_languages() -> None:
    calls = (
        "encourages the Member States", "encourage les États Membres", "alienta a los Estados Miembros",
        "призывает Государства-Члены", "يشجع الدول الأعضاء", "鼓励成员国",
    )  # fmt: skip
    assert {meanings(call) for call in calls} == {frozenset({"encourage", "member-states"})}


def test_no_call_and_no_label_name_nothing(clauses: Clauses) -> None:
    assert named_in("It rained for 40 days in a row.", clauses) is None
