"""What the desk sees to by itself."""

import shutil
from pathlib import Path

from cwgdesk.ui.start.screenshots import settle
from cwgdesk.ui.start.shell import Shell


def test_an_opened_workspace_is_backed_up_once_the_window_is_there(
    empty_shell: Shell, sample_file: Path, tmp_path: Path
) -> None:
    path = tmp_path / "desk.cwg"
    shutil.copy(sample_file, path)
    empty_shell.open_path(path)
    desk = empty_shell.desk
    assert desk is not None
    settle(empty_shell)
    (made,) = desk.workspace.backups()
    assert made.change > 0
    desk.keep_backed_up()  # nothing has changed since
    settle(empty_shell)
    assert desk.workspace.backups() == [made]
