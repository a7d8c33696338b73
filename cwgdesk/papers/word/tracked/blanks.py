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
    gap, count = steps[start:], len(blanks) - 1
    if before is not None and _is_plain(gap, before, count):
        return done + _told(gap, bare, worded, blanks, count)
    return done + gap


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
        more = max(0, len(wanted) - len(free))
        last = len(free) - 1  # what is put in stands before the last that is there, which may end the text
        at = free[last] if free else len(done)
        own = [*wanted[: max(0, last)], *wanted[max(0, last) + more :]] if free else []
        for place, blank in zip(free, own, strict=False):
            done[place] = replace(done[place], other=blank)
        for place in free[len(wanted) :]:
            if bare[done[place].paragraph]:
                done[place] = Stop(DELETED, done[place].paragraph)
        done[at:at] = [Stop(INSERTED, blank) for blank in wanted[max(0, last) :][:more]]
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


def with_last(steps: Script, fixed: Sequence[bool]) -> Script:
    """The script where the last paragraph goes: its end stays and takes over from that of the last one kept.

    The end of the last paragraph of a body, cell or note cannot go; so Word tells it, too. Ends that are
    `fixed` (of a section) stay where they are.
    """
    stops = [at for at, step in enumerate(steps) if isinstance(step, Stop) and step.kind != INSERTED]
    if not stops or stops[-1] != len(steps) - 1 or steps[-1].kind != DELETED:
        return steps
    kept = next((at for at in reversed(stops) if steps[at].kind == KEPT), None)
    if kept is None or any(fixed[steps[at].paragraph] for at in stops if at >= kept):
        return steps
    if any(step.kind == INSERTED for step in steps[kept:]):
        return steps
    done = list(steps)
    done[kept] = Stop(DELETED, steps[kept].paragraph)
    done[-1] = Stop(KEPT, steps[-1].paragraph, steps[kept].other)
    return done
