"""What was found is kept in workspaces by these words: more may come, none may change."""

from dataclasses import FrozenInstanceError

import pytest

from cwgdesk.core.ids import clause_id
from cwgdesk.core.spans import Span
from cwgdesk.texts.structure.found import ClauseKind, DocumentInfo, DocumentKind, FoundClause, Structure


def test_the_words_that_stand_in_workspaces():
    assert {kind.value for kind in DocumentKind} >= {"resolution", "report", "contribution", "other"}
    assert {kind.value for kind in ClauseKind} >= {
        "opening", "call", "preambular", "operative", "heading", "paragraph", "bullet", "field", "cell",
        "footnote", "closing",
    }  # fmt: skip


def test_a_clause_is_what_was_found_and_cannot_be_changed():
    clause = FoundClause(
        clause_id("f", 0, 0), ClauseKind.OPERATIVE, "责成秘书长 1", "提交报告；", Span(0, 2, 7)
    )
    with pytest.raises(FrozenInstanceError):
        clause.text = "其他"  # type: ignore[misc]


def test_what_is_not_said_is_an_empty_string_and_an_empty_document_has_no_clauses():
    info = DocumentInfo()
    assert info.kind is DocumentKind.OTHER
    assert {info.body, info.number, info.version, info.symbol, info.title, info.language} == {""}
    assert Structure(info, ()).cleaned is not Structure(info, ()).cleaned
