"""Brief and floor card from the window: made in the store's lane, written beside it, logged again there."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QFileDialog, QWidget

from cwgdesk.core.files.file_names import safe_name
from cwgdesk.ui.desk.context import DeskContext

if TYPE_CHECKING:
    from cwgdesk.papers.briefs.card import Card
    from cwgdesk.papers.drafts.blocks import Briefing
    from cwgdesk.workspace.store import Workspace


class ConfidentialPapers(QWidget):
    """Writes them to where the user says; `asks` answers with the file's name, None for none."""

    def __init__(self, desk: DeskContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self.desk = desk
        self.today = date.today  # a test sets the clock
        self.asks: Callable[[str], Path | None] = self._ask

    def brief(self, session_id: UUID | None) -> None:
        """The delegation's brief for a session."""
        from cwgdesk.papers.briefs.brief import delegation_brief

        today = self.today()
        self.desk.ask(
            lambda ws: delegation_brief(ws, session_id, today), lambda paper: self._write(paper, session_id)
        )

    def clause_card(self, clause_id: UUID) -> None:
        """The floor card for a clause, at the session that is prepared."""
        from cwgdesk.papers.briefs.card import clause_card

        session_id, today = self.desk.session_id, self.today()
        self._card(lambda ws: clause_card(ws, clause_id, session_id, today), clause_id)

    def item_card(self, item_id: UUID) -> None:
        """The floor card for an agenda item."""
        from cwgdesk.papers.briefs.card import item_card

        today = self.today()
        self._card(lambda ws: item_card(ws, item_id, today), item_id)

    def _card(self, make: "Callable[[Workspace], Card]", about: UUID) -> None:
        def made(card: "Card") -> None:
            self._write(card.paper, about, "" if card.fits else self._too_long())

        self.desk.ask(make, made)

    def _too_long(self) -> str:
        return self.tr("It may go on to a second page, in the smallest letters: shorten the statement.")

    def _write(self, paper: "Briefing", about: UUID | None, more: str = "") -> None:
        path = self.asks(safe_name(paper.file_name, ".docx", "confidential"))
        if path is None:
            return
        path = path if path.suffix else path.with_suffix(".docx")
        # The Word writer is heavy and wanted only now.
        from cwgdesk.papers.briefs.writing import log_confidential, write_confidential

        def written(file: Path) -> None:
            said = self.tr("%1 is written. It is confidential.").replace("%1", file.name)
            told = f"{said} {more}".strip()
            self.desk.ask(
                lambda ws: log_confidential(ws, about, paper, file), lambda _: self.desk.said.emit(told)
            )

        self.desk.leaving.emit(path)
        self.desk.free.run(lambda _job: write_confidential(paper, path), written)

    def _ask(self, suggestion: str) -> Path | None:
        title = self.tr("Write a confidential paper")
        kinds = self.tr("Word files (*.docx)") + ";;" + self.tr("PDF files, with LibreOffice (*.pdf)")
        name, _ = QFileDialog.getSaveFileName(self.window(), title, str(Path.home() / suggestion), kinds)
        return Path(name) if name else None
