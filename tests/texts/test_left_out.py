"""What is beside the text is told word for word, line by line."""

from pathlib import Path

from cwgdesk.texts.importing import preview_file, store_import
from cwgdesk.texts.left_out import left_out_of
from cwgdesk.workspace.store import Workspace
from tests.texts.printed import HEAD, imported


def test_each_line_that_was_taken_away_is_a_row_with_its_page(stocked: Workspace, tmp_path: Path) -> None:
    rows = left_out_of(stocked, imported(stocked, tmp_path)).rows
    assert [(row.words, row.page, row.block) for row in rows] == [
        (HEAD, 1, 2), ("1", 1, 3), (HEAD, 2, 4), ("2", 2, 5), (HEAD, 3, 6), ("3", 3, 7)
    ]  # fmt: skip
    assert [row.what for row in rows[:2]] == ["header", "page mark"]
    assert not any(row.clause for row in rows)


def test_lines_between_the_paragraphs_of_a_plain_text_can_be_put_back_too(
    stocked: Workspace, tmp_path: Path
) -> None:
    file = tmp_path / "plain.txt"
    file.write_text("The first paragraph.\n\n- 3 -\n\nThe second paragraph.\n", "utf-8")
    rows = left_out_of(stocked, store_import(stocked, preview_file(file))).rows
    assert [(row.what, row.words, row.block) for row in rows] == [("page mark", "- 3 -", 1)]
