"""`cwgdesk compare`: every clause of two versions once, with what became of it."""

import json
from pathlib import Path

import pytest

from cwgdesk.cli.main import run
from tests.cli.terminal import Terminal

RESOLUTION = "council-resolution-1334-modified-2023.en.txt"


def test_compare_prints_every_clause_once(
    samples: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = (samples / RESOLUTION).read_text(encoding="utf-8")
    newer = tmp_path / "newer.txt"
    newer.write_text(
        text.replace("to report annually to the Council", "to report twice a year to the Council"), "utf-8"
    )
    assert run(["compare", str(samples / RESOLUTION), str(newer), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    statuses = {pair["old"]: (pair["status"], pair["new"]) for pair in found["pairs"]}
    assert statuses.pop("resolves to instruct the Secretary-General 12") == (
        "reworded",
        "resolves to instruct the Secretary-General 12",
    )
    assert all(status == ("unchanged", path) for path, status in statuses.items())
    assert sorted(statuses) == sorted(c["path"] for c in found["old"] if not c["path"].endswith("General 12"))
    assert run(["compare", str(samples / RESOLUTION), str(newer)]) == 0
    assert "~ reworded   resolves to instruct the Secretary-General 12" in capsys.readouterr().out


def test_a_file_that_is_not_there_is_one_sentence(shell: Terminal, samples: Path, tmp_path: Path) -> None:
    refused = shell.refused("compare", str(samples / RESOLUTION), str(tmp_path / "absent.docx"), "--json")
    assert "absent.docx" in refused
