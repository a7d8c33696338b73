"""Empty lines of the new text are told; stories are written as words and "" for an empty line."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cwgdesk.papers.word.ooxml import make, serialize, text_element
from cwgdesk.papers.word.tracked import proof
from cwgdesk.papers.word.tracked.blanks import with_blanks, with_last
from cwgdesk.papers.word.tracked.pairing import DELETED, INSERTED, KEPT, Script, Stop
from cwgdesk.papers.word.tracked.proposals import NewText, items_of
from cwgdesk.papers.word.tracked.tables import weave_text
from cwgdesk.papers.word.tracked.weave import Stamp, Weaver

Story = list[str]
A = "resolves to report to the Council every year"
B = "invites Member States to take part in the work"
C = "instructs the Director to plan what follows"


def body(story: Story) -> bytes:
    lines = [make("p", make("r", *text_element(line))) if line else make("p") for line in story]
    return serialize(make("document", make("body", *lines)))


def woven(old: Story, new: Story) -> bytes:
    from cwgdesk.papers.word.ooxml import parse

    document, fresh = parse(body(old)), parse(body(new))
    weave_text(Weaver(Stamp("Egypt", "2027-01-15T00:00:00Z")), document[0], NewText(items_of(fresh[0])))
    return serialize(document)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ([A, B], [A, "", B]),
        ([A, "", B], [A, B]),
        ([A, "", "", B], [A, "", B]),
        ([A, "", B], [A, "", C, "", B]),
        ([A, "", C, "", B], [A, "", B]),
        (["", A], [A]),
        ([A], ["", A]),
        ([A, B], [A]),
        ([A, "", B], [A]),
        ([A], [A, "", ""]),
        ([A, "", ""], [A]),
        ([A, ""], [A, "", ""]),
    ],
)
def test_empty_lines_come_and_go(old: Story, new: Story) -> None:
    written = woven(old, new)
    for accepted, story in ((False, old), (True, new)):
        assert proof.lines(written, accepted=accepted) == "".join("W" if line else "." for line in story)
        assert proof.read(written, accepted=accepted).paragraphs == tuple(line for line in story if line)


LINES = st.lists(st.sampled_from([A, B, C, "", "", "decides"]), min_size=1, max_size=8)


@settings(max_examples=150, deadline=None)
@given(LINES, LINES)
def test_rejecting_gives_every_empty_line_back(old: Story, new: Story) -> None:
    written = woven(old, new)
    assert proof.lines(written, accepted=False) == proof.lines(body(old), accepted=True)
    assert proof.read(written, accepted=True).paragraphs == tuple(line for line in new if line)


def test_an_empty_line_that_stays_answers_to_one() -> None:
    steps: Script = [Stop(KEPT, 0, 0), Stop(KEPT, 1), Stop(KEPT, 2, 1)]
    told = with_blanks(steps, [False, True, False], [True, False, True], [[], [5], []])
    assert told == steps
    assert [step.other for step in told] == [0, 5, 1]


def test_the_end_of_the_last_paragraph_stays() -> None:
    steps: Script = [Stop(KEPT, 0, 3), Stop(DELETED, 1)]
    told = with_last(steps, [False, False])
    assert told == [Stop(DELETED, 0), Stop(KEPT, 1)]
    assert told[-1].other == 3
    assert with_last(steps, [True, False]) == steps, "a section ends there"
    ended: Script = [*steps, Stop(INSERTED, 4)]
    assert with_last(ended, [False, False]) == ended
