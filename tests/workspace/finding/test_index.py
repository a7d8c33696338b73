"""The index is as the texts are, its rows lie together by source, and another folding builds it anew."""

import itertools

from cwgdesk.app import open_desk
from cwgdesk.workspace.finding.index import rows_of, sources
from tests.workspace.finding.test_search import add_clauses, found
from tests.workspace.made import add_position


def test_texts_are_many_and_stand_behind_all_others():
    assert [placed.is_large for placed in sources()].count(True) == 1
    assert sources()[-1].name == "clause/texts"
    assert len({placed.name for placed in sources()}) == len(sources())


def test_rows_of_one_source_lie_together(ws):
    add_clauses(ws, "one", "two")
    add_position(ws, "three", red_line="four")
    add_clauses(ws, "five")
    names = [placed.name for placed in sources()]
    for seq, source in ws.door.rows("SELECT seq, source FROM search_entry"):
        first, last = rows_of(names.index(source))
        assert first <= seq <= last


def test_each_source_has_rows_of_its_own():
    spans = [rows_of(number) for number in range(len(sources()))]
    assert all(last + 1 == first for (_, last), (first, _) in itertools.pairwise(spans))


def test_an_index_that_was_built_anew_goes_on_where_it_ended(ws):
    first, second = add_clauses(ws, "alpha one", "alpha two")
    ws.keep_setting("search", "outdated")
    ws.close()
    with open_desk(ws.path) as again:
        (third,) = add_clauses(again, "alpha three")
        assert found(again, "alpha") == {first, second, third}
        assert again.check() == []


def test_many_texts_do_not_hide_a_note(ws):
    add_clauses(ws, *(f"common {number}" for number in range(1_200)))
    noun_id = add_position(ws, "common in a note")
    hits = ws.search("common", limit=2_000)
    assert noun_id in {hit.noun_id for hit in hits}
    assert len(hits) > 400
    assert found(ws, "common", rooms=["positions"]) == {noun_id}
