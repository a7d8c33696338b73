"""Names of files that every system takes: what is proposed is made so, what is typed is refused otherwise.

The rules are those of Windows, where most of those sit who are sent a file. They hold everywhere: a
paper named “Re: WSIS.docx” on one machine cannot be saved on the next, and on Windows itself it would
vanish into a side stream of a file named “Re”.
"""

from pathlib import Path

from cwgdesk.core.errors import UserError

_FORBIDDEN = '<>:"/\\|?*'
_DEVICES = frozenset(
    {"con", "prn", "aux", "nul", "conin$", "conout$"}
    | {f"{port}{number}" for port in ("com", "lpt") for number in "0123456789¹²³"}
)
_LONGEST = 80  # letters of a name that we propose


def safe_name(title: str, ending: str, otherwise: str = "document") -> str:
    """A title as the name of a file; `otherwise` where nothing of it is left."""
    name = _cleaned(title)[:_LONGEST].strip(". ") or otherwise
    ending = _cleaned(ending).rstrip(". ")
    return f"_{name}{ending}" if _is_device(name) else name + ending


def refuse_name(path: Path) -> None:
    """UserError for a new file's name that some system cannot keep."""
    name = path.name
    wrong = next((letter for letter in name if _is_forbidden(letter)), None)
    if wrong is not None:
        raise UserError(
            "“{file}” cannot be the name of a file: not every system takes {sign} in it.",
            'Leave out < > : " / \\ | ? * and try again.',
            file=name,
            sign=wrong if wrong.isprintable() else f"U+{ord(wrong):04X}",
        )
    if name != name.rstrip(". "):
        raise UserError(
            "“{file}” cannot be the name of a file: it ends in a dot or a space.",
            "Leave that out and try again.",
            file=name,
        )
    if _is_device(name):
        raise UserError(
            "“{file}” cannot be the name of a file: Windows keeps that word for a device.",
            "Choose another name.",
            file=name,
        )


def next_free(path: Path) -> Path:
    """The first of “paper (2).docx”, “paper (3).docx” … that nothing has yet."""
    number = 2
    while (other := path.with_name(f"{path.stem} ({number}){path.suffix}")).exists():
        number += 1
    return other


def _cleaned(words: str) -> str:
    return " ".join("".join(" " if _is_forbidden(letter) else letter for letter in words).split())


def _is_forbidden(letter: str) -> bool:
    return letter in _FORBIDDEN or ord(letter) < 32


def _is_device(name: str) -> bool:
    return name.split(".", maxsplit=1)[0].rstrip().casefold() in _DEVICES
