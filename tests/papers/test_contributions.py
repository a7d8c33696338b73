"""The tables of papers: all public, gone with their paper, but for the log of what left the house."""

from datetime import date

from sqlalchemy import select

from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.desk.positions import remove_position
from cwgdesk.papers.contributions import Contribution, Release, Section, SectionItem, SectionKind
from cwgdesk.papers.outline import create_contribution, outline, remove_contribution
from cwgdesk.workspace.mapping import column_names
from tests.papers.desk import NOW


def counts(desk) -> dict[str, int]:
    """How many rows of each table there are."""
    with desk.ws.read() as orm:
        return {
            kind.__name__: len(orm.scalars(select(kind)).all())
            for kind in (Contribution, Section, SectionItem, Release)
        }


def released(desk, paper_id) -> None:
    with desk.ws.change(ChangeLabel.RELEASE, "Our paper") as change:
        change.orm.add(
            Release(
                contribution_id=paper_id, title="Our paper", file_name="p.docx", sha256="00", released_at=NOW
            )
        )


def test_nothing_that_stands_in_a_paper_is_confidential():
    technical = {"id", "version", "created_at"}
    for kind in (Contribution, Section, SectionItem):
        secret = set(column_names(kind)) - set(column_names(kind, public_only=True))
        assert secret <= technical, kind


def test_a_paper_keeps_its_header_through_the_file(desk):
    made = create_contribution(desk.ws, "Our paper", dated=date(2027, 1, 15), with_box=True, language="zh")
    kept = outline(desk.ws, made).contribution
    assert (kept.dated, kept.with_box, kept.with_symbols, kept.language) == (
        date(2027, 1, 15), True, False, "zh",
    )  # fmt: skip
    kinds = [part.section.kind for part in outline(desk.ws, made).sections]
    assert all(isinstance(kind, SectionKind) for kind in kinds)


def test_sections_and_items_go_with_the_paper_and_the_log_stays(desk):
    desk.position("We support this.")
    paper = create_contribution(desk.ws, "Our paper")
    released(desk, paper)
    assert counts(desk) == {"Contribution": 1, "Section": 4, "SectionItem": 1, "Release": 1}
    remove_contribution(desk.ws, paper)
    assert counts(desk) == {"Contribution": 0, "Section": 0, "SectionItem": 0, "Release": 1}


def test_what_leaves_the_desk_leaves_the_paper(desk):
    position = desk.position("We support this.")
    paper = create_contribution(desk.ws, "Our paper")
    remove_position(desk.ws, position)
    assert outline(desk.ws, paper).sections[1].items == ()


def test_undoing_never_unsays_that_a_file_left_the_house(desk):
    paper = create_contribution(desk.ws, "Our paper")
    released(desk, paper)
    while desk.ws.undo():
        pass
    assert counts(desk)["Release"] == 1
