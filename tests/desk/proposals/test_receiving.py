"""A received paper is kept as its sender's proposals: in one change, once, each on its clause."""

from pathlib import Path

import pytest

from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.core.errors import UserError
from cwgdesk.desk.positions import Holder
from cwgdesk.desk.proposals.receiving import (
    ReadPaper,
    known_texts,
    look_at,
    read_paper,
    store_received,
)
from cwgdesk.desk.proposals.their_proposals import Found, confirm_proposal, their_proposals
from cwgdesk.texts.library import document, documents
from cwgdesk.texts.structure.found import DocumentKind
from cwgdesk.workspace.store import Workspace
from tests.texts.received import papers


@pytest.fixture
def blocks(samples: Path, tmp_path: Path) -> ReadPaper:
    """Ten blocks of Egypt."""
    return read_paper(papers.block_paper(papers.seed(samples)).saved(tmp_path / "egypt.docx"))


def test_the_paper_and_its_proposals_are_one_change(stocked: Workspace, blocks: ReadPaper) -> None:
    before = len(documents(stocked))
    stored = store_received(stocked, blocks, look_at(stocked, blocks), "Egypt")
    assert stocked.undoable() == (ChangeLabel.RECEIVE_PROPOSALS, "Egypt")
    assert stored.new == 10
    rows = their_proposals(stocked, received_in=stored.document_id)
    assert {(str(row.proposal.symbol), row.clause.path) for row in rows if row.clause} == {
        (one.symbol, one.clause) for one in papers.BLOCKS
    }
    assert {(row.proposal.holder, row.proposal.holder_name, row.proposal.found) for row in rows} == {
        (Holder.DELEGATION, "Egypt", Found.BLOCK)
    }
    assert not any(row.is_stale for row in rows)
    stocked.undo()
    assert (len(documents(stocked)), their_proposals(stocked)) == (before, [])


def test_the_paper_keeps_its_own_name(stocked: Workspace, blocks: ReadPaper) -> None:
    kept = document(stocked, store_received(stocked, blocks, look_at(stocked, blocks), "Egypt").document_id)
    assert (kept.kind, kept.symbol) == (DocumentKind.CONTRIBUTION, "CWG-WSIS&SDG-43/12")
    assert (kept.name, kept.title) == ("CWG-WSIS&SDG-43/12", "AMENDMENTS TO COUNCIL RESOLUTION 1334")


def test_stored_twice_is_stored_once(stocked: Workspace, blocks: ReadPaper) -> None:
    seen = look_at(stocked, blocks)
    first = store_received(stocked, blocks, seen, "Egypt")
    again = store_received(stocked, blocks, seen, "Egypt")
    assert (again.new, again.ids, again.document_id) == (0, first.ids, first.document_id)
    assert len(their_proposals(stocked)) == 10


def test_only_what_is_chosen_is_kept_and_a_group_is_one(stocked: Workspace, blocks: ReadPaper) -> None:
    stored = store_received(stocked, blocks, look_at(stocked, blocks), "RCC", group=True, chosen=[0, 3])
    assert [place for place, one in enumerate(stored.ids) if one is not None] == [0, 3]
    assert {row.proposal.holder for row in their_proposals(stocked)} == {Holder.REGIONAL_GROUP}


def test_what_is_not_sure_waits_until_a_person_confirms_it(stocked: Workspace, tmp_path: Path) -> None:
    told = read_paper(papers.narrative_paper().saved(tmp_path / "told.docx"))
    seen = look_at(stocked, told)
    stored = store_received(stocked, told, seen, "Egypt", confirmed=[0])
    assert [row.proposal.sure for row in their_proposals(stocked)].count(True) == 1
    for kept in stored.ids:
        assert kept is not None
        confirm_proposal(stocked, kept)
    rows = their_proposals(stocked)
    assert all(row.proposal.sure for row in rows)
    assert {row.clause.path for row in rows if row.clause} == {one.clause for one, _ in papers.NARRATIVE}
    store_received(stocked, told, seen, "Egypt")
    assert all(row.proposal.sure for row in their_proposals(stocked))


def test_each_delegation_of_a_compilation_has_its_own(stocked: Workspace, tmp_path: Path) -> None:
    paper = papers.Paper(["Chair's compilation on Council Resolution 1334", papers.MEMBERS])
    paper.line("5\tto participate [very – Egypt] actively [and often – RCC] in the CWG-WSIS&SDG;")
    read = read_paper(paper.saved(tmp_path / "dt.docx"))
    store_received(stocked, read, look_at(stocked, read), "Chair")
    kept = {row.proposal.holder_name: row.proposal.holder for row in their_proposals(stocked)}
    assert kept == {"Egypt": Holder.DELEGATION, "RCC": Holder.REGIONAL_GROUP}


def test_nobodys_proposals_are_not_kept(stocked: Workspace, blocks: ReadPaper) -> None:
    with pytest.raises(UserError, match="Whose proposals"):
        store_received(stocked, blocks, look_at(stocked, blocks), " ")


def test_a_paper_on_no_known_text_is_refused_unless_the_text_is_named(
    stocked: Workspace, tmp_path: Path
) -> None:
    paper = papers.Paper(["A letter", "We propose to delete paragraph 5 of encourages the membership."])
    read = read_paper(paper.saved(tmp_path / "letter.docx"))
    with pytest.raises(UserError, match="names no resolution"):
        look_at(stocked, read)
    (work,) = known_texts(stocked)
    (one,) = look_at(stocked, read, work).proposals
    assert one.path == f"{papers.MEMBERS} 5"


def test_doubts_are_no_secrets_of_the_delegation(stocked: Workspace, tmp_path: Path) -> None:
    paper = papers.Paper(["Contribution by Egypt", "ON COUNCIL RESOLUTION 1334"])
    paper.line("We propose to delete paragraph 2 of encourages.")
    read = read_paper(paper.saved(tmp_path / "two.docx"))
    seen = look_at(stocked, read)
    assert seen.proposals[0].others
    store_received(stocked, read, seen, "Egypt")
    (row,) = their_proposals(stocked)
    assert (row.proposal.note, row.proposal.sure) == ("", False)
