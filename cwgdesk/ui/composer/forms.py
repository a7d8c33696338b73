"""The forms of the composer: the header, the box, and a section with what it shows."""

from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from cwgdesk.desk.sessions import Session
from cwgdesk.overviews.choices import Pick
from cwgdesk.papers.contributions import Contribution, Section, SectionKind
from cwgdesk.papers.drafts.templates import Template, template_of
from cwgdesk.papers.outline import edit_contribution, edit_section, set_items
from cwgdesk.texts.library import Document
from cwgdesk.ui.desk.column_fields import ColumnFields
from cwgdesk.ui.desk.context import DeskContext
from cwgdesk.ui.desk.fields import Choice, LineField
from cwgdesk.ui.kit.order_list import Entry, OrderList
from cwgdesk.ui.kit.pieces import boxed, button, column, label, named, row
from cwgdesk.ui.words.enum_words import word_for
from cwgdesk.ui.words.languages import INTERFACE_LANGUAGES
from cwgdesk.workspace.marks import Marked
from cwgdesk.workspace.store import Workspace


class HeaderForm(QWidget):
    """What stands above the text: meeting, document, date, language, source, title, agenda item, contact."""

    def __init__(self, desk: DeskContext) -> None:
        super().__init__()
        self.desk = desk
        self.columns = columns = ColumnFields(desk, Contribution, _save_paper)
        columns.elsewhere(*_BOX)
        self.fields = columns.lines
        self.paper_id: UUID | None = None
        self.session = Choice(columns.title("session_id"))
        self.session.chosen.connect(lambda session_id: self._set(session_id=session_id))
        self.template = Choice(columns.title("template"), self._templates())
        self.template.chosen.connect(lambda code: self._set(template=code))
        self.text = Choice(self.tr("Annexed text"))
        self.text.chosen.connect(lambda document_id: self._set(revised_document_id=document_id))
        self.co_sponsors = LineField(desk, columns.title("co_sponsors"))
        self.language = Choice(columns.title("language"), list(INTERFACE_LANGUAGES.items()))
        self.language.chosen.connect(lambda code: self._set(language=code))
        for choice in (self.session, self.language, self.template, self.text):
            choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.setMinimumContentsLength(8)
        self.box = self._switch("with_box")
        self.symbols = self._switch("with_symbols")
        number = columns.boxed("document_number")
        self.fields["document_number"].setPlaceholderText("[ ]")  # what is printed until it is known
        self.co_sponsors.setPlaceholderText(self.tr("one after the other, with a semicolon between"))
        self.text_box = boxed(named(self.tr("Annexed text"), self.text))
        parts = (
            columns.boxed("title"),
            boxed(named(columns.title("template"), self.template)),
            self.text_box,
            columns.boxed("source"),
            boxed(named(columns.title("co_sponsors"), self.co_sponsors)),
            columns.boxed("meeting"),
            boxed(named(columns.title("session_id"), self.session)),
            row(number, columns.boxed("agenda_item"), spacing=12),
            row(
                columns.boxed("dated"),
                boxed(named(columns.title("language"), self.language)),
                spacing=12,
            ),
            columns.boxed("contact"),
            *columns.rest(public=True),
            self.box,
            self.symbols,
            *columns.rest_apart(),
        )
        self.dated = columns.dates["dated"]
        self.setLayout(column(*parts, 1, spacing=10))
        self._keep_narrow()

    def show_paper(
        self, paper: Contribution, sessions: Sequence[Session], texts: Sequence[Document] = ()
    ) -> None:
        """Show the header of a paper; `texts` are the resolutions that it may revise."""
        self.paper_id = paper.id
        self.columns.show(paper)
        self.session.fill([(None, self.tr("No session")), *((s.id, s.name) for s in sessions)])
        self.session.choose(paper.session_id)
        template = template_of(paper)
        self.template.choose(template.value)
        self.text.fill([(None, self.tr("No text")), *((text.id, text.name) for text in texts)])
        self.text.choose(paper.revised_document_id)
        self.text_box.setVisible(template in (Template.REVISED_RESOLUTION, Template.REVISED_EXTRACT))
        key = f"{Contribution.__tablename__}/{paper.id}/co_sponsors"
        self.co_sponsors.bind(key, "; ".join(paper.co_sponsors), self._saver(paper.id))
        self.language.choose(paper.language)
        self.box.setChecked(paper.with_box)
        self.symbols.setChecked(paper.with_symbols)

    def _templates(self) -> list[tuple[object, str]]:
        return [
            (Template.NARRATIVE.value, self.tr("Narrative contribution")),
            (Template.REVISED_RESOLUTION.value, self.tr("With the whole revised resolution annexed")),
            (Template.REVISED_EXTRACT.value, self.tr("With the revised provisions annexed")),
            (Template.COUNCIL.value, self.tr("Council contribution")),
            (Template.INFORMATION.value, self.tr("Information document with good practices")),
            (Template.MULTI_COUNTRY.value, self.tr("Contribution of several countries")),
        ]

    def _saver(self, paper_id: UUID) -> Callable[[Workspace, str], object]:
        def save(ws: Workspace, typed: str) -> None:
            names = [name.strip() for name in typed.split(";") if name.strip()]
            edit_contribution(ws, paper_id, co_sponsors=names)

        return save

    def edit_title(self) -> None:
        """Put the cursor into the title, all of it selected."""
        self.fields["title"].setFocus()
        self.fields["title"].selectAll()

    def _switch(self, name: str) -> QCheckBox:
        text = self.columns.title(name)
        made = QCheckBox(text)
        made.setAccessibleName(text)
        made.clicked.connect(lambda on: self._set(**{name: on}))
        return made

    def _keep_narrow(self) -> None:
        """At 200 % a long title must not push the ends of all fields out of the pane."""
        for said in self.findChildren(QLabel):
            said.setWordWrap(True)
        for switch in (self.box, self.symbols):
            switch.setMinimumWidth(1)
            switch.setToolTip(switch.text())  # whole, where it does not fit

    def _set(self, **fields: Any) -> None:
        if self.paper_id is not None:
            paper_id = self.paper_id
            self.desk.ask(lambda ws: edit_contribution(ws, paper_id, **fields))


class BoxForm(QWidget):
    """The framed box below the title."""

    def __init__(self, desk: DeskContext) -> None:
        super().__init__()
        self.columns = columns = ColumnFields(desk, Contribution, _save_paper)
        self.off = label(self.tr("The box is switched off in the header."), "muted", wrap=True)
        self.setLayout(
            column(
                self.off,
                *(columns.boxed(name, lines=lines) for name, lines in _BOX.items()),
                1,
                spacing=10,
            )
        )

    def show_paper(self, paper: Contribution) -> None:
        """Show the box of a paper."""
        self.off.setVisible(not paper.with_box)
        self.columns.show(paper)


class SectionForm(QWidget):
    """Heading, text, and the things from the desk that the section shows.

    Signals: `wants(view)` when the user asks for the view in which such things are made.
    """

    wants = Signal(str)

    def __init__(self, desk: DeskContext) -> None:
        super().__init__()
        self.desk = desk
        self.columns = columns = ColumnFields(desk, Section, _save_section)
        self.fields = columns.lines
        self.section: Section | None = None
        self.kind = label("", "field")
        heading, body = columns.boxed("heading"), columns.boxed("body", lines=5, most=14)
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
        further = (*columns.rest(public=True), *columns.rest_apart())
        self.setLayout(column(self.kind, heading, body, *further, self.items_box, 1, spacing=10))
        self._picks: list[Pick] = []
        self._hidden: list[UUID] = []  # shown by the section, but not on this screen: they stay

    def show_section(self, section: Section, shown: Sequence[UUID], picks: Sequence[Pick]) -> None:
        """Show a section with what it may show: first what it does, in order, then the rest."""
        self.section, self._picks = section, list(picks)
        self.kind.setText(word_for(section.kind))
        self.columns.show(section)
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


_BOX = {"box_purpose": 4, "box_action": 3, "box_references": 3}  # and how many lines each shows


def _save_paper(ws: Workspace, paper_id: UUID, column: Marked, value: Any) -> None:
    changed: dict[str, Any] = {column.name: value}
    edit_contribution(ws, paper_id, **changed)


def _save_section(ws: Workspace, section_id: UUID, column: Marked, value: Any) -> None:
    changed: dict[str, Any] = {column.name: value}
    edit_section(ws, section_id, **changed)
