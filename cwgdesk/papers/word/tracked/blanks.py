"""Empty lines: those of the new text put in, those that it lacks taken out, where both sides can be told."""

from collections.abc import Sequence
from dataclasses import replace

from cwgdesk.papers.word.tracked.pairing import DELETED, INSERTED, KEPT, Script, Stop

Blanks = Sequence[Sequence[int]]


def with_blanks(steps: Script, bare: Sequence[bool], worded: Sequence[bool], blanks: Blanks) -> Script:
    """The script of one stretch with its empty lines told.

    `bare` and `worded` say of each paragraph of the base whether it holds nothing at all, and whether it
    holds words; `blanks[k]` are the empty paragraphs of the new text right before its worded paragraph k.
    """
    done: Script = []
    before: int | None = -1  # the paragraph of the new text that has just ended, where that is known
    start = 0
    for at, step in enumerate(steps):
        if not isinstance(step, Stop) or step.kind != KEPT or not worded[step.paragraph]:
            continue
        begin = _beginning(steps, start, at)
        gap = steps[start:begin]
        told = before is not None and step.other is not None and _is_plain(gap, before, step.other)
        done += _told(gap, bare, worded, blanks, step.other or 0) if told else gap
        done += steps[begin : at + 1]
        before, start = step.other, at + 1
    return done + steps[start:]


def _beginning(steps: Script, start: int, end: int) -> int:
    """Where within the steps the paragraph begins that ends at `end`."""
    stop = steps[end]
    assert isinstance(stop, Stop)  # noqa: S101 - what the caller looked for
    for at in range(start, end):
        step = steps[at]
        number = stop.other if step.kind == INSERTED else stop.paragraph
        if not isinstance(step, Stop) and step.paragraph == number:
            return at
    return end


def _is_plain(gap: Script, before: int, after: int) -> bool:
    """Does all that the new text has between two paragraphs that stay stand there as whole paragraphs?"""
    put_in = [step.paragraph for step in gap if isinstance(step, Stop) and step.kind == INSERTED]
    unended = any(not isinstance(step, Stop) and step.kind == KEPT for step in gap)
    return put_in == [*range(before + 1, after)] and not unended


def _told(gap: Script, bare: Sequence[bool], worded: Sequence[bool], blanks: Blanks, after: int) -> Script:
    done: Script = []
    free: list[int] = []  # places in `done` of empty lines of the base that nothing of the new text has yet
    begun: int | None = None

    def settle(wanted: Sequence[int]) -> None:
        for place, blank in zip(free, wanted, strict=False):
            done[place] = replace(done[place], other=blank)
        for place in free[len(wanted) :]:
            stop = done[place]
            if bare[stop.paragraph]:
                done[place] = Stop(DELETED, stop.paragraph)
        done.extend(Stop(INSERTED, blank) for blank in wanted[len(free) :])
        free.clear()

    for step in gap:
        if step.kind == INSERTED and step.paragraph != begun:
            begun = step.paragraph
            settle(blanks[begun])
        if isinstance(step, Stop) and step.kind == KEPT and not worded[step.paragraph]:
            free.append(len(done))
        done.append(step)
    settle(blanks[after])
    return done
