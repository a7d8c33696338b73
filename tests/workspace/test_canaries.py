"""Nothing readable without the passphrase, in any file that a session writes (promises 15 and 17)."""

import logging
import subprocess
import sys

from cwgdesk.app import open_desk
from tests.workspace.made import add_position, edit_position, new_workspace
from tests.workspace.test_files import name_of

PASSPHRASE = "canary in the passphrase"


def files_with(folder, *canaries):
    """Every file below a folder that holds one of the words, in one of the usual encodings."""
    coded = [word.encode(form) for word in canaries for form in ("utf-8", "utf-16-le", "utf-16-be")]
    return [
        path.name
        for path in folder.rglob("*")
        if path.is_file() and any(word in path.read_bytes() for word in coded)
    ]


def test_a_session_leaves_no_readable_word(tmp_path, caplog):
    caplog.set_level(logging.DEBUG)
    with new_workspace(tmp_path, PASSPHRASE) as ws:
        noun_id = add_position(ws, "canary statement", red_line="canary line")
        edit_position(ws, noun_id, rationale="canary reasons")
        ws.undo()
        ws.keep_draft("canary key", "canary draft")
        ws.store_file(name_of(b"canary file"), "canary.docx", b"canary file")
        ws.keep_setting("canary", "canary")
        ws.search("canary")
        ws.backup()
        code = ws.recovery_code() or ""
        assert len(list(tmp_path.rglob("*"))) >= 5  # file, log, lock, backup and its folder
        assert files_with(tmp_path, "canary", code) == []
        path = ws.path
    assert files_with(tmp_path, "canary", code) == []
    with open_desk(path, PASSPHRASE) as ws:
        ws.set_passphrase("another canary passphrase")
        ws.forget([("position", noun_id)])
        assert files_with(tmp_path, "canary", code) == []
    assert "canary" not in caplog.text


def test_an_unprotected_workspace_holds_no_readable_word_either(tmp_path):
    with new_workspace(tmp_path) as ws:
        add_position(ws, "canary statement")
        assert files_with(tmp_path, "canary") == []


def test_the_scan_finds_what_is_there(tmp_path):
    for form in ("utf-8", "utf-16-le", "utf-16-be"):
        (tmp_path / form).write_bytes("a canary".encode(form))
    assert len(files_with(tmp_path, "canary")) == 3


def test_a_wrong_passphrase_and_a_crash_say_nothing(tmp_path, dear_passphrases):
    with new_workspace(tmp_path, PASSPHRASE) as ws:
        add_position(ws, "canary statement")
        path = ws.path
    program = (
        "import sys, pathlib\n"
        "from cwgdesk.app import open_desk\n"
        "from cwgdesk.core.change_labels import ChangeLabel\n"
        "from sqlalchemy import text\n"
        "ws = open_desk(pathlib.Path(sys.argv[1]), sys.argv[2])\n"
        "with ws.change(ChangeLabel('edit-position'), 'x') as change:\n"
        "    change.orm.execute(text('INSERT INTO position (id, statement) VALUES (1, :s)'),"
        " {'s': 'can' + 'ary'})\n"
    )
    for passphrase in ("wrong " + PASSPHRASE, PASSPHRASE):
        command = [sys.executable, "-c", program, str(path), passphrase]
        ran = subprocess.run(command, capture_output=True, text=True, check=False)
        assert ran.returncode == 1
        assert "canary" not in ran.stdout + ran.stderr
