"""The safe ways that the window offers when a file is damaged, second, or not to be written."""

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QObject

from cwgdesk.core.errors import UserError
from cwgdesk.ui.kit.actions import Act, Menu
from cwgdesk.ui.window.recovered import RecoveredTexts
from cwgdesk.ui.window.window import MainWindow
from cwgdesk.ui.words.messages import error_text

# What a workspace that may only be read still allows: acts that look, move about, or write elsewhere.
# Whatever is not named here is greyed.
LOOKS = frozenset(
    {
        *("new", "open", "sample", "copies", "rescue", "quit", "history", "recovered", "about", "keys"),
        *("palette", "goto", "back", "forward", "pane.next", "pane.previous", "meeting", "notifications"),
        *("zoom.in", "zoom.out", "zoom.reset", "letters", "settings"),
        *(
            "library.cited",
            "library.original",
            "versions.compare",
            "versions.split",
            "reader.left_out",
            "positions.reader",
        ),
        *("clause.copy", "clause.next", "clause.previous", "practices.matrix", "composer.open"),
        *("reader.find", "reader.find.next", "reader.find.previous", "reader.left_out"),
        *("reader.markup", "reader.clean", "reader.original"),
    }
)
_LOOKING = ("theme.", "language.", "view.", "search")  # beginnings of their names


class Safekeeping(QObject):
    """Says of damage and of what opening found, and does what helps; adds its acts to the window."""

    def __init__(self, window: MainWindow, restore: Callable[[], object]) -> None:
        super().__init__(window)
        self._window, self._desk, self._restore = window, window.desk, restore
        self.damage: UserError | None = None
        self.conflict: UserError | None = None  # second versions lay beside it on opening
        self.compared = False  # and were looked at
        self.recovered = RecoveredTexts(window)
        window.desk.damaged.connect(self.tell_of_damage)
        window.registry.add([*self._acts(), *self.recovered.acts()])
        if self._desk.workspace.read_only:
            self._say_read_only()
            window.registry.allow_only(lambda act: act.id in LOOKS or act.id.startswith(_LOOKING))

    def tell_of_opening(self) -> None:
        """Lost changes, a restore that was finished, copies beside it, read only: each stays to be read."""
        from cwgdesk.workspace.safety.troubles import is_conflict  # with the store, which has told of it

        for warning in self._desk.workspace.warnings:
            if is_conflict(warning):
                self.tell_of_copies(warning)
            else:
                self._window.show_warning(warning)
        self.recovered.tell()

    def follow(self, before: "Safekeeping", unread: Iterable[str]) -> None:
        """Another window took over: what still holds is said in this one."""
        self._window.info.say_again(unread)
        self.recovered.follow(before.recovered)
        if before.conflict is not None and not before.compared:
            self.tell_of_copies(before.conflict)
        if before.damage is not None:
            self.tell_of_damage(before.damage)

    def tell_of_copies(self, error: UserError) -> None:
        """Say that two machines wrote, with the way to see what each of them has."""
        self.conflict = error
        self._window.info.show_lasting(error_text(error), (self.tr("Compare with a copy…"), self.compare))

    def tell_of_damage(self, error: UserError) -> None:
        """Say it with the two safe ways, until it is closed; every view may meet it."""
        error = self.damage = self.damage or error
        save, backups = self.tr("Save what can be read…"), self.tr("Show backups…")
        ways = (save, self.rescue), (backups, self._restore)
        self._window.info.show_lasting(error_text(error), *ways, bad=True)

    def rescue(self) -> None:
        """Save what can be read in a new file, and say of each kind whether it is whole."""
        from cwgdesk.ui.opening.damage import ask_target, tell_rescued

        target = ask_target(self._window, self._desk.workspace.path)
        if target is not None:
            self._desk.ask(lambda ws: ws.rescue(target), partial(tell_rescued, self._window))

    def compare(self) -> None:
        """Show what only a copy of the workspace has, and what only this one."""
        from cwgdesk.ui.opening.copies import CopiesDialog, ask_copy

        copy = ask_copy(self._window, self._desk.workspace.path)
        if copy is not None:
            self.compared = True
            CopiesDialog(self._window, self._desk, copy).exec()

    def _say_read_only(self) -> None:
        bar = self._window.status
        bar.add_item("mode", partial(self._window.registry.trigger, "notifications"))
        bar.tell("mode", self.tr("Read only"), self.tr("This workspace may only be read. Show why."), "lock")

    def _acts(self) -> list[Act]:
        act = partial(Act, menu=Menu.FILE, group="keep")
        return [
            act("restore", self.tr("Restore a backup…"), self._restore),
            act("copies", self.tr("Compare with a copy…"), self.compare, private=True),
            act(
                "rescue", self.tr("Save what can be read…"), self.rescue, can=lambda: self.damage is not None
            ),
        ]  # fmt: skip
