import hashlib
import zlib

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cwgdesk.core.errors import StoreError, UserError
from cwgdesk.workspace import files


def name_of(content):
    return hashlib.sha256(content).hexdigest()


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.binary(max_size=5000))
def test_files_come_back_byte_for_byte(ws, content):
    for _ in range(2):
        ws.store_file(name_of(content), "r.txt", content)
    assert ws.file_bytes(name_of(content)) == content


def test_a_file_under_a_wrong_name_is_a_bug(ws):
    with pytest.raises(ValueError):
        ws.store_file("00" * 32, "r.txt", b"content")


def test_a_file_that_is_not_here_is_a_sentence(ws):
    with pytest.raises(UserError, match="not in this workspace"):
        ws.file_bytes("00" * 32)


@pytest.mark.parametrize("spoiled", [b"rubbish", b""])
def test_a_spoiled_file_is_noticed(ws, spoiled):
    ws.store_file(name_of(b"content"), "r.txt", b"content")
    with ws.door.writing():
        ws.door.raw.execute("UPDATE original_file SET content = ?", (zlib.compress(spoiled),))
    with pytest.raises(StoreError, match="damaged"):
        ws.file_bytes(name_of(b"content"))
    assert [str(problem) for problem in ws.check()] == [
        "The original file “r.txt” is damaged. Restore a backup, or import it again."
    ]


def test_a_kept_bomb_is_unpacked_no_further_than_it_was_kept(ws):
    """One and a half megabytes that would fill three gigabytes are told as damaged, in small pieces."""
    unpacking = zlib.compressobj(9)
    bomb = b"".join([*(unpacking.compress(bytes(1 << 20)) for _ in range(200)), unpacking.flush()])
    with ws.door.writing():
        ws.door.raw.execute(
            "INSERT INTO original_file VALUES (?, ?, ?, ?)", ("ab" * 32, "bomb.docx", 3_000_000, bomb)
        )
    assert sum(map(len, files.unpacked(bomb, 3_000_000))) == 3_000_001
    assert ["bomb.docx" in str(problem) for problem in ws.check()] == [True]
    with pytest.raises(StoreError, match="damaged"):
        ws.file_bytes("ab" * 32)
