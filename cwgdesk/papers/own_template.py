"""A Word file that the delegation has restyled, kept with the workspace as the template of its papers."""

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

from cwgdesk.core.files.given_files import given_bytes
from cwgdesk.workspace.store import Workspace

if TYPE_CHECKING:
    from cwgdesk.papers.word.template import OwnTemplate

_SETTING = "template"  # the SHA-256 of the kept file


def own_template(ws: Workspace) -> bytes:
    """The file; empty where papers are set as cwgdesk does."""
    sha256 = ws.setting(_SETTING)
    return ws.file_bytes(sha256) if sha256 else b""


def use_template(ws: Workspace, path: Path) -> "OwnTemplate":
    """Set papers in the styles of this file from now on; what it lacks and what stays behind is returned.

    UserError for a file that is no template; the one that was used before is used further then.
    """
    from cwgdesk.papers.word.template import adopt  # heavy, and seldom wanted

    adopted = adopt(path)
    content = given_bytes(path)
    sha256 = hashlib.sha256(content).hexdigest()
    ws.store_file(sha256, path.name, content)
    ws.keep_setting(_SETTING, sha256)
    return adopted


def use_ours(ws: Workspace) -> None:
    """Set papers as cwgdesk does."""
    ws.keep_setting(_SETTING, "")
