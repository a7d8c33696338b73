"""Real resolutions with the answers of others: floors on a sample, the whole in the long run."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from cwgdesk.texts.structure.found import ClauseKind
from tests.checks.six_languages import agreement
from tests.texts.structure.drawn import read

KINDS = {"preamble": "preambular", "operative": "operative"}
Row = tuple[str, str, str]


def letters(text: str) -> str:
    return "".join(sign for sign in text.casefold() if sign.isalnum())


def united_nations(corpora: Path) -> Iterator[tuple[Path, list[Row]]]:
    for path in sorted(corpora.rglob("un-akn/**/English/*.gold.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        if gold["quality"]["numbering_ok"]:
            clauses = [clause for clause in gold["clauses"] if clause["kind"] in KINDS]
            rows = [(KINDS[c["kind"]], letters(c["label"]), letters(c["text"])) for c in clauses]
            yield path.with_name(path.name.replace(".gold.json", ".txt")), rows


def itu(corpora: Path) -> Iterator[tuple[Path, list[Row]]]:
    for path in sorted((corpora / "itu-pp18").glob("*.silver.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        if gold["sequence_ok"]:
            rows = [
                (KINDS[section["kind"]], letters(item["label"]), letters(item["text"]))
                for section in gold["sections"]
                for item in section["items"]
            ]
            yield path.with_name(path.name.replace(".silver.json", ".txt")), rows


def wrong(texts: Iterator[tuple[Path, list[Row]]]) -> list[str]:
    """The files whose clauses are not exactly those of the answer."""
    return [path.name for path, expected in texts if _rows(path) != expected]


def _rows(path: Path) -> list[Row]:
    citable = (ClauseKind.PREAMBULAR, ClauseKind.OPERATIVE)
    found = [clause for clause in read(path).clauses if clause.kind in citable]
    return [(c.kind.value, letters(c.label), letters(c.text)) for c in found]


@pytest.mark.corpora
def test_a_sample_of_united_nations_resolutions_is_exact(corpora: Path):
    sample = list(united_nations(corpora))[::8]
    assert sample
    assert wrong(iter(sample)) == []


@pytest.mark.corpora
def test_the_resolutions_of_the_plenipotentiary_conference_are_exact(corpora: Path):
    assert wrong(itu(corpora)) == []


@pytest.mark.corpora
@pytest.mark.slow
def test_all_united_nations_resolutions_are_exact(corpora: Path):
    assert wrong(united_nations(corpora)) == []


@pytest.mark.corpora
@pytest.mark.slow
def test_six_languages_give_the_same_clauses(corpora: Path):
    agreed, compared, told = agreement(corpora / "un-akn")
    assert (agreed, len(told)) == (compared, 2), told


@pytest.mark.corpora
def test_the_call_of_a_united_nations_paragraph_is_its_italics(corpora: Path):
    """Our call words against the italics of the XML: most agree exactly, and never by a wrong start."""
    same = all_of = 0
    for path in sorted(corpora.rglob("un-akn/GA/79/English/*.gold.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        called = [clause for clause in gold["clauses"] if clause["kind"] in KINDS and clause["callword"]]
        words = {letters(clause["text"]): clause["callword"] for clause in called}
        for clause in read(path.with_name(path.name.replace(".gold.json", ".txt"))).clauses:
            if letters(clause.text) in words:
                all_of += 1
                same += letters(clause.call) == letters(words[letters(clause.text)])
    assert same >= 0.95 * all_of > 0
