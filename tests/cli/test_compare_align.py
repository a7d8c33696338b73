"""The verbs compare and align, on the sample texts."""

import json
from pathlib import Path

import pytest

from cwgdesk.cli.main import run

RESOLUTION = "council-resolution-1334-modified-2023.en.txt"
REPORT = "progress-report-resolution-1334.en.txt"


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


def test_align_prints_every_passage_and_what_the_report_leaves_out(
    samples: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    gold = json.loads(
        (Path(__file__).parents[1] / "data/progress-report-resolution-1334.en.gold.json").read_text("utf-8")
    )
    assert run(["align", str(samples / REPORT), str(samples / RESOLUTION), "--json"]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    said = {row["passage"][:60]: row for row in rows}
    for passage in gold["passages"]:
        row = said[passage["passage"][:60]]
        sure = [s["path"] for s in row["suggestions"] if s["confident"]]
        assert not sure or sure[0] in passage["paths"]
        assert row["kind"] == "planned" or passage["progress"] != "planned"
    assert run(["align", str(samples / REPORT), str(samples / RESOLUTION)]) == 0
    silent = capsys.readouterr().out.splitlines()[-1]
    for path in gold["silent_operative_clauses"]:
        assert path in silent
    assert "Secretary-General 8" not in silent


@pytest.mark.parametrize("verb", ["compare", "align"])
def test_a_file_that_is_not_there_is_one_sentence(
    verb: str, samples: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run([verb, str(samples / RESOLUTION), str(tmp_path / "absent.docx"), "--json"]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert len(printed.err.splitlines()) == 1
