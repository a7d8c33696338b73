"""What can be read of a damaged workspace, saved in a new file, and what is said about it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from cwgdesk.app import rescue_desk
from cwgdesk.core.errors import UserError
from cwgdesk.ui.kit.pieces import show_lines
from cwgdesk.ui.words.messages import error_text
from cwgdesk.workspace.safety.salvage import Rescued


def ask_target(parent: QWidget | None, damaged: Path) -> Path | None:
    """Where the new workspace goes; None when the user gives up."""
    translate = QCoreApplication.translate
    title, kinds = (
        translate("Rescue", "Save what can be read"),
        translate("Shell", "cwgdesk workspaces (*.cwg)"),
    )
    name = damaged.stem + translate("Rescue", " (saved)") + damaged.suffix
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(damaged.with_name(name)), kinds)
    return Path(chosen) if chosen else None


def save_readable(parent: QWidget | None, damaged: Path, passphrase: str = "", code: str = "") -> bool:
    """Ask for a name and save what a workspace that does not open still holds; true when it was saved."""
    target = ask_target(parent, damaged)
    if target is None:
        return False
    try:
        rescued = rescue_desk(damaged, target, passphrase or None, recovery_code=code or None)
    except UserError as error:
        show_lines(parent, QCoreApplication.translate("Rescue", "Nothing was saved"), [error_text(error)])
        return False
    tell_rescued(parent, rescued)
    return True


def tell_rescued(parent: QWidget | None, rescued: Rescued) -> None:
    """Say of each kind how much was saved, and whether some of it could not be read."""
    title = QCoreApplication.translate("Rescue", "Saved as %1").replace("%1", rescued.path.name)
    show_lines(parent, title, rescued_lines(rescued))


def rescued_lines(rescued: Rescued) -> list[str]:
    """One line a kind of thing; kinds that nobody made any of are left out."""
    translate = QCoreApplication.translate
    lost = translate("Rescue", "some could not be read")
    lines: list[str] = []
    for tables, words in _kinds():
        count = sum(rescued.kept.get(table, 0) for table in tables)
        damaged = any(table in rescued.damaged_tables for table in tables)
        if count or damaged:
            lines.append(words(count) + (f" – {lost}" if damaged else ""))
    named = {table for tables, _ in _kinds() for table in tables}
    if any(table not in named for table in rescued.damaged_tables):
        lines.append(translate("Rescue", "Some of the history and of the links could not be read."))
    if not rescued.damaged_tables:
        lines.append(translate("Rescue", "Everything could be read."))
    return lines


def _kinds() -> tuple[tuple[tuple[str, ...], Callable[[int], str]], ...]:
    def counted(text: str) -> Callable[[int], str]:
        return lambda count: text.replace("%1", str(count))

    translate = QCoreApplication.translate
    return (
        (("document",), counted(translate("Rescue", "Texts: %1"))),
        (("clause",), counted(translate("Rescue", "Clauses: %1"))),
        (("position",), counted(translate("Rescue", "Positions: %1"))),
        (("amendment",), counted(translate("Rescue", "Proposals: %1"))),
        (("annotation",), counted(translate("Rescue", "Notes: %1"))),
        (("practice",), counted(translate("Rescue", "Good practices: %1"))),
        (("session", "agenda_item", "session_deadline"),
         counted(translate("Rescue", "Sessions, agenda items and deadlines: %1"))),
        (("contribution", "section"), counted(translate("Rescue", "Contributions and their sections: %1"))),
        (("typing_draft",), counted(translate("Rescue", "Texts that were not yet saved: %1"))),
    )  # fmt: skip
