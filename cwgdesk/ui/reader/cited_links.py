"""What a clause cites: links to what the library has, plain words for what it has not."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cwgdesk.overviews.clause import ClauseDetail
from cwgdesk.texts.cited import Target, text_cited
from cwgdesk.ui.desk.context import DeskContext
from cwgdesk.ui.kit.pieces import button, isolated, label

_LONGEST = 44  # letters of a link; the whole of it is spoken and shown as its tip


class CitedLinks(QWidget):
    """One line a citation."""

    def __init__(self, desk: DeskContext) -> None:
        super().__init__()
        self._desk = desk
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(2)

    def show_detail(self, detail: ClauseDetail) -> bool:
        """Show the citations of this clause; false when it has none."""
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        seen = {reference.text: reference for reference in reversed(detail.references)}
        for words, reference in reversed(seen.items()):
            target = detail.targets.get(reference.id)
            if target is not None and self._leads_away(target, detail):
                self._lines.addWidget(self._link(words, target))
                continue
            missing = target is None and bool(text_cited(reference))
            pattern = self.tr("%1 – not in the library") if missing else "%1"
            self._lines.addWidget(label(pattern.replace("%1", isolated(words)), "muted", wrap=True))
        return bool(seen)

    def _leads_away(self, target: Target, detail: ClauseDetail) -> bool:
        """A text's own number line leads nowhere else."""
        return target.clause_id is not None or target.document_id != detail.document.id

    def _link(self, words: str, target: Target) -> QWidget:
        shown = words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"
        made = button(isolated(shown), self._opener(target), role="link", name=words)
        made.setToolTip(words)
        return made

    def _opener(self, target: Target) -> Callable[[], object]:
        return lambda: self._desk.goto_clause.emit(target.document_id, target.clause_id)
