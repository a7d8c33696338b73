"""--lines gives the other reading of a file's lines, for every verb that reads."""

import argparse
from pathlib import Path

import pytest

from cwgdesk.cli.lines import add_lines_argument
from cwgdesk.cli.main import run


@pytest.mark.parametrize("way", ["auto", "joined", "apart"])
def test_every_way_can_be_named(way: str) -> None:
    parser = argparse.ArgumentParser()
    add_lines_argument(parser)
    assert parser.parse_args(["--lines", way]).lines == way
    assert parser.parse_args([]).lines == "auto"


def test_lines_are_joined_or_kept_apart_as_asked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "short.txt"
    file.write_text("Some words that go on\nin a second line\nand end here.\n")
    texts: dict[str, str] = {}
    for way in ("auto", "joined", "apart"):
        assert run(["read", str(file), "--text", "--lines", way]) == 0
        texts[way] = capsys.readouterr().out
    assert texts["apart"] == texts["auto"] == file.read_text()
    assert texts["joined"].count("\n") < 3
