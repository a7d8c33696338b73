"""Letters know who changed them, and a line whom it has seen."""

from cwgdesk.papers.back.story import Hand, Letter, Line, Story, sent, text_of

OURS, THEIRS = Hand("We", "2026-01-01T00:00:00Z"), Hand("They", "2026-01-02T00:00:00Z", "move1")
LETTERS = [Letter("a"), Letter("b", came=OURS), Letter("c", went=THEIRS)]


def test_a_reading_shows_what_it_wants() -> None:
    assert text_of(LETTERS, sent) == Line(LETTERS).text(sent) == "ab"
    assert Line(LETTERS).text() == "abc"


def test_who_changed_anything_is_known_to_the_minute() -> None:
    story = Story(None, (Line(LETTERS, mark=Letter("\n", went=Hand("They", "2026-01-02T00:00:59"))),))
    assert story.moments() == {("We", "2026-01-01T00:00"), ("They", "2026-01-02T00:00")}
