"""Tables: true ones give cells cited by row and column, boxes are read as paragraphs."""

from cwgdesk.texts.align.passages import passages_of
from cwgdesk.texts.reading.common.raw import Block
from cwgdesk.texts.structure.found import ClauseKind
from cwgdesk.texts.structure.parse import parse
from cwgdesk.texts.structure.sketch import Page
from cwgdesk.texts.structure.tables.cells import add_table, with_tables
from tests.texts.structure.drawn import cell, document, lines, typed


def test_cells_are_cited_by_row_and_column_name():
    blocks = [
        Block("Report on decisions."),
        cell(0, 0, 0, "Decision"), cell(0, 0, 1, "Action taken"),
        cell(0, 1, 0, "Res. 1334"), cell(0, 1, 1, "Report issued"), cell(0, 1, 1, "and discussed"),
    ]  # fmt: skip
    found = parse(document(blocks)).clauses[1:]
    assert [c.path for c in found] == [
        "Table 1, row 1, column 1", "Table 1, row 1, column 2",
        "Table 1, row 2, Decision", "Table 1, row 2, Action taken",
    ]  # fmt: skip
    assert found[-1].text == "Report issued\nand discussed"


def test_a_box_of_fields_in_a_table_is_read_as_fields():
    blocks = [
        cell(0, 0, 0, "Purpose"), cell(0, 0, 0, "To inform the Council."),
        cell(0, 1, 0, "Action required"), cell(0, 1, 0, "To note."),
        Block("The plan was implemented in full."),
    ]  # fmt: skip
    assert [c.path for c in parse(document(blocks)).clauses] == ["Purpose", "Action required", "paragraph 1"]


def grouped(*blocks: Block) -> list[str]:
    """A paragraph by its words, a table by the words of its cells in brackets."""
    items = with_tables(lines(*blocks))
    return [
        f"[{' | '.join(c.text for c in item)}]" if isinstance(item, tuple) else item.text for item in items
    ]


def paths(*blocks: Block) -> list[str]:
    page = Page()
    add_table(page, lines(*blocks), 1)
    return [item.cite for item in page.sketches]


def test_the_cells_of_a_table_stay_together_and_two_tables_apart():
    found = grouped(
        Block("Avant."),
        cell(0, 0, 0, "Décision"), cell(0, 0, 1, "Suite"),
        cell(1, 0, 0, "决定"), cell(1, 0, 1, "行动"),
        Block("Après."),
    )  # fmt: skip
    assert found == ["Avant.", "[Décision | Suite]", "[决定 | 行动]", "Après."]


def test_one_column_is_a_box_and_no_table():
    assert grouped(cell(0, 0, 0, "Only this"), cell(0, 1, 0, "and that.")) == ["Only this", "and that."]
    assert grouped() == []


def test_the_row_that_the_file_calls_header_names_the_columns_however_long():
    long = "Меры, принятые секретариатом во исполнение решения, и их результаты за отчетный период"
    assert paths(
        cell(0, 0, 0, "Решение", header=True), cell(0, 0, 1, long, header=True),
        cell(0, 1, 0, "1334"), cell(0, 1, 1, "Отчет издан."),
    )[2:] == ["Table 1, row 2, Решение", f"Table 1, row 2, {long[:60]}"]  # fmt: skip


def test_without_a_header_columns_are_counted():
    assert paths(
        cell(0, 0, 0, "Same"), cell(0, 0, 1, "Same"), cell(0, 1, 0, "one"), cell(0, 1, 1, "two")
    ) == [f"Table 1, row {row}, column {column}" for row in (1, 2) for column in (1, 2)]
    assert paths(cell(0, 0, 0, "a"), cell(0, 0, 1, "b")) == [f"Table 1, row 1, column {n}" for n in (1, 2)]


def test_a_table_that_is_typed_with_tabs_below_its_caption_is_a_table():
    table = "Table 1: Trainings\nRegion\tNumber\nAfrica\t200\nAsia\t"
    found = parse(typed(f"3. Plans\nIt will act in Africa.\n{table}\n4. Conclusion\nIt acted in Africa."))
    assert [c.path for c in found.clauses if c.kind is ClauseKind.CELL] == [
        "Table 1, row 1, column 1", "Table 1, row 1, column 2",
        "Table 1, row 2, Region", "Table 1, row 2, Number", "Table 1, row 3, Region",
    ]  # fmt: skip
    assert [passage.text for passage in passages_of(found.clauses)] == [
        "It will act in Africa.",
        "It acted in Africa.",
    ]


def test_typed_tables_of_two_texts_propose_and_labels_before_tabs_make_no_table():
    rows = "Clause\tCurrent text\tProposed text\nresolves 1\tto act now;\tto act later;"
    assert [each.proposed for each in parse(typed(f"Proposals\n{rows}")).proposals] == ["to act later;"]
    listed = parse(typed("The Council,\nresolves\n1\tto act;\n2\tto wait."))
    assert not any(clause.kind is ClauseKind.CELL for clause in listed.clauses)
