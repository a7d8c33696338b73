"""`cwgdesk align`: which clause each passage of a report speaks to, and on which it is silent."""

import json
from pathlib import Path

import pytest

from cwgdesk.cli.main import run
from tests.cli.terminal import Terminal

RESOLUTION = "council-resolution-1334-modified-2023.en.txt"
REPORT = "progress-report-resolution-1334.en.txt"


def test_align_prints_every_passage_and_what_the_report_leaves_out(
    samples: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    gold = json.loads(
        (Path(__file__).parents[2] / "data/progress-report-resolution-1334.en.gold.json").read_text("utf-8")
    )
    assert run(["align", str(samples / REPORT), str(samples / RESOLUTION), "--json"]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    said = {row["passage"][:60]: row for row in rows}
    for passage in gold["passages"]:
        row = said[passage["passage"][:60]]
        sure = [s["path"] for s in row["suggestions"] if s["confident"]]
        assert not sure or sure[0] in passage["paths"]
        assert row["kind"] == "planned" or passage.get("progress") != "planned"
    assert run(["align", str(samples / REPORT), str(samples / RESOLUTION)]) == 0
    silent = capsys.readouterr().out.splitlines()[-1]
    assert silent.startswith("Examined, and the report is silent on: ")
    for path in gold["silent_operative_clauses"]:
        assert path in silent
    assert "Secretary-General 8" not in silent


def test_each_clause_with_its_standing(samples: Path, capsys: pytest.CaptureFixture[str]) -> None:
    files = [str(samples / REPORT), str(samples / RESOLUTION)]
    assert run(["align", *files, "--clauses", "--json"]) == 0
    found = {row["path"]: row["standing"] for row in map(json.loads, capsys.readouterr().out.splitlines())}
    assert set(found.values()) == {"spoken", "nothing_likely", "silent"}  # both texts were just searched
    assert found["resolves to instruct the Secretary-General 1"] == "spoken"
    assert found["resolves to instruct the Secretary-General 7"] == "silent"
    assert found["encourages the membership 6"] != "silent"  # "Efforts were put towards the mobilization"
    assert run(["align", *files, "--clauses"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines == [f"[{standing}] {path}" for path, standing in found.items()]


def test_a_file_that_is_not_there_is_one_sentence(shell: Terminal, samples: Path, tmp_path: Path) -> None:
    refused = shell.refused("align", str(samples / RESOLUTION), str(tmp_path / "absent.docx"), "--json")
    assert "absent.docx" in refused


def test_a_passage_carries_its_number(shell: Terminal, samples: Path, tmp_path: Path) -> None:
    report = tmp_path / "report.txt"
    report.write_text(
        "Progress report\n\n1 Capacity building\n\n1.1 Two workshops on skills were held.\n\n"
        "1.2 The following was published:\n\n(a) a handbook on access;\n\n(b) a guide to the Forum.\n",
        encoding="utf-8",
    )
    rows = shell.rows("align", str(report), str(samples / RESOLUTION))
    assert [row["label"] for row in rows if "workshops" in row["passage"]] == ["1.1"]
    assert [row["label"] for row in rows if "handbook" in row["passage"]] == ["(a)"]
