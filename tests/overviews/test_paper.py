"""The composer's desk: a pile of papers with how much each shows, and one of them open."""

from uuid import uuid4

import pytest

from cwgdesk.core.errors import UserError
from cwgdesk.desk.positions import edit_public, positions
from cwgdesk.desk.practices import add_practice, edit_practice, practices
from cwgdesk.desk.proposals.amendments import edit_amendment
from cwgdesk.desk.sessions import edit_session
from cwgdesk.overviews.paper import Papers, paper_of, paper_rows, papers_again, read_papers
from cwgdesk.overviews.touched import Touched
from cwgdesk.papers.contributions import SectionKind
from cwgdesk.papers.outline import create_contribution, outline
from tests.ui.seeded import Seeded

SG = "resolves to instruct the Secretary-General"


def test_papers_tell_how_many_things_they_show(seeded: Seeded) -> None:
    full = create_contribution(seeded.ws, "Full", session_id=seeded.session)
    empty = create_contribution(seeded.ws, "Empty", from_desk=False)
    items = {row.paper.id: row.items for row in paper_rows(seeded.ws)}
    assert items == {full: sum(len(p.items) for p in outline(seeded.ws, full).sections), empty: 0}
    assert items[full] > 1


def test_the_open_paper_is_whole_with_what_it_may_show(seeded: Seeded) -> None:
    paper = create_contribution(seeded.ws, "Views", session_id=seeded.session)
    edit_session(seeded.ws, seeded.session, page_limit=2)
    create_contribution(seeded.ws, "Newest", from_desk=False)
    read = read_papers(seeded.ws, paper)
    assert read.outline is not None
    assert (read.outline.contribution.title, read.page_limit) == ("Views", 2)
    assert read.draft is not None
    assert read.picks is not None
    assert {pick.title for pick in read.picks[SectionKind.PRACTICES]} == {"e-Health Kivu", "School wifi"}
    assert read.clauses == {seeded.amendment: (seeded.resolution, seeded.clause(f"{SG} 1"))}
    assert {row.paper.title for row in read.papers} == {"Views", "Newest"}


def test_words_of_what_is_on_the_desk_are_read_again_alone(seeded: Seeded) -> None:
    ws, paper = seeded.ws, create_contribution(seeded.ws, "Views", session_id=seeded.session)
    before = read_papers(ws, paper)
    position, practice = positions(ws)[0].position.id, practices(ws)[0].id
    edit_public(ws, position, statement="Other words")
    edit_practice(ws, practice, title="Another title", consent=False)
    edit_amendment(ws, seeded.amendment, new_text="other words altogether")
    touched = frozenset({("position", position), ("practice", practice), ("amendment", seeded.amendment)})
    again, fresh = papers_again(ws, before, Touched(touched)), read_papers(ws, paper)
    assert again == fresh
    assert before.picks is not None
    assert fresh.picks is not None
    assert again is not None
    assert again.picks is not None
    kinds = SectionKind.VIEWS, SectionKind.PROPOSALS, SectionKind.PRACTICES
    for kind, noun_id in zip(kinds, (position, seeded.amendment, practice), strict=True):
        kept = [pick for pick in again.picks[kind] if pick.id != noun_id]
        assert all(any(pick is old for old in before.picks[kind]) for pick in kept)
        assert before.picks[kind] != fresh.picks[kind]


def test_what_came_or_went_wants_all_papers_read(seeded: Seeded) -> None:
    ws, paper = seeded.ws, create_contribution(seeded.ws, "Views", session_id=seeded.session)
    before = read_papers(ws, paper)
    made = add_practice(ws, "New")
    assert papers_again(ws, before, Touched(frozenset({("practice", made)}))) is None
    assert papers_again(ws, before, Touched(frozenset({("position", uuid4())}))) is None
    assert papers_again(ws, before, Touched(frozenset({("section", uuid4())}))) is None
    assert papers_again(ws, Papers([], []), Touched(frozenset({("practice", made)}))) is None


def test_without_papers_nothing_is_open_and_the_usual_limit_holds(seeded: Seeded) -> None:
    read = read_papers(seeded.ws, None)
    assert (read.papers, read.outline, read.draft, read.page_limit) == ([], None, None, 4)


def test_a_section_knows_its_paper(seeded: Seeded) -> None:
    paper = create_contribution(seeded.ws, "Views")
    assert {paper_of(seeded.ws, part.section.id) for part in outline(seeded.ws, paper).sections} == {paper}
    with pytest.raises(UserError):
        paper_of(seeded.ws, uuid4())
