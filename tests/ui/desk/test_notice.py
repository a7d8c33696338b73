"""After each change, its undo and its redo, every view that was shown once shows what a fresh one reads."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QTabWidget,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.core.spans import Span
from cwgdesk.desk import annotations, clearance, coverage, delegation, positions, practices
from cwgdesk.desk import sessions as meetings
from cwgdesk.desk.coverage import Verdict
from cwgdesk.desk.positions import Holder, Stance
from cwgdesk.desk.proposals import amendments, outcomes, their_proposals
from cwgdesk.desk.proposals.amendments import Outcome, Symbol
from cwgdesk.papers import exporting, outline, taking_in
from cwgdesk.papers.back import taking
from cwgdesk.papers.contributions import SectionKind
from cwgdesk.texts import anchors, carrying, corrections, importing, library
from cwgdesk.texts.structure.found import ClauseKind, DocumentKind
from cwgdesk.ui.desk.context import DeskContext
from cwgdesk.ui.desk.desk_view import DeskView
from cwgdesk.ui.kit.theme import apply_theme
from cwgdesk.ui.kit.tokens import Theme
from cwgdesk.ui.positions.view import PositionsView
from cwgdesk.ui.window.views import ALL_VIEWS
from cwgdesk.workspace.change import ChangeNotice
from cwgdesk.workspace.store import Workspace
from tests.papers.back.edited import Edited
from tests.texts.anchored import anchors_on

Step = Callable[[SimpleNamespace], object]

# What is done, in the order in which it can be done; `d` is the workspace and the ids of what is on it.
CHANGES: dict[str, list[Step]] = {
    "notes": [
        lambda d: d.put("note", annotations.annotate(d.ws, d.clause, "Ask the capital")),
        lambda d: annotations.annotate(d.ws, d.clause, "These words", span=d.words),
        lambda d: annotations.annotate(d.ws, d.other, "On the report"),
        lambda d: annotations.edit_annotation(d.ws, d.note, text="Asked the capital"),
        lambda d: annotations.remove_annotation(d.ws, d.note),
    ],
    "positions": [
        lambda d: d.put("position", positions.record_position(d.ws, clause_id=d.clause, stance=Stance.STUDY)),
        lambda d: positions.record_position(d.ws, topic="Fund in Trust"),
        lambda d: positions.record_position(d.ws, document_id=d.report, **d.theirs),
        lambda d: positions.edit_public(d.ws, d.position, statement="We agree."),
        lambda d: positions.edit_confidential(d.ws, d.position, rationale="Because"),
        lambda d: clearance.submit_for_review(d.ws, d.position, "Ministry"),
        lambda d: clearance.clear(d.ws, d.position, "Director"),
        lambda d: clearance.deliver(d.ws, d.position),
        lambda d: clearance.reopen(d.ws, d.position),
        lambda d: clearance.carry_positions(d.ws, [d.position], d.later),
        lambda d: positions.remove_position(d.ws, d.position),
    ],
    "proposals": [
        lambda d: d.put("proposal", amendments.propose(d.ws, d.clause, Symbol.MOD, new_text="other words")),
        lambda d: amendments.propose(d.ws, d.clause, Symbol.ADD, new_text="a new clause"),
        lambda d: amendments.edit_amendment(d.ws, d.proposal, reasons="It is shorter"),
        lambda d: amendments.edit_amendment(d.ws, d.proposal, symbol=Symbol.SUP, new_text=""),
        lambda d: outcomes.record_outcome(d.ws, d.proposal, Outcome.REFUSED, note="At night"),
        lambda d: amendments.remove_amendment(d.ws, d.proposal),
    ],
    "proposals of others": [
        lambda d: d.put(
            "theirs", their_proposals.keep_proposal(d.ws, d.clause, Symbol.MOD, "Egypt", new_text="words")
        ),
        lambda d: their_proposals.keep_proposal(d.ws, d.clause, Symbol.SUP, "Kenya", sure=False),
        lambda d: d.put("position", positions.record_position(d.ws, proposal_id=d.theirs)),
        lambda d: positions.take_stance(d.ws, d.theirs, Stance.OPPOSE, None),
        lambda d: their_proposals.edit_proposal(d.ws, d.theirs, holder_name="Brazil", note="They insist"),
        lambda d: outcomes.record_outcome(d.ws, d.theirs, Outcome.ADOPTED),
        lambda d: their_proposals.remove_proposal(d.ws, d.theirs),
    ],
    "practices": [
        lambda d: d.put("practice", practices.add_practice(d.ws, "e-Health", clause_id=d.clause, sdgs=["3"])),
        lambda d: practices.edit_practice(d.ws, d.practice, consent=True, action_line="C2"),
        lambda d: practices.link_practice(d.ws, d.practice, d.next),
        lambda d: practices.link_practice(d.ws, d.practice, None),
        lambda d: practices.remove_practice(d.ws, d.practice),
    ],
    "coverage": [
        lambda d: coverage.suggest(d.ws, d.report, d.resolution),
        lambda d: coverage.judge(d.ws, coverage.coverage(d.ws, d.report)[0].link.id, Verdict.REJECTED),
        lambda d: coverage.link_by_hand(d.ws, d.other, d.clause),
    ],
    "sessions": [
        lambda d: meetings.edit_session(d.ws, d.session, name="Another name", page_limit=6),
        lambda d: d.put("item", meetings.add_agenda_item(d.ws, d.session, "Review", number="9")),
        lambda d: positions.record_position(d.ws, agenda_item_id=d.item),
        lambda d: meetings.edit_agenda_item(d.ws, d.item, title="Overall review", document_id=d.report),
        lambda d: meetings.add_deadline(d.ws, d.session, "Register", date(2031, 1, 5)),
        lambda d: meetings.remove_agenda_item(d.ws, d.item),
        lambda d: delegation.set_delegation(d.ws, state="Kingdom of Example"),
        lambda d: meetings.remove_session(d.ws, d.later),
    ],
    "papers": [
        lambda d: d.put("paper", outline.create_contribution(d.ws, "Views", session_id=d.session)),
        lambda d: outline.edit_contribution(d.ws, d.paper, source="State of Example"),
        lambda d: d.put("section", outline.add_section(d.ws, d.paper, SectionKind.FREE, body="Words")),
        lambda d: outline.edit_section(d.ws, d.section, heading="A heading"),
        lambda d: outline.move_section(d.ws, d.section, 0),
        lambda d: positions.record_position(d.ws, clause_id=d.clause, statement="We agree."),
        lambda d: d.come_back("Words", " and more"),
        lambda d: taking_in.take_in(d.ws, d.clause, d.paper),
        lambda d: outline.remove_section(d.ws, d.section),
        lambda d: outline.remove_contribution(d.ws, d.paper),
    ],
    "texts": [
        lambda d: library.edit_document(d.ws, d.resolution, name="Resolution 1334", kind=DocumentKind.OTHER),
        lambda d: corrections.correct_clause(d.ws, d.clause, kind=ClauseKind.PARAGRAPH, label="z)"),
        lambda d: corrections.merge_with_previous(d.ws, d.next),
        lambda d: corrections.split_clause(d.ws, d.last, d.cut),
        lambda d: corrections.put_back(d.ws, d.numbered(), 1),
        lambda d: d.put("newer", d.imported("modified 2026")),
        lambda d: carrying.carry_over(d.ws, d.resolution, d.newer),
        lambda d: anchors.confirm_anchor(d.ws, d.moved()),
        lambda d: library.remove_document(d.ws, d.report),
    ],
}  # fmt: skip
_NOT_DONE_HERE = {
    ChangeLabel.ADD_SESSION,  # in the setting up
    ChangeLabel.LOAD_SAMPLE,
    ChangeLabel.RELEASE,  # a log: nothing on the desk changes
    ChangeLabel.FORGET,  # below: nothing undoes it
}


@pytest.fixture
def d(sample: Workspace, samples: Path, tmp_path: Path) -> SimpleNamespace:
    """The sample workspace, a later session, and what stands where."""
    docs = {row.document.kind: row.document.id for row in library.documents(sample)}
    resolution, report = docs[DocumentKind.RESOLUTION], docs[DocumentKind.REPORT]
    operative = [c for c in library.clauses(sample, resolution) if c.kind is ClauseKind.OPERATIVE and c.label]
    text = next(samples.glob("council*.txt")).read_text(encoding="utf-8")
    found = SimpleNamespace(ws=sample, resolution=resolution, report=report)
    begin = operative[2].start
    found.words = Span(operative[2].block, begin, begin + 9)
    found.clause, found.next, found.last = (operative[at].id for at in (2, 3, -1))
    cut = operative[-1].start + operative[-1].text.index(" ", 20)
    found.cut = Span(operative[-1].block, cut, cut)
    found.other = next(c.id for c in library.clauses(sample, report) if c.kind is ClauseKind.BULLET)
    found.session = meetings.sessions(sample)[0].id
    found.later = meetings.add_session(sample, "44th meeting", starts_on=date(2031, 2, 1))

    def imported(version: str) -> object:
        path = tmp_path / f"{version}.txt"
        path.write_text(text.replace("modified 2023", version).replace("encourage", "urge"), encoding="utf-8")
        (done,) = importing.import_files(sample, [path])
        assert done.error is None
        return done.document_id

    def moved() -> object:
        there = anchors_on(sample, found.newer)
        return next(anchor.id for anchor in there if anchor.state is anchors.AnchorState.MOVED)

    def numbered() -> object:
        path = tmp_path / "numbered.txt"
        path.write_text("The first paragraph.\n\n- 3 -\n\nThe second paragraph.\n", encoding="utf-8")
        (done,) = importing.import_files(sample, [path])
        return done.document_id

    def come_back(words: str, more: str) -> None:
        path = tmp_path / "paper.docx"
        if not path.exists():
            exporting.export_contribution(sample, found.paper, path)
        edited = Edited(path)
        edited.insert(words, more)
        returned = taking.read_returned(sample, edited.save(tmp_path / "back.docx"))
        taking.decide(sample, returned, "back.docx", take=[change.id for change in returned.changes])

    found.come_back = come_back
    found.imported, found.moved, found.numbered = imported, moved, numbered
    found.theirs = {"holder": Holder.DELEGATION, "holder_name": "Kingdom of Others"}
    found.put = lambda name, value: setattr(found, name, value)
    return found


class Desk:
    """All nine views, once shown, and beside each one a second that reads everything again each time."""

    def __init__(self, qtbot: QtBot, qapp: QApplication, d: SimpleNamespace) -> None:
        apply_theme(Theme.LIGHT)
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.qtbot = qtbot
        self.context = DeskContext(d.ws)
        self.context.session_id, self.context.document_id = d.session, d.resolution
        self.context.clause_id = d.clause
        self.notices: list[ChangeNotice] = []
        self.context.changed.connect(self.notices.append)
        self.troubles: list[object] = []
        for lane in (self.context.store, self.context.free):
            lane.broke.connect(self.troubles.append)
            lane.failed.connect(self.troubles.append)
        self.live, self.again = self.built(), self.built(painted=False)

    def built(self, *, painted: bool = True) -> dict[str, DeskView]:
        made = {spec.name: spec.make(self.context) for spec in ALL_VIEWS}
        for view in made.values():
            # What is only compared with counts as shown, and costs no painting.
            view.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen, not painted)
            view.resize(1300, 800)
            view.show()
        self.settle()
        return made  # type: ignore[return-value]

    def do(self, work: Callable[[], object], *, hidden: bool = False) -> ChangeNotice:
        """Make one change, with the views seen or not."""
        self.notices.clear()
        for view in self.live.values():
            view.setVisible(not hidden)
        self.context.ask(lambda _ws: work())
        self.settle()
        for view in self.live.values():
            view.show()
        for view in self.again.values():
            view.refresh()
        self.settle()
        assert not self.troubles, self.troubles
        assert self.notices, "nothing was changed"
        return self.notices[0]

    def settle(self) -> None:
        quiet = 0
        while quiet < 4:
            self.qtbot.wait(2)
            quiet = 0 if self.context.store.busy or self.context.free.busy else quiet + 1

    def close(self) -> None:
        for view in (*self.live.values(), *self.again.values()):
            view.close()
            view.deleteLater()
        self.settle()
        self.context.close()


@pytest.fixture
def shown(qtbot: QtBot, qapp: QApplication, d: SimpleNamespace) -> Iterator[Desk]:
    desk = Desk(qtbot, qapp, d)
    yield desk
    desk.close()


def _groups() -> Iterator[object]:
    """Two groups with two changes each taken back; in the long run all of all."""
    for group, changes in CHANGES.items():
        if group in ("notes", "positions"):
            yield pytest.param(group, (0, len(changes) - 1), id=group)
        yield pytest.param(group, range(len(changes)), id=f"{group}, all", marks=pytest.mark.slow)


@pytest.mark.parametrize(("group", "taken_back"), list(_groups()))
def test_every_view_shows_what_a_fresh_one_reads(
    shown: Desk, d: SimpleNamespace, group: str, taken_back: Sequence[int]
) -> None:
    for number, change in enumerate(CHANGES[group]):
        shown.do(lambda change=change: change(d))
        alike(shown.live, shown.again, f"{group} {number}, done")
        if number not in taken_back:
            continue
        first = taken_back.index(number) % 2 == 0
        shown.do(d.ws.undo, hidden=first)
        alike(shown.live, shown.again, f"{group} {number}, undone")
        shown.do(d.ws.redo, hidden=not first)
        alike(shown.live, shown.again, f"{group} {number}, done again")
    fresh = shown.built(painted=False)
    same_places(shown.live, fresh)
    shown.settle()
    alike(shown.live, fresh, f"{group}, against views built anew")
    for view in fresh.values():
        view.close()
        view.deleteLater()


def test_forgetting_reaches_the_views(shown: Desk, d: SimpleNamespace) -> None:
    note = annotations.annotate(d.ws, d.clause, "To be forgotten")
    anchor = next(
        row.anchor.id for row in annotations.annotations(d.ws, clause_id=d.clause) if row.note.id == note
    )
    shown.settle()
    shown.do(lambda: d.ws.forget([("annotation", note), ("anchor", anchor)]))
    alike(shown.live, shown.again, "forgotten")


def test_a_view_that_watches_nothing_is_caught(
    qtbot: QtBot, qapp: QApplication, d: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(PositionsView, "watches", frozenset())
    blind = Desk(qtbot, qapp, d)
    blind.do(lambda: positions.record_position(d.ws, topic="Fund in Trust"))
    with pytest.raises(AssertionError, match="positions"):
        alike(blind.live, blind.again, "blind")
    blind.close()


def test_every_kind_of_change_is_driven(d: SimpleNamespace) -> None:
    before = {entry.change for entry in d.ws.changes(1000)}
    for changes in CHANGES.values():
        for change in changes:
            change(d)
    done = {entry.label for entry in d.ws.changes(1000) if entry.change not in before}
    assert set(ChangeLabel) - done == _NOT_DONE_HERE


# -- what is shown ---------------------------------------------------------------------------------------


def alike(one: dict[str, DeskView], other: dict[str, DeskView], when: str) -> None:
    for name, view in one.items():
        mine, fresh = list(told(view)), list(told(other[name]))
        assert mine == fresh, f"{name}: {when}"


def told(view: QWidget) -> Iterator[tuple[str, Any]]:
    """Every word that can be seen in a view."""
    for part in view.findChildren(QWidget):
        if not part.isVisibleTo(view):
            continue
        if isinstance(part, QLabel | QLineEdit):
            yield type(part).__name__, part.text()
        elif isinstance(part, QTextEdit):
            yield part.accessibleName(), part.toPlainText()
        elif isinstance(part, QAbstractButton):
            yield "button", (part.text(), part.isChecked(), part.isEnabled())
        elif isinstance(part, QComboBox):
            yield (
                part.accessibleName(),
                ([part.itemText(at) for at in range(part.count())], part.currentIndex()),
            )
        elif isinstance(part, QTabWidget):
            yield "tabs", [part.tabText(at) for at in range(part.count()) if part.isTabVisible(at)]
        elif isinstance(part, QAbstractItemView) and part.model() is not None:
            yield part.accessibleName(), list(_cells(part.model()))


def _cells(model: QAbstractItemModel) -> Iterator[tuple[Any, Any]]:
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    for row in range(model.rowCount()):
        for column in range(columns):
            index = model.index(row, column)
            spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
            yield index.data(), spoken if isinstance(spoken, str) else None


def same_places(live: dict[str, DeskView], fresh: dict[str, DeskView]) -> None:
    """A new view begins at the first row, and at the newest pair of versions: so begin both there."""
    for name, view in live.items():
        if name == "versions":
            view.work.choose(fresh[name].work.value())  # type: ignore[attr-defined]
            view._work_chosen()  # type: ignore[attr-defined]
        for part in (*view.findChildren(QAbstractItemView), *fresh[name].findChildren(QAbstractItemView)):
            if name != "reader" and part.model() is not None and part.model().rowCount():
                part.setCurrentIndex(part.model().index(0, 0))
