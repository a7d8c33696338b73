"""Tables of current and proposed text give amendments, clause by clause, and other tables give none."""

import pytest

from cwgdesk.texts.reading.common.raw import Block
from cwgdesk.texts.structure.found import DocumentKind, FoundProposal
from cwgdesk.texts.structure.lines.calls import call_book
from cwgdesk.texts.structure.parse import parse
from cwgdesk.texts.structure.tables.proposals import Column, columns_of, proposals_in
from tests.texts.structure.drawn import cell, document, lines

# The header, and which column holds clause, current and proposed text.
HEADERS = [
    (("Clause", "Current text", "Proposed text"), (0, 1, 2)),
    (("Proposed text", "Current text", "Paragraph"), (2, 1, 0)),
    (("No.", "Text in force", "Proposed amendment", "Reasons"), (0, 1, 2)),
    (("Remarks", "Provision", "Existing provision", "New wording"), (1, 2, 3)),
    (("Item", "Resolution 1334 (modified 2023)", "Proposal by Country X"), (0, 1, 2)),
    (("Paragraphe", "Texte actuel", "Texte proposé", "Motifs"), (0, 1, 2)),
    (("N°", "Proposition de modification", "Texte en vigueur"), (0, 2, 1)),
    (("Párrafo", "Texto vigente", "Texto propuesto", "Observaciones"), (0, 1, 2)),
    (("Redacción actual", "Redacción propuesta", "Apartado"), (2, 0, 1)),
    (("Пункт", "Действующий текст", "Предлагаемый текст", "Основания"), (0, 1, 2)),
    (("№", "Новая редакция", "Текущая редакция"), (0, 2, 1)),
    (("الفقرة", "النص الحالي", "النص المقترح", "الأسباب"), (0, 1, 2)),
    (("التعديل المقترح", "النص الساري", "رقم البند"), (2, 1, 0)),
    (("条款", "现有案文", "拟议案文", "理由"), (0, 1, 2)),
    (("序号", "修改建议", "现行文本"), (0, 2, 1)),
]
OTHERS = [
    ("Decision", "Action taken"),
    ("Activity", "Current status", "Proposed action"),
    ("Requested by", "Current situation", "New developments"),
    ("Output", "Current text"),
    ("Indicator", "Baseline", "Target"),
    ("Décision", "Situation actuelle", "Nouvelles mesures"),
    ("活动", "当前状况", "建议措施"),
]


def table(*rows: tuple[str, ...]) -> list[Block]:
    """A table; a cell's paragraphs stand on lines of their own."""
    return [
        cell(0, number, place, paragraph)
        for number, row in enumerate(rows)
        for place, words in enumerate(row)
        for paragraph in words.split("\n")
    ]


def proposed(*rows: tuple[str, ...]) -> list[tuple[str, str, str]]:
    found = proposals_in(lines(*table(*rows)), call_book())
    return [(each.clause, each.current, each.proposed) for each in found]


@pytest.mark.parametrize(("header", "places"), HEADERS)
def test_columns_are_told_by_their_names_in_any_order(header, places):
    row = ["…"] * len(header)
    for place, words in zip(
        places, ("resolves 1", "to report annually;", "to report every two years;"), strict=True
    ):
        row[place] = words
    right = ("resolves 1", "to report annually;", "to report every two years;")
    assert proposed(header, tuple(row)) == [right]


@pytest.mark.parametrize("header", OTHERS)
def test_other_tables_propose_nothing(header):
    row = tuple(f"some words of column {place}" for place in range(len(header)))
    assert proposed(header, row) == []


def test_the_figures_of_a_budget_are_no_texts():
    assert proposed(("Item", "Current", "Proposed"), ("1", "1 200", "1 300")) == []
    assert columns_of(lines(*table(("Item", "Current", "Proposed"), ("1", "to act;", "to wait;")))) == (
        0,
        {Column.CLAUSE: 0, Column.CURRENT: 1, Column.PROPOSED: 2},
    )


def test_a_number_alone_stands_under_the_call_named_above():
    assert proposed(
        ("Paragraph", "Current text", "Proposed text"),
        ("resolves 1", "to do;", "to act;"),
        ("2", "to report;", "to tell;"),
        ("instructs the Secretary-General",),
        ("1", "to wait;", "to rest;"),
    ) == [
        ("resolves 1", "to do;", "to act;"),
        ("resolves 2", "to report;", "to tell;"),
        ("instructs the Secretary-General 1", "to wait;", "to rest;"),
    ]


def test_without_a_column_of_clauses_their_own_labels_name_them():
    assert proposed(
        ("Current text", "Proposed text"),
        ("resolves", "resolves"),
        ("1\tto report annually;", "1\tto report every two years;"),
        ("2\tto consult.", "2\tto consult the partners.\n3\tto act."),
    ) == [
        ("resolves 1", "to report annually;", "to report every two years;"),
        ("resolves 2", "to consult.", "to consult the partners."),
        ("resolves 3", "", "to act."),
    ]


def test_a_whole_text_in_one_cell_is_taken_apart():
    assert proposed(
        ("Texte actuel", "Texte proposé"),
        (
            "décide\n1\tde faire:\na)\tune chose;\nb)\tune autre;\n2\td'agir.",
            "décide\n1\tde faire:\na)\tune chose;\nb)\tdeux autres;\n2\td'agir.",
        ),
    ) == [
        ("décide 1", "de faire:", "de faire:"),
        ("décide 1 a)", "une chose;", "une chose;"),
        ("décide 1 b)", "une autre;", "deux autres;"),
        ("décide 2", "d'agir.", "d'agir."),
    ]


def test_a_call_and_a_number_in_one_paragraph_name_the_clause():
    assert proposed(
        ("Existing text", "Proposed text"), ("resolves 1 to report;", "resolves 1 to report every year;")
    ) == [("resolves 1", "to report;", "to report every year;")]


@pytest.mark.parametrize(
    ("current", "new", "right"),
    [
        ("–", "to act;", ("", "to act;")),
        ("(new)", "to act;", ("", "to act;")),
        ("to act;", "SUP", ("to act;", "")),
        ("to act;", "(deleted)", ("to act;", "")),
        ("to act;", "NOC", ("to act;", "to act;")),
        ("to act;", "No change", ("to act;", "to act;")),
        ("to act;", "", ("to act;", "")),
        ("1\tto act;", "1\tto wait;", ("to act;", "to wait;")),
    ],
)
def test_new_suppressed_and_unchanged_clauses(current, new, right):
    rows = (("Clause", "Current text", "Proposed text"), ("resolves 1", current, new))
    assert proposed(*rows) == [("resolves 1", *right)]


def test_a_title_may_stand_above_and_a_cell_hold_several_paragraphs():
    assert proposed(
        ("Proposed revision of Resolution 1334",),
        ("Clause", "Current text", "Proposed text"),
        ("resolves 1", "to do:\na)\tone thing;", "to do:\na)\tanother thing;"),
        ("", "and to report.", "and to tell."),
    ) == [
        ("resolves 1", "to do:\na) one thing;", "to do:\na) another thing;"),
        ("resolves 1", "and to report.", "and to tell."),
    ]


def test_a_paper_with_such_a_table_is_a_contribution():
    blocks = [
        Block("Proposals on Resolution 1334"),
        *table(HEADERS[3][0], ("why", "resolves 1", "to do;", "to act;")),
    ]
    found = parse(document(blocks))
    assert found.proposals == (FoundProposal("resolves 1", "to do;", "to act;", "why"),)
    assert found.info.kind is DocumentKind.CONTRIBUTION
    assert [clause.path for clause in found.clauses][-1] == "Table 1, row 2, New wording"
