"""A few of the traps and mutants of tests/checks/mutants.py, quick enough for every run."""

import random
from pathlib import Path

import pytest

from cwgdesk.core.errors import UserError
from cwgdesk.texts.reading.child import read_data
from cwgdesk.texts.reading.common.limits import Limits
from cwgdesk.texts.reading.common.raw import RawDocument, Revisions
from cwgdesk.texts.reading.read import read_files
from tests.texts.reading.hostile import mutant, odt, traps
from tests.texts.reading.making import docx, paragraph

_HEAVY = (
    "tiny-paragraphs", "tiny-paragraphs-under-the-cap", "long-paragraphs", "huge-styles", "odt-huge-part",
    "lying-about-size", "entries", "pdf-nested-forms", "pdf-flate-bomb",
)  # fmt: skip


def test_traps_cost_a_sentence(tmp_path: Path) -> None:
    expected: dict[str, bool] = {}
    for name, make, refused in traps():
        if name not in _HEAVY:
            (tmp_path / name).write_bytes(make())
            expected[name] = refused
    for path, read in read_files([tmp_path / name for name in expected]):
        if expected[path.name]:
            assert isinstance(read, UserError), path.name
        if isinstance(read, UserError):
            assert read.remedy, path.name
            assert "{" not in str(read)


@pytest.mark.slow
def test_heavy_traps_cost_a_sentence(tmp_path: Path) -> None:
    for name, make, _ in traps():
        if name in _HEAVY:
            (tmp_path / name).write_bytes(make())
    for path, read in read_files(list(tmp_path.iterdir())):
        assert isinstance(read, UserError), path.name


@pytest.mark.parametrize("seed", range(24))
def test_damaged_files_are_read_or_refused(seed: int) -> None:
    note = '<w:footnote w:id="1"><w:p><w:r><w:t>note</w:t></w:r></w:p></w:footnote>'
    body = paragraph("one") + '<w:p><w:r><w:footnoteReference w:id="1"/></w:r></w:p>' + paragraph("two")
    whole = [docx(body, footnotes=note), odt("<text:p>one</text:p><text:list><text:list-item/></text:list>")]
    damaged = mutant(whole[seed % 2], random.Random(seed))
    try:
        read = read_data(damaged, "x", Revisions.ACCEPTED, Limits(), lambda _d, _t: None, lambda _w: None)
    except UserError as refusal:
        assert refusal.remedy  # noqa: PT017 (either outcome is right)
    else:
        assert isinstance(read, RawDocument)
