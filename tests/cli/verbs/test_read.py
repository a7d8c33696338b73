"""The verb `read`: its shapes, several files at once, and files that cannot be read."""

import json
from pathlib import Path

import pytest

from cwgdesk.cli.main import run

KEYS = {"id", "parent", "kind", "call", "label", "path", "depth", "text", "state", "symbol", "part"}


def test_json_is_one_object_a_file_in_the_agreed_shape(samples: Path, capsys: pytest.CaptureFixture[str]):
    names = [str(samples / name) for name in sorted(path.name for path in samples.glob("*.en.txt"))]
    assert run(["read", *names, "--json"]) == 0
    objects = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [found["document"]["file"] for found in objects] == names
    resolution = objects[0]
    parts = {"document", "clauses", "proposals", "references", "deadlines", "left_out", "warnings"}
    assert set(resolution) == parts
    assert all(set(clause) >= KEYS for clause in resolution["clauses"])
    ids = {clause["id"] for clause in resolution["clauses"]}
    assert {c["parent"] for c in resolution["clauses"]} - {None} <= ids
    assert {reference["clause"] for reference in resolution["references"]} <= ids
    assert {"text": "until 2025", "kind": "point", "date": "2025"}.items() <= next(
        d for d in resolution["deadlines"] if d["text"] == "until 2025"
    ).items()


def test_text_is_the_words_and_nothing_else(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    file = tmp_path / "a.txt"
    file.write_text("The ITU Council,\nresolves\n1\tto act.\n", encoding="utf-8")
    assert run(["read", str(file), "--text"]) == 0
    assert capsys.readouterr().out == "The ITU Council,\nresolves\n1\tto act.\n"


def test_without_a_flag_an_outline_is_shown(samples: Path, capsys: pytest.CaptureFixture[str]):
    assert run(["read", str(next(samples.glob("council*.txt")))]) == 0
    shown = capsys.readouterr().out
    assert "ITU Council · 1334 · modified 2023" in shown
    assert "  resolves to instruct the Secretary-General 5  to provide annually" in shown
    assert "mind: cleaned: bookmark × 2" in shown


def test_a_file_that_cannot_be_read_costs_a_sentence_and_no_other_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    good, bad = tmp_path / "good.txt", tmp_path / "missing.docx"
    good.write_text("A paragraph of prose.\n", encoding="utf-8")
    assert run(["read", str(bad), str(good), "--json"]) == 2
    told = capsys.readouterr()
    assert [json.loads(line)["document"]["file"] for line in told.out.splitlines()] == [str(good)]
    assert len(told.err.splitlines()) == 1
    assert "missing.docx" in told.err


def test_call_words_of_ones_own_come_from_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    file, own = tmp_path / "a.txt", tmp_path / "own.csv"
    file.write_text(
        "The ITU Council,\npondering deeply over\nthe state,\nresolves\nto act.\n", encoding="utf-8"
    )
    own.write_text("pondering deeply over,preambular,en\n", encoding="utf-8")
    calls: list[set[str]] = []
    for more in ([], ["--call-words", str(own)]):
        assert run(["read", str(file), "--json", *more]) == 0
        calls.append({clause["call"] for clause in json.loads(capsys.readouterr().out)["clauses"]})
    assert calls[1] - calls[0] == {"pondering deeply over"}
    own.write_text("pondering,sometimes\n", encoding="utf-8")
    assert run(["read", str(file), "--call-words", str(own)]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_text_in_brackets_is_told_as_not_agreed(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    draft = tmp_path / "draft.txt"
    draft.write_text("The ITU Council,\n\nresolves\n\n1\tto act;\n\n[ADD 2\tto report.]\n", encoding="utf-8")
    assert run(["read", str(draft)]) == 0
    assert "ADD resolves 2  [not agreed]  to report." in capsys.readouterr().out
    assert run(["read", str(draft), "--json"]) == 0
    shown = json.loads(capsys.readouterr().out)["clauses"]
    assert [(c["state"], c["symbol"]) for c in shown[-2:]] == [("agreed", None), ("bracketed", "ADD")]
