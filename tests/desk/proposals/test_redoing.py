"""A new version comes in, and what was proposed on the old words is redone on the new ones."""

from pathlib import Path
from uuid import UUID

import pytest

from cwgdesk.desk.proposals.amendments import (
    Amendment,
    Symbol,
    amendment,
    amendments,
    edit_amendment,
    propose,
)
from cwgdesk.desk.proposals.redoing import carry_and_redo, looked_at
from cwgdesk.texts.carrying import version_before
from cwgdesk.texts.importing import preview_file, store_import
from cwgdesk.texts.library import clauses, documents
from cwgdesk.workspace.store import Workspace

RESOLUTION = "council-resolution-1334-modified-2023.en.txt"
SG = "resolves to instruct the Secretary-General"


@pytest.fixture
def versions(stocked: Workspace, samples: Path, tmp_path: Path) -> tuple[UUID, UUID]:
    """1334 and how it might read in 2027: clause 2 gone, the rest renumbered, clause 12 reworded."""
    text = (samples / RESOLUTION).read_text(encoding="utf-8").replace("modified 2023", "modified 2027", 1)
    lines = [line for line in text.splitlines() if not line.startswith("2\tto submit and promote")]
    text = "\n".join(lines).replace(
        "to report annually to the Council", "to report every year to the Council"
    )
    for number in range(3, 13):
        text = text.replace(f"\n{number}\tto ", f"\n{number - 1}\tto ", 1)
    path = tmp_path / "1334-2027.txt"
    path.write_text(text, encoding="utf-8")
    new_id = store_import(stocked, preview_file(path))
    old = version_before(stocked, new_id)
    assert old is not None
    return old.id, new_id


def proposed(ws: Workspace, path: str, symbol: Symbol, **fields: str) -> UUID:
    old_id = documents(ws)[0].document.id
    clause = next(c for c in clauses(ws, old_id) if c.path == path)
    return propose(ws, clause.id, symbol, **fields)


def words(ws: Workspace, version: UUID, start: str) -> str:
    return next(c.text for c in clauses(ws, version) if start in c.text)


def test_a_mod_is_redone_on_the_new_words_in_the_same_change(
    stocked: Workspace, versions: tuple[UUID, UUID]
) -> None:
    old, new = versions
    base = words(stocked, old, "to report annually to the Council")
    ours = base.replace("the Council", "the Council and the Plenipotentiary Conference", 1)
    made = proposed(stocked, f"{SG} 12", Symbol.MOD, new_text=ours)
    done = carry_and_redo(stocked, old, new)
    assert (done.redone, done.collided) == ((made,), ())
    found = amendment(stocked, made)
    assert found.base_text == words(stocked, new, "to report every year to the Council")
    assert "every year" in found.new_text
    assert "Plenipotentiary Conference" in found.new_text
    assert found.redone
    (row,) = amendments(stocked)
    assert not row.is_stale
    stocked.undo()
    assert (amendment(stocked, made).base_text, amendment(stocked, made).new_text) == (base, ours)


def test_what_collides_stays_as_it_was_and_is_told(stocked: Workspace, versions: tuple[UUID, UUID]) -> None:
    old, new = versions
    base = words(stocked, old, "to report annually to the Council")
    made = proposed(stocked, f"{SG} 12", Symbol.MOD, new_text=base.replace("annually", "twice a year"))
    done = carry_and_redo(stocked, old, new)
    assert (done.redone, done.collided) == ((), (made,))
    found = amendment(stocked, made)
    assert (found.base_text, found.redone) == (base, False)
    assert amendments(stocked)[0].is_stale


@pytest.mark.parametrize("symbol", [Symbol.SUP, Symbol.NOC])
def test_what_is_kept_or_suppressed_is_held_against_the_new_words(
    stocked: Workspace, versions: tuple[UUID, UUID], symbol: Symbol
) -> None:
    old, new = versions
    made = proposed(stocked, f"{SG} 12", symbol)
    assert carry_and_redo(stocked, old, new).redone == (made,)
    found: Amendment = amendment(stocked, made)
    assert "every year" in found.base_text
    assert found.new_text == (found.base_text if symbol is Symbol.NOC else "")


def test_the_numbers_of_new_clauses_are_made_anew(stocked: Workspace, versions: tuple[UUID, UUID]) -> None:
    old, new = versions
    two = [proposed(stocked, f"{SG} 8", Symbol.ADD, new_text=text) for text in ("to act;", "to go on;")]
    last = proposed(stocked, f"{SG} 12", Symbol.ADD, new_text="to end;")
    typed = proposed(stocked, f"{SG} 6", Symbol.ADD, new_text="to name;", label="99a")
    assert [amendment(stocked, one).label for one in (*two, last)] == ["8bis", "8ter", "13"]
    done = carry_and_redo(stocked, old, new)
    labels = [amendment(stocked, one).label for one in (*two, last, typed)]
    assert labels == ["7bis", "7ter", "12", "99a"]
    assert set(done.redone) == {*two, last}


def test_who_looks_or_writes_has_looked(stocked: Workspace, versions: tuple[UUID, UUID]) -> None:
    looked = proposed(stocked, f"{SG} 12", Symbol.SUP)
    written = proposed(stocked, f"{SG} 12", Symbol.NOC)
    carry_and_redo(stocked, *versions)
    looked_at(stocked, looked)
    edit_amendment(stocked, written, new_text="to report;")
    assert [amendment(stocked, one).redone for one in (looked, written)] == [False, False]


def test_an_untouched_clause_asks_for_no_look(stocked: Workspace, versions: tuple[UUID, UUID]) -> None:
    made = proposed(stocked, f"{SG} 7", Symbol.MOD, new_text="to do it;")
    done = carry_and_redo(stocked, *versions)
    assert (done.redone, done.collided) == ((), ())
    assert not amendment(stocked, made).redone
