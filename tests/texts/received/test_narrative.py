"""Sentences of six languages that name a clause: the right one, waiting for confirmation."""

from pathlib import Path

import pytest

from cwgdesk.texts.received.bases import Clauses
from cwgdesk.texts.received.found import FoundProposal
from cwgdesk.texts.received.narrative import of_narrative
from cwgdesk.texts.received.paragraphs import Paragraph
from tests.texts.received.papers import MEMBERS, SG, STATES

SAID = Path(__file__).parent / "said.tsv"  # language, symbol, clause, sentence
CASES = [tuple(line.split("\t")) for line in SAID.read_text(encoding="utf-8").splitlines()]


def _told(clauses: Clauses, *sentences: str) -> list[FoundProposal]:
    return of_narrative([Paragraph(at, words, words) for at, words in enumerate(sentences)], clauses)


@pytest.mark.parametrize(("language", "symbol", "path", "sentence"), CASES)
def test_a_sentence_of_each_language_names_its_clause(
    clauses: Clauses, language: str, symbol: str, path: str, sentence: str
) -> None:
    assert language
    (one,) = _told(clauses, sentence)
    assert (one.symbol, one.path, one.sure, one.found) == (symbol, path, False, "narrative")
    assert one.passage == sentence


@pytest.mark.parametrize(
    ("sentence", "path", "text"),
    [
        ("We propose to amend paragraph 5 of encourages the membership to read: “to take part;”.",
         f"{MEMBERS} 5", "to take part;"),
        ("We suggest to replace “actively” by “often” in encourages the membership 5.",
         f"{MEMBERS} 5", "to participate often in the CWG-WSIS&SDG;"),
        ("We propose to delete “actively” from encourages the membership 5.",
         f"{MEMBERS} 5", "to participate in the CWG-WSIS&SDG;"),
        ("We propose to add “and often” after “actively” in encourages the membership 5.",
         f"{MEMBERS} 5", "to participate actively and often in the CWG-WSIS&SDG;"),
    ],
)  # fmt: skip
def test_words_that_are_quoted_become_the_proposed_ones(
    clauses: Clauses, sentence: str, path: str, text: str
) -> None:
    (one,) = _told(clauses, sentence)
    assert (one.symbol, one.path, one.text) == ("MOD", path, text)


def test_the_words_may_stand_in_the_next_paragraph(clauses: Clauses) -> None:
    (one,) = _told(clauses, f"We propose to amend {MEMBERS} 5 as follows:", "5\tto take part often;")
    assert (one.path, one.text) == (f"{MEMBERS} 5", "to take part often;")


def test_a_name_that_fits_two_clauses_shows_both(clauses: Clauses) -> None:
    (one,) = _told(clauses, "We propose to delete paragraph 2 of encourages.")
    assert {one.path, one.note.removeprefix("or ")} == {f"{STATES} 2", f"{MEMBERS} 2"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Paragraph 5 of resolves to instruct the Secretary-General asks for a report.",
        "We propose to meet again in 2028.",
        "Egypt thanks the Secretary-General for his 12 reports.",
        "The working group was instructed in 2023 to monitor the activities.",
    ],
)
def test_a_sentence_that_proposes_nothing_on_a_clause_is_none(clauses: Clauses, sentence: str) -> None:
    assert _told(clauses, sentence) == []


@pytest.mark.parametrize(
    ("sentence", "paths"),
    [
        ("We propose to delete resolves 7 and encourages the membership 5.", ["7", "5"]),
        ("We propose to delete paragraphs 3 and 4 of encourages the membership.", ["3", "4"]),
        ("We propose to delete paragraphs 1, 2 and 3 of encourages the membership.", ["1", "2", "3"]),
        ("Nous proposons de supprimer les points 3 et 4 de la partie encourage les membres.", ["3", "4"]),
        ("Предлагаем исключить пункты 3 и 4 раздела призывает членов МСЭ.", ["3", "4"]),
        ("建议删除鼓励成员第3段和第4段。", ["3", "4"]),
    ],
)
def test_a_sentence_on_several_clauses_drops_none(clauses: Clauses, sentence: str, paths: list[str]) -> None:
    found = _told(clauses, sentence)
    assert [(one.symbol, one.path.rpartition(" ")[2]) for one in found] == [("SUP", path) for path in paths]


def test_a_text_that_follows_a_colon_is_proposed(clauses: Clauses) -> None:
    said = f"We propose the following text for {SG} 5:"
    words = "“to provide biennially to Council a report;”"
    (one,) = of_narrative([Paragraph(0, said, said), Paragraph(1, words, words)], clauses)
    assert (one.symbol, one.path, one.sure) == ("MOD", f"{SG} 5", False)
    assert one.text == "to provide biennially to Council a report;"
