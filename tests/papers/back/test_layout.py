"""A field is changed as it was typed, empty lines and all."""

from hypothesis import given
from hypothesis import strategies as st

from cwgdesk.papers.back.layout import layout_of

TEXTS = st.text(st.sampled_from("ab \n"), max_size=12)


def lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


def test_empty_lines_stay_where_they_were_typed() -> None:
    layout = layout_of("section", "body", "One.\n\n  Two.\n")
    assert layout.printed == "One.\nTwo."
    assert layout.changed_to("One more.\nTwo.\nThree.") == "One more.\n\n  Two.\n\nThree.\n"
    assert layout.changed_to(layout.printed) == layout.typed


def test_the_two_lines_of_a_meeting_are_typed_as_one() -> None:
    layout = layout_of("contribution", "meeting", "43rd meeting, Geneva, 10 May")
    assert layout.printed == "43rd meeting\nGeneva, 10 May"
    assert layout.changed_to("44th meeting\nGeneva, 11 May") == "44th meeting, Geneva, 11 May"
    assert layout_of("contribution", "meeting", "44th").changed_to("44th meeting") == "44th meeting"


@given(TEXTS, TEXTS)
def test_what_is_typed_prints_as_it_was_asked_to(typed: str, wanted: str) -> None:
    asked = "\n".join(lines(wanted))
    layout = layout_of("section", "body", typed)
    assert lines(layout.changed_to(asked)) == lines(asked)
