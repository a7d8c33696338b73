"""Anchors in a new version: exact only where nothing else can be meant."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cwgdesk.core.spans import Span
from cwgdesk.texts.anchoring import AnchorPoint, Located, heirs, locate
from cwgdesk.texts.anchors import AnchorState
from cwgdesk.texts.structure.found import FoundClause
from cwgdesk.texts.versions.compare import compare
from tests.texts.versions.made import clause, clauses

REPORT = "to report annually to the Council on progress through CWG-WSIS&SDG, and to invite Member States;"
FUND = "to provide financial means for the participation of developing countries, with Member States;"


def anchor_on(found: FoundClause, quote: str, nth: int = 0) -> AnchorPoint:
    start = -1
    for _ in range(nth + 1):
        start = found.text.index(quote, start + 1)
    end = start + len(quote)
    return AnchorPoint(
        found.place.block, start, end, quote, found.text[max(0, start - 32) : start],
        found.text[end : end + 32], found.id,
    )  # fmt: skip


def carried(anchor: AnchorPoint, old: list[FoundClause], new: list[FoundClause]) -> Located:
    return locate(anchor, [c.text for c in new], heirs(compare(old, new)))


def words_at(new: list[FoundClause], span: Span | None) -> str:
    assert span is not None
    return new[span.block].text[span.start : span.end]


def test_a_clause_that_only_moved_carries_its_notes_by_itself() -> None:
    old, new = clauses([REPORT, FUND]), clauses([FUND, "something new", REPORT], "new")
    located = carried(anchor_on(old[0], "annually to the Council"), old, new)
    assert (located.state, words_at(new, located.span)) == (AnchorState.EXACT, "annually to the Council")
    assert located.clause == new[2]


def test_a_note_on_a_whole_clause_follows_the_clause() -> None:
    old, new = clauses([REPORT, FUND]), clauses([FUND, REPORT], "new")
    whole = AnchorPoint(0, 0, len(REPORT), REPORT, clause_id=old[0].id)
    assert carried(whole, old, new) == Located(AnchorState.EXACT, new[1].place, new[1])


def test_the_same_words_addressed_to_somebody_else_want_a_look() -> None:
    old, new = clauses([REPORT, FUND]), clauses([FUND, REPORT], "new")
    old[0], new[1] = (
        replace(old[0], addressee="Secretary-General"),
        replace(new[1], addressee="Director of BDT"),
    )
    whole = AnchorPoint(0, 0, len(REPORT), REPORT, clause_id=old[0].id)
    assert carried(whole, old, new).state == AnchorState.MOVED
    assert carried(anchor_on(old[0], "annually to the Council"), old, new).state == AnchorState.MOVED


def test_the_same_words_under_another_clause_want_a_look() -> None:
    def version(document: str, item_under: int) -> list[FoundClause]:
        heads = [clause(i, text, label=f"{i}.", document=document) for i, text in enumerate((FUND, REPORT))]
        item = clause(2, "an item of its own", label="a)", parent=heads[item_under], document=document)
        return [*heads, item]

    old, new, same = version("old", 0), version("new", 1), version("same", 0)
    anchor = anchor_on(old[2], "item of its own")
    assert carried(anchor, old, new).state == AnchorState.MOVED
    assert carried(anchor, old, same).state == AnchorState.EXACT


def test_words_that_stand_unchanged_in_a_reworded_clause_are_exact_if_their_surroundings_are() -> None:
    new = clauses([REPORT.replace("annually", "every year"), FUND], "new")
    old = clauses([REPORT, FUND])
    assert carried(anchor_on(old[0], "and to invite Member States"), old, new).state == AnchorState.EXACT
    near_the_change = carried(anchor_on(old[0], "to the Council"), old, new)
    assert near_the_change.state == AnchorState.MOVED
    assert words_at(new, near_the_change.span) == "to the Council"


def test_changed_words_are_shown_at_their_likely_place_for_a_look() -> None:
    old, new = (
        clauses([REPORT, FUND]),
        clauses([REPORT.replace("annually to", "annually and orally to"), FUND], "new"),
    )
    located = carried(anchor_on(old[0], "annually to the Council on progress"), old, new)
    assert located.state == AnchorState.MOVED
    assert "to the Council on progress" in words_at(new, located.span)


def test_a_clause_that_is_gone_loses_its_notes() -> None:
    old, new = clauses([REPORT, FUND]), clauses([FUND], "new")
    assert carried(anchor_on(old[0], "annually"), old, new) == Located(AnchorState.LOST)


def test_words_of_a_gone_clause_that_stand_elsewhere_are_only_offered() -> None:
    old = clauses([REPORT, FUND])
    new = clauses(
        [FUND, "an annex which recalls progress through CWG-WSIS&SDG among a great many other things"], "new"
    )
    located = carried(anchor_on(old[0], "progress through CWG-WSIS&SDG"), old, new)
    assert located.state == AnchorState.MOVED
    assert words_at(new, located.span) == "progress through CWG-WSIS&SDG"


def test_one_of_two_equal_quotes_that_lost_its_twin_is_never_exact() -> None:
    text = "the Member States shall report, and in due time the Member States shall report, to the Council"
    old = clauses([text, FUND])
    new = clauses([text.replace("the Member States shall report, and in due time ", ""), FUND], "new")
    assert carried(anchor_on(old[0], "the Member States shall report"), old, new).state != AnchorState.EXACT


def test_spacing_and_the_form_of_quotes_do_not_matter() -> None:
    old = clauses(["the “Connect 2030” Agenda is the Union's main programme", FUND])
    new = clauses([FUND, 'the "Connect\u00a02030"  Agenda is the Union’s main programme'], "new")
    located = carried(anchor_on(old[0], "“Connect 2030” Agenda"), old, new)
    assert located.state == AnchorState.EXACT
    assert words_at(new, located.span) == '"Connect\u00a02030"  Agenda'


@pytest.mark.parametrize("quote", ["port", "Member State"])
def test_a_part_of_a_longer_word_is_not_the_quote(quote: str) -> None:
    old = clauses([f"the {quote} is named here once and for all, as it were", FUND])
    new = clauses(["the ports and Member Statess are named here once and for all, as it were", FUND], "new")
    assert carried(anchor_on(old[0], quote), old, new).state != AnchorState.EXACT


WORDS = ("report", "Council", "States", "annually", "review", "WSIS", "fund", "invite", "to", "the", "of")
texts = st.lists(
    st.lists(st.sampled_from(WORDS), min_size=3, max_size=14).map(" ".join), min_size=1, max_size=6
)


@given(texts, st.data())
def test_exact_means_the_same_words_in_a_place_that_nothing_else_could_be(
    old_texts: list[str], data: st.DataObject
) -> None:
    old = clauses(old_texts)
    chosen = data.draw(st.sampled_from(old))
    begin = data.draw(st.integers(0, len(chosen.text) - 1))
    end = data.draw(st.integers(begin + 1, len(chosen.text)))
    anchor = AnchorPoint(
        chosen.place.block, begin, end, chosen.text[begin:end], chosen.text[max(0, begin - 32) : begin],
        chosen.text[end : end + 32], chosen.id,
    )  # fmt: skip
    new_texts = [data.draw(edited(text)) for text in old_texts]
    new_texts = [text for text in data.draw(st.permutations(new_texts)) if text]
    new = [clause(i, t, label=str(i), document="new") for i, t in enumerate(new_texts)]
    located = carried(anchor, old, new)
    if located.state != AnchorState.EXACT:
        return
    assert located.clause is not None
    assert located.span is not None
    if located.span == located.clause.place and anchor.quote == chosen.text:
        assert located.clause.text == chosen.text
        assert [c.text for c in new].count(chosen.text) == 1
        return
    assert words_at(new, located.span).split() == anchor.quote.split()
    around = f"{anchor.before}{anchor.quote}{anchor.after}".strip()
    same_clause = [c.text for c in new].count(chosen.text) == 1 == old_texts.count(chosen.text)
    unique = sum(c.text.startswith(around, at) for c in new for at in range(len(c.text))) == 1
    assert (same_clause and located.clause.text == chosen.text) or unique


@st.composite
def edited(draw: st.DrawFn, text: str) -> str:
    """The text with a few words dropped, doubled or replaced; sometimes untouched, sometimes gone."""
    words = text.split()
    for _ in range(draw(st.integers(0, 3))):
        if not words:
            break
        at = draw(st.integers(0, len(words) - 1))
        change = draw(st.sampled_from(("drop", "double", "replace")))
        if change == "drop":
            del words[at]
        elif change == "double":
            words.insert(at, words[at])
        else:
            words[at] = draw(st.sampled_from(WORDS))
    return " ".join(words)
