"""What the verbs on files share: files read to clauses, and the shape of a clause in JSON."""

from pathlib import Path

import pytest

from cwgdesk.cli.texts import clause_row, read_structures
from cwgdesk.core.errors import UserError
from cwgdesk.core.progress import NullProgress

TEXT = "The ITU Council,\nresolves\n1\tto act;\na)\tsoon;\n"


def written(path: Path, words: str) -> Path:
    path.write_text(words, encoding="utf-8")
    return path


def test_each_file_becomes_clauses_in_the_order_typed(tmp_path: Path) -> None:
    first, second = written(tmp_path / "z.txt", TEXT), written(tmp_path / "a.txt", "A line of prose.\n")
    one, other = read_structures([first, second], NullProgress())
    assert [clause.path for clause in one.clauses if clause.label] == ["resolves 1", "resolves 1 a)"]
    assert [clause.text for clause in other.clauses] == ["A line of prose."]


def test_the_first_file_that_is_refused_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"absent\.docx"):
        read_structures([written(tmp_path / "a.txt", TEXT), tmp_path / "absent.docx"], NullProgress())


def test_a_clause_is_printed_with_its_place_in_the_tree(tmp_path: Path) -> None:
    (structure,) = read_structures([written(tmp_path / "a.txt", TEXT)], NullProgress())
    rows = {row["path"]: row for row in map(clause_row, structure.clauses)}
    act, soon = rows["resolves 1"], rows["resolves 1 a)"]
    assert soon["parent"] == act["id"]
    assert (soon["call"], soon["label"], soon["text"]) == ("resolves", "a)", "soon;")
    named = ["id", "parent", "kind", "call", "label", "path", "depth", "text", "state", "symbol", "part"]
    assert list(soon) == named
    assert (soon["state"], soon["symbol"], soon["part"]) == ("agreed", None, "")
    assert (act["depth"], soon["depth"]) == (1, 2)
    assert {row["kind"] for row in rows.values()} >= {"operative"}
