"""The composer: binder, editor and preview of a contribution, its remarks and its way out."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QLocale, QStandardPaths
from PySide6.QtWidgets import QDialog, QFileDialog, QSplitter, QStackedLayout, QStackedWidget, QWidget

from cwgdesk.desk.delegation import Delegation, delegation
from cwgdesk.desk.positions import Position
from cwgdesk.desk.practices import Practice
from cwgdesk.desk.proposals.amendments import Amendment
from cwgdesk.desk.sessions import AgendaItem, Session, session
from cwgdesk.overviews.again import only_strangers
from cwgdesk.overviews.paper import Papers, paper_of, papers_again, read_papers
from cwgdesk.overviews.touched import TEXTS, Touched, tables
from cwgdesk.papers.back.changes import Returned
from cwgdesk.papers.contributions import Contribution, Section, SectionItem, SectionKind
from cwgdesk.papers.drafts.findings import Code, Finding
from cwgdesk.papers.outline import (
    OutlineSection,
    add_section,
    create_contribution,
    move_section,
    remove_contribution,
    remove_section,
    usual_title,
)
from cwgdesk.texts.anchors import Anchor
from cwgdesk.ui.composer.forms import BoxForm, HeaderForm, SectionForm
from cwgdesk.ui.composer.further_papers import FurtherPapers
from cwgdesk.ui.composer.paper_export import PaperExport, file_name
from cwgdesk.ui.composer.paper_remarks import remark_cards
from cwgdesk.ui.composer.preview import Preview
from cwgdesk.ui.desk.context import DeskContext
from cwgdesk.ui.desk.desk_view import DeskView
from cwgdesk.ui.desk.fields import Choice
from cwgdesk.ui.kit.actions import Act, Menu
from cwgdesk.ui.kit.cards import CardList
from cwgdesk.ui.kit.menus import OwnKeysMenu
from cwgdesk.ui.kit.order_list import Entry, OrderList
from cwgdesk.ui.kit.pieces import EmptyState, Head, boxed, button, column, label, row
from cwgdesk.ui.kit.scrolled import Scrolled
from cwgdesk.ui.words.enum_words import word_for
from cwgdesk.workspace.store import Workspace

_SECRET_REMARKS = (Code.NOT_CLEARED, Code.NO_STATEMENT, Code.CONFIDENTIAL_TEXT, Code.EXPIRED)
_HEADER, _BOX = "header", "box"


class ComposerView(DeskView):
    """A contribution from its outline to the file that goes out."""

    watches = (
        TEXTS
        | tables(Contribution, Section, SectionItem, Session, AgendaItem, Delegation)
        | tables(Position, Amendment, Practice, Anchor)
    )

    def __init__(self, desk: DeskContext) -> None:
        super().__init__(desk)
        self.read = Papers([], [])
        self.paper_id: UUID | None = None
        self._edit_title = False
        self._wanted_part: object = None
        self.export_job = PaperExport(desk, self)
        self.back: QDialog | None = None  # what came back, while it is looked through
        self.papers = Choice(self.tr("Contribution"))
        self.papers.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.papers.setMinimumContentsLength(20)
        self.papers.chosen.connect(self.open_paper)
        self.meter = label("", "strong")
        self.binder = OrderList(self.tr("Parts of the paper"))
        self.binder.picked.connect(self._show_part)
        self.binder.ordered.connect(self._ordered)
        self.remarks = CardList(self.tr("Remarks"))
        self.remarks.opened.connect(self._go_to_remark)
        self.remarks.clicked.connect(lambda _index: self._go_to_remark(self.remarks.current()))
        self.remarks_title = label("", "strong")
        self.header, self.box, self.section = HeaderForm(desk), BoxForm(desk), SectionForm(desk)
        self.section.wants.connect(desk.goto_view.emit)
        self.editor = QStackedWidget()
        for form in (self.header, self.box, self.section):
            self.editor.addWidget(Scrolled(form))
        self.further = FurtherPapers(desk, self, lambda: self.paper_id, self._begun)
        self.preview = Preview()
        self.preview.pages.laid_out.connect(self._measured)
        self._build()
        self.setFocusProxy(self.binder)

    def actions(self) -> Sequence[Act]:  # type: ignore[override]
        """What can be done here."""
        act = partial(Act, menu=Menu.CONTRIBUTION)
        opened = partial(act, can=self._is_open)
        out, order = partial(opened, group="out"), partial(opened, group="order")
        add = self.tr("Add section: %1")
        return (
            act("composer.new", self.tr("New contribution"), self.new, keys="Ctrl+Shift+N", group="paper",
                sign="plus"),
            opened("composer.remove", self.tr("Remove contribution"), self.remove, group="paper"),
            out("composer.export", self.tr("Export as Word file…"), self.ask_export, keys="Ctrl+E",
                sign="export"),
            out("composer.export-submission", self.tr("Export a copy for submission…"),
                partial(self.ask_export, for_submission=True)),
            act("composer.take-back", self.tr("Take back an edited copy…"), self.ask_take_back,
                keys="Ctrl+Shift+B", group="out"),
            out("composer.open", self.tr("Open a copy in Word or LibreOffice"), self.open_copy),
            *self.further.acts(),
            *(
                opened(f"composer.add.{kind.value}", add.replace("%1", word_for(kind)),
                       partial(self.add, kind), group="section")
                for kind in SectionKind
            ),
            order("composer.up", self.tr("Move up"), partial(self._move, -1)),
            order("composer.down", self.tr("Move down"), partial(self._move, 1)),
            act("composer.remove-section", self.tr("Remove section"), self.remove_part, group="order",
                can=lambda: self._part() is not None),
        )  # fmt: skip

    def load(self) -> None:
        """Read the papers, the open one with its draft and remarks."""
        paper_id = self.paper_id
        self.ask(lambda ws: read_papers(ws, paper_id), self._read)

    def load_touched(self, touched: Touched) -> None:
        """Read the open paper again and what was touched; nothing after places that no paper can name."""
        before = self.read

        def read(ws: Workspace) -> Papers | None:
            strange = only_strangers(ws, touched, Position, Amendment, Practice)
            return before if strange else papers_again(ws, before, touched)

        self.ask(read, lambda found: self._read_again(before, found))

    # -- what can be done ----------------------------------------------------------------------------

    def new(self) -> None:
        """Start a paper from what is on the desk, and name it."""
        session_id, plain = self.desk.session_id, self.tr("New contribution")

        def make(ws: Workspace) -> UUID:
            title = usual_title(delegation(ws)) or plain
            meeting = session(ws, session_id).id if session_id else None
            return create_contribution(ws, title, session_id=meeting)

        def made(paper_id: UUID) -> None:
            self.paper_id, self._edit_title, self._wanted_part = paper_id, True, _HEADER
            self.desk.goto_view.emit("composer")
            self.load()  # at once: what is typed next is meant for it

        self.change(make, made)

    def _begun(self, paper_id: UUID) -> None:
        """Show what was begun, its title to be changed."""
        self.paper_id, self._edit_title, self._wanted_part = paper_id, True, _HEADER
        self.desk.goto_view.emit("composer")
        self.refresh()

    def open_paper(self, paper_id: UUID) -> None:
        """Show another paper."""
        self.paper_id = paper_id
        self.refresh()

    def show_thing(self, section_id: UUID) -> None:
        """Show the paper that has this section, at the section."""

        def shown(paper_id: UUID) -> None:
            self._wanted_part = section_id
            self.open_paper(paper_id)

        self.ask(lambda ws: paper_of(ws, section_id), shown)

    def add(self, kind: SectionKind) -> None:
        """Add a section and go to it."""
        paper_id = self.paper_id
        if paper_id is None:
            return

        def made(section_id: UUID) -> None:
            self._wanted_part = section_id
            self.load()  # at once: what is typed next is meant for it

        self.change(lambda ws: add_section(ws, paper_id, kind), made)

    def remove_part(self) -> None:
        """Take the chosen section out; what it shows stays on the desk."""
        part = self._part()
        if part is not None:
            section_id, said = part.section.id, self.tr("Section removed")
            self.ask(lambda ws: remove_section(ws, section_id), lambda _: self.desk.did.emit(said))

    def remove(self) -> None:
        """Take the paper off the desk; Undo brings it back."""
        paper_id, said = self.paper_id, self.tr("Contribution removed")
        if paper_id is not None:
            self.ask(lambda ws: remove_contribution(ws, paper_id), lambda _: self.desk.did.emit(said))

    def ask_take_back(self) -> None:
        """Ask for the file that came back, then show what was changed in it."""
        self._leave_field()
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        title, kinds = self.tr("Take back an edited copy"), self.tr("Texts (*.docx *.odt *.doc *.rtf)")
        name, _ = QFileDialog.getOpenFileName(self, title, folder, kinds)
        if name:
            self.take_back(Path(name))

    def take_back(self, path: Path) -> None:
        """Show what was changed in a copy of a paper, to be taken or refused."""
        from cwgdesk.ui.composer.take_back import TakeBackDialog, read_beside

        def read(returned: Returned) -> None:
            self.back = TakeBackDialog(self.window(), self.desk, returned, path.name)
            self.back.in_paper.connect(self._go_to_part)
            self.back.show()

        read_beside(self.desk, path, read)

    def ask_export(self, *, for_submission: bool = False) -> None:
        """Ask for a name, then export."""
        whole = self.read.outline
        if whole is None:
            return
        self._leave_field()
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        # The title as it stands in its field: what was just typed is on its way to the store.
        typed = self.header.fields["title"].text().strip()
        suggestion = str(Path(folder or Path.home()) / file_name(typed or whole.contribution.title))
        title, kinds = self.tr("Export the contribution"), self.tr("Word files (*.docx)")
        name, _ = QFileDialog.getSaveFileName(self, title, suggestion, kinds)
        if name:
            self.export_to(Path(name), for_submission=for_submission)

    def export_to(self, path: Path, *, for_submission: bool = False) -> None:
        """Write the open paper to this file."""
        if self.paper_id is not None:
            path = path if path.suffix else path.with_suffix(".docx")
            self.export_job.export(
                self.paper_id,
                path,
                lambda written: self._exported(written, path),
                for_submission=for_submission,
            )

    def open_copy(self) -> None:
        """Show the paper in Word or LibreOffice."""
        if self.paper_id is not None:
            self._leave_field()
            self.export_job.open_copy(self.paper_id)

    # -- building ------------------------------------------------------------------------------------

    def _build(self) -> None:
        new = self.writing(button(self.tr("New"), self.new, sign="plus", name=self.tr("New contribution")))
        word = button(self.tr("Open in Word"), self.open_copy)
        export = button(self.tr("Export…"), self.ask_export, role="primary", sign="export")
        export.setToolTip("Ctrl+E")
        self.for_paper = (self.papers, self.meter, word, export)
        head = Head(self.tr("Composer"), self.papers, new, 1, self.meter, word, export)
        across = QSplitter()
        across.addWidget(self._binder_side())
        across.addWidget(self.editor)
        across.addWidget(self.preview)
        across.setStretchFactor(1, 3)
        across.setStretchFactor(2, 2)
        across.setSizes([250, 470, 430])
        across.setChildrenCollapsible(False)
        empty = EmptyState(
            "composer",
            self.tr("No contribution yet"),
            self.tr("A new contribution takes over what is cleared and proposed on your desk."),
            (self.tr("New contribution"), self.new),
            (self.tr("See what is cleared"), lambda: self.desk.goto_view.emit("positions")),
        )
        self.writing(empty.main)
        page = QWidget()
        self.pages = QStackedLayout(page)
        self.pages.addWidget(empty)
        self.pages.addWidget(across)
        self.setLayout(column(head, page, margins=16, spacing=12))

    def _binder_side(self) -> QWidget:
        add = button(self.tr("Add section"), sign="plus", role="flat")
        menu = OwnKeysMenu(add)
        for kind in SectionKind:
            menu.addAction(word_for(kind), lambda kind=kind: self.add(kind))
        add.setMenu(menu)
        gone = button("", self.remove_part, role="flat", sign="close", name=self.tr("Remove section"))
        self.gone = gone
        tools = row(add, 1, gone, spacing=4)
        return boxed(column(self.binder, tools, self.remarks_title, self.remarks, spacing=6))

    # -- showing -------------------------------------------------------------------------------------

    def _read(self, found: Papers) -> None:
        self.read = found
        whole = found.outline
        self.paper_id = self.desk.paper_id = whole.contribution.id if whole else None
        self.pages.setCurrentIndex(1 if whole else 0)
        for part in self.for_paper:
            part.setVisible(whole is not None)
        self.papers.fill([(row.paper.id, row.paper.title) for row in found.papers])
        self.papers.choose(self.paper_id)
        if whole is None or found.draft is None:
            return
        wanted, self._wanted_part = self._wanted_part, None
        self.binder.show_entries(self._parts(), wanted)
        self._show_part(self.binder.current())
        self.remarks.show_cards(remark_cards(self._findings()))
        count = len(self._findings())
        self.remarks_title.setText(self.tr("%n remark(s)", "", count) if count else self.tr("✓ No remarks"))
        self.remarks.setVisible(bool(count))
        self.preview.pages.show_draft(found.draft)
        if self._edit_title:
            self._edit_title = False
            self.header.edit_title()

    def _read_again(self, before: Papers, found: Papers | None) -> None:
        if found is before:
            return
        same = self.read is before and before.outline and before.outline.contribution.id == self.paper_id
        if found is None or not same:  # another paper meanwhile, or read anew, perhaps too early
            self.load()
        else:
            self._read(found)

    def _parts(self) -> list[Entry]:
        whole = self.read.outline
        if whole is None:
            return []
        box = self.tr("Box") if whole.contribution.with_box else self.tr("Box (off)")
        entries = [
            Entry(_HEADER, self.tr("Header"), fixed=True),
            Entry(_BOX, box, fixed=True, faint=not whole.contribution.with_box),
        ]
        for at, part in enumerate(whole.sections, 1):
            heading = part.section.heading or word_for(part.section.kind)
            count = f"  ({len(part.items)})" if part.items else ""
            filled = bool(part.items or part.section.body.strip())
            entries.append(Entry(part.section.id, f"{at}  {heading}{count}", faint=not filled))
        return entries

    def _show_part(self, part_id: object) -> None:
        whole = self.read.outline
        if whole is None:
            return
        self.gone.setEnabled(self._part() is not None)
        if part_id in (_HEADER, None):
            self.header.show_paper(whole.contribution, self.read.sessions, self.read.texts)
            self.editor.setCurrentIndex(0)
        elif part_id == _BOX:
            self.box.show_paper(whole.contribution)
            self.editor.setCurrentIndex(1)
        elif (part := self._part()) is not None:
            there = (self.read.picks or {}).get(part.section.kind, [])
            if self.desk.projecting:
                # That something is not cleared is no one's business, nor what we are given to read.
                there = [pick for pick in there if pick.ready and not pick.confidential]
            self.section.show_section(part.section, part.items, there)
            self.editor.setCurrentIndex(2)

    def _part(self) -> OutlineSection | None:
        parts = self.read.outline.sections if self.read.outline else ()
        return next((part for part in parts if part.section.id == self.binder.current()), None)

    def _measured(self, pages: float) -> None:
        limit = self.read.page_limit
        text = self.tr("%1 of %2 pages")
        self.meter.setText(text.replace("%1", QLocale().toString(pages, "f", 1)).replace("%2", str(limit)))
        self.meter.setProperty("role", "warn" if pages > limit else "strong")
        self.meter.setToolTip(
            self.tr("The session prefers papers of at most %1 pages.").replace("%1", str(limit))
        )
        self.meter.style().polish(self.meter)

    # -- moving --------------------------------------------------------------------------------------

    def _ordered(self, ids: Sequence[UUID]) -> None:
        section_id = self.binder.current()
        if section_id in ids:
            moved, to = ids[ids.index(section_id)], ids.index(section_id)
            self.ask(lambda ws: move_section(ws, moved, to))

    def _move(self, step: int) -> None:
        mover = self.section.items if self.section.items.hasFocus() else self.binder
        mover.move_by(step)

    def _go_to_remark(self, at: int | None) -> None:
        findings = self._findings()
        if at is None or at >= len(findings):
            return
        finding = findings[at]
        target, clauses = finding.target, self.read.clauses or {}
        if target in [part.section.id for part in (self.read.outline.sections if self.read.outline else ())]:
            self.binder.show_entries(self._parts(), target)
            self.section.fields["body"].setFocus()
        elif target == self.paper_id:
            self.binder.show_entries(self._parts(), _HEADER)
            self.header.fields["source"].setFocus()
        elif target in clauses:
            self.desk.goto_clause.emit(*clauses[target])
        else:
            self.desk.goto_thing.emit("practices" if target in self._practices() else "positions", target)

    def _go_to_part(self, part_id: object) -> None:
        """Show a section, or the header of the paper."""
        sections = [part.section.id for part in (self.read.outline.sections if self.read.outline else ())]
        if part_id in sections or part_id == self.paper_id:
            self.binder.show_entries(self._parts(), part_id if part_id in sections else _HEADER)
        elif isinstance(part_id, UUID):
            self.show_thing(part_id)

    def _practices(self) -> set[UUID]:
        sections = self.read.outline.sections if self.read.outline else ()
        return {
            item for part in sections if part.section.kind is SectionKind.PRACTICES for item in part.items
        }

    def _findings(self) -> list[Finding]:
        """The remarks; those on clearance stay in the house while others can see the screen."""
        hidden = _SECRET_REMARKS if self.desk.projecting else ()
        return [finding for finding in self.read.findings if finding.code not in hidden]

    def _is_open(self) -> bool:
        return self.paper_id is not None

    def _leave_field(self) -> None:
        commit = getattr(self.focusWidget(), "commit", None)
        if callable(commit):
            commit()

    def _exported(self, path: Path, wanted: Path) -> None:
        if path != wanted:
            said = self.tr("%1 is open in another program or may not be changed. Exported to %2 beside it.")
            self.desk.said.emit(said.replace("%1", wanted.name).replace("%2", path.name))
            return
        self.desk.said.emit(self.tr("Exported to %1").replace("%1", path.name))
