"""The titles of columns: every one that the window shows has words, and they are those of the mapping."""

from collections.abc import Callable
from datetime import date

import pytest

import cwgdesk.app  # noqa: F401 - all mappings
from cwgdesk.desk.positions import Position, Stance
from cwgdesk.ui.words.columns import column_title, column_words, known_titles
from cwgdesk.workspace.mapping import Base, marks
from cwgdesk.workspace.marks import Form, Mark, Marked

SHOWN = [
    column
    for mapper in sorted(Base.registry.mappers, key=lambda mapper: mapper.class_.__name__)
    for column in marks(mapper.class_)
    if column.mark.register
    or (column.mark.title and column.mark.form is not Form.NONE and not column.mark.verb_only)
]


@pytest.mark.parametrize("column", SHOWN, ids=lambda c: f"{c.table}.{c.name}")
def test_every_column_that_is_shown_has_words_and_they_are_those_of_the_mapping(column: Marked) -> None:
    assert known_titles()[column.table, column.name] == column.mark.title


def test_no_word_is_kept_for_a_column_that_is_gone() -> None:
    there = {(c.table, c.name) for mapper in Base.registry.mappers for c in marks(mapper.class_)}
    assert known_titles().keys() <= there


def test_a_column_without_words_shows_the_title_of_its_mapping_or_its_name() -> None:
    assert column_title(Marked("position", "tone", Mark(title="Tone of voice"))) == "Tone of voice"
    assert column_title(Marked("position", "tone_of_voice", Mark())) == "Tone of voice"
    owner = next(c for c in marks(Position) if c.name == "owner")
    assert column_title(owner) == "Who looks after it"


def test_a_register_shows_dates_switches_and_codes_as_words(spoken: Callable[[str], None]) -> None:
    spoken("en")
    shown = [column_words(v) for v in (None, True, False, Stance.CONCERN, "as it is", date(2027, 2, 10))]
    assert shown[:5] == ["", "✓", "○", "concern", "as it is"]
    assert "2027" in shown[5]
