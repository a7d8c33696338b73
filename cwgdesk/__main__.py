"""No arguments: the window; otherwise the command line."""

import gc
import sys
from pathlib import Path


def main(arguments: list[str] | None = None) -> int:
    """Start the program with `arguments` (default: the command line's) and return its exit code."""
    arguments = sys.argv[1:] if arguments is None else arguments
    if len(arguments) == 2 and arguments[0] == "--screenshots":
        # What `demo` starts as a second process, because the command line must not load Qt.
        from cwgdesk.ui.start.screenshots import take

        take(Path(arguments[1]))
        return 0
    if not arguments or arguments == ["--sample"] or (len(arguments) == 1 and arguments[0].endswith(".cwg")):
        prepare_window()
        from cwgdesk.ui.start.start import run_window

        return run_window(arguments)
    from cwgdesk.cli.main import run

    return run(arguments)


def prepare_window() -> None:
    """Make the start short: nothing is thrown away in it that is worth looking for, so no garbage
    is collected until the window is there (`ui.start`). The store is loaded when its frame is painted.
    """
    gc.disable()


if __name__ == "__main__":
    sys.exit(main())
