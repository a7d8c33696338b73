"""Three states of silence, and what each goes by."""

import hashlib
from pathlib import Path
from uuid import uuid4

from cwgdesk.core.progress import NullProgress
from cwgdesk.texts.align.align import align
from cwgdesk.texts.align.standing import LIKELY_FROM, METHOD, Standing, standings

WHOLE, FIRST, SECOND, OTHER = (uuid4() for _ in range(4))
ABOVE = {WHOLE: None, FIRST: WHOLE, SECOND: WHOLE, OTHER: None}


def stand(*guesses, **more):
    """How the four clauses stand, in order."""
    return list(standings(ABOVE, guesses, **more).values())


SILENT, WEAK, SPOKEN, UNSEEN = (
    Standing.SILENT,
    Standing.NOTHING_LIKELY,
    Standing.SPOKEN,
    Standing.NOT_EXAMINED,
)


def test_nothing_is_silent_where_nobody_looked():
    assert stand(examined=False) == [UNSEEN] * 4
    assert stand((FIRST, 0.99), examined=False) == [UNSEEN] * 4  # a guess from elsewhere is no search
    assert stand(said={FIRST}, examined=False) == [SPOKEN, SPOKEN, UNSEEN, UNSEEN]


def test_what_was_searched_in_vain_is_silent():
    assert stand() == [SILENT] * 4


def test_what_is_only_weakly_suggested_is_neither_silent_nor_spoken_to():
    assert stand((FIRST, LIKELY_FROM - 0.01)) == [WEAK, WEAK, SILENT, SILENT]
    assert stand((FIRST, LIKELY_FROM)) == [SPOKEN, SPOKEN, SILENT, SILENT]


def test_weak_suggestions_add_up():
    assert stand((OTHER, 0.2), (OTHER, 0.2)) == [SILENT, SILENT, SILENT, SPOKEN]


def test_what_is_said_of_an_item_is_said_of_what_introduces_it():
    assert stand((SECOND, 0.1), said={FIRST}) == [SPOKEN, SPOKEN, WEAK, SILENT]


def test_where_a_suggestion_was_taken_away_no_silence_is_left():
    assert stand(lost={FIRST}) == [UNSEEN, UNSEEN, SILENT, SILENT]
    assert stand((SECOND, 0.9), lost={FIRST}) == [SPOKEN, UNSEEN, SPOKEN, SILENT]


def test_another_way_of_aligning_is_another_method(samples: Path):
    """Fails when the way of aligning changes: count METHOD up and put the new digest beside it."""
    from cwgdesk.cli.texts import read_structures

    names = ("progress-report-resolution-1334.en.txt", "council-resolution-1334-modified-2023.en.txt")
    report, resolution = read_structures([samples / name for name in names], NullProgress())
    told = [
        (one.passage.text[:40], [found.clause.path for found in one.suggestions])
        for one in align(report.clauses, resolution.clauses)
    ]
    assert (METHOD, hashlib.sha256(repr(told).encode()).hexdigest()[:12]) == ("3", "cbf27fe0c4d5")
