"""Which paragraph is which: by bookmark, by words, or by what stands beside it."""

from cwgdesk.core.ids import new_id
from cwgdesk.papers.back.matching import Mapped, matched, origin_of_line
from cwgdesk.papers.back.story import Letter, Line, Range
from cwgdesk.papers.drafts.origins import Origin

BODY = Origin("section", new_id(), "body")
HEADING = Origin("section", BODY.noun_id, "heading")


def line(words: str, origin: Origin | None = None) -> Line:
    letters = [Letter(char) for char in words]
    return Line(letters, ranges=[Range(0, len(letters), origin)] if origin else [])


BASE = [line("Introduction", HEADING), line("The world has changed since.", BODY), line("Signed in Geneva")]


def test_a_bookmark_is_believed_whatever_the_words() -> None:
    back = [line("Something else", BODY), line("Introduction", HEADING)]
    assert [(m.bases, m.how) for m in matched(BASE, back)] == [
        ((1,), Mapped.BOOKMARK),
        ((0,), Mapped.BOOKMARK),
    ]


def test_without_bookmarks_the_same_and_like_words_are_found() -> None:
    back = [line("The world has hardly changed since."), line("Introduction"), line("Signed in Geneva")]
    assert [(m.bases, m.field) for m in matched(BASE, back)] == [
        ((1,), BODY.of_field),
        ((0,), HEADING.of_field),
        ((2,), None),
    ]


def test_a_new_paragraph_belongs_to_what_it_follows() -> None:
    back = [line("Introduction", HEADING), line("Quite new."), line("Signed in Geneva"), line("By hand.")]
    found = matched(BASE, back)
    assert (found[1].field, found[1].how) == (BODY, Mapped.NEIGHBOUR)
    assert (found[3].field, found[3].how) == (None, None)
    assert origin_of_line(BASE[2]) is None
