"""The changes of one field: all of them make what came back, one by one in any order, and twice as once."""

from hypothesis import given, settings
from hypothesis import strategies as st

from cwgdesk.core.ids import new_id
from cwgdesk.papers.back.changes import Change, Cut, once
from cwgdesk.papers.back.cutting import field_changes
from cwgdesk.papers.back.layout import layout_of
from cwgdesk.papers.back.merging import merged
from cwgdesk.papers.back.story import Hand, Letter, Letters, sent, text_of
from cwgdesk.papers.back.streams import Part, joined, readings, trimmed
from cwgdesk.papers.drafts.origins import Origin

FIELD = Origin("section", new_id(), "body")
MINISTRY, COLLEAGUE = Hand("Ministry", "2026-03-04T05:06:00Z"), Hand("Colleague", "2026-03-05T05:06:00Z")
HANDS = st.sampled_from([MINISTRY, COLLEAGUE])
WORDS = st.sampled_from(["peace", "and", "the", "Union", "2030", "the"])
FATES = st.sampled_from(["kept", "kept", "kept", "out", "silently out", "in", "silently in"])
MARKS = st.sampled_from([None, None, None, MINISTRY, COLLEAGUE])


def theirs(hand: Hand | None) -> bool:
    return hand is not None


def letters(words: str, came: Hand | None = None, went: Hand | None = None) -> Letters:
    return [Letter(char, came, went) for char in words]


@st.composite
def fields(draw: st.DrawFn) -> tuple[list[Part], list[Part]]:
    """A field as sent, and what somebody made of it."""
    own: list[Part] = []
    back: list[Part] = []
    for number in range(draw(st.integers(1, 3))):
        said, came = "", Letters()
        for at, word in enumerate(draw(st.lists(WORDS, min_size=1, max_size=5))):
            piece = f" {word}" if at else word
            said += piece
            fate = draw(FATES)
            if fate != "silently out":
                came += letters(piece, went=draw(HANDS) if fate == "out" else None)
            if fate == "in":
                came += letters(f" {draw(WORDS)}", came=draw(HANDS))
            elif fate == "silently in":
                came += letters(f" {draw(WORDS)}")
            if draw(st.integers(0, 8)) == 0:
                back.append(trimmed(Part(came, Letter("\n", draw(MARKS)), len(back))))
                came = Letters()
        own.append(Part(letters(said), Letter("\n"), number))
        mark = Letter("\n", None, draw(MARKS))
        back.append(trimmed(Part(came, mark, len(back))))
    return own, back


def wanted(back: list[Part]) -> list[str]:
    seen = readings(theirs)
    return lines(text_of(joined(back, [seen.rejected, seen.accepted]), seen.accepted))


def lines(text: str) -> list[str]:
    return [" ".join(line.split()) for line in text.splitlines() if line.strip()]


def taken(text: str, typed: str, done: list[Cut], change: Change) -> str:
    layout = layout_of("section", "body", typed)
    result = merged(text, layout.printed, done, change.cuts)
    assert not result.collides
    return layout.changed_to(result.text)


def test_what_was_put_in_once_is_moved_from_one_place_only() -> None:
    """Two lines lose the same word and a third gets it: one of them moved, the other is gone."""
    own = [Part(letters(words), Letter("\n"), n) for n, words in enumerate(["and", "and peace", "and"])]
    ends = letters("peace") + letters(" and", MINISTRY)
    back = [Part(words, Letter("\n"), n) for n, words in enumerate([letters("and"), [], ends, []])]
    text = text_of(joined(own, [sent]), sent)
    changes = list(once(field_changes(FIELD, own, back, theirs)))
    typed, done = text, list[Cut]()
    for change in changes:
        typed = taken(text, typed, done, change)
        done += change.cuts
    assert lines(typed) == wanted(back) == ["and", "peace and"]


@given(fields(), st.randoms(use_true_random=False))
@settings(max_examples=300)
def test_all_changes_in_any_order_make_what_came_back(parts: tuple[list[Part], list[Part]], chance) -> None:
    own, back = parts
    text = text_of(joined(own, [sent]), sent)
    changes = list(once(field_changes(FIELD, own, back, theirs)))
    assert len({change.id for change in changes}) == len(changes)
    chance.shuffle(changes)
    typed, done = text, list[Cut]()
    for change in changes:
        typed = taken(text, typed, done, change)
        done += change.cuts
    assert lines(typed) == wanted(back)
