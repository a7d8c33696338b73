"""The three kinds of error: the user's, the store's, and ours.

Whatever is neither a `UserError` nor a `StoreError` is a bug and reaches the crash hook.
Messages never quote document text or notes: `values` hold names, numbers and dates only.
"""

from pathlib import Path

from cwgdesk.core.printable import printable


class UserError(Exception):
    """Something the user can put right: what happened, and what to do next.

    `what` and `remedy` are English templates in `str.format` form; the window translates
    the template and then fills in `values`, the command line fills in the English ones.
    """

    def __init__(self, what: str, remedy: str = "", **values: object) -> None:
        self.what, self.remedy = what, remedy
        self.values = {name: _shown(value) for name, value in values.items()}
        super().__init__(str(self))

    def __str__(self) -> str:
        sentence = f"{self.what} {self.remedy}".strip()
        return sentence.format(**self.values)

    def __reduce__(self) -> tuple[object, ...]:
        # The reading child sends errors back by pickle; keyword values must survive it.
        return _rebuild, (type(self), self.what, self.remedy, self.values)


class StoreError(UserError):
    """The disk or the workspace file failed: full, locked, damaged, newer. Safe choices follow."""


def _shown(value: object) -> object:
    """Names of files may hold bytes that no encoding knows; what is told must be printable."""
    return printable(str(value)) if isinstance(value, str | Path) else value


def _rebuild(kind: type[UserError], what: str, remedy: str, values: dict[str, object]) -> UserError:
    return kind(what, remedy, **values)
