"""Rev., Add. and Corr. of our own papers: numbered, headed, and compared with what left."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy import select

from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.core.errors import UserError
from cwgdesk.papers.contributions import Release, ReleasedCopy
from cwgdesk.papers.drafts.compose import compose
from cwgdesk.papers.exporting import export_contribution
from cwgdesk.papers.outline import contributions, create_contribution, edit_section, outline
from cwgdesk.papers.revisions import Revising, begin_revision, left_before, write_changes
from cwgdesk.papers.word.expected import expected
from cwgdesk.papers.word.package import MAIN
from cwgdesk.papers.word.tracked import proof


@pytest.fixture
def paper(desk):
    desk.position("We agree.")
    made = create_contribution(desk.ws, "Our paper", document_number="C26/35-E", dated=date(2026, 4, 1))
    first = outline(desk.ws, made).sections[0].section.id
    edit_section(desk.ws, first, body="We thank the secretariat.")
    return made


def numbers(desk) -> dict[str, str]:
    return {each.revision: each.document_number for each in contributions(desk.ws)}


def test_a_revision_begins_as_the_paper_is_and_says_what_it_revises(desk, paper):
    revised = begin_revision(desk.ws, paper, Revising.REVISION, date(2026, 4, 9))
    before, after = (list(expected(compose(desk.ws, each), accepted=True)) for each in (paper, revised))
    assert before[0] == "Document C26/35-E"
    assert after[:3] == [
        "Revision 1 to Document C26/35-E",
        "Document C26/35(Rev.1)-E",
        "9 April 2026",
    ]
    assert after[3:] == before[2:]


def test_what_is_changed_in_a_revision_leaves_the_paper_as_it_was(desk, paper):
    revised = begin_revision(desk.ws, paper, Revising.REVISION)
    edit_section(desk.ws, outline(desk.ws, revised).sections[0].section.id, body="We thank the chair.")
    assert outline(desk.ws, paper).sections[0].section.body == "We thank the secretariat."
    desk.ws.undo()
    desk.ws.undo()
    assert [each.id for each in contributions(desk.ws)] == [paper]


def test_each_kind_counts_for_itself_through_all_of_the_family(desk, paper):
    first = begin_revision(desk.ws, paper, Revising.REVISION)
    begin_revision(desk.ws, first, Revising.REVISION)
    begin_revision(desk.ws, paper, Revising.ADDENDUM)
    begin_revision(desk.ws, first, Revising.ADDENDUM)
    begin_revision(desk.ws, paper, Revising.CORRIGENDUM)
    assert set(numbers(desk)) == {"", "Rev.1", "Rev.2", "Add.1", "Add.2", "Corr.1"}
    assert set(numbers(desk).values()) == {"C26/35-E"}


def test_an_addendum_has_the_head_and_an_empty_section(desk, paper):
    added = begin_revision(desk.ws, paper, Revising.ADDENDUM)
    (part,) = outline(desk.ws, added).sections
    assert (part.section.heading, part.section.body, part.items) == ("Introduction", "", ())
    assert compose(desk.ws, added).header.revision == "Addendum 1 to Document C26/35-E"


def kept(desk, paper, path: Path) -> None:
    """A copy as it left."""
    with desk.ws.change(ChangeLabel.RELEASE, "test") as change:
        there = select(ReleasedCopy).join(Release, Release.id == ReleasedCopy.release_id)
        if change.orm.scalars(there.where(Release.contribution_id == paper)).first() is None:
            release = Release(
                contribution_id=paper, title="", file_name=path.name, sha256="", released_at=datetime.now(UTC)
            )
            change.orm.add(release)
            change.orm.flush()
            change.orm.add(ReleasedCopy(release_id=release.id, content=path.read_bytes()))


def test_what_changed_since_is_tracked_on_the_file_that_left(desk, paper, tmp_path: Path):
    old = export_contribution(desk.ws, paper, tmp_path / "old.docx").path
    kept(desk, paper, old)
    revised = begin_revision(desk.ws, paper, Revising.REVISION)
    edit_section(
        desk.ws, outline(desk.ws, revised).sections[0].section.id, body="We thank the secretariat warmly."
    )
    new = export_contribution(desk.ws, revised, tmp_path / "new.docx").path
    before = left_before(desk.ws, revised)
    changes = write_changes(before, new, tmp_path / "changes.docx", author="Example")
    body = proof.parts_of(changes.read_bytes())[MAIN]
    assert "We thank the secretariat." in proof.read(body, accepted=False).paragraphs
    assert "We thank the secretariat warmly." in proof.read(body, accepted=True).paragraphs
    assert "Document C26/35(Rev.1)-E" in proof.read(body, accepted=True).paragraphs


def test_where_nothing_was_kept_nothing_is_claimed(desk, paper):
    with pytest.raises(UserError, match="revises none of ours"):
        left_before(desk.ws, paper)
    revised = begin_revision(desk.ws, paper, Revising.REVISION)
    with pytest.raises(UserError, match="No copy was kept"):
        left_before(desk.ws, revised)
