"""The place of a secret: singly, in reading order, with a name that repeats nothing of it."""

from cwgdesk.papers.drafts import blocks as b
from cwgdesk.papers.word.leaks import needles
from cwgdesk.papers.word.places import ConfidentialWords, Place, places_of
from cwgdesk.texts.differences import Segment, SegmentKind

SECRET = "our fallback is paragraph nine"


def draft(*blocks: b.Block) -> b.Draft:
    return b.Draft("en", b.HeaderBlock(("Group",)), blocks)


def said(words: str) -> b.Paragraph:
    return b.Paragraph((b.Run(words),))


def found(paper: b.Draft, *terms: str) -> tuple[Place, ...]:
    return places_of(paper, list(needles(terms or (SECRET,))))


def test_each_occurrence_is_a_place_of_its_own() -> None:
    paper = draft(said(f"{SECRET}, and again: {SECRET}"), b.Heading(1, (b.Run("Views"),)), said(SECRET))
    places = found(paper)
    assert [place.key for place in places] == ["0.1.1", "0.1.2", "1.1.1"]
    assert [place.words for place in places] == [SECRET] * 3
    assert places[2].name == "1.1.1, section 1 “Views”, paragraph 1"


def test_a_reader_counts_no_headings() -> None:
    views, inside = b.Heading(1, (b.Run(f"On {SECRET}"),)), b.Heading(2, (b.Run(f"Why {SECRET}"),))
    places = found(
        draft(inside, views, said("First."), inside, said(SECRET), b.AnnexTitle("1", "A"), said(SECRET))
    )
    assert [(place.key, place.name) for place in places] == [
        ("0.h1.1", "0.h1.1, the text before the first heading, heading 1 inside it"),
        ("1.h0.1", "1.h0.1, section 1, its heading"),
        ("1.h1.1", "1.h1.1, section 1, heading 1 inside it"),
        ("1.2.1", "1.2.1, section 1, paragraph 2"),
        ("2.1.1", "2.1.1, section 2 “A”, paragraph 1"),
    ]


def test_a_heading_that_is_the_secret_is_not_named() -> None:
    (place,) = found(draft(b.Heading(1, (b.Run(SECRET),)), said("Nothing.")))
    error = ConfidentialWords([place])
    assert (place.section, place.heading) == ("1", "")
    assert "fallback" not in f"{error} {error!r} {place!r}"


def test_inserted_and_deleted_words_are_read_apart() -> None:
    kept, new, old = SegmentKind.KEPT, SegmentKind.INSERTED, SegmentKind.DELETED
    redline = b.RedlineParagraph(
        (
            Segment(kept, "our fallback "),
            Segment(old, "was"),
            Segment(new, "is"),
            Segment(kept, " paragraph nine"),
        )
    )
    assert [place.key for place in found(draft(redline))] == ["0.1.1"]


def test_short_terms_are_words_of_their_own() -> None:
    assert not found(draft(said("the constitutional text")), "ITU")
    assert [place.key for place in found(draft(said("the"), said("ITU text")), "ITU")] == ["0.2.1"]
