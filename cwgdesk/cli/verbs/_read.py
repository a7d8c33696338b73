"""The reading child's way in; hidden, because only the program itself calls it."""

import argparse

SUMMARY = "Read files for the program itself (internal)."
EXAMPLE = "cwgdesk _read < requests"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """It takes none: requests come on standard input."""


def run(_arguments: argparse.Namespace) -> int:
    """Serve until standard input ends."""
    from cwgdesk.texts.reading.child import serve

    return serve()
