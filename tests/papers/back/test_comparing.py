"""A paper edited in twenty ways, as Word writes them: every edit lands in its field."""

from dataclasses import replace

import pytest

from cwgdesk.desk.proposals.amendments import Amendment
from cwgdesk.papers.back.matching import Mapped
from cwgdesk.papers.word.ooxml import make, w
from tests.papers.back.conftest import OURS, Sent, told
from tests.papers.back.edited import Edited, parent_of, said, text_of


def twenty_edits(edited: Edited) -> None:
    """What a ministry, a colleague and their programs do to a paper in a week."""
    edited.insert("We support", " strongly")
    edited.delete("its good ")
    edited.replace("changed too", "evolved also", who="Colleague")
    edited.silently("2003", "2005")
    edited.new_paragraph("offline today", "A third of them are women.")
    edited.comment("Rural", "Which ones?", who="Colleague")
    edited.comment("The world", "All of it?")
    changed = edited.paragraph("effective")
    edited.settle(lambda c: c.getparent() is changed, accepted=False, who=OURS)
    edited.settle(lambda c: c.getparent() is not changed, accepted=True, who=OURS)
    edited.split("translate")
    edited.remove_paragraph("We look forward", tracked=True)
    edited.without_identity("It was done already.")
    edited.replace("was done already", "has long been done")
    edited.silently("More light.", "More light and more air.")
    edited.move_up("And it is cheap.")
    edited.move("offline ", before="Many")
    edited.replace("Our paper", "Our common paper")
    edited.silently("To thank everybody.", "To thank everyone.")
    edited.new_paragraph("To note it.", "To act on it.", tracked=False)
    edited.delete("Introduction")
    edited.insert("Annex", " A")
    edited.as_word_saves_it()


TWENTY = {
    ("insert", "position statement", "", " strongly"),
    ("delete", "position statement", " its good", ""),
    ("replace", "section body", "changed too", "evolved also"),
    ("replace", "section body", "2003", "2005"),
    ("paragraph", "section body", "", "A third of them are women."),
    ("comment", "practice title", "Rural", "Which ones?"),
    ("comment", "section body", "The world", "All of it?"),
    ("refused", "amendment new_text", "practical and effective", "possible"),
    ("accepted", "amendment new_text", "to report annually to the Council.", ""),
    ("paragraph", "amendment new_text", "to translate", "to\ntranslate"),
    ("paragraph", "position statement", "We look forward to it.", ""),
    ("replace", "amendment reasons", "was done already", "has long been done"),
    ("insert", "amendment reasons", "", " and more air"),
    ("move", "amendment reasons", "And it is cheap.", "And it is cheap."),
    ("move", "section body", " offline", "offline "),
    ("replace", "header title", "Our paper", "Our common paper"),
    ("replace", "header box_purpose", "everybody", "everyone"),
    ("paragraph", "header box_action", "", "To act on it."),
    ("delete", "section heading", "Introduction", ""),
    ("replace", "", "Annex", "Annex A"),
}


def test_twenty_edits_as_word_writes_them_land_in_their_fields(sent: Sent) -> None:
    edited = sent.edited()
    twenty_edits(edited)
    rows = sent.back(edited)
    assert {told(row.change) for row in rows} == TWENTY
    ways = {told(row.change): row.change.mapped for row in rows}
    assert ways["replace", "amendment reasons", "was done already", "has long been done"] is Mapped.WORDS
    assert ways["paragraph", "section body", "", "A third of them are women."] is Mapped.NEIGHBOUR
    assert ways["replace", "", "Annex", "Annex A"] is None
    assert ways["insert", "position statement", "", " strongly"] is Mapped.BOOKMARK
    hands = {told(row.change): (row.change.author, row.change.dated) for row in rows}
    assert hands["replace", "section body", "changed too", "evolved also"] == (
        "Colleague",
        "2026-03-04T05:06:00Z",
    )
    assert hands["replace", "section body", "2003", "2005"] == ("", "")


def test_the_same_twenty_are_found_by_words_where_a_program_dropped_all_bookmarks(sent: Sent) -> None:
    edited = sent.edited()
    twenty_edits(edited)
    edited.without_identity()
    rows = sent.back(edited)
    assert {told(row.change) for row in rows} == TWENTY
    assert {row.change.mapped for row in rows} <= {Mapped.WORDS, Mapped.NEIGHBOUR, None}


@pytest.mark.parametrize("noise", ["nothing", "as Word saves it", "no identity", "moved ranges"])
def test_an_unedited_copy_brings_nothing_back(sent: Sent, noise: str) -> None:
    edited = sent.edited()
    if noise == "as Word saves it":
        edited.as_word_saves_it()
    elif noise == "no identity":
        edited.without_identity()
    elif noise == "moved ranges":
        for start in list(edited.root.iter(w("bookmarkStart"))):
            if (following := start.getnext()) is not None and following.tag == w("r"):
                following.addnext(start)
    assert sent.back(edited) == []


def test_a_statement_that_was_put_elsewhere_is_told_as_moved(sent: Sent) -> None:
    edited = sent.edited()
    for words in ("More light.", "It was done already."):
        edited.move_up(words)
    (first, *_) = sent.back(edited)
    assert first.change.kind == "move"
    assert first.change.cuts == ()


def test_two_paragraphs_joined_in_one_keep_their_fields(sent: Sent) -> None:
    edited = sent.edited()
    first, second = edited.paragraph("to publish the results"), edited.paragraph("to translate them")
    for child in list(second):
        if child.tag != w("pPr"):
            first.append(child)
    parent_of(second).remove(second)
    (row,) = sent.back(edited)
    assert (row.change.kind, row.change.field) == ("paragraph", "new_text")
    sent.take(edited)
    assert sent.text(Amendment, sent.added, "new_text") == "to publish the results;and to translate them."


def test_what_belongs_to_no_field_is_listed(sent: Sent) -> None:
    edited = sent.edited()
    body = edited.root[0]
    body.insert(0, make("p", make("r", text_of("DRAFT, not for distribution"))))
    edited.insert("Contribution by", " all of")
    edited.silently("Rural clinics.", "rural clinics.")
    rows = [row.change for row in sent.back(edited)]
    assert [(c.kind, c.target, c.after) for c in rows[:2]] == [
        ("insert", None, "DRAFT, not for distribution"),
        ("replace", None, "Contribution by all of the"),
    ]
    assert (rows[2].target, rows[2].after) == ("practice", "rural")
    assert "Document" in " ".join(map(said, edited.paragraphs()))


def test_the_same_change_from_two_people_has_one_id(sent: Sent) -> None:
    one, other = sent.edited(), sent.edited()
    one.insert("We support", " strongly")
    other.silently("We support", "We support strongly")
    (mine,), (yours,) = sent.back(one), sent.back(other)
    assert mine.change.id == yours.change.id
    assert replace(mine.change, author="", dated="") == yours.change
