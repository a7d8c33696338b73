"""What the program ships is found from the checkout and from the frozen program."""

import sys

import pytest

from cwgdesk.core.resources import resource


def test_the_reference_data_is_there():
    assert resource("reference", "call_words.csv").is_file()


def test_the_frozen_program_looks_beside_itself(tmp_path, monkeypatch):
    (tmp_path / "resources").mkdir()
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resource("x") == tmp_path / "resources" / "x"


def test_a_broken_installation_says_so(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    with pytest.raises(FileNotFoundError, match="install it again"):
        resource("x")
