"""Amendments: what they change, from which words, and where they stand."""

from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.core.errors import UserError
from cwgdesk.desk.proposals.amendments import (
    Amendment,
    Symbol,
    amendment,
    amendments,
    edit_amendment,
    next_label,
    propose,
    rebase_amendment,
    remove_amendment,
)
from cwgdesk.texts.corrections import merge_with_previous
from cwgdesk.texts.importing import preview_file, store_import
from cwgdesk.texts.library import Clause, clauses, edit_document, find_clause
from cwgdesk.workspace.store import Workspace


def _clause(ws: Workspace, typed: str) -> Clause:
    return find_clause(ws, typed)[0].clause


def _made(ws: Workspace, typed: str, symbol: Symbol, **fields: Any) -> Amendment:
    return amendment(ws, propose(ws, _clause(ws, typed).id, symbol, **fields))


def test_a_proposal_keeps_its_own_copy_of_the_base_text(stocked: Workspace) -> None:
    clause = _clause(stocked, "sg 12")
    made = _made(stocked, "sg 12", Symbol.MOD, new_text="to report;", reasons="Costs.")
    assert (made.base_text, made.new_text, made.reasons) == (clause.text, "to report;", "Costs.")
    assert stocked.undoable() == (ChangeLabel.PROPOSE_AMENDMENT, clause.path)


@pytest.mark.parametrize(
    ("symbol", "starts_with_text", "has_base"),
    [
        (Symbol.MOD, True, True),
        (Symbol.NOC, True, True),
        (Symbol.SUP, False, True),
        (Symbol.ADD, False, False),
    ],
)
def test_without_words_each_symbol_begins_where_it_should(
    stocked: Workspace, symbol: Symbol, starts_with_text: bool, has_base: bool
) -> None:
    text = _clause(stocked, "sg 12").text
    made = _made(stocked, "sg 12", symbol)
    assert made.new_text == (text if starts_with_text else "")
    assert made.base_text == (text if has_base else "")


def test_new_clauses_take_free_labels_and_nothing_is_renumbered(stocked: Workspace) -> None:
    assert _made(stocked, "sg 5", Symbol.ADD).label == "5bis"
    assert _made(stocked, "sg 5", Symbol.ADD).label == "5ter"
    assert _made(stocked, "sg 12", Symbol.ADD).label == "13"
    assert _made(stocked, "sg 12", Symbol.ADD).label == "14"
    assert next_label(stocked, _clause(stocked, "recalling h").id) == "i)"
    assert next_label(stocked, _clause(stocked, "recalling b)").id) == "bbis)"
    assert _made(stocked, "sg 5", Symbol.ADD, label="5a").label == "5a"


def test_changing_the_symbol_takes_or_drops_the_base(stocked: Workspace) -> None:
    made = _made(stocked, "sg 5", Symbol.ADD, new_text="to publish it;")
    edit_amendment(stocked, made.id, symbol=Symbol.MOD)
    as_mod = amendment(stocked, made.id)
    assert (as_mod.base_text, as_mod.label) == (_clause(stocked, "sg 5").text, "")
    edit_amendment(stocked, made.id, symbol=Symbol.ADD, label="5bis")
    assert (amendment(stocked, made.id).base_text, amendment(stocked, made.id).label) == ("", "5bis")


def test_a_clause_that_changed_makes_its_amendment_stale_until_it_is_rebased(stocked: Workspace) -> None:
    made = _made(stocked, "sg 1", Symbol.MOD, new_text="to act;")
    merge_with_previous(stocked, _clause(stocked, "sg 2").id)
    (row,) = amendments(stocked)
    assert row.is_stale
    rebase_amendment(stocked, made.id)
    (row,) = amendments(stocked)
    assert not row.is_stale
    assert row.amendment.new_text == "to act;"


def test_amendments_come_in_the_order_of_the_text(stocked: Workspace) -> None:
    for typed in ("ms 2", "recalling a", "sg 3"):
        _made(stocked, typed, Symbol.SUP)
    assert [row.clause.path for row in amendments(stocked) if row.clause] == [
        "recalling a)",
        "resolves to instruct the Secretary-General 3",
        "encourages the Member States 2",
    ]
    only = _clause(stocked, "sg 3")
    assert len(amendments(stocked, clause_id=only.id)) == 1
    assert len(amendments(stocked, document_id=only.document_id)) == 3


def test_a_stale_edit_and_a_missing_amendment_are_refused(stocked: Workspace) -> None:
    made = _made(stocked, "sg 1", Symbol.MOD)
    edit_amendment(stocked, made.id, seen_version=made.version, reasons="Costs.")
    with pytest.raises(UserError, match="changed elsewhere"):
        edit_amendment(stocked, made.id, seen_version=made.version, reasons="Other costs.")
    remove_amendment(stocked, made.id)
    with pytest.raises(UserError, match="no longer"):
        edit_amendment(stocked, made.id, reasons="Late.")
    assert amendments(stocked) == []


def test_the_base_text_is_nobodys_to_edit(stocked: Workspace) -> None:
    made: UUID = propose(stocked, _clause(stocked, "sg 1").id, Symbol.MOD)
    with pytest.raises(TypeError):
        edit_amendment(stocked, made, base_text="Something else was there.")


@pytest.mark.parametrize("symbol", list(Symbol))
def test_nothing_is_proposed_on_a_text_whose_words_may_never_leave(
    stocked: Workspace, symbol: Symbol
) -> None:
    clause = _clause(stocked, "sg 5")
    edit_document(stocked, clause.document_id, confidential=True)
    with pytest.raises(UserError, match="may never leave"):
        propose(stocked, clause.id, symbol)
    assert amendments(stocked) == []
    edit_document(stocked, clause.document_id, confidential=False)
    propose(stocked, clause.id, symbol)


_UN = """S/RES/2999 (2027)

The Security Council,

Recalling all its previous resolutions on the matter,

1. Decides to authorise the Member States;

2. Requests the Secretary-General to report;

3. Decides to continue the review;

4. Requests all States to cooperate;

5. Decides to remain actively seized of the matter.
"""


@pytest.mark.parametrize(
    ("after", "label"), [("1", "1bis."), ("2", "2bis."), ("3", "3bis."), ("4", "4bis."), ("5", "6.")]
)
def test_clauses_that_begin_with_their_own_verb_are_counted_through(
    stocked: Workspace, tmp_path: Path, after: str, label: str
) -> None:
    (tmp_path / "un.txt").write_text(_UN, encoding="utf-8")
    document_id = store_import(stocked, preview_file(tmp_path / "un.txt"))
    clause = next(c for c in clauses(stocked, document_id) if c.path == after)
    assert next_label(stocked, clause.id) == label
