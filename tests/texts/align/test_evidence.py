"""What speaks for a passage answering a clause, before the order is looked at."""

from dataclasses import replace

from cwgdesk.texts.align.evidence import RECITAL, Evidence, gather, in_common, printed_words, supporting_words
from cwgdesk.texts.structure.found import ClauseKind, FoundClause
from tests.texts.versions.made import clause, clauses

ASKED = clauses([
    "to continue the Stocktaking process with Action Line Facilitators;",
    "de financer la participation des pays en développement;",
    "представить отчет о проверке;",
    "将成果翻译成六种语文；",
])  # fmt: skip
SAID = [
    "Le financement de la participation a été assuré.",
    "The Stocktaking holds 14,000 entries.",
    "成果已翻译。",
    "Отчет был представлен.",
]


def best(row: list[float]) -> int:
    return row.index(max(row))


def test_each_passage_is_likest_to_the_clause_it_answers_in_any_language() -> None:
    evidence = gather(SAID, ASKED)
    assert [best(row) for row in evidence.utility] == [1, 0, 3, 2]


def test_words_in_common_are_counted_with_the_likeliest_clause() -> None:
    evidence = gather(SAID, ASKED)
    assert in_common(evidence, [{0: 0.1, 1: 0.9}, {0: 1.0}, {1: 1.0}, {}]) == [1, 1, 0, 0]


def support(evidence: Evidence, row: int, column: int) -> tuple[str, ...]:
    return supporting_words(printed_words(SAID[row], evidence), evidence, row, column)


def test_the_words_in_common_are_shown_as_the_passage_writes_them() -> None:
    evidence = gather(SAID, ASKED)
    assert support(evidence, 1, 0) == ("Stocktaking",)
    assert "participation" in support(evidence, 0, 1)
    assert support(evidence, 1, 1) == ()


def test_a_clause_that_asks_somebody_else_and_a_recital_are_less_likely() -> None:
    words = "to take part in the preparatory process of the review;"

    def worth(asked: FoundClause) -> float:
        others = clauses(["to do that;", "to publish it;"], "other")
        return gather(["ITU takes part in the preparatory process."], [asked, *others]).utility[0][0]

    plain = clause(9, words)
    assert worth(replace(plain, addressee="Member States")) < worth(plain)
    assert worth(replace(plain, addressee="Secretary-General")) == worth(plain)  # who writes the report
    assert worth(replace(plain, kind=ClauseKind.PREAMBULAR)) == worth(plain) - RECITAL


def test_without_passages_or_clauses_the_tables_are_empty() -> None:
    assert gather([], ASKED).utility == []
    assert gather(["Something."], []).utility == [[]]
