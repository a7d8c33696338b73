"""The comparison table as lines and as a paper: landscape, stamped, redlines as looks."""

from datetime import date

import pytest

from cwgdesk.papers.drafts import blocks as b
from cwgdesk.papers.drafts.comparison import (
    ComparedClause,
    ComparedProposal,
    Comparison,
    Remark,
    comparison_paper,
    redline_runs,
    table_lines,
    table_title,
)
from cwgdesk.papers.word.writer import document_bytes, prove
from cwgdesk.reference.paper_words import LANGUAGES
from cwgdesk.texts.differences import segments

BASE, NEW = "to report annually;", "to report monthly;"


def table(language: str = "en", *, public: bool = False) -> Comparison:
    """One clause, one proposal, a merged reading."""
    one = ComparedProposal(
        "Egypt", "MOD", "", "EGY/7/1", segments(BASE, NEW), "Costs.", ("redone",), "concern",
        "Fewer reports.", () if public else (Remark("fallback", "Annually."), Remark("", "Talk to them.")),
    )  # fmt: skip
    clause = ComparedClause("Resolution 1", "resolves 1", BASE, (one,), segments(BASE, NEW))
    return Comparison((clause,), language, public, "Republic of Example", date(2027, 2, 1))


def said(cell: tuple[b.Runs, ...]) -> list[str]:
    return ["".join(run.text for run in runs) for runs in cell]


def test_a_row_a_proposal_and_one_for_the_merged_reading() -> None:
    head, row, merged = table_lines(table())
    assert [said(cell) for cell in head.cells] == [
        ["Clause"],
        ["Current text"],
        ["Proposal"],
        ["Our position and remarks"],
    ]
    assert [said(cell) for cell in row.cells] == [
        ["resolves 1"],
        [BASE],
        [
            "Egypt, MOD (EGY/7/1 · redone on the present words)",
            "to report annuallymonthly;",
            "Reasons: Costs.",
        ],
        ["Concern", "Fewer reports.", "Fallback: Annually.", "Talk to them."],
    ]
    assert said(merged.cells[2]) == ["Merged reading", "to report annuallymonthly;"]
    assert table_title(table()) == "Comparison of proposals: Resolution 1"


def test_a_redline_looks_like_one_and_nothing_is_tracked() -> None:
    assert [(run.text, run.mark) for run in redline_runs(segments(BASE, NEW))] == [
        ("to report ", b.Mark.KEPT),
        ("annually", b.Mark.DELETED),
        ("monthly", b.Mark.INSERTED),
        (";", b.Mark.KEPT),
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_paper_is_proven_in_every_language(language: str) -> None:
    draft = comparison_paper(table(language))
    assert isinstance(draft, b.Briefing)
    assert (draft.landscape, draft.rtl, bool(draft.stamp)) == (True, language == "ar", True)
    prove(document_bytes(draft, author="x"), draft)


def test_a_public_table_is_not_stamped() -> None:
    assert isinstance(comparison_paper(table(public=True)), b.Draft)
