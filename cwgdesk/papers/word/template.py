"""The template that papers are built from: ours, or the delegation's own."""

from pathlib import Path

from cwgdesk.core.resources import resource
from cwgdesk.papers.word.package import read_package


def template_path() -> Path:
    """Where our template lies."""
    return resource("templates", "contribution.docx")


def template_parts(own: Path | None = None) -> dict[str, bytes]:
    """The parts of the delegation's own template, or of ours."""
    return read_package(own or template_path())
