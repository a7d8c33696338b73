"""Files in, documents or sentences out, one answer a file and in their order."""

from pathlib import Path

import pytest

from cwgdesk.core.errors import UserError
from cwgdesk.texts.reading.common.limits import Limits
from cwgdesk.texts.reading.common.raw import RawDocument, Revisions
from cwgdesk.texts.reading.read import read_file, read_files
from tests.texts.reading.making import docx, paragraph, run


class Steps:
    """Notes what it is told."""

    def __init__(self) -> None:
        self.told: list[tuple[int, int, str]] = []

    def step(self, done: int, total: int, label: str) -> None:
        """Take note."""
        self.told.append((done, total, label))


def test_a_file_becomes_a_document_and_revisions_are_read_as_asked(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(docx(f"<w:p>{run('to ')}<w:ins>{run('report')}</w:ins></w:p>"))
    assert [block.text for block in read_file(path).blocks] == ["to report"]
    assert [block.text for block in read_file(path, Revisions.REJECTED).blocks] == ["to "]


def test_every_file_has_its_answer_in_order_and_is_counted(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("one\n")
    (tmp_path / "c.docx").write_bytes(docx(paragraph("three")))
    names, steps = ["a.txt", "missing.txt", "c.docx"], Steps()
    answers = list(read_files([tmp_path / name for name in names], progress=steps))
    assert [path.name for path, _ in answers] == names
    first, second, third = (answer for _, answer in answers)
    assert isinstance(first, RawDocument)
    assert isinstance(second, UserError)
    assert isinstance(third, RawDocument)
    assert [block.text for block in third.blocks] == ["three"]
    assert {(done, total) for done, total, _ in steps.told} == {(0, 3), (2, 3)}


def test_what_need_not_be_opened_is_refused_before(tmp_path: Path) -> None:
    (tmp_path / "empty.docx").write_bytes(b"")
    (tmp_path / "large.txt").write_bytes(b"words " * 200)
    refused = {
        "empty.docx": "holds no words",
        "large.txt": "too large",
        "missing.pdf": "cannot be opened",
        "folder": "cannot be opened",
    }
    (tmp_path / "folder").mkdir()
    for name, message in refused.items():
        with pytest.raises(UserError, match=message):
            read_file(tmp_path / name, limits=Limits(file_size=1000))
