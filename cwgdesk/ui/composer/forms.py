"""The forms of the composer: the header, the box, and a section with what it shows."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from cwgdesk.desk.sessions import Session
from cwgdesk.overviews.choices import Pick
from cwgdesk.papers.contributions import Contribution, Section, SectionKind
from cwgdesk.papers.outline import edit_contribution, edit_section, set_items
from cwgdesk.ui.desk.context import DeskContext
from cwgdesk.ui.desk.fields import Choice, LineField, TextField
from cwgdesk.ui.kit.date_field import DateField
from cwgdesk.ui.kit.order_list import Entry, OrderList
from cwgdesk.ui.kit.pieces import boxed, button, column, label, named, row
from cwgdesk.ui.words.enum_words import word_for
from cwgdesk.ui.words.languages import INTERFACE_LANGUAGES
from cwgdesk.workspace.store import Workspace


class _Form(QWidget):
    """Fields bound to columns of one noun."""

    def __init__(self, desk: DeskContext) -> None:
        super().__init__()
        self.desk = desk
        self.fields: dict[str, LineField | TextField] = {}

    def _line(self, name: str, title: str) -> QWidget:
        self.fields[name] = LineField(self.desk, title)
        return boxed(named(title, self.fields[name]))

    def _text(self, name: str, title: str, lines: int, most: int = 12) -> QWidget:
        self.fields[name] = TextField(self.desk, title, lines=lines, most=most)
        return boxed(named(title, self.fields[name]))


class HeaderForm(_Form):
    """What stands above the text: meeting, document, date, language, source, title, agenda item, contact."""

    def __init__(self, desk: DeskContext) -> None:
        super().__init__(desk)
        self.paper_id: UUID | None = None
        self.session = Choice(self.tr("Session"))
        self.session.chosen.connect(lambda session_id: self._set(session_id=session_id))
        self.dated = DateField(self.tr("Date"))
        self.dated.chosen.connect(lambda when: self._set(dated=when))
        self.language = Choice(self.tr("Original language"), list(INTERFACE_LANGUAGES.items()))
        self.language.chosen.connect(lambda code: self._set(language=code))
        for choice in (self.session, self.language):
            choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.setMinimumContentsLength(8)
        self.box = self._switch(self.tr("Box with purpose, action and references"), "with_box")
        self.symbols = self._switch(self.tr("Number proposals, with ADD, MOD, SUP, NOC"), "with_symbols")
        title = self._line("title", self.tr("Title"))
        source = self._line("source", self.tr("Source: the Member State as it signs its papers"))
        number = self._line("document_number", self.tr("Document number"))
        self.fields["document_number"].setPlaceholderText("[ ]")  # what is printed until it is known
        parts = (
            title,
            source,
            self._line("meeting", self.tr("Meeting, place and dates")),
            boxed(named(self.tr("Session"), self.session)),
            row(number, self._line("agenda_item", self.tr("Agenda item")), spacing=12),
            row(
                boxed(named(self.tr("Date"), self.dated)),
                boxed(named(self.tr("Original language"), self.language)),
                spacing=12,
            ),
            self._line("contact", self.tr("Contact, for the footnote")),
            self.box,
            self.symbols,
        )
        self.setLayout(column(*parts, 1, spacing=10))

    def show_paper(self, paper: Contribution, sessions: Sequence[Session]) -> None:
        """Show the header of a paper."""
        self.paper_id = paper.id
        for name, field in self.fields.items():
            field.bind(f"contribution/{paper.id}/{name}", getattr(paper, name), _paper_saver(paper.id, name))
        self.session.fill([(None, self.tr("No session")), *((s.id, s.name) for s in sessions)])
        self.session.choose(paper.session_id)
        self.dated.show_date(paper.dated)
        self.language.choose(paper.language)
        self.box.setChecked(paper.with_box)
        self.symbols.setChecked(paper.with_symbols)

    def edit_title(self) -> None:
        """Put the cursor into the title, all of it selected."""
        self.fields["title"].setFocus()
        self.fields["title"].selectAll()

    def _switch(self, text: str, name: str) -> QCheckBox:
        made = QCheckBox(text)
        made.setAccessibleName(text)
        made.clicked.connect(lambda on: self._set(**{name: on}))
        return made

    def _set(self, **fields: Any) -> None:
        if self.paper_id is not None:
            paper_id = self.paper_id
            self.desk.ask(lambda ws: edit_contribution(ws, paper_id, **fields))


class BoxForm(_Form):
    """The framed box below the title."""

    def __init__(self, desk: DeskContext) -> None:
        super().__init__(desk)
        self.off = label(self.tr("The box is switched off in the header."), "muted", wrap=True)
        self.setLayout(
            column(
                self.off,
                self._text("box_purpose", self.tr("Purpose or summary"), 4),
                self._text("box_action", self.tr("Action required"), 3),
                self._text("box_references", self.tr("References"), 3),
                1,
                spacing=10,
            )
        )

    def show_paper(self, paper: Contribution) -> None:
        """Show the box of a paper."""
        self.off.setVisible(not paper.with_box)
        for name, field in self.fields.items():
            field.bind(f"contribution/{paper.id}/{name}", getattr(paper, name), _paper_saver(paper.id, name))


class SectionForm(_Form):
    """Heading, text, and the things from the desk that the section shows.

    Signals: `wants(view)` when the user asks for the view in which such things are made.
    """

    wants = Signal(str)

    def __init__(self, desk: DeskContext) -> None:
        super().__init__(desk)
        self.section: Section | None = None
        self.kind = label("", "field")
        heading = self._line("heading", self.tr("Heading"))
        body = self._text("body", self.tr("Text before what is shown"), 5, 14)
        self.told = label("", "small", wrap=True)
        self.items = OrderList(self.tr("What this section shows"))
        self.items.ticked.connect(self._show)
        self.items.ordered.connect(lambda _ids: self._show(self.items.ticked_ids()))
        self.every = button(self.tr("Show all that is ready"), self._take_ready, role="link")
        self.more = button(self.tr("Add one"), self._make, role="link")
        self.items_box = boxed(
            column(
                label(self.tr("Shown in this section"), "field"),
                self.told,
                self.items,
                row(self.every, self.more, 1),
                spacing=4,
            )
        )
        self.setLayout(column(self.kind, heading, body, self.items_box, 1, spacing=10))
        self._picks: list[Pick] = []
        self._hidden: list[UUID] = []  # shown by the section, but not on this screen: they stay

    def show_section(self, section: Section, shown: Sequence[UUID], picks: Sequence[Pick]) -> None:
        """Show a section with what it may show: first what it does, in order, then the rest."""
        self.section, self._picks = section, list(picks)
        self.kind.setText(word_for(section.kind))
        for name, field in self.fields.items():
            field.bind(
                f"section/{section.id}/{name}", getattr(section, name), _section_saver(section.id, name)
            )
        self.items_box.setVisible(section.kind in _ITEMS_FROM)
        by_id = {pick.id: pick for pick in picks}
        first = [by_id[pick_id] for pick_id in shown if pick_id in by_id]
        rest = [pick for pick in picks if pick.id not in set(shown)]
        self._hidden = [pick_id for pick_id in shown if pick_id not in by_id]
        self.items.show_entries(
            [*(self._entry(p, ticked=True) for p in first), *(self._entry(p, ticked=False) for p in rest)]
        )
        self.told.setText(self._telling(section.kind, len(first), len(picks)))
        self.every.setVisible(any(pick.ready for pick in rest))
        self.items.setVisible(bool(picks))
        self.items.setFixedHeight(self.items.sizeHint().height())

    def _telling(self, kind: SectionKind, shown: int, there: int) -> str:
        if not there:
            return {
                SectionKind.VIEWS: self.tr("There are no positions yet."),
                SectionKind.PROPOSALS: self.tr("There are no proposals yet."),
                SectionKind.PRACTICES: self.tr("There are no good practices yet."),
                SectionKind.EVIDENCE: self.tr("No report has been imported yet."),
            }.get(kind, "")
        counted = self.tr(
            "%1 of %2 shown. Tick what belongs here; drag, or press Alt and an arrow, to order it."
        )
        return counted.replace("%1", str(shown)).replace("%2", str(there))

    def _entry(self, pick: Pick, *, ticked: bool) -> Entry:
        text = pick.title if pick.ready else f"{pick.title} – {self._missing()}"
        return Entry(pick.id, text, pick.detail, tick=ticked, fixed=not ticked, faint=not pick.ready)

    def _missing(self) -> str:
        if self.section is not None and self.section.kind is SectionKind.PRACTICES:
            return self.tr("without consent, left out")
        return self.tr("not cleared, left out")

    def _show(self, ids: Sequence[UUID]) -> None:
        if self.section is not None:
            section_id, wanted = self.section.id, [*ids, *self._hidden]
            self.desk.ask(lambda ws: set_items(ws, section_id, wanted))

    def _take_ready(self) -> None:
        shown = self.items.ticked_ids()
        self._show([*shown, *(p.id for p in self._picks if p.ready and p.id not in shown)])

    def _make(self) -> None:
        if self.section is not None:
            self.wants.emit(_ITEMS_FROM[self.section.kind])


_ITEMS_FROM = {
    SectionKind.VIEWS: "positions",
    SectionKind.PROPOSALS: "reader",
    SectionKind.PRACTICES: "practices",
    SectionKind.EVIDENCE: "library",
}


def _paper_saver(paper_id: UUID, name: str) -> Any:
    def save(ws: Workspace, text: str) -> None:
        changed: dict[str, Any] = {name: text}
        edit_contribution(ws, paper_id, **changed)

    return save


def _section_saver(section_id: UUID, name: str) -> Any:
    def save(ws: Workspace, text: str) -> None:
        changed: dict[str, Any] = {name: text}
        edit_section(ws, section_id, **changed)

    return save
