"""The plan alone, on plain values: what goes, what is put in and after which piece."""

import subprocess
import sys
from itertools import pairwise

import pytest

from cwgdesk.papers.word.tracked.pairing import DELETED, INSERTED, KEPT, Stop, Stretch, script
from cwgdesk.papers.word.tracked.plan import (
    Break,
    NewParagraph,
    ParagraphPlan,
    Piece,
    PieceKind,
    PutIn,
    by_paragraph,
    cuts,
    field_spans,
    is_untouched,
    paragraph_plan,
    renumbered,
    with_empty,
)

FIELD = (PieceKind.FIELD_BEGIN, PieceKind.FIELD_CODE, PieceKind.FIELD_RESULT)


def planned(old: str, new: str, *objects: tuple[int, PieceKind]) -> tuple[list[Piece], ParagraphPlan]:
    """The plan for one paragraph with objects before these characters of its line."""
    fresh = [NewParagraph(new)]
    [steps] = by_paragraph(script([old], [new], [0]), [""], fresh)
    at = sorted({0, len(old), *cuts(steps), *(place for place, _ in objects)})
    pieces: list[Piece] = []
    for start, end in zip(at, [*at[1:], None], strict=True):
        pieces += [Piece(start, start, kind) for place, kind in objects if place == start]
        pieces += [Piece(start, end)] if end is not None else []
    return pieces, paragraph_plan(steps, pieces, fresh)


def words_gone(old: str, pieces: list[Piece], plan: ParagraphPlan) -> list[str]:
    return [old[pieces[n].start : pieces[n].end] for n in sorted(plan.gone) if pieces[n].lettered]


def words_put_in(new: str, plan: ParagraphPlan) -> list[str]:
    return [new[step.start : step.end] for step in plan.put_in if isinstance(step, PutIn)]


def test_the_plan_knows_no_xml() -> None:
    told = "import sys, cwgdesk.papers.word.tracked.plan; print('lxml' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_a_word_goes_and_another_is_put_in_after_it_in_its_look() -> None:
    old, new = "to report in 2023 again", "to report in 2027 again"
    pieces, plan = planned(old, new)
    assert words_gone(old, pieces, plan) == ["2023"]
    assert words_put_in(new, plan) == ["2027"]
    [step] = plan.put_in
    assert isinstance(step, PutIn)
    assert {step.after, step.look} == plan.gone
    assert not step.steps_out
    assert not plan.mark_goes


def test_what_is_kept_is_untouched() -> None:
    [steps] = by_paragraph(script(["to continue"], ["to continue"], [0]), [""], [NewParagraph("to continue")])
    assert is_untouched(steps)


def test_words_that_begin_a_paragraph_follow_nothing_and_look_like_what_follows() -> None:
    _, plan = planned("countries agree", "all countries agree")
    assert plan.put_in == (PutIn(0, 0, 4, after=None, look=0),)


def test_an_object_goes_with_the_letters_around_it_only() -> None:
    inside, within = planned("all least countries", "all", (8, PieceKind.NOTE_MARK))
    assert any(inside[n].kind is PieceKind.NOTE_MARK for n in within.gone)
    beside, at_end = planned("all least", "all", (9, PieceKind.NOTE_MARK))
    assert not any(beside[n].kind is PieceKind.NOTE_MARK for n in at_end.gone)


def test_words_stand_after_the_note_mark_of_the_word_before_them() -> None:
    pieces, plan = planned("countries;", "countries and others;", (9, PieceKind.NOTE_MARK))
    [step] = plan.put_in
    assert isinstance(step, PutIn)
    assert step.after is not None
    assert pieces[step.after].kind is PieceKind.NOTE_MARK
    assert pieces[step.look or 0].end == 9


def test_a_field_goes_whole_when_its_result_goes_and_stays_whole_otherwise() -> None:
    signs = [(4, kind) for kind in FIELD]
    _, gone = planned("see above below", "see below", *signs, (9, PieceKind.FIELD_END))
    _, kept = planned("see above below", "see above", *signs, (9, PieceKind.FIELD_END))
    assert {1, 2, 3, 5} <= gone.gone
    assert not {1, 2, 3, 5} & kept.gone


def test_words_after_a_field_stand_behind_its_end() -> None:
    pieces, plan = planned(
        "see five", "see five and six", *((4, kind) for kind in FIELD), (8, PieceKind.FIELD_END)
    )
    [step] = plan.put_in
    assert isinstance(step, PutIn)
    assert step.after is not None
    assert pieces[step.after].kind is PieceKind.FIELD_END
    assert step.steps_out
    assert step.following is None


def test_fields_within_fields() -> None:
    kinds = [*FIELD, *FIELD, PieceKind.FIELD_END, PieceKind.PLAIN, PieceKind.FIELD_END]
    assert field_spans([Piece(0, 0, kind) for kind in kinds]) == [(3, 5, 6), (0, 2, 8)]


def test_a_field_that_ends_elsewhere_is_none_of_this_paragraph() -> None:
    assert field_spans([Piece(0, 0, PieceKind.FIELD_BEGIN), Piece(0, 3)]) == []
    assert field_spans([Piece(0, 3), Piece(3, 3, PieceKind.FIELD_END)]) == []


def test_a_paragraph_that_goes_takes_its_mark_along() -> None:
    groups = by_paragraph(script(["one", "two words", "three"], ["one", "three"], [0, 0, 0]), [""] * 3, [])
    plan = paragraph_plan(groups[1], [Piece(0, 0), Piece(0, 9)], [])
    assert plan == ParagraphPlan(frozenset({0, 1}), (), mark_goes=True)


def test_a_split_is_a_break_after_the_piece_that_it_follows() -> None:
    old = "recalling Resolution 140 of the Conference and Resolution 1332 of the Council"
    new = [NewParagraph(old[:42]), NewParagraph(old[43:])]
    [steps] = by_paragraph(script([old], [one.text for one in new], [0]), [""], new)
    at = sorted({0, len(old), *cuts(steps)})
    pieces = [Piece(start, end) for start, end in pairwise(at)]
    plan = paragraph_plan(steps, pieces, new)
    [broken] = [step for step in plan.put_in if isinstance(step, Break)]
    assert broken.after is not None
    assert pieces[broken.after].end in (42, 43)


@pytest.mark.parametrize(("style", "together"), [("", True), ("other", False)])
def test_new_paragraphs_join_the_words_typed_before_them_unless_styled_otherwise(
    style: str, together: bool
) -> None:
    new = [NewParagraph("to plan and to ask;"), NewParagraph("to report.", style), NewParagraph("end")]
    steps = [
        Stretch(KEPT, 0, 0, 7), Stretch(INSERTED, 0, 7, 18), Stop(KEPT, 0),
        Stretch(INSERTED, 1, 0, 10), Stop(INSERTED, 1), Stretch(KEPT, 1, 0, 3), Stop(KEPT, 1),
    ]  # fmt: skip
    first, second = by_paragraph(steps, ["enumlev1", "enumlev1"], new)
    assert (Stop(INSERTED, 1) in first) is together
    assert (Stop(INSERTED, 1) in second) is not together


def test_new_paragraphs_at_the_end_stand_before_the_last_mark() -> None:
    steps = script(["to continue;"], ["to continue;", "to report."], [0])
    [only] = by_paragraph(steps, [""], [NewParagraph("to continue;"), NewParagraph("to report.")])
    assert only[-1] == Stop(KEPT, 0)
    assert [step.kind for step in only] == [KEPT, INSERTED, INSERTED, KEPT]


def test_an_empty_paragraph_between_two_that_go_goes_too() -> None:
    steps = [Stretch(DELETED, 0, 0, 3), Stop(DELETED, 0), Stretch(DELETED, 2, 0, 3), Stop(DELETED, 2)]
    assert Stop(DELETED, 1) in with_empty(steps, [False, True, False], [0, 0, 0])[0]
    assert Stop(KEPT, 1) in with_empty(steps, [False, False, False], [0, 0, 0])[0]


def test_each_segment_has_the_steps_of_its_own_paragraphs() -> None:
    steps = [Stretch(KEPT, 0, 0, 3), Stop(KEPT, 0), Stretch(KEPT, 1, 0, 3), Stop(KEPT, 1)]
    placed = with_empty(steps, [False, False], [0, 1])
    assert {segment: {step.paragraph for step in own} for segment, own in placed.items()} == {0: {0}, 1: {1}}


def test_only_base_paragraphs_are_renumbered() -> None:
    steps = [Stretch(KEPT, 0, 0, 3), Stretch(INSERTED, 0, 3, 5), Stop(KEPT, 0)]
    assert [step.paragraph for step in renumbered(steps, lambda n: n + 4)] == [4, 0, 4]
