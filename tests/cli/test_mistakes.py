"""A user's mistake exits 2 with one sentence, never a traceback; a held file is said to be held."""

import shutil
from pathlib import Path

import pytest

from cwgdesk.app import open_desk
from cwgdesk.cli.main import run
from cwgdesk.desk.annotations import annotations
from cwgdesk.desk.positions import positions
from cwgdesk.desk.practices import practices
from cwgdesk.desk.proposals.amendments import amendments
from cwgdesk.desk.sessions import sessions
from cwgdesk.papers.outline import contributions
from cwgdesk.texts.library import documents

ON_A_WORKSPACE = [
    ["list"],
    ["import", "x.txt"],
    ["note", "--clause", "sg 1", "--text", "x"],
    ["position", "--topic", "x"],
    ["amend", "--clause", "sg 1", "--sup"],
    ["practice", "--title", "x"],
    ["session", "--name", "x"],
    ["contribution", "--title", "x"],
    ["export", "--output", "x.docx"],
    ["undo"],
    ["redo"],
    ["history"],
    ["backup"],
    ["check"],
]
MISTAKES = [
    (["note", "--clause", "sg 99", "--text", "x"], "There is no clause “sg 99”"),
    (["note", "--clause", "5", "--text", "x"], "could be"),
    (["note", "--clause", "sg 1"], "A note needs a place and words."),
    (["note", "--clause", "sg 1", "--text", "  "], "A note needs words."),
    (["note", "--clause", "sg 1", "--text", "x", "--on", "no such words"], "not in that clause"),
    (["note", "--clause", "sg 1", "--document", "9999", "--text", "x"], "There is no document “9999”"),
    (["note", "--clause", "sg 1", "--text", "@/no/such/file"], "cannot be read as text"),
    (["note", "--id", "ffffffff", "--remove"], "There is no note"),
    (["position"], "A position is about one thing."),
    (["position", "--topic", "x", "--clause", "sg 1"], "A position is about one thing."),
    (["position", "--topic", "x", "--clear-by", "Y"], "There is no public statement yet."),
    (["position", "--topic", "x", "--session", "none"], "There is no session “none”"),
    (["position", "--agenda-item", "1"], "belongs to a session"),
    (["position", "--topic", "x", "--stance", "maybe"], "invalid choice"),
    (["amend", "--clause", "sg 1"], "A proposal needs a clause and what to do"),
    (["amend", "--clause", "sg 1", "--sup", "--noc"], "not allowed with"),
    (["practice"], "A practice needs a title."),
    (["practice", "--title", "x", "--sdg", "18"], "no Sustainable Development Goal"),
    (["practice", "--title", "x", "--action-line", "C12"], "There is no action line"),
    (["session"], "A session needs a name."),
    (["session", "--name", "x", "--starts-on", "10.2.2027"], "is not a date"),
    (["session", "--name", "x", "--deadline", "soon Clearance"], "is not a date"),
    (["session", "--name", "x", "--starts-on", "2027-02-10", "--ends-on", "2027-02-01"], "ends before"),
    (["contribution"], "A contribution needs a title."),
    (["contribution", "--id", "nothing"], "There is no contribution “nothing”"),
    (["export", "--output", "x.docx"], "There is no contribution in this workspace yet."),
    (["restore", "--backup", "/no/such.cwg"], "There is no backup such.cwg"),
    (["restore"], "is required"),
    (["import", "/no/such/file.docx"], "file.docx"),
    (["new"], "is already there"),
    (["history", "--position", "ffffffff"], "There is no position"),
    (["list", "nonsense"], "invalid choice"),
]


def _one_sentence(said: str) -> bool:
    return len(said.splitlines()) == 1 and "Traceback" not in said and "fault of its own" not in said


@pytest.mark.parametrize(
    ("arguments", "sentence"), MISTAKES, ids=lambda v: " ".join(v) if isinstance(v, list) else ""
)
def test_a_mistake_costs_one_sentence(
    stocked_file: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    sentence: str,
) -> None:
    path = tmp_path / "desk.cwg"
    shutil.copyfile(stocked_file, path)
    assert run([*arguments, "--workspace", str(path)]) == 2
    said = capsys.readouterr()
    assert sentence in said.err
    assert _one_sentence(said.err.strip()), said.err
    assert said.out == ""
    with open_desk(path) as ws:
        assert (positions(ws), amendments(ws), annotations(ws), practices(ws)) == ([], [], [], [])
        assert (sessions(ws), contributions(ws)) == ([], [])
        assert len(documents(ws)) == 2


@pytest.mark.parametrize("arguments", ON_A_WORKSPACE, ids=" ".join)
def test_a_missing_workspace_is_said_to_be_missing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    assert run([*arguments, "--workspace", str(tmp_path / "nowhere.cwg")]) == 2
    said = capsys.readouterr()
    assert "nowhere.cwg" in said.err
    assert _one_sentence(said.err.strip())
    assert not list(tmp_path.glob("nowhere*"))


def test_while_somebody_has_the_file_a_verb_says_who(
    stocked_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with open_desk(stocked_file):
        for arguments in (*ON_A_WORKSPACE[:4], ["restore", "--backup", str(stocked_file)]):
            assert run([*arguments, "--workspace", str(stocked_file)]) == 2
            said = capsys.readouterr().err.strip()
            assert _one_sentence(said), said
            assert "desk.cwg" in said
            assert "Ms A. Delegate" in said or arguments[0] == "restore", (arguments, said)
