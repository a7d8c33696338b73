"""Acts of the composer: what is begun from a paper (Rev., Add., Corr.), and the template it is set in."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QFileDialog, QWidget

from cwgdesk.papers.own_template import use_ours, use_template
from cwgdesk.papers.revisions import Revising, begin_revision
from cwgdesk.ui.desk.context import DeskContext
from cwgdesk.ui.kit.actions import Act, Menu

if TYPE_CHECKING:
    from cwgdesk.papers.word.template import OwnTemplate


class FurtherPapers(QWidget):
    """Begins further papers and changes the template; `begun` is told the id of what was begun."""

    def __init__(
        self,
        desk: DeskContext,
        parent: QWidget,
        open_id: Callable[[], UUID | None],
        begun: Callable[[UUID], None],
    ) -> None:
        super().__init__(parent)
        self.hide()
        self.desk, self._open_id, self._begun = desk, open_id, begun

    def acts(self) -> tuple[Act, ...]:
        """Rows for the menu of contributions."""
        act = partial(Act, menu=Menu.CONTRIBUTION)
        begin = partial(act, group="further", under=self.tr("Begin from this paper"),
                        can=lambda: self._open_id() is not None)  # fmt: skip
        template = partial(act, group="template", under=self.tr("Template"))
        rev, add, corr = (partial(self.begin, kind) for kind in Revising)
        return (
            begin("composer.revision", self.tr("Begin a revision"), rev, short=self.tr("Revision")),
            begin("composer.addendum", self.tr("Begin an addendum"), add, short=self.tr("Addendum")),
            begin("composer.corrigendum", self.tr("Begin a corrigendum"), corr, short=self.tr("Corrigendum")),
            template("composer.template.use", self.tr("Use a template of our own…"), self.ask_template),
            template("composer.template.save", self.tr("Save a template to restyle…"), self.ask_blank),
            template("composer.template.ours", self.tr("Use the template of cwgdesk"), self.use_ours),
        )

    def begin(self, kind: Revising) -> None:
        """Begin the next paper of this kind from the open one, and show it."""
        paper_id = self._open_id()
        if paper_id is not None:
            self.desk.ask(lambda ws: begin_revision(ws, paper_id, kind), self._begun)

    def ask_template(self) -> None:
        """Ask for a Word file and set papers in its styles."""
        kinds = self.tr("Word files (*.docx)")
        name, _ = QFileDialog.getOpenFileName(self.window(), self.tr("Use a template of our own…"), "", kinds)
        if name:
            self.use(Path(name))

    def use(self, path: Path) -> None:
        """Set papers in the styles of this file; what it lacks, and what stays behind, is told."""
        self.desk.ask(lambda ws: use_template(ws, path), lambda own: self._used(path, own))

    def use_ours(self) -> None:
        """Set papers as cwgdesk does."""
        said = self.tr("Papers are set as cwgdesk does.")
        self.desk.ask(use_ours, lambda _: self.desk.said.emit(said))

    def ask_blank(self) -> None:
        """Save our template, with its fields, to start from."""
        title, kinds = self.tr("Save a template to restyle…"), self.tr("Word files (*.docx)")
        name, _ = QFileDialog.getSaveFileName(self.window(), title, str(Path.home() / "template.docx"), kinds)
        if name:
            self.save_blank(Path(name))

    def save_blank(self, path: Path) -> None:
        """Write it to this file."""
        from cwgdesk.core.files.atomic import write_atomically
        from cwgdesk.papers.word.template import blank_template  # heavy, and wanted only now

        path = path if path.suffix else path.with_suffix(".docx")
        said = self.tr("%1 is saved. Restyle it in Word, then use it here.")
        self.desk.leaving.emit(path)
        self.desk.free.run(
            lambda _job: write_atomically(path, blank_template()),
            lambda file: self.desk.said.emit(said.replace("%1", file.name)),
        )

    def _used(self, path: Path, own: "OwnTemplate") -> None:
        told = [self.tr("Papers are set in the styles of %1.").replace("%1", path.name)]
        if own.missing:
            fields = ", ".join(own.missing)
            told.append(self.tr("No content control is tagged: %1.").replace("%1", fields))
        if own.left_out:
            told.append(self.tr("Does not come along: %1.").replace("%1", ", ".join(own.left_out)))
        self.desk.said.emit(" ".join(told))
