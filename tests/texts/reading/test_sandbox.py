"""The converter reaches its folder and nothing else; where it can reach more, the import says so."""

import os
import shutil
import socket
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from cwgdesk.texts.reading import convert, sandbox, workshop
from cwgdesk.texts.reading.read import read_file
from tests.texts.reading.making import docx, paragraph

RTF = rb"{\rtf1\ansi Hello}"
# Stands in for LibreOffice: tries what a stranger's file might make it do, then converts to a ready file.
_SOFFICE = """#!/bin/sh
while [ "$1" != --outdir ]; do shift; done
out=$2
mkdir -p "$out"
cat "{secret}" > "$out/secret" 2>/dev/null
cat "$HOME/.secret" > "$out/home-secret" 2>/dev/null
echo written > "{outside}" 2>/dev/null
{python} -c 'import socket; socket.create_connection(("127.0.0.1", {port}), 2)' 2>/dev/null \\
  && echo > "$out/connected"
env > "$out/variables"
cat profile/user/registrymodifications.xcu > "$out/settings"
ulimit -v > "$out/memory"
cp "{ready}" "$out/text.docx"
mkdir -p "{seen}" 2>/dev/null; cp "$out"/* "{seen}" 2>/dev/null
ls "$out" > "$out/../listing"
"""


@pytest.fixture
def server() -> Iterator[socket.socket]:
    """Somebody on this machine who would hear a call."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.setblocking(False)
        yield listening


def _soffice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, port: int) -> Path:
    """A program of that name, with what it may find and what it leaves behind."""
    places = {name: tmp_path / name for name in ("secret", "outside", "seen")}
    places["secret"].write_text("secret")
    program = tmp_path / "program" / "soffice"
    program.parent.mkdir()
    (program.parent / "ready.docx").write_bytes(docx(paragraph("converted")))
    text = _SOFFICE.format(
        **places, port=port, ready=program.parent / "ready.docx", python=shutil.which("python3") or "python3"
    )
    program.write_text(text)
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setattr(convert, "libreoffice", lambda: str(program))
    (tmp_path / "a.rtf").write_bytes(RTF)
    return tmp_path


def _left(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """What the program wrote in its folder, kept when the folder goes."""
    kept = tmp_path / "kept"
    end = workshop._end

    def keep(process: object) -> None:
        end(process)  # type: ignore[arg-type]
        folder = next(Path(p) for p in process.args if str(p).startswith("/") and str(p).endswith("/out"))  # type: ignore[attr-defined]
        shutil.copytree(folder, kept, dirs_exist_ok=True)

    monkeypatch.setattr(workshop, "_end", keep)
    return kept


@pytest.mark.skipif(
    os.name == "nt" or not sandbox.sandbox("/bin/sh", Path("/tmp")).tool,
    reason="needs bwrap or unshare, and leave to use it",
)
def test_in_the_sandbox_neither_home_nor_network_nor_anything_outside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, server: socket.socket
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy")
    (tmp_path / ".secret").write_text("secret")
    folder = _soffice(tmp_path, monkeypatch, server.getsockname()[1])
    kept = _left(monkeypatch, tmp_path)
    document = read_file(folder / "a.rtf")
    assert [block.text for block in document.blocks] == ["converted"]
    assert "converted-without-sandbox" not in document.warnings
    assert not (folder / "outside").exists()
    assert not (kept / "connected").exists()
    with pytest.raises(BlockingIOError):
        server.accept()
    assert (kept / "secret").read_text() == ""
    assert (kept / "home-secret").read_text() == ""
    assert "proxy" not in (kept / "variables").read_text()
    assert "DisableMacrosExecution" in (kept / "settings").read_text()
    assert int((kept / "memory").read_text()) == workshop._MEMORY // 1024


@pytest.mark.skipif(os.name == "nt", reason="the stand-in is a shell script")
def test_without_a_sandbox_it_is_said_and_the_traps_do_catch(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, server: socket.socket
) -> None:
    monkeypatch.setattr(sandbox, "_works", lambda _prefix: False)
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy")
    folder = _soffice(tmp_path, monkeypatch, server.getsockname()[1])
    document = read_file(folder / "a.rtf")
    assert document.warnings == ("converted-without-sandbox",)
    assert (folder / "outside").exists()
    assert (folder / "seen" / "connected").exists()
    assert (folder / "seen" / "secret").read_text() == "secret"
    assert "proxy" not in (folder / "seen" / "variables").read_text()


def test_on_other_systems_the_command_is_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sandbox.sys, "platform", "win32")
    found = sandbox.sandbox("soffice", tmp_path)
    assert found.tool == ""
    assert found.command(["soffice", "--headless"], 1) == ["soffice", "--headless"]


def test_bubblewrap_comes_first_and_gets_the_folder_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sandbox.sys, "platform", "linux")
    monkeypatch.setattr(sandbox.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(sandbox, "_works", lambda _prefix: True)
    found = sandbox.sandbox("/usr/lib/libreoffice/program/soffice", tmp_path)
    assert found.tool == "bwrap"
    assert "--unshare-all" in found.prefix
    binds = [found.prefix[at + 1] for at, word in enumerate(found.prefix) if word == "--bind"]
    assert binds == [str(tmp_path)]


def test_a_link_in_place_of_the_result_is_not_followed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if os.name == "nt":
        pytest.skip("the stand-in is a shell script")
    monkeypatch.setattr(sandbox, "_works", lambda _prefix: False)
    folder = _soffice(tmp_path, monkeypatch, 9)
    program = folder / "program" / "soffice"
    program.write_text(program.read_text().replace('cp "', 'ln -s "', 1))
    with pytest.raises(Exception, match="could not convert"):
        read_file(folder / "a.rtf")
