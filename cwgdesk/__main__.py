"""No arguments: the window; otherwise the command line."""

import sys


def main(arguments: list[str] | None = None) -> int:
    """Start the program with `arguments` (default: the command line's) and return its exit code."""
    arguments = sys.argv[1:] if arguments is None else arguments
    if arguments and not (len(arguments) == 1 and arguments[0].endswith(".cwg")):
        from cwgdesk.cli.main import run

        return run(arguments)
    from cwgdesk.ui.start import run_window

    return run_window(arguments)


if __name__ == "__main__":
    sys.exit(main())
