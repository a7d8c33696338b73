"""The seed as Word files of every numbering gives the clauses of the plain text."""

from pathlib import Path

import pytest

from cwgdesk.core.resources import resource
from cwgdesk.texts.reading.read import read_file
from cwgdesk.texts.structure.parse import parse
from tests.checks.many_files import paragraphs, rows
from tests.checks.written_docx import Numbers, Written, write_docx


@pytest.mark.parametrize("numbers", Numbers)
def test_word_files_give_the_clauses_of_the_plain_text(numbers: Numbers, tmp_path: Path):
    source = resource("samples", "council-resolution-1334-modified-2023.en.txt")
    written = tmp_path / "seed.docx"
    write_docx(written, paragraphs(source), numbers, header="C23/1-E", notes=7)
    found = parse(read_file(written))
    assert rows(found) == rows(parse(read_file(source)))
    assert found.info.number == "1334"
    assert sum(clause.kind.value == "footnote" for clause in found.clauses) > 5


def test_nested_letters_and_roman_figures_are_counted_by_word_and_nest_alike(tmp_path: Path):
    lines = [
        Written("", "The General Assembly,"),
        Written("1.", "Requests all States:", 0, restart=True),
        *(Written(f"({letter})", f"to do {letter};", 1) for letter in "abcdefgh"),
        Written("(i)", "first,", 2),
        Written("(ii)", "second;", 2),
        Written("(i)", "to do i;", 1),
        Written("2.", "Decides to go on."),
    ]
    every: list[object] = []
    for numbers in Numbers:
        path = tmp_path / f"{numbers.value}.docx"
        write_docx(path, lines, numbers)
        every.append(rows(parse(read_file(path))))
    assert every[0] == every[1] == every[2]
    typed = every[0]
    assert isinstance(typed, list)
    assert [row[3] for row in typed][-5:] == ["1 (h)", "1 (h) (i)", "1 (h) (ii)", "1 (i)", "2"]
