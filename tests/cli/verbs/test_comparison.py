"""`cwgdesk comparison`: the table as Word, Excel and PDF; confidential unless it is asked for as public."""

import io
import zipfile
from pathlib import Path

import pytest

from cwgdesk.app import open_desk
from cwgdesk.desk.positions import Stance, record_position
from tests.cli.terminal import Terminal
from tests.desk.proposals.three import Three, three


@pytest.fixture
def held(desk: Terminal) -> Three:
    assert desk.workspace
    with open_desk(desk.workspace) as ws:
        made = three(ws)
        record_position(
            ws,
            proposal_id=made.kenya,
            stance=Stance.CONCERN,
            statement="We would prefer fewer reports.",
            rationale="Every report costs the secretariat months.",
        )
        return made


def words_of(path: Path) -> str:
    with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as archive:
        return "\n".join(archive.read(n).decode() for n in archive.namelist() if n.endswith(".xml"))


@pytest.mark.parametrize("kind", ["docx", "xlsx"])
def test_by_default_all_is_in_it_and_it_says_confidential(
    desk: Terminal, held: Three, tmp_path: Path, kind: str
) -> None:
    path = tmp_path / f"table.{kind}"
    assert desk.lines("comparison", "--output", str(path)) == [
        f"table.{kind} is written: 4 proposals on 1 clauses, CONFIDENTIAL."
    ]
    told = words_of(path)
    for words in ("CONFIDENTIAL", "Every report costs the secretariat months.", "Brazil will insist."):
        assert words in told


@pytest.mark.parametrize("kind", ["docx", "xlsx"])
def test_a_public_one_leaves_out_what_is_secret_or_not_cleared(
    desk: Terminal, held: Three, tmp_path: Path, kind: str
) -> None:
    path = tmp_path / f"table.{kind}"
    (row,) = desk.rows("comparison", "--output", str(path), "--public", "--dated", "2027-02-01")
    assert (row["public"], row["clauses"], row["proposals"]) == (True, 1, 4)
    told = words_of(path)
    assert "twice a year" in told
    for words in (
        "CONFIDENTIAL",
        "costs the secretariat",
        "will insist",
        "Give way",
        "fewer reports",
        "Concern",
    ):
        assert words not in told


def test_other_kinds_and_empty_tables_are_refused(desk: Terminal, tmp_path: Path) -> None:
    assert "Nothing is proposed" in desk.refused("comparison", "--output", str(tmp_path / "t.docx"))
    assert ".xlsx" in desk.refused("comparison", "--output", str(tmp_path / "t.odt"))
    assert list(tmp_path.glob("t.*")) == []
