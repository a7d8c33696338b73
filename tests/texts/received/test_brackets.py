"""A chair's compilation: each bracket is a proposal of the delegation it names."""

import pytest

from cwgdesk.texts.received.bases import Clauses
from cwgdesk.texts.received.brackets import brackets_in, of_brackets
from cwgdesk.texts.received.found import FoundProposal
from cwgdesk.texts.received.paragraphs import Paragraph
from tests.texts.received.papers import MEMBERS, SG, STATES

WORDS = "to participate actively in the CWG-WSIS&SDG;"


def _found(clauses: Clauses, *lines: str) -> list[FoundProposal]:
    return of_brackets([Paragraph(at, words, words) for at, words in enumerate(lines)], clauses).found


@pytest.mark.parametrize(
    ("line", "holders", "symbol", "text"),
    [
        ("5\tto participate actively [and regularly – Egypt] in the CWG-WSIS&SDG;", ["Egypt"], "MOD",
         "to participate actively and regularly in the CWG-WSIS&SDG;"),
        ("5\tto participate actively in the CWG-WSIS&SDG [and its task force; – Egypt];", ["Egypt"], "MOD",
         "to participate actively in the CWG-WSIS&SDG and its task force;"),
        ("5\tto participate actively [Kenya: and regularly] in the CWG-WSIS&SDG;", ["Kenya"], "MOD",
         "to participate actively and regularly in the CWG-WSIS&SDG;"),
        (f"5\t{WORDS} [ALT 2: to take part in all meetings; (CEPT)]", ["CEPT"], "MOD",
         "to take part in all meetings;"),
        (f"5\t{WORDS} [Egypt, Kenya: delete]", ["Egypt", "Kenya"], "SUP", ""),
        (f"5\t{WORDS} [DELETE – RCC]", ["RCC"], "SUP", ""),
        (f"5\t{WORDS} [NOC – United States and Japan]", ["United States", "Japan"], "NOC", WORDS),
        ("5\tto participate actively [and often (APT)] in the CWG-WSIS&SDG;", ["APT"], "MOD",
         "to participate actively and often in the CWG-WSIS&SDG;"),
        ("5\tto participate actively [и регулярно – Российская Федерация] in the CWG-WSIS&SDG;",
         ["Российская Федерация"], "MOD", "to participate actively и регулярно in the CWG-WSIS&SDG;"),
        ("5\tto participate actively [and often – Republic of Korea/Japan] in the CWG-WSIS&SDG;",
         ["Republic of Korea", "Japan"], "MOD", "to participate actively and often in the CWG-WSIS&SDG;"),
    ],
)  # fmt: skip
def test_a_bracket_is_what_its_delegation_proposes(
    clauses: Clauses, line: str, holders: list[str], symbol: str, text: str
) -> None:
    found = _found(clauses, MEMBERS, line.replace("\t", " "))
    assert [one.holder for one in found] == holders
    assert {(one.symbol, one.path, one.text, one.found) for one in found} == {
        (symbol, f"{MEMBERS} 5", text, "bracket")
    }
    assert all(one.sure for one in found)


def test_two_brackets_of_a_clause_are_two_readings(clauses: Clauses) -> None:
    line = "5 to participate [very – Egypt] actively [and often – Kenya] in the CWG-WSIS&SDG;"
    egypt, kenya = _found(clauses, MEMBERS, line)
    assert (egypt.holder, egypt.text) == ("Egypt", "to participate very actively in the CWG-WSIS&SDG;")
    assert (kenya.holder, kenya.text) == ("Kenya", "to participate actively and often in the CWG-WSIS&SDG;")


def test_a_new_clause_stands_after_the_one_before_it(clauses: Clauses) -> None:
    last = next(one for one in clauses.all if one.path == f"{STATES} 4")
    (one,) = _found(clauses, STATES, f"4 {last.text}", "[5 to report annually; – Egypt]")
    assert (one.symbol, one.path, one.label, one.text) == ("ADD", f"{STATES} 4", "5", "to report annually;")


def test_a_label_says_where_a_new_clause_stands(clauses: Clauses) -> None:
    (one,) = _found(clauses, MEMBERS, "[6bis to report annually; – Egypt]")
    assert (one.symbol, one.path, one.label, one.sure) == ("ADD", f"{MEMBERS} 6", "6bis", True)


def test_brackets_without_a_name_are_no_proposals(clauses: Clauses) -> None:
    lines = ("[2025]", "1 to act [if needed];", "see the report [C23/12];", "[to report annually]", SG)
    kept = of_brackets([Paragraph(0, words, words) for words in lines], clauses)
    assert (kept.found, len(kept.others)) == ([], len(lines))
    assert brackets_in("[2025] and [to act: quickly]") == []
