"""What is said of a column, and what follows from it for the search."""

from enum import StrEnum

from cwgdesk.desk.positions import Position, Stance
from cwgdesk.workspace.mapping import marks, settable
from cwgdesk.workspace.marks import Form, Mark, Marked, Reach, SearchSource, search_sources


def column(name: str, **said: object) -> Marked:
    return Marked("noun", name, Mark(**said))  # type: ignore[arg-type]


def test_a_column_of_which_nothing_is_said_is_confidential_and_nowhere() -> None:
    plain = column("red_line")
    assert not plain.public
    assert plain.mark == Mark(reach=Reach.CONFIDENTIAL, form=Form.NONE)
    assert plain.title == "Red line"
    assert search_sources([plain]) == ()


def test_each_heading_of_the_search_keeps_public_and_confidential_columns_apart() -> None:
    found = search_sources(
        [
            column("statement", reach=Reach.PUBLIC, searched="positions"),
            column("rationale", searched="positions"),
            column("topic", reach=Reach.PUBLIC, searched="positions"),
            column("owner", reach=Reach.NAME, searched="people"),
            column("retired", hides=True),
        ]
    )
    assert found == (
        SearchSource(("statement", "topic"), "positions", unless=("retired",)),
        SearchSource(("rationale",), "positions", confidential=True, unless=("retired",)),
        SearchSource(("owner",), "people", confidential=True, unless=("retired",)),
    )


def test_marks_are_read_from_the_mapping_with_the_codes_to_choose_from() -> None:
    of = {column.name: column for column in marks(Position)}
    assert of["stance"].choices is Stance
    assert issubclass(of["clearance"].choices or str, StrEnum)
    assert of["statement"].public
    assert of["owner"].mark.reach is Reach.NAME


def test_what_only_the_program_sets_cannot_be_set() -> None:
    assert settable(Position, public=False) == {"rationale", "fallback", "red_line", "owner"}
    assert settable(Position, public=True) >= {"stance", "statement", "session_id"}
    assert not settable(Position) & {"id", "version", "clearance", "cleared_by", "created_at"}
