"""Language versions side by side."""

import json
from pathlib import Path

import pytest

from cwgdesk.texts.structure.found import ClauseKind, FoundClause
from cwgdesk.texts.versions.languages import pair_languages
from tests.texts.versions.made import clause, from_gold


def test_an_extra_clause_in_one_language_stands_alone() -> None:
    def version(document: str, rows: list[tuple[str, str]]) -> list[FoundClause]:
        return [clause(i, t, label=lab, document=document) for i, (lab, t) in enumerate(rows)]

    english = version("en", [("a)", "Resolution 73 (1998);"), ("b)", "Resolution 140;"), ("1", "to report;")])
    russian = version("ru", [("а)", "Резолюцию 73 (1998 г.);"), ("б)", "Резолюцию 140;"), ("1", "доклад;")])
    extra = clause(9, "Добавлено", kind=ClauseKind.HEADING, document="ru")
    paired = pair_languages(english, [russian[0], extra, *russian[1:]])
    assert [(a and a.label, b and b.label) for a, b in paired] == [
        ("a)", "а)"), (None, ""), ("b)", "б)"), ("1", "1"),
    ]  # fmt: skip


def test_nothing_beside_nothing() -> None:
    only = clause(0, "one")
    assert pair_languages([], []) == ()
    assert pair_languages([only], []) == ((only, None),)


@pytest.mark.corpora
def test_un_resolutions_in_other_languages_pair_label_with_label(corpora: Path) -> None:
    asked = 0
    for english in sorted((corpora / "un-akn/GA").glob("*/English/*.gold.json")):
        for language in ("French", "Spanish", "Russian", "Arabic", "Chinese"):
            other = english.parent.parent / language
            symbol = json.loads(english.read_text(encoding="utf-8"))["symbol"]
            for file in other.glob("*.gold.json") if asked < 12 else ():
                if json.loads(file.read_text(encoding="utf-8"))["symbol"] != symbol:
                    continue
                first, second = from_gold(english), from_gold(file)
                if len(first) != len(second):
                    continue
                asked += 1
                paired = pair_languages(first, second)
                assert [(a and a.path, b and b.path) for a, b in paired] == [(c.path, c.path) for c in first]
    if not asked:
        pytest.skip("the corpora hold no resolution in two languages with equal counts")
