"""What all verbs on a workspace share: its arguments, opening it, naming things, printing them."""

import argparse
import json
import shutil
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from uuid import UUID

import pytest

from cwgdesk.app import new_desk, open_desk
from cwgdesk.cli import desk as shared
from cwgdesk.core.errors import UserError
from cwgdesk.desk.positions import positions, record_position
from tests.cli.terminal import Terminal

ONE, TWO = UUID("aaaa1111-0000-4000-8000-000000000000"), UUID("bbbb2222-0000-4000-8000-000000000000")


class Kind(StrEnum):
    """Of a thing."""

    ODD = "odd"


@dataclass(frozen=True)
class Thing:
    """What a verb lists."""

    id: UUID
    name: str


THINGS = [Thing(ONE, "43rd meeting"), Thing(TWO, "44th meeting")]


def typed(*arguments: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    shared.add_workspace_arguments(parser)
    return parser.parse_args(arguments)


def picked(words: str) -> Thing:
    return shared.pick(words, THINGS, lambda thing: [thing.name], "session")


def half_done(path: Path) -> None:
    """What a verb does that makes one change and is refused before the next."""
    with shared.opened(typed("--workspace", str(path))) as ws:
        record_position(ws, topic="Taken back")
        raise UserError("Not this one.")


def test_every_verb_takes_a_workspace_a_passphrase_and_json() -> None:
    arguments = typed("--workspace", "a.cwg", "--passphrase-file", "b.txt", "--json")
    assert (arguments.workspace, arguments.passphrase_file) == (Path("a.cwg"), Path("b.txt"))
    assert arguments.json is True


def test_words_come_as_typed_or_from_a_file(tmp_path: Path) -> None:
    (tmp_path / "said.txt").write_text("\ufeffNothing below five per cent.\n", encoding="utf-8")
    assert shared.words("We agree.") == "We agree."
    assert shared.words(f"@{tmp_path / 'said.txt'}") == "Nothing below five per cent."
    with pytest.raises(UserError, match="cannot be read as text"):
        shared.words(f"@{tmp_path / 'absent.txt'}")


def test_a_day_is_written_year_first() -> None:
    assert shared.day("2027-02-10") == date(2027, 2, 10)
    with pytest.raises(UserError, match="is not a date"):
        shared.day("10.2.2027")


def test_the_passphrase_is_the_first_line_of_its_file(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("correct horse\nwritten down on Monday\n", encoding="utf-8")
    assert shared.passphrase_of(typed("--workspace", "a.cwg", "--passphrase-file", str(secret))) == (
        "correct horse"
    )
    assert shared.passphrase_of(typed("--workspace", "a.cwg")) is None
    secret.write_text("\n", encoding="utf-8")
    with pytest.raises(UserError, match="passphrase file is empty"):
        shared.passphrase_of(typed("--workspace", "a.cwg", "--passphrase-file", str(secret)))


def test_a_verb_that_is_refused_half_way_leaves_nothing_behind(stocked_file: Path, tmp_path: Path) -> None:
    path = Path(shutil.copyfile(stocked_file, tmp_path / "desk.cwg"))
    with shared.opened(typed("--workspace", str(path))) as ws:
        record_position(ws, topic="Kept")
    with pytest.raises(UserError, match="Not this one"):
        half_done(path)
    with open_desk(path) as ws:
        assert [row.position.topic for row in positions(ws)] == ["Kept"]


def test_a_protected_workspace_is_opened_with_the_passphrase_in_the_file(tmp_path: Path) -> None:
    path, secret = tmp_path / "desk.cwg", tmp_path / "secret.txt"
    new_desk(path, "correct horse battery staple").close()
    secret.write_text("correct horse battery staple\n", encoding="utf-8")
    with shared.opened(typed("--workspace", str(path), "--passphrase-file", str(secret))) as ws:
        assert ws.path == path


def test_rows_are_told_as_json_and_lines_to_people(capsys: pytest.CaptureFixture[str]) -> None:
    row = {"id": ONE, "on": date(2027, 2, 10), "kind": Kind.ODD, "more": [TWO], "none": None}
    shared.tell(typed("--workspace", "a.cwg", "--json"), [row], ["a line"])
    assert json.loads(capsys.readouterr().out) == {
        "id": str(ONE), "on": "2027-02-10", "kind": "odd", "more": [str(TWO)], "none": None,
    }  # fmt: skip
    shared.tell(typed("--workspace", "a.cwg"), [row], ["a line", "another"])
    assert capsys.readouterr().out == "a line\nanother\n"


def test_a_row_has_all_columns_and_an_id_is_shortened() -> None:
    assert shared.row_of(THINGS[0]) == {"id": ONE, "name": "43rd meeting"}
    assert shared.short(ONE) == "aaaa1111"


def test_a_change_is_said_in_words() -> None:
    assert shared.said("add-note", "resolves 1") == "add note, resolves 1"
    assert shared.said("record-position", "") == "record position"


@pytest.mark.parametrize("words", ["44th meeting", "44TH", " 44th meeting ", "bbbb", str(TWO)])
def test_a_thing_is_picked_by_name_part_of_it_or_id(words: str) -> None:
    assert picked(words) is THINGS[1]


def test_what_fits_nothing_or_too_much_is_refused() -> None:
    with pytest.raises(UserError, match="There is no session “45th”"):
        picked("45th")
    with pytest.raises(UserError, match="for example 43rd meeting and 44th meeting"):
        picked("meeting")
    with pytest.raises(UserError, match="There is no session “bbb”"):
        picked("bbb")  # too few letters for an id


def test_only_what_was_typed_is_given() -> None:
    arguments = argparse.Namespace(title="", place=None, pages=0, other="x")
    assert shared.given(arguments, ("title", "place", "pages")) == {"title": "", "pages": 0}


def test_a_colleague_on_another_machine_is_named_and_passed_over_only_on_request(tmp_path, capsys) -> None:
    path = tmp_path / "desk.cwg"
    new_desk(path).close()
    told = {"who": "Bo", "host": "elsewhere", "pid": 7, "since": "2027-01-09T10:00:00+00:00", "beat": 3}
    path.with_name("desk.cwg.lock").write_text(json.dumps(told))
    terminal = Terminal(capsys, path)
    sentence = terminal.refused("list")
    assert "Bo has had it on elsewhere" in sentence
    assert path.with_name("desk.cwg.lock").exists()
    assert terminal.lines("list", "--take-over") == []
    assert not path.with_name("desk.cwg.lock").exists(), "ours by then, and released"
