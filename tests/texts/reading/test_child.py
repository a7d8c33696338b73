"""Reading in the guarded child: limits hold, one bad file stops nobody, cancelling leaves nothing."""

import os
from pathlib import Path

import pytest

from cwgdesk.core.errors import UserError
from cwgdesk.core.progress import Cancelled
from cwgdesk.texts.reading.common.limits import Limits
from cwgdesk.texts.reading.common.raw import RawDocument
from cwgdesk.texts.reading.read import read_file, read_files
from tests.texts.reading.making import docx, paragraph

# Within every cap on size, so that nothing but the limits on time and memory can stop it.
LONG = docx("".join(paragraph(" ".join(str(n * k) for k in range(56))) for n in range(15_000)))


class Stop:
    """Cancels at the first step."""

    def step(self, done: int, total: int, label: str) -> None:
        raise Cancelled


def test_good_and_bad_files_of_one_batch(tmp_path: Path) -> None:
    files = {
        "a.docx": docx(paragraph("one")),
        "b.docx": b"PK\x03\x04 cut off",
        "c.txt": b"two\n",
        "d.txt": b"",
    }
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    names = [*files, "missing.docx"]
    read = [r for _, r in read_files([tmp_path / name for name in names])]
    assert [type(r) for r in read] == [RawDocument, UserError, RawDocument, UserError, UserError]
    assert "damaged" in str(read[1])
    assert "no words" in str(read[3])
    assert "cannot be opened" in str(read[4])


@pytest.mark.skipif(os.name == "nt", reason="Windows has no processor timer")
def test_a_file_that_takes_too_long_costs_only_its_own_answer(tmp_path: Path) -> None:
    (tmp_path / "long.docx").write_bytes(LONG)
    (tmp_path / "short.docx").write_bytes(docx(paragraph("one")))
    limits = Limits(base_seconds=0.15, seconds_per_mb=0)
    slow, quick = [r for _, r in read_files([tmp_path / "long.docx", tmp_path / "short.docx"], limits=limits)]
    assert isinstance(slow, UserError)
    assert "stopped after" in str(slow)
    assert isinstance(quick, RawDocument)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no memory limit here")
def test_a_file_that_needs_too_much_memory_is_refused(tmp_path: Path) -> None:
    (tmp_path / "long.docx").write_bytes(LONG)
    with pytest.raises(UserError, match="too complicated"):
        read_file(tmp_path / "long.docx", limits=Limits(memory=24 * 2**20))


def test_cancelling_ends_the_child(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(LONG)
    with pytest.raises(Cancelled):
        read_file(tmp_path / "a.docx", progress=Stop())


def test_folders_and_devices_are_not_opened(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be opened"):
        read_file(tmp_path)


def test_the_corpora_are_read_or_refused_in_a_sentence(corpora: Path) -> None:
    files = [
        f
        for folder in ("docx-robust", "itu-docx", "un-reports-docx")
        for f in (corpora / folder).rglob("*.doc[xm]")
    ]
    read = dict(read_files(files))
    refused = sorted(path.name for path, r in read.items() if isinstance(r, UserError))
    assert len(read) > 100
    assert len(refused) == 9, refused  # encrypted, cut off, malformed, 5,000 tables deep, or without a word
