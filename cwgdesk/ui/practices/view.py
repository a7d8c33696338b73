"""Good practices: cards, the form of the one that is chosen, and the WSIS–SDG matrix."""

from collections import Counter
from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QSplitter, QStackedLayout, QWidget

from cwgdesk.desk.forgetting import Forgettable
from cwgdesk.desk.practices import Practice, add_practice, link_practice, remove_practice
from cwgdesk.overviews.again import Again, newest_first, practices_again
from cwgdesk.overviews.choices import PracticeRow, practice_rows
from cwgdesk.overviews.touched import TEXTS, Touched, tables
from cwgdesk.reference.goals import GOALS, action_lines, sdg_title
from cwgdesk.reference.matrix import matrix_lines
from cwgdesk.texts.anchors import Anchor
from cwgdesk.ui.desk.context import DeskContext
from cwgdesk.ui.desk.desk_view import DeskView
from cwgdesk.ui.desk.fields import Choice
from cwgdesk.ui.desk.forget_dialog import ask_to_forget
from cwgdesk.ui.kit.actions import Act, Menu
from cwgdesk.ui.kit.cards import Card, CardList
from cwgdesk.ui.kit.pieces import EmptyState, Head, boxed, button, column, isolated, label, row
from cwgdesk.ui.kit.scrolled import Scrolled
from cwgdesk.ui.practices.form import PracticeForm
from cwgdesk.ui.practices.pieces import MatrixTable
from cwgdesk.ui.words.columns import column_words
from cwgdesk.workspace.mapping import marks
from cwgdesk.workspace.marks import Marked


class PracticesView(DeskView):
    """Good-practice examples: what, who, results, goals, action line, consent."""

    watches = TEXTS | tables(Practice, Anchor)

    def __init__(self, desk: DeskContext) -> None:
        super().__init__(desk)
        self.language = QLocale().name().split("_")[0]
        self.rows: list[PracticeRow] = []
        self._wanted: UUID | None = None
        self._fresh = False  # the wanted one was just made and wants a title
        self.list = CardList(self.tr("Good practices"))
        self.list.picked.connect(self._show_form)
        self.form = PracticeForm(desk, self.language)
        self.matrix = MatrixTable(self.language)
        self.matrix.chosen.connect(self._filter)
        self.goal = Choice(self.tr("Filter by goal"), self._goal_options())
        self.line = Choice(self.tr("Filter by action line"), self._line_options())
        for choice in (self.goal, self.line):
            choice.chosen.connect(lambda _value: self._show_rows())
        self.place = label("", "muted", wrap=True)
        self.go = button(self.tr("Open in Reader"), self._open_clause, role="link")
        self.unlink = button(self.tr("Unlink"), self._unlink, role="link")
        self._build()
        self.setFocusProxy(self.list)

    def actions(self) -> Sequence[Act]:  # type: ignore[override]
        """What can be done here."""
        act = partial(Act, group="practice")
        matrix = self.tr("Show WSIS–SDG matrix")
        return (
            act("practices.new", self.tr("New practice"), self.new, Menu.EDIT, "Ctrl+Shift+G", sign="plus"),
            act("practices.remove", self.tr("Remove practice"), self.remove, Menu.EDIT,
                here=True, can=lambda: self.list.current() is not None),
            act("practices.matrix", matrix, self._toggle_matrix, Menu.VIEW, on=self.matrix.isVisible),
        )  # fmt: skip

    def show_thing(self, practice_id: UUID) -> None:
        """Show this practice, whatever the filters were."""
        self._wanted = practice_id
        self.goal.choose("")
        self.line.choose("")
        self.refresh()

    def load(self) -> None:
        """Read all practices."""
        self.ask(practice_rows, self._read)

    def load_touched(self, touched: Touched) -> None:
        """Read the practices again that were touched, or whose text was."""
        self.ask(lambda ws: practices_again(ws, touched), self._read_again)

    def new(self, clause_id: UUID | None = None) -> None:
        """Add a practice with a title to be replaced, on choice as the answer to a clause, and go to it."""
        title = self.tr("New practice")
        self.goal.choose("")
        self.line.choose("")

        def made(practice_id: UUID) -> None:
            self._wanted, self._fresh = practice_id, True
            self.desk.goto_view.emit("practices")
            self.catch_up(Practice.__tablename__, practice_id)

        self.change(lambda ws: add_practice(ws, title, clause_id=clause_id, language=self.language), made)

    def remove(self) -> None:
        """Take the chosen practice off the desk; Undo brings it back."""
        practice_id = self.list.current()
        if practice_id is None:
            return
        said = self.tr("Practice removed")
        self.ask(lambda ws: remove_practice(ws, practice_id), lambda _done: self.desk.did.emit(said))

    def can_forget(self) -> bool:
        """Is there a practice to forget?"""
        return self.list.current() is not None

    def forget(self) -> None:
        """Erase the chosen practice and all it ever said, if the user says so."""
        practice_id = self.list.current()
        if practice_id is not None:
            title = next(row.practice.title for row in self.rows if row.practice.id == practice_id)
            ask_to_forget(self, self.desk, Forgettable.PRACTICE, practice_id, title)

    # -- building ----------------------------------------------------------------------------------

    def _build(self) -> None:
        new = self.writing(button(self.tr("New practice"), self.new, role="primary", sign="plus"))
        head = Head(self.tr("Good practices"), 1, self.goal, self.line, new)
        place = row(self.place, self.go, self.unlink)
        place.setStretch(0, 1)
        remove = self.writing(button(self.tr("Remove this practice"), self.remove, role="link"))
        inner = boxed(column(place, self.form, row(1, remove), margins=4))
        scroll = Scrolled(inner)
        self.matrix_box = boxed(column(self._matrix_legend(), self.matrix, spacing=4))
        right = QSplitter(Qt.Orientation.Vertical)
        right.addWidget(scroll)
        right.addWidget(self.matrix_box)
        right.setStretchFactor(0, 1)
        right.setSizes([480, 190])
        across = QSplitter()
        across.addWidget(self.list)
        across.addWidget(right)
        across.setStretchFactor(1, 1)
        across.setSizes([320, 860])
        across.setChildrenCollapsible(False)
        self.full = across
        self.empty = EmptyState(
            "practices",
            self.tr("No good practices yet"),
            self.tr(
                "A good practice shows what was done, by whom, and with what result. It can answer a clause."
            ),
            (self.tr("New practice"), self.new),
            (self.tr("Open Reader and press G on a clause"), lambda: self.desk.goto_view.emit("reader")),
        )
        self.writing(self.empty.main)
        page = QWidget()
        self.pages = QStackedLayout(page)
        self.pages.addWidget(self.empty)
        self.pages.addWidget(across)
        self.setLayout(column(head, page, margins=16, spacing=12))

    def _matrix_legend(self) -> QWidget:
        words = self.tr(
            "WSIS–SDG matrix: • linked by ITU's matrix, ? sources disagree, a number = your practices."
        )
        clear = button(self.tr("Show all"), lambda: self._filter("", ""), role="link")
        legend = row(label(words, "small", wrap=True), clear)
        legend.setStretch(0, 1)
        return boxed(legend)

    def _goal_options(self) -> list[tuple[object, str]]:
        named = self.tr("SDG %1")
        goals = [(goal, f"{named.replace('%1', goal)} · {sdg_title(goal, self.language)}") for goal in GOALS]
        return [("", self.tr("All goals")), *goals]

    def _line_options(self) -> list[tuple[object, str]]:
        return [("", self.tr("All action lines")), *((code, code) for code in action_lines())]

    # -- showing -----------------------------------------------------------------------------------

    def _read(self, rows: list[PracticeRow]) -> None:
        self.rows = rows
        self._show_rows()

    def _read_again(self, again: Again[PracticeRow]) -> None:
        if again.ids:
            self._read(again.put_into(self.rows, lambda row: row.practice.id, newest_first))

    def _show_rows(self) -> None:
        goal, line = self.goal.value(), self.line.value()
        shown = [r for r in self.rows if _fits(r.practice, goal, line)]
        self.pages.setCurrentIndex(1 if self.rows else 0)
        self.goal.setEnabled(bool(self.rows))
        self.line.setEnabled(bool(self.rows))
        wanted, self._wanted = self._wanted, None
        self.list.show_cards([self._card(r.practice) for r in shown], wanted)
        self._show_form(self.list.current())
        if self._fresh and self.list.current() == wanted:
            self._fresh = False
            self.form.edit_title()

    def _card(self, practice: Practice) -> Card:
        codes = [practice.action_line] if practice.action_line else []
        if practice.sdgs:
            codes.append(self.tr("SDG %1").replace("%1", ", ".join(practice.sdgs)))
        consent = self.tr("✓ may be published") if practice.consent else self.tr("○ consent missing")
        more = (column_words(getattr(practice, c.name)) for c in marks(Practice) if _is_further(c))
        detail = " · ".join(isolated(part) for part in (practice.organization, *codes, *more) if part)
        return Card(practice.id, practice.title, detail, consent, "good" if practice.consent else "warn")

    def _show_form(self, practice_id: UUID | None) -> None:
        found = next((r for r in self.rows if r.practice.id == practice_id), None)
        self.form.setVisible(found is not None)
        named = found is not None and not (self.desk.projecting and found.place.confidential)
        linked = named and found is not None and found.place.clause_id is not None
        self.go.setVisible(linked)
        self.unlink.setVisible(linked)
        if found is None:
            self.place.setText("")
            self.matrix.show_counts(self._counts(), "", ())
            return
        self.form.show_practice(found.practice)
        answers = self.tr("Answers %1").replace("%1", f"{found.place.document}, {found.place.words}")
        nothing = self.tr("Answers no clause yet: press G on a clause in the Reader.") if named else ""
        self.place.setText(answers if linked else nothing)
        self.matrix.show_counts(self._counts(), found.practice.action_line, found.practice.sdgs)

    def _counts(self) -> Counter[tuple[str, str]]:
        found: Counter[tuple[str, str]] = Counter()
        for shown in self.rows:
            lines = {shown.practice.action_line, *shown.practice.more_action_lines} & set(matrix_lines())
            goals = {goal.split(".")[0] for goal in shown.practice.sdgs}
            found.update((line, goal) for line in lines for goal in goals)
        return found

    def _filter(self, line: str, goal: str) -> None:
        self.line.choose(line)
        self.goal.choose(goal)
        self._show_rows()

    def _toggle_matrix(self) -> None:
        self.matrix_box.setVisible(not self.matrix_box.isVisible())

    def _open_clause(self) -> None:
        found = next((r for r in self.rows if r.practice.id == self.list.current()), None)
        if found and found.place.clause_id:
            self.desk.goto_clause.emit(found.place.document_id, found.place.clause_id)

    def _unlink(self) -> None:
        practice_id = self.list.current()
        if practice_id is not None:
            self.ask(lambda ws: link_practice(ws, practice_id, None))


def _fits(practice: Practice, goal: str, line: str) -> bool:
    goals = {code.split(".")[0] for code in practice.sdgs}
    return (not goal or goal in goals) and (
        not line or line in (practice.action_line, *practice.more_action_lines)
    )


_ON_CARD = ("title", "organization", "action_line", "sdgs", "consent")  # each in a way of its own


def _is_further(column: Marked) -> bool:
    return column.mark.register and column.name not in _ON_CARD
