"""A terminal to type verbs at: what they print, on which stream, with which exit code."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from cwgdesk.cli.main import run


@dataclass(frozen=True, slots=True)
class Said:
    """What one command line ended with."""

    code: int
    out: str
    err: str


class Terminal:
    """Types verbs as a user would; with a workspace, each of them is typed on that."""

    def __init__(self, capsys: pytest.CaptureFixture[str], workspace: Path | None = None) -> None:
        self.capsys = capsys
        self.workspace = workspace

    def typed(self, *arguments: str) -> Said:
        """Run the command line, whatever comes of it."""
        where = ["--workspace", str(self.workspace)] if self.workspace else []
        code = run([*arguments, *where])
        printed = self.capsys.readouterr()
        return Said(code, printed.out, printed.err)

    def lines(self, *arguments: str) -> list[str]:
        """What a person reads of a command that goes well."""
        said = self.typed(*arguments)
        assert (said.code, said.err) == (0, ""), said
        return said.out.splitlines()

    def rows(self, *arguments: str) -> list[dict[str, Any]]:
        """The JSON objects of a command that goes well."""
        return [json.loads(line) for line in self.lines(*arguments, "--json")]

    def refused(self, *arguments: str) -> str:
        """The one sentence of a command that is refused and prints nothing else."""
        said = self.typed(*arguments)
        assert (said.code, said.out) == (2, ""), said
        (sentence,) = said.err.splitlines()
        assert "fault of its own" not in sentence
        return sentence
