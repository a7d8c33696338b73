import unicodedata

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, update

from cwgdesk.app import open_desk
from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.desk.positions import Position
from cwgdesk.texts.library import Clause, Document, Work
from cwgdesk.workspace.finding import index_words as folding
from cwgdesk.workspace.finding import vocabulary
from tests.workspace.made import add_position, clause, document, edit_position, new_workspace


def found(ws, asked, **narrowed):
    return {hit.noun_id for hit in ws.search(asked, **narrowed)}


def add_clauses(ws, *texts):
    work = Work()
    first = document(work)
    made = [clause(first.id, number, words=words) for number, words in enumerate(texts)]
    with ws.change(ChangeLabel.IMPORT_DOCUMENT, "x") as change:
        for noun in (work, first, *made):
            change.orm.add(noun)
            change.orm.flush()
    return [each.id for each in made]


def test_hits_tell_where_and_show_the_words(ws):
    before, after = "one two three " * 10, " four five six" * 10
    noun_id = add_position(ws, f"{before}Résolution{after}")
    (hit,) = ws.search("resol")
    assert (hit.table, hit.noun_id, hit.room, hit.confidential) == ("position", noun_id, "positions", False)
    assert "three Résolution four" in hit.snippet
    assert hit.snippet.startswith("… ")
    assert hit.snippet.endswith(" …")
    assert len(hit.snippet) < 150


def test_all_words_must_occur_and_the_better_hit_comes_first(ws):
    once, twice = add_clauses(ws, "report of the Council on many other things", "report report Council")
    assert [hit.noun_id for hit in ws.search("report council")] == [twice, once]
    assert found(ws, "report delegate") == set()
    assert found(ws, '"of the council"') == {once}
    assert found(ws, "counc") == {once, twice}
    assert found(ws, "") == found(ws, "?!") == set()


def test_six_languages(ws):
    ids = add_clauses(ws, "Les États membres", "Los Estados Miembros", "Государства-Члены", "الدول الأعضاء",
                      "成员国应当", "Member States")  # fmt: skip
    asked = ["etats", "miembros", "государств", "دول اعضاء", "员国", "member states"]
    assert [found(ws, words) for words in asked] == [{each} for each in ids]


def test_rooms_and_confidential_words_can_be_left_out(ws):
    secret = add_position(ws, "open words", red_line="hidden words")
    (text,) = add_clauses(ws, "words of a text")
    assert found(ws, "words") == {secret, text}
    assert found(ws, "words", rooms=["texts"]) == {text}
    assert found(ws, "hidden") == {secret}
    assert found(ws, "hidden", confidential=False) == set()
    assert found(ws, "open", confidential=False) == {secret}


def test_the_index_follows_edits_undo_cascades_and_bulk_statements(ws):
    first = add_position(ws, "alpha")
    edit_position(ws, first, statement="beta")
    assert (found(ws, "alpha"), found(ws, "beta")) == (set(), {first})
    ws.undo()
    assert (found(ws, "alpha"), found(ws, "beta")) == ({first}, set())
    ws.undo()
    assert found(ws, "alpha") == set()
    ws.redo()
    with ws.change(ChangeLabel.EDIT_POSITION, "x") as change:
        change.orm.execute(update(Position).values(statement="gamma"))
    assert (found(ws, "alpha"), found(ws, "gamma")) == (set(), {first})
    clauses = add_clauses(ws, "delta", "delta")
    assert found(ws, "delta") == set(clauses)
    with ws.change(ChangeLabel.MERGE_CLAUSES, "x") as change:
        change.orm.get_one(Clause, clauses[0]).retired = True
    assert found(ws, "delta") == {clauses[1]}
    with ws.change(ChangeLabel.REMOVE_DOCUMENT, "x") as change:
        change.orm.execute(delete(Document))
    assert found(ws, "delta") == set()
    ws.undo()
    assert found(ws, "delta") == {clauses[1]}


def test_a_change_that_fails_leaves_the_index_alone(ws):
    noun_id = add_position(ws, "alpha")
    with pytest.raises(ValueError), ws.change(ChangeLabel.EDIT_POSITION, "x") as change:
        change.orm.get_one(Position, noun_id).statement = "beta"
        change.orm.flush()
        raise ValueError
    assert (found(ws, "alpha"), found(ws, "beta")) == ({noun_id}, set())


words = st.lists(st.sampled_from(["alpha", "beta", "القرار", "决议", "Élan", ""]), max_size=4).map(" ".join)


@settings(max_examples=8, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.lists(st.tuples(words, words, st.booleans()), max_size=6))
def test_the_index_is_what_building_it_anew_gives(tmp_path_factory, edits):
    asked = ["alpha", "beta", "قرار", "议", "elan"]
    with new_workspace(tmp_path_factory.mktemp("index")) as ws:
        for statement, later, undone in edits:
            noun_id = add_position(ws, statement)
            edit_position(ws, noun_id, statement=later)
            if undone:
                ws.undo()
        kept = [found(ws, each) for each in asked]
        ws.keep_setting("search", "outdated")
        path = ws.path
    with open_desk(path) as again:
        assert [found(again, each) for each in asked] == kept


def test_another_folding_builds_the_index_anew(ws, monkeypatch):
    add_position(ws, "alpha")
    ws.close()
    monkeypatch.setattr(folding, "STAMP", "another")
    monkeypatch.setattr(vocabulary, "folded", lambda text: text[::-1])
    with open_desk(ws.path) as again:
        raw = again.door.rows("SELECT rowid FROM search_index WHERE search_index MATCH 'ahpla'")
        assert len(raw) == 1


def test_an_index_of_the_first_folding_is_built_anew(ws, monkeypatch):
    noun_id = add_position(ws, "co\u00adordination au cœur de ٢٠٢٧")
    with monkeypatch.context() as before:
        before.setattr(vocabulary, "folded", str.casefold)
        before.setattr(folding, "STAMP", f"1/{unicodedata.unidata_version}")
        ws.close()
        with open_desk(ws.path) as old:
            assert found(old, "coordination") == found(old, "coeur") == found(old, "2027") == set()
    with open_desk(ws.path) as again:
        assert found(again, "coordination") == found(again, "coeur") == found(again, "2027") == {noun_id}
