"""Where the files that ship with the program lie."""

import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


def resource(*parts: str) -> Path:
    """The path of a shipped file or folder, e.g. `resource("reference", "call_words.csv")`.

    Three homes: the frozen program, an installed wheel (inside the package), the checkout.
    """
    frozen = getattr(sys, "_MEIPASS", None)
    homes = [Path(frozen)] if frozen else [_PACKAGE, _PACKAGE.parent]
    for home in homes:
        if (home / "resources").is_dir():
            return home.joinpath("resources", *parts)
    raise FileNotFoundError("the program's resources folder is missing; install it again")
