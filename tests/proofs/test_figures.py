"""What a proof found stands twice in docs/promises.md: short in its promise's row, whole below."""

import pytest

from tests.proofs.figures import PROMISES, Figures, with_figures

PAGE = """| 1 | survives | <!-- short:kills -->old<!-- end --> | <!-- short:other -->kept<!-- end --> |

<!-- proof:kills -->
- old, in two
  lines
<!-- end -->
after
"""


def test_both_places_are_renewed_and_nothing_else() -> None:
    page = with_figures(PAGE, Figures("kills", 1, {"start": 3, "close": 2}, ["close: lost"]))
    row, _, _, whole, _, after, _ = page.split("\n")
    assert row.startswith("| 1 | survives | <!-- short:kills -->kills 5, 1 faults, 2")
    assert row.endswith("<!-- end --> | <!-- short:other -->kept<!-- end --> |")
    assert "seed 1): 5 (start 3, close 2), 1 faults" in whole
    assert after == "after"


def test_a_proof_without_a_place_is_told() -> None:
    with pytest.raises(LookupError, match="no place for rain"):
        with_figures(PAGE, Figures("rain", 1))


def test_each_promise_has_a_figure_and_a_date() -> None:
    rows = [line for line in PROMISES.read_text(encoding="utf-8").splitlines() if line.startswith("| ")]
    promises = [
        row.strip("| ").split(" | ") for row in rows if row[2:4].strip().isdigit() and row.count("|") == 6
    ]
    assert [row[0] for row in promises] == [str(number) for number in range(1, 20)]
    assert [row[0] for row in promises if "20" not in row[-1] or "to be measured" in row[-1]] == []
