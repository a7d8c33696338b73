"""The words that the index holds, and how one leads to the others."""

import pytest

from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.desk.positions import Position
from cwgdesk.workspace.finding import vocabulary
from tests.workspace.made import add_position, edit_position


def known(ws):
    return {word for (word,) in ws.door.rows("SELECT word FROM search_word")}


def test_words_come_with_the_texts_that_have_them(ws):
    noun_id = add_position(ws, "Ｒeports of 2027, e\u2010health, 信息")
    assert known(ws) >= {"reports", "of", "2027", "e", "health", "ehealth"}
    assert "信" not in known(ws)
    edit_position(ws, noun_id, statement="another")
    assert "another" in known(ws)


def test_words_of_a_change_that_failed_are_not_kept(ws):
    noun_id = add_position(ws, "alpha")
    with pytest.raises(ValueError), ws.change(ChangeLabel.EDIT_POSITION, "x") as change:
        change.orm.get_one(Position, noun_id).statement = "beta"
        change.orm.flush()
        raise ValueError
    add_position(ws, "gamma")
    assert "beta" not in known(ws)


def test_forms_and_beginnings(ws):
    add_position(ws, "report reports reporting rapport والقرارات قرار Генеральному генеральный")
    raw = ws.door.raw
    assert set(vocabulary.forms(raw, "reported")) == {"reported", "report", "reports", "reporting"}
    assert set(vocabulary.forms(raw, "قرار")) == {"قرار", "والقرارات"}
    assert set(vocabulary.forms(raw, "генеральная")) == {"генеральная", "генеральныи", "генеральному"}
    begun = vocabulary.beginning(raw, "rep")
    assert set(begun.words) == {"rep", "report", "reports", "reporting"}
    assert not begun.more
    assert set(vocabulary.beginning(raw, "قرا").words) >= {"قرار", "والقرارات"}
    assert vocabulary.beginning(raw, "unheard") == (["unheard"], True)


def test_words_that_nothing_says_any_more_are_forgotten(ws):
    noun_id = add_position(ws, "canaryone stays")
    add_position(ws, "stays here")
    ws.forget([("position", noun_id)])
    assert "canaryone" not in known(ws)
    assert known(ws) >= {"stays", "here"}


def test_a_very_long_word_is_left_to_the_index(ws):
    noun_id = add_position(ws, "x" * 60)
    assert known(ws).isdisjoint({"x" * 60})
    assert [hit.noun_id for hit in ws.search("x" * 50)] == [noun_id]
