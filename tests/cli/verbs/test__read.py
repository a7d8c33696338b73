"""`cwgdesk _read`: the program's own reading child, asked in JSON lines on standard input."""

import json
import subprocess
import sys
from pathlib import Path

from cwgdesk.cli.main import overview
from cwgdesk.texts.reading.common.limits import Limits
from cwgdesk.texts.reading.common.wire import to_plain


def asked(*paths: Path) -> list[dict[str, object]]:
    """The answers of one child to a request for each file."""
    request = {"revisions": "accepted", "limits": to_plain(Limits())}
    lines = [json.dumps(request | {"path": str(path), "file": path.name}) for path in paths]
    child = subprocess.run(
        [sys.executable, "-m", "cwgdesk", "_read"],
        input="\n".join(lines), capture_output=True, text=True, check=True,
    )  # fmt: skip
    return [json.loads(line) for line in child.stdout.splitlines()]


def test_it_answers_with_blocks_and_refuses_without_dying(tmp_path: Path) -> None:
    good, bad = tmp_path / "good.txt", tmp_path / "bad.txt"
    good.write_text("The ITU Council,\nresolves\n1\tto act.\n", encoding="utf-8")
    bad.write_text(" \n", encoding="utf-8")
    answers = asked(bad, good)
    assert "process" in answers[0]  # whose memory the parent watches
    assert "refused" in next(a for a in answers[1:] if "weight" not in a)
    blocks = next(a["blocks"] for a in answers if "blocks" in a)
    assert isinstance(blocks, list)
    assert [block["text"] for block in blocks] == ["The ITU Council,", "resolves", "1\tto act."]
    assert "document" in answers[-1]


def test_nobody_is_shown_it() -> None:
    assert "_read" not in overview()
