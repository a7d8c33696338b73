"""The form of a good practice: what may be published, and apart from it what stays in the house."""

from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QWidget

from cwgdesk.desk.practices import EntityType, Practice, edit_practice
from cwgdesk.reference.goals import action_line_title, action_lines, sdg_title
from cwgdesk.reference.matrix import goals_for
from cwgdesk.ui.desk.column_fields import ColumnFields
from cwgdesk.ui.desk.context import DeskContext
from cwgdesk.ui.desk.fields import Choice
from cwgdesk.ui.desk.frames import ConfidentialFrame, PublicFrame
from cwgdesk.ui.kit.pieces import boxed, button, column, label, named, row
from cwgdesk.ui.practices.pieces import GoalChips
from cwgdesk.ui.words.enum_words import word_for
from cwgdesk.workspace.marks import Marked
from cwgdesk.workspace.store import Workspace

_FEW, _MANY = 150, 200  # words of a summary that are usual (docs/domain.md 7)


class PracticeForm(QWidget):
    """Edits one practice; every field is a change of its own when it is left."""

    def __init__(self, desk: DeskContext, language: str) -> None:
        super().__init__()
        self.desk, self.language = desk, language
        self.practice: Practice | None = None
        self.fields = ColumnFields(desk, Practice, _save)
        self.fields.elsewhere("entity_type")
        self._lines = self.fields.lines
        self.consent = QCheckBox(self.fields.title("consent"))
        self.consent.clicked.connect(lambda on: self._set(consent=on))
        self.consent.setAccessibleName(self.consent.text())
        self.entity = Choice(self.fields.title("entity_type"), [(e, word_for(e)) for e in EntityType])
        self.entity.chosen.connect(lambda kind: self._set(entity_type=kind))
        self.line = Choice(self.tr("Action line"), self._line_options())
        self.line.setMinimumContentsLength(24)
        self.line.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.line.chosen.connect(lambda code: self._set(action_line=code))
        self.goals = GoalChips(language)
        self.goals.chosen.connect(lambda goals: self._set(sdgs=goals))
        self.words = label("", "small")
        self.suggestion = label("", "small", wrap=True)
        self.take = button(self.tr("Add these goals"), self._take_suggestion, role="link")
        self.public, self.secret = self._public(), self._secret()
        column_ = column(self.public, self.secret, 1, spacing=12)
        self.setLayout(column_)

    def show_practice(self, practice: Practice) -> None:
        """Show a practice; what is being typed stays."""
        self.practice = practice
        self.fields.show(practice)
        self.consent.setChecked(practice.consent)
        self.entity.choose(practice.entity_type)
        self.line.choose(practice.action_line)
        self.goals.show_goals(practice.sdgs)
        self._count_words()
        self._suggest()

    def edit_title(self) -> None:
        """Put the cursor into the title, all of it selected."""
        title = self._lines["title"]
        title.setFocus()
        title.selectAll()

    # -- the two forms ---------------------------------------------------------------------------

    def _public(self) -> PublicFrame:
        frame = PublicFrame(self.tr("Public – goes into the annex, once its owners consent"))
        fields = self.fields
        frame.add(fields.titled("title"))
        frame.add(fields.titled("summary", lines=4))
        self._lines["summary"].textChanged.connect(self._count_words)
        frame.add(self.words)
        frame.add(
            row(
                fields.boxed("organization"),
                boxed(named(fields.title("entity_type"), self.entity)),
                spacing=12,
            )
        )
        frame.add(named(fields.title("sdgs"), self.goals))
        frame.add(named(fields.title("action_line"), self.line))
        suggested = row(self.suggestion, self.take)
        suggested.setStretch(0, 1)
        frame.add(suggested)
        frame.add(fields.titled("results", lines=3))
        frame.add(fields.titled("evidence", lines=2, hint=self.tr("Source and date of the figures")))
        frame.add(row(fields.boxed("country"), fields.boxed("url"), spacing=12))
        for field in fields.rest(public=True):
            frame.add(field)
        frame.add(self.consent)
        return frame

    def _secret(self) -> ConfidentialFrame:
        frame = ConfidentialFrame(self.desk)
        frame.add(row(self.fields.boxed("consent_by"), self.fields.boxed("contact"), spacing=12))
        for field in self.fields.rest(public=False):
            frame.add(field)
        return frame

    # -- what the fields do ----------------------------------------------------------------------

    def _set(self, **fields: Any) -> None:
        if self.practice is not None:
            practice_id = self.practice.id
            self.desk.ask(lambda ws: edit_practice(ws, practice_id, **fields))

    def _line_options(self) -> list[tuple[object, str]]:
        titles = [(code, f"{code} · {action_line_title(code, self.language)}") for code in action_lines()]
        return [("", self.tr("none")), *titles]

    def _count_words(self) -> None:
        count = len(self._lines["summary"].text().split())
        usual = self.tr("%1 to %2 are usual").replace("%1", str(_FEW)).replace("%2", str(_MANY))
        self.words.setText(f"{self.tr('%n word(s)', '', count)} – {usual}")

    def _missing(self) -> list[str]:
        if self.practice is None or not self.practice.action_line:
            return []
        there = {goal.split(".")[0] for goal in self.practice.sdgs}
        return [goal for goal in goals_for(self.practice.action_line) if goal not in there]

    def _suggest(self) -> None:
        missing = self._missing()
        self.take.setVisible(bool(missing))
        if self.practice is None or not self.practice.action_line:
            self.suggestion.setText(
                self.tr("Choose an action line to see which goals the WSIS–SDG matrix links.")
            )
        elif missing:
            goals = ", ".join(f"{goal} {sdg_title(goal, self.language)}" for goal in missing[:4])
            more = self.tr(" and %n more", "", len(missing) - 4) if len(missing) > 4 else ""
            self.suggestion.setText(self.tr("The WSIS–SDG matrix also links %1.").replace("%1", goals + more))
        else:
            self.suggestion.setText(self.tr("All goals that the WSIS–SDG matrix links are chosen."))

    def _take_suggestion(self) -> None:
        if self.practice is not None:
            every = {*self.practice.sdgs, *self._missing()}
            self._set(sdgs=sorted(every, key=lambda goal: float(goal.split(".")[0])))


def _save(ws: Workspace, practice_id: UUID, column: Marked, value: Any) -> None:
    changed: dict[str, Any] = {column.name: value}
    edit_practice(ws, practice_id, **changed)
