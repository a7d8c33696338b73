"""What the status bar says of the workspace: counts, saved time, protection, text size, language."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from cwgdesk.ui.desk.context import DeskContext
from cwgdesk.ui.desk.looks import Looks
from cwgdesk.ui.kit.actions import Registry
from cwgdesk.ui.kit.pieces import isolated
from cwgdesk.ui.kit.tokens import zoom
from cwgdesk.ui.window.status import StatusBar
from cwgdesk.ui.words.times import clock

if TYPE_CHECKING:
    from cwgdesk.overviews.totals import Totals
    from cwgdesk.workspace.change import ChangeNotice
    from cwgdesk.workspace.store import Workspace


class Facts(QObject):
    """Keeps the status bar's items true."""

    def __init__(self, bar: StatusBar, desk: DeskContext, looks: Looks, registry: Registry) -> None:
        super().__init__(bar)
        self._bar, self._desk = bar, desk
        self._known: Totals | None = None
        bar.add_item("counts", partial(desk.goto_view.emit, "library"))
        bar.add_item("saved", partial(registry.trigger, "history"))
        bar.add_item("lock", partial(registry.trigger, "settings"))
        bar.add_item("zoom", partial(looks.zoom_to, 100), at_end=True)
        bar.add_item("language", partial(registry.menu_at_cursor, "language"), at_end=True)
        self._tell_looks(looks)
        desk.laid.connect(self.read)
        if desk.is_laid:
            self.read()

    def read(self, notice: "ChangeNotice | None" = None) -> None:
        """Count again; after a change, only what it touched."""
        known = self._known if notice is not None else None
        touched = {table for table, _ in notice.objects} if notice is not None else ()

        def counted(ws: "Workspace") -> "Totals":
            from cwgdesk.overviews.totals import totals

            return totals(ws, known, touched)

        self._desk.ask(counted, self._tell)

    def _tell(self, counts: "Totals") -> None:
        self._known = counts
        bar = self._bar
        parts = [self.tr("%n clause(s)", "", counts.clauses), self.tr("%n amended", "", counts.amendments)]
        if not self._desk.projecting:
            parts.append(self.tr("%n position(s)", "", counts.positions))
        text = " · ".join(parts)
        bar.tell("counts", text, text)
        if counts.saved is not None:
            saved = self.tr("Saved %1").replace("%1", clock(counts.saved))
            bar.tell("saved", saved, self.tr("%1. Show what was changed.").replace("%1", saved), "check")
        if counts.protected:
            bar.tell("lock", self.tr("Protected"), self.tr("Protected by a passphrase"), "lock")
        else:
            bar.tell("lock", self.tr("No passphrase"), self.tr("This workspace has no passphrase"), "unlock")

    def _tell_looks(self, looks: Looks) -> None:
        bar = self._bar
        bar.tell(
            "zoom",
            isolated(f"{zoom()} %"),
            self.tr("Text size %1 %. Back to 100 %.").replace("%1", str(zoom()), 1),
        )
        bar.tell("language", looks.language.upper(), self.tr("Language of the window"))
