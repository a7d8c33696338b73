"""A line between the items of a clause belongs to the clause; none is swallowed, none invented."""

import pytest

from cwgdesk.texts.structure.parse import parse
from tests.texts.structure.drawn import automatic, typed

FRONT = "RESOLUTION 9999\nThe Council,\nresolves to instruct the Secretary-General\n"
WANTED = ["1", "1 a)", "1 b)", "2"]
AFTER_FIRST = (
    "the report shall cover, within available resources:",
    "the report shall cover within available resources",
    "The report shall cover, within available resources:",
    "le rapport portera, dans la limite des ressources disponibles, sur:",
    "el informe abarcará, dentro de los recursos disponibles:",
    "отчет должен охватывать:",
    "on the understanding that, from 2027 on, it covers:",
    "noting that the report covers:",
    "报告应包括：",
    "يشمل التقرير ما يلي:",
)
BETWEEN = (
    "and, as resources allow:",
    "and, as resources allow",
    "et, si les ressources le permettent:",
    "y, si los recursos lo permiten:",
    "и, по мере возможности:",
    "In addition, from 2027:",
    "as well as, in the regions,",
    "并在资源允许时：",
    "وكذلك، حسب الموارد المتاحة:",
)


def cites(text: str, reader=typed) -> list[str]:
    found = parse(reader(text)).clauses
    head = "resolves to instruct the Secretary-General "
    return [c.path.removeprefix(head) for c in found if c.kind == "operative"]


@pytest.mark.parametrize("reader", [typed, automatic], ids=["typed", "automatic"])
@pytest.mark.parametrize("line", AFTER_FIRST)
def test_a_line_behind_a_clause_introduces_its_items(line: str, reader: object):
    text = f"{FRONT}1\tto report every year;\n{line}\na)\tthe lines;\nb)\tthe partners;\n2\tto act on it."
    assert cites(text, reader) == WANTED


@pytest.mark.parametrize("line", BETWEEN)
def test_a_line_between_two_items_belongs_to_the_clause_around_them(line: str):
    text = f"{FRONT}1\tto report on:\na)\tthe lines;\n{line}\nb)\tthe partners;\n2\tto act on it."
    assert cites(text) == WANTED
    (first,) = (c for c in parse(typed(text)).clauses if c.path.endswith("General 1"))
    assert line in first.text


def test_a_number_with_one_space_behind_such_a_line_is_no_swallowed_clause():
    text = f"{FRONT}1 to report;\nthe report shall cover\na) the lines;\nb) the partners;\n2 to act on it,"
    assert cites(text) == WANTED


def test_a_call_that_no_list_knows_stays_a_call():
    text = (
        "The Council,\nconsidering\na)\tX;\nb)\tY,\nbedauernd\na)\tX;\nb)\tY;\nc)\tZ,\nresolves\n1\tto act."
    )
    calls = [c.path for c in parse(typed(text)).clauses if c.kind == "call"]
    assert calls == ["considering", "bedauernd", "resolves"]


def test_a_united_nations_paragraph_keeps_its_items_behind_such_a_line():
    text = (
        "The General Assembly,\nRecalling X,\n1.\tRequests the Secretary-General to report;\n"
        "the report shall cover, within available resources:\n(a)\tX;\n(b)\tY;\n2.\tDecides Z."
    )
    assert cites(text) == ["1", "1 (a)", "1 (b)", "2"]
