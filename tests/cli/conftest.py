"""Terminals for the verbs: without a workspace, on two texts, on the sample, on a file not there yet."""

import shutil
from pathlib import Path

import pytest

from tests.cli.terminal import Terminal


@pytest.fixture
def shell(capsys: pytest.CaptureFixture[str]) -> Terminal:
    """For verbs on files."""
    return Terminal(capsys)


@pytest.fixture
def bare(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Terminal:
    """On a workspace that nobody has made yet."""
    return Terminal(capsys, tmp_path / "bare.cwg")


@pytest.fixture
def desk(capsys: pytest.CaptureFixture[str], tmp_path: Path, stocked_file: Path) -> Terminal:
    """On a workspace with the two sample texts and nothing else."""
    return Terminal(capsys, Path(shutil.copyfile(stocked_file, tmp_path / "desk.cwg")))


@pytest.fixture
def busy(capsys: pytest.CaptureFixture[str], tmp_path: Path, sample_file: Path) -> Terminal:
    """On the sample workspace, where a delegation has been at work."""
    return Terminal(capsys, Path(shutil.copyfile(sample_file, tmp_path / "sample.cwg")))
