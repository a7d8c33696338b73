"""What is no word and came back changed: listed as belonging nowhere, and never taken."""

import pytest

from cwgdesk.core.errors import UserError
from cwgdesk.papers.back.changes import Change
from cwgdesk.papers.back.reading import read_copy
from cwgdesk.papers.back.taking import State
from cwgdesk.papers.word.ooxml import Element, make, w
from tests.papers.back.conftest import Sent
from tests.papers.back.edited import WHO, Edited, text_of


def _properties(holder: Element, name: str) -> Element:
    found = holder.find(w(name))
    if found is None:
        found = make(name)
        holder.insert(0, found)
    return found


def _only(sent: Sent, edited: Edited) -> Change:
    (row,) = sent.back(edited)
    assert (row.change.target, row.change.mapped, row.state) == (None, None, State.OPEN)
    return row.change


def test_a_paper_left_alone_looks_as_it_left(sent: Sent) -> None:
    assert not sent.back(sent.edited())


def test_tracked_formatting_is_listed_with_its_hand(sent: Sent) -> None:
    edited = sent.edited()
    look = _properties(edited.run("We support"), "rPr")
    look.append(make("b"))
    look.append(edited.mark("rPrChange", make("rPr")))
    change = _only(sent, edited)
    assert (change.field, change.before, change.author) == ("formatting", "We support", WHO)
    assert change.after == "We support [b]"
    with pytest.raises(UserError, match="belongs to no field"):
        sent.take(edited, change.id)


def test_formatting_of_a_paragraph_is_listed(sent: Sent) -> None:
    edited = sent.edited()
    _properties(edited.paragraph("More light"), "pPr").append(edited.mark("pPrChange", make("pPr")))
    change = _only(sent, edited)
    assert (change.field, change.before, change.author) == ("formatting", "Reasons: More light.", WHO)


@pytest.mark.parametrize("sign", ["strike", "dstrike", "vanish"])
def test_words_struck_out_or_hidden_by_hand_are_listed(sent: Sent, sign: str) -> None:
    edited = sent.edited()
    _properties(edited.run("More light"), "rPr").append(make(sign))
    change = _only(sent, edited)
    assert (change.before, change.after) == ("More light", f"More light [{sign}]")


def test_a_number_that_the_program_counts_is_listed(sent: Sent) -> None:
    edited = sent.edited()
    numbered = make("numPr", make("numId", val="1"))
    _properties(edited.paragraph("Many people"), "pPr").append(numbered)
    assert _only(sent, edited).field == "numbering"
    numbered[0].set(w("val"), "0")
    assert not sent.back(edited)


def test_a_file_put_in_is_listed(sent: Sent) -> None:
    edited = sent.edited()
    edited.paragraph("Many people").addnext(make("altChunk"))
    assert _only(sent, edited).field == "embedded"


def test_marks_of_direction_are_no_change(sent: Sent) -> None:
    edited = sent.edited()
    run = edited.run("We support")
    run.append(text_of("\u200e"))
    assert not sent.back(edited)
    assert all("\u200e" not in line.text() for line in read_copy(sent.file.read_bytes()).lines)
