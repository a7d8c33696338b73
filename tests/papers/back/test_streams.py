"""The letters of a field: framed by what is not its own, its line ends seen by those who need them."""

from cwgdesk.core.ids import new_id
from cwgdesk.papers.back.matching import matched
from cwgdesk.papers.back.story import Hand, Letter, Line, Range, text_of
from cwgdesk.papers.back.streams import as_sent, back_parts, frame_of, joined, own_parts, readings
from cwgdesk.papers.drafts.origins import Origin

WHO = Hand("Ministry", "2026-03-04T05:06:00Z")
TITLE = Origin("contribution", new_id(), "source")


def theirs(hand: Hand | None) -> bool:
    return hand is not None


def letters(words: str, came: Hand | None = None, went: Hand | None = None) -> list[Letter]:
    return [Letter(char, came, went) for char in words]


def framed(lead: str, words: str, tail: str, mark: Letter) -> Line:
    start, end = len(lead), len(lead + words)
    return Line(letters(lead + words + tail), mark, [Range(start, end, TITLE)])


def test_what_is_typed_at_the_edges_of_the_words_is_the_fields() -> None:
    base = [framed("By ", "Egypt", " (draft)", Letter("\n"))]
    assert (frame_of(base[0]).lead, frame_of(base[0]).tail) == ("By ", " (draft)")
    back = [
        Line(
            [*letters("By "), *letters("Upper ", WHO), *letters("Egypt"), *letters("!"), *letters(" (draft)")]
        )
    ]
    back[0].ranges.append(Range(9, 14, TITLE))
    (parts,) = back_parts(base, back, matched(base, back), theirs).values()
    assert text_of(parts[0].letters, readings(theirs).accepted) == "Upper Egypt!"
    assert as_sent(own_parts(base)[TITLE]) == "Egypt"


def test_a_paragraph_that_is_new_takes_its_line_end_along() -> None:
    base = [framed("", "One.", "", Letter("\n"))]
    new = Line(letters("Two.", WHO), Letter("\n", WHO))
    new.ranges.append(Range(0, 4, TITLE))
    back = [framed("", "One.", "", Letter("\n")), new]
    (parts,) = back_parts(base, back, matched(base, back), theirs).values()
    seen = readings(theirs)
    row = joined(parts, [seen.rejected, seen.accepted])
    assert (text_of(row, seen.rejected), text_of(row, seen.accepted)) == ("One.", "One.\nTwo.")
