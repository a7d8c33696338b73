"""`cwgdesk check`: exit 0 and "whole", or exit 1 and what is wrong."""

from cwgdesk.app import open_desk
from tests.cli.terminal import Terminal


def test_a_sound_workspace_is_whole(desk: Terminal) -> None:
    assert desk.lines("check") == ["desk.cwg is whole."]
    assert desk.rows("check") == []


def test_a_spoiled_original_is_named_and_the_exit_says_so(desk: Terminal) -> None:
    assert desk.workspace is not None
    with open_desk(desk.workspace) as ws, ws.door.writing():
        ws.door.raw.execute("UPDATE original_file SET content = x'00' WHERE name LIKE 'progress%'")
    said = desk.typed("check")
    assert (said.code, said.err) == (1, "")
    assert said.out == (
        "The original file “progress-report-resolution-1334.en.txt” is damaged."
        " Restore a backup, or import it again.\n"
    )
    assert '{"problem": "The original file' in desk.typed("check", "--json").out


def test_a_file_that_is_no_workspace_is_refused(bare: Terminal) -> None:
    assert bare.workspace is not None
    bare.workspace.write_bytes(b"somebody's letter" * 1000)
    assert "bare.cwg" in bare.refused("check")
